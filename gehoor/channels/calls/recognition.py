"""Who is calling: by the number, or by what was keyed in (law 6: it is not asked again)."""

from __future__ import annotations

from django.db.models import QuerySet

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Question
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import normalised

from .enums import Identifier, Level
from .models import Call
from .rules import level

MOST = 20
WRITTEN = (Channel.MAIL, Channel.FORM, Channel.CHAT, Channel.SOCIAL, Channel.LETTER, Channel.PAGE)


def recognise_caller(call: Call) -> None:
    """Set the party of a call that has none, and the matter: so the page is known before anybody answers.

    Whoever keyed in a number says more than whose phone it is.
    """
    by_number = _address(AddressKind.PHONE, call.number)
    by_key = _address(AddressKind.NUMBER, call.customer_number)
    if call.address_id is None:
        call.address = by_number
    if call.party_id is None and (known := by_key or by_number):
        call.party = known.party
    if call.case_id is None and call.party:
        call.case = matter(call.party, call.topic)


def _address(kind: AddressKind, value: str) -> Address | None:
    wanted = normalised(kind, value)
    if not wanted:
        return None
    return Address.objects.select_related("party").filter(kind=kind, value=wanted).first()


def proved(call: Call) -> set[Identifier]:
    """What need not be asked in this call."""
    keyed = {Identifier.NUMBER} if call.customer_number else set()
    known = {Identifier.PHONE} if call.number else set()
    return keyed | known


def level_of(call: Call) -> Level:
    """How sure we are that the caller is the party of the call."""
    if call.party_id is None:
        return Level.UNKNOWN
    keyed = _address(AddressKind.NUMBER, call.customer_number)
    return level(
        number_known=bool(
            call.address and call.address.party_id == call.party_id and not call.unproven
        ),
        keyed_known=bool(keyed and keyed.party_id == call.party_id),
        checked=not call.is_ringing and call.checks.filter(passed=True).exists(),
    )


def matter(party: Party, topic: str = "") -> Case | None:
    """The open case to begin with: a question that was written and is open first (requirement M22).

    Of several the one about what was chosen in the menu, and then what is due first.
    """
    cases = list(open_cases(party)[:MOST])
    waiting = set(open_written(party).values_list("case_id", flat=True))
    word = topic.casefold()
    return min(
        cases,
        key=lambda each: (
            not (word and word in each.title.casefold()),
            each.pk not in waiting,
            each.due_at or each.opened_at,
        ),
        default=None,
    )


def open_cases(party: Party) -> QuerySet[Case]:
    found = Case.objects.open().filter(party=party).select_related("owner", "team")
    return found.order_by("-opened_at")


def open_written(party: Party) -> QuerySet[Question]:
    """What this customer asked in writing and nobody answered yet, the oldest first."""
    asked = Question.objects.open().filter(
        case__party=party, case__closed_at=None, asked_in__channel__in=WRITTEN
    )
    return asked.select_related("case", "asked_in").order_by("asked_at", "pk")
