"""Reading the bank's statement: what it says of our payments keeps their promises, and no line is lost.

A line is ours by its end-to-end id; it confirms a payment when the amount and the account are right too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.core import clock, wording
from gehoor.core.money import amount
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from ..bank import camt, sheet, tab
from ..bank.booking import Booking, Unreadable, keys
from ..enums import Outcome
from ..models import Line, Payout, Statement
from ..models.payouts import END_TO_END
from ..policies import house
from .returning import came_back
from .settling import kept

PROOF = {"nl": "%(what)s op %(day)s, kenmerk %(id)s", "en": "%(what)s on %(day)s, reference %(id)s"}


@transaction.atomic
def take_in(content: bytes, name: str, by: Colleague) -> Statement:
    """Store a statement line by line and act on it; one that was taken in before is given back as it is.

    Raises Refusal for a file that is no statement of ours: then nothing of it is stored.
    """
    if not may(by, May.PAY):
        raise Refusal(refusal(by, WHO[May.PAY]), law=5)
    digest = hashlib.sha256(content).hexdigest()
    if known := Statement.objects.filter(digest=digest).first():
        return known
    found = _read(content)
    statement = Statement.objects.create(
        digest=digest, name=name[:200], count=len(found), by=by, at=clock.now()
    )
    for key, booking in zip(keys(found), found, strict=True):
        statement.again += not _take(statement, key, booking, by)
    statement.save(update_fields=["again"])
    return statement


def _read(content: bytes) -> list[Booking]:
    ours = house().iban
    if not ours:
        raise Refusal(_("Vul eerst in van welke rekening wij betalen."), law=8)
    try:
        if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or content[:2] in _WIDE:
            return camt.bookings(content, ours)
        if tab.is_one(content):
            return tab.bookings(content, ours)
        return sheet.bookings(content, ours)
    except Unreadable:
        raise Refusal(
            _(
                "Dit is geen afschrift van onze rekening dat wij kunnen lezen: kies een camt.053-bestand,"
                " het CSV-bestand van ING of Rabobank, of het TAB-bestand van ABN AMRO."
            ),
            law=1,
        ) from None


_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How XML in UTF-16 begins."""


def _take(statement: Statement, key: str, booking: Booking, by: Colleague) -> bool:
    """Store one line with what it turned out to be; False when an earlier file had it."""
    if Line.objects.filter(key=key).exists():
        return False
    line = Line(
        statement=statement, key=key, booked_on=booking.booked_on, cents=booking.cents,
        iban=booking.iban, end_to_end=booking.end_to_end[:35], words=booking.words,
        outcome=Outcome.OTHER,
    )  # fmt: skip
    payout = _payout(booking)
    if payout:
        _judge(line, payout, booking, by)
    elif booking.end_to_end.startswith(END_TO_END):
        line.outcome, line.why = (
            Outcome.DIFFERS,
            _("Dit kenmerk is van ons, maar zo’n betaling is er niet."),
        )
    line.save()
    return True


def _payout(booking: Booking) -> Payout | None:
    number = booking.end_to_end.removeprefix(END_TO_END)
    if number == booking.end_to_end or not (number.isascii() and number.isdecimal()):
        return None
    rows = Payout.objects.select_related("account", "promise", "case").exclude(file=None)
    return rows.filter(promise=int(number)).first() if len(number) < 19 else None


def _judge(line: Line, payout: Payout, booking: Booking, by: Colleague) -> None:
    """Confirm, return, or say what does not fit; what a law refuses is shown with its reason."""
    line.payout = payout
    if why := _differs(payout, booking):
        line.outcome, line.why = Outcome.DIFFERS, why
        return
    try:
        with transaction.atomic():
            line.outcome = (
                _confirm(payout, booking, by) if booking.cents < 0 else _return(payout, booking, by)
            )
    except Refusal as refused:
        line.outcome, line.why = Outcome.DIFFERS, str(refused)[:300]


def _differs(payout: Payout, booking: Booking) -> str:
    account = payout.account
    if abs(booking.cents) != payout.cents:
        return _("Het bedrag is anders: wij gaven opdracht voor %(what)s.") % {
            "what": amount(payout.cents, "nl")
        }
    if booking.iban and account and booking.iban != account.iban:
        return _("De rekening is anders dan die van de klant, op %(digits)s.") % {
            "digits": account.digits
        }
    return ""


def _confirm(payout: Payout, booking: Booking, by: Colleague) -> Outcome:
    if payout.confirmed_at or payout.returned_at:
        return Outcome.KNOWN
    case = payout.case
    day = case.team.hours().instant(booking.booked_on, clock.now().time())
    words = {
        "what": amount(payout.cents, case.language),
        "day": wording.day(day, case.language, case.team.hours().zone),
        "id": payout.end_to_end,
    }
    payout.confirmed_at = clock.now()
    payout.save(update_fields=["confirmed_at"])
    kept(payout.promise, by, PROOF[case.language] % words)
    return Outcome.CONFIRMED


def _return(payout: Payout, booking: Booking, by: Colleague) -> Outcome:
    if payout.returned_at:
        return Outcome.KNOWN
    came_back(payout, booking.reason, by)
    return Outcome.RETURNED


@transaction.atomic
def settle(line: Line, by: Colleague, note: str) -> None:
    """A colleague looked at what did not fit, and says what became of it. Raises Refusal."""
    if not may(by, May.PAY):
        raise Refusal(refusal(by, WHO[May.PAY]), law=5)
    mine = Line.objects.select_for_update(of=["self"]).get(pk=line.pk)
    if mine.settled_at:
        raise Refusal(_("Deze regel is al afgehandeld."), law=7)
    if not note.strip():
        raise Refusal(
            _("Zeg wat je met deze regel deed: een ander moet het kunnen begrijpen."), law=9
        )
    mine.settled_by, mine.settled_at, mine.note = by, clock.now(), note.strip()[:300]
    mine.save(update_fields=["settled_by", "settled_at", "note"])


def counts(lines: Iterable[Line]) -> dict[Outcome, int]:
    """How many of each: together they are all lines of a statement."""
    found = dict.fromkeys(Outcome, 0)
    for each in lines:
        found[Outcome(each.outcome)] += 1
    return found
