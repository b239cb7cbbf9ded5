"""One street: an organisation that runs Gehoor, a mail provider, and people with mailboxes there."""

from __future__ import annotations

import email
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from pathlib import Path

from gehoor.channels.mail.models import Mailbox, Security
from tests.support.certificates import make as make_certificate
from tests.support.listening import wait_for_port
from tests.support.mailing import CUSTOMER, OURS, make_mailbox
from tests.support.patience import eventually
from tests.support.peers import Dovecot, Postfix
from tests.support.ports import free_port
from tests.support.processes import Gehoor
from tests.support.world import World, make_world

STRANGER = "vreemde@elders.example"


@dataclass(frozen=True)
class Street:
    world: World
    mailbox: Mailbox
    postfix: Postfix
    dovecot: Dovecot
    url: str

    def post(self, sender: str, to: str, subject: str, text: str, **headers: str) -> None:
        """Send a mail the way people do: by their provider's server."""
        message = EmailMessage(policy=policy.SMTP)
        for name, value in {"From": sender, "To": to, "Subject": subject, **headers}.items():
            message[name.replace("_", "-")] = value
        message.set_content(text)
        self.postfix.send(sender, to, message.as_bytes())

    def inbox(self, who: str = CUSTOMER) -> list[EmailMessage]:
        """The mails in somebody's mailbox, by age."""
        mails = [
            email.message_from_bytes(raw, policy=policy.default) for raw in self.dovecot.mails(who)
        ]
        return sorted(mails, key=lambda each: each["Date"].datetime)

    def wait_for_mail(self, count: int, who: str = CUSTOMER) -> EmailMessage:
        """The `count`-th mail of a mailbox, waited for."""
        eventually(lambda: len(self.dovecot.mails(who)) >= count)
        return self.inbox(who)[count - 1]


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


@contextmanager
def opened(folder: Path) -> Iterator[Street]:
    """The street with everything running; all of it ends with the block."""
    certificate, _ = make_certificate(folder)
    smtp, web = free_port(), free_port()
    url = f"http://127.0.0.1:{web}"
    world = make_world()
    with ExitStack() as stack:
        dovecot = stack.enter_context(Dovecot((CUSTOMER, STRANGER), certificate))
        ours = OURS.rpartition("@")[2]
        inbound, people = f"smtp:[127.0.0.1]:{smtp}", f"lmtp:inet:127.0.0.1:{dovecot.lmtp}"
        routes = {ours: inbound, "post.example": people, "elders.example": people}
        postfix = stack.enter_context(Postfix(routes, certificate))
        mailbox = make_mailbox(world)
        mailbox.smtp_host, mailbox.smtp_port = "127.0.0.1", postfix.smtp
        mailbox.smtp_security = Security.NONE
        mailbox.save()
        for command, options in {"mail": (), "worker": (), "web": ("--port", str(web))}.items():
            stack.enter_context(Gehoor(command, folder, smtp, *options, public_url=url))
        for port in (smtp, web):
            wait_for_port(port, 60)
        yield Street(world, mailbox, postfix, dovecot, url)
