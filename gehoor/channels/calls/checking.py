"""Identity in a call: what needs a check, which one question that is, and how many were asked (K19)."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague

from .enums import Identifier, Level
from .models import Call, Check, Confidential
from .recognition import level_of, proved
from .rules import check_to_ask

_KINDS = {
    Identifier.POSTAL: AddressKind.POSTAL,
    Identifier.NUMBER: AddressKind.NUMBER,
    Identifier.MAIL: AddressKind.MAIL,
}


@dataclass(frozen=True, slots=True)
class CheckNeeded:
    """The one question, the right answer, and the sentence that says to the caller why we ask.

    `what` is None when we hold nothing to ask: then we call back on a number that we know. `failed`: it was
    asked and the answer was wrong.
    """

    what: Identifier | None
    answer: str
    why: str
    failed: bool


def needed(call: Call, case: Case) -> CheckNeeded | None:
    """The check that this case asks of the caller; None when the channel proves enough for it."""
    private = Confidential.objects.filter(team=case.team_id).first()
    if private is None or level_of(call) >= Level.CHECKED:
        return None
    held = _held(case.party)
    what = check_to_ask(held, proved(call))
    why = private.why_en if case.language == "en" else private.why_nl
    failed = call.checks.filter(passed=False).exists()
    return CheckNeeded(what, held.get(what, "") if what else "", why, failed)


def _held(party: Party) -> dict[Identifier, str]:
    known = dict(party.addresses.order_by("-pk").values_list("kind", "value"))
    return {what: known[kind] for what, kind in _KINDS.items() if kind in known}


def asked(call: Call, by: Colleague, what: Identifier, *, passed: bool | None = None) -> Check:
    """An identity question was asked in this call; what the channel proved is flagged as asked again."""
    row, _made = Check.objects.get_or_create(
        call=call,
        what=what,
        defaults={"by": by, "at": clock.now(), "again": what in proved(call)},
    )
    if passed is not None and row.passed is not True:
        row.passed = passed
        row.save(update_fields=["passed"])
    return row
