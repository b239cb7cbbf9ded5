"""Writing to a customer: the contact on the timeline and the row in the outbox, together."""

from __future__ import annotations

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Attachment, Case, Contact, Outgoing
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.mailings.rules import postal_lines
from gehoor.parties.enums import AddressKind, Preference
from gehoor.parties.models import Address
from gehoor.relays.actions import relay
from gehoor.relays.enums import Why
from gehoor.relays.models import Sheet
from gehoor.scanning.actions import expect
from gehoor.staff.models import Colleague

from .calling import call_to
from .correspondence import Correspondence, message_id, reply_address, that_of, thread
from .enums import AlertKind
from .letters import Letter
from .received import File
from .ways import Way, by_text_message, way_to_write

OUTBOX = "gehoor_outbox"
_OF_A_MAIL = (
    ("deze mail", "dit bericht"),
    ("this email", "this message"),
    ("this mail", "this message"),
)
POSTED_BY_HOUR = 17
"""A letter is in the post on the next working day, before the box is emptied."""
ELSEWHERE = {Preference.SMS, Preference.POSTAL}
"""Who wants this gets no mail, also in answer to one."""


def write(
    case: Case,
    letter: Letter,
    *,
    author: Colleague | None = None,
    files: tuple[File, ...] = (),
    answering: Contact | None = None,
    address: Address | None = None,
    is_first: bool = False,
    known: Correspondence | None = None,
    way: Way | None = None,
    exactly: bool = False,
) -> Contact:
    """Put `letter` on the timeline and in the outbox; it is automatic when it has no author.

    How the customer wants to be reached goes before all, but with `exactly`: then `address` gets it, since
    to have that is what proves who they are. A customer without a mail address gets it on the status page,
    with the link to that by text message, or the owner is asked to call.
    is_first: what is answered is all that was said in this case. known: the correspondence of the case,
    for who writes in many at once. way: not by mail, but by the program that carries it; what answers a
    customer goes by the one that they used. Files go by mail alone.
    """
    elsewhere = case.party.prefers in ELSEWHERE and not (way or exactly)
    if elsewhere and (contact := _as_preferred(case, letter, author, files)):
        return contact
    by_mail = address is not None and address.kind == AddressKind.MAIL
    if not (by_mail or way or files or (known and known.address)):
        way = way_to_write(case)
    if way:
        return say_by(case, _as_message(letter, way), way, author)
    if not by_mail:
        known = known or that_of(case)
        address = known.address
    sender = case.our_address or case.team.brand.mail
    reachable = bool(address and sender and not address.bounced_at)
    channel = Channel.MAIL if reachable else Channel.PAGE
    contact = _said(case, letter, author, channel, address, sender if reachable else "")
    attach(contact, files)
    if address and reachable:
        only = answering.message_id if answering and is_first else None
        before = (
            (only, only) if only is not None else thread(known or that_of(case), contact, answering)
        )
        _queue(case, contact, address, sender, before)
    else:
        _find_another_way(case, contact, address)
    return contact


def _as_preferred(
    case: Case, letter: Letter, author: Colleague | None, files: tuple[File, ...]
) -> Contact | None:
    """On paper, or on the status page with a text message that says so; None when that cannot be.

    Who types in our own window reads it there.
    """
    if way_to_write(case):
        return None
    if case.party.prefers == Preference.POSTAL:
        return on_paper(case, letter, author=author, files=files)
    if by_text_message(case) is None:
        return None
    contact = _said(case, letter, author, Channel.PAGE, None, "")
    attach(contact, files)
    relay(contact, Why.PREFERRED)
    return contact


def on_paper(
    case: Case, letter: Letter, *, author: Colleague | None, files: tuple[File, ...] = ()
) -> Contact | None:
    """A letter that a colleague prints and posts; None when we do not know where the customer lives."""
    homes = Address.objects.filter(party=case.party_id, kind=AddressKind.POSTAL, bounced_at=None)
    if (home := homes.order_by("-pk").first()) is None:
        return None
    contact = _said(case, letter, author, Channel.LETTER, home, "")
    attach(contact, files)
    addressed = "\n".join([case.party.name, *postal_lines(home.value)])
    due_at = case.team.hours().working_day_after(clock.now(), 1, at_hour=POSTED_BY_HOUR)
    insert(Sheet(contact=contact, addressed=addressed[:500], due_at=due_at))
    return contact


def _find_another_way(case: Case, contact: Contact, address: Address | None) -> None:
    """A text message or a letter says it; without a mobile number or an address the owner calls."""
    if address or by_text_message(case):
        relay(contact, Why.NO_MAIL)
    else:
        call_to(case, AlertKind.UNREACHABLE)


def as_it_goes(letter: Letter, way: Way | None) -> Letter:
    """`letter` as the customer will read it, by mail or by the program that carries it."""
    return _as_message(letter, way) if way else letter


def _as_message(letter: Letter, way: Way) -> Letter:
    """Without subject and contact block, as people write in a chat; the link to the status page stays,

    but for our own window, which has it on the page.
    """
    words, contact = letter.words, letter.text[len(letter.words) :]
    for in_mail, here in _OF_A_MAIL:
        words = words.replace(in_mail, here)
    link = [] if way.is_window else contact.strip().splitlines()[-1:]
    return Letter(letter.subject, "\n\n".join([words.strip(), *link]) + "\n")


def say_by(case: Case, letter: Letter, way: Way, author: Colleague | None = None) -> Contact:
    """What a program carries, word for word; in our own window it stands at once."""
    if way.is_window:
        return _said(case, letter, author, way.channel, way.address, "")
    contact = _said(case, letter, author, way.channel, way.address, f"@{way.sender}")
    row = Outgoing(contact=contact, sender=way.sender, recipient=way.address.value)
    row.send_at = clock.now()
    insert(row)
    return contact


def _said(
    case: Case,
    letter: Letter,
    author: Colleague | None,
    channel: Channel,
    address: Address | None,
    sender: str,
) -> Contact:
    """The contact in which `letter` is said; it has a Message-ID when somebody sends it."""
    return insert(
        Contact(
            case=case,
            party_id=case.party_id,
            address=address,
            channel=channel,
            direction=Direction.OUT,
            at=clock.now(),
            subject=letter.subject,
            text=letter.text,
            reply=letter.words,
            language=case.language,
            automatic=author is None,
            author=author,
            message_id=message_id(sender) if sender else "",
        )
    )


def attach(contact: Contact, files: tuple[File, ...]) -> None:
    for file in files:
        insert(
            Attachment(
                contact=contact,
                name=file.name[:255],
                type=file.type[:150],
                size=file.size,
                sha256=file.sha256,
                content_id=file.content_id[:255],
                inline=file.inline,
            )
        )
        expect(file.sha256)


def _queue(
    case: Case, contact: Contact, address: Address, sender: str, before: tuple[str, str]
) -> None:
    last_message_id, references = before
    insert(
        Outgoing(
            contact=contact,
            sender=sender,
            recipient=address.value,
            recipient_name=case.party.name if case.party.name != address.value else "",
            reply_to=reply_address(case, sender),
            in_reply_to=last_message_id,
            references=references,
            send_at=clock.now(),
        )
    )
