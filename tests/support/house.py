"""Kwartelhof Wonen with its doors open: mail comes in by SMTP, and what goes out lies in Maildirs.

The worker's parts are run by hand at the moments of the travelled clock, so that a scenario has exact
times; every part is the real one.
"""

from __future__ import annotations

import mailbox
import re
import smtplib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

from django.test import Client

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions import reviewing, watch
from gehoor.casework.actions.relaying import call_about_letters, relay_next
from gehoor.casework.actions.replacing import follow_stock
from gehoor.casework.actions.viruses import look_at_next_file
from gehoor.channels import worker
from gehoor.channels.carriers.following import follow_carrier
from gehoor.channels.database import parameters
from gehoor.channels.delivery import Delivery
from gehoor.channels.paging import Paging
from gehoor.cohorts.actions import tell_due
from gehoor.core import clock
from gehoor.intake.actions import process_next
from gehoor.intake.models import RawItem
from gehoor.mailings.actions.writing import write_due
from gehoor.orders.actions.speaking import speak_due
from gehoor.portal.wishes import grant_next
from gehoor.staff.models import Colleague
from gehoor.writing.actions.waiting import send_next
from tests.support.listening import listening
from tests.support.mailing import CUSTOMER, OURS, mail, make_mailbox
from tests.support.patience import PATIENCE
from tests.support.world import World, local, make_world


class House:
    """One organisation, its listener at `port`, and the folder where customers' mail arrives."""

    def __init__(self, world: World, port: int, outbox: Path) -> None:
        self.world = world
        self.port = port
        self.outbox = outbox
        self._delivery = Delivery()
        self._paging = Paging()

    def mail(self, at: str, text: str, sender: str = CUSTOMER, **headers: str) -> RawItem:
        """A customer sends a mail by SMTP at a moment; it is stored, not yet processed."""
        with clock.travel(local(at)):
            with smtplib.SMTP("127.0.0.1", self.port, timeout=PATIENCE) as peer:
                peer.sendmail(sender, [OURS], mail(text, **{"From": sender, **headers}))
            return RawItem.objects.latest("pk")

    def writes_raw(self, at: str, content: bytes, sender: str = CUSTOMER) -> Contact:
        """The same for a mail that is made already, with files in it for instance."""
        with clock.travel(local(at)):
            with smtplib.SMTP("127.0.0.1", self.port, timeout=PATIENCE) as peer:
                peer.sendmail(sender, [OURS], content)
            item = RawItem.objects.latest("pk")
        self.work(at)
        item.refresh_from_db()
        assert item.contact, item.reason
        return item.contact

    def work(self, at: str) -> None:
        """What the worker does at a moment: take in, look after promises, send."""
        with clock.travel(local(at)):
            while (
                process_next()
                or follow_carrier()
                or follow_stock()
                or reviewing.review()
                or watch.sweep()
                or look_at_next_file()
                or send_next()
                or relay_next()
                or call_about_letters()
                or self._delivery.deliver_next()
                or self._paging.work()
                or tell_due()
                or write_due()
                or speak_due()
                or grant_next()
            ):
                pass

    def writes(self, at: str, text: str, sender: str = CUSTOMER, **headers: str) -> Contact:
        """A mail that arrives and is worked on at once; its contact."""
        item = self.mail(at, text, sender, **headers)
        self.work(at)
        item.refresh_from_db()
        assert item.contact, item.reason
        return item.contact

    @contextmanager
    def working(self) -> Iterator[None]:
        """The real worker, in a thread, for the length of the block."""
        stop = threading.Event()
        thread = threading.Thread(target=worker.run, args=[stop])
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(10)
            assert not thread.is_alive()

    def wait_for_mail(self, customer: str = CUSTOMER, seconds: float = PATIENCE) -> float:
        """How long it took, on the wall clock, until the customer received something."""
        start = time.monotonic()
        while not self.inbox(customer) and time.monotonic() - start < seconds:
            time.sleep(0.05)
        return time.monotonic() - start

    def inbox(self, customer: str = CUSTOMER) -> list[EmailMessage]:
        """What the customer has received, the first one first."""
        folder = self.outbox / customer
        if not folder.exists():
            return []
        found = sorted(mailbox.Maildir(folder).items(), key=lambda each: _put_at(each[0]))
        parser = BytesParser(policy=policy.default)
        mails = [parser.parsebytes(each.as_bytes()) for _, each in found]
        return sorted(mails, key=lambda each: each["Date"].datetime)

    def last_mail(self, customer: str = CUSTOMER) -> tuple[EmailMessage, str]:
        """The last mail that the customer received, and its text with single spaces."""
        message = self.inbox(customer)[-1]
        body = message.get_body(("plain",))
        assert body is not None
        return message, " ".join(body.get_content().split())

    def texts(self, customer: str = CUSTOMER) -> list[str]:
        """What the customer has received, each with single spaces, the first one first."""
        bodies = [each.get_body(("plain",)) for each in self.inbox(customer)]
        return [" ".join(each.get_content().split()) for each in bodies if each]

    def browser(self, colleague: Colleague) -> Client:
        client = Client()
        client.force_login(colleague)
        return client


def called(case: Case, colleague: Colleague) -> list[tuple[str, datetime]]:
    """The calls that a colleague got about a case: why, and when."""
    found = case.alerts.filter(colleague=colleague).order_by("at", "pk")
    return [(each.kind, each.at) for each in found]


@contextmanager
def open_house(outbox: Path) -> Iterator[House]:
    with clock.travel(local("2026-03-01 08:00")):
        world = make_world()
        make_mailbox(world)
    with listening(parameters()) as (smtp, _lmtp):
        yield House(world, smtp, outbox)


def _put_at(name: str) -> list[int]:
    """Its seconds, millionths and count, which stand in the name without the zeros that would sort them."""
    return [int(each) for each in re.findall(r"\d+", name)]
