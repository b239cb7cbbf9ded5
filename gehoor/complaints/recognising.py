"""What went wrong for a customer, as the ledger knows it: how an answer to a complaint begins."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from gehoor.cases.models import Case
from gehoor.core.wording import day
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise

SORRY = {
    "nl": "Dat had niet mogen gebeuren, en dat spijt ons.",
    "en": "That should not have happened, and we are sorry.",
}
CALLS = {
    "nl": ("U werd niet teruggebeld ({days}).", "U werd {n} keer niet teruggebeld ({days})."),
    "en": ("You were not called back ({days}).", "You were not called back {n} times ({days})."),
}
OTHERS = {
    "nl": "Wij beloofden u: {what} ({days}). Dat deden wij niet op tijd.",
    "en": "We promised you: {what} ({days}). We did not do that on time.",
}
REMINDED = {
    "nl": ("U moest ons eraan herinneren.", "U moest ons er {n} keer aan herinneren."),
    "en": ("You had to remind us.", "You had to remind us {n} times."),
}
MOST = 3
"""Other broken promises that are named: more is a list, and no recognition."""


def recognition(case: Case) -> str:
    """`U werd 2 keer niet teruggebeld (ma 2 maart, wo 4 maart). …`; empty when we know of nothing."""
    broken = [each for each in case.promises.all() if each.state == PromiseState.BROKEN]
    broken.sort(key=lambda each: each.due_at)
    calls = [each for each in broken if each.kind == PromiseKind.CALL_BACK]
    others = [each for each in broken if each.kind != PromiseKind.CALL_BACK]
    said = [*_calls(case, calls), *_others(case, others), *_reminded(case)]
    return " ".join([*said, SORRY[case.language]]) if said else ""


def _calls(case: Case, calls: list[Promise]) -> list[str]:
    if not calls:
        return []
    once, more = CALLS[case.language]
    return [(once if len(calls) == 1 else more).format(n=len(calls), days=_days(case, calls))]


def _others(case: Case, promises: list[Promise]) -> list[str]:
    """One sentence for each thing that was promised, however often it was."""
    by_wording: dict[str, list[Promise]] = {}
    for each in promises:
        by_wording.setdefault(each.wording, []).append(each)
    words = OTHERS[case.language]
    return [
        words.format(what=wording, days=_days(case, each))
        for wording, each in list(by_wording.items())[:MOST]
    ]


def _reminded(case: Case) -> list[str]:
    if not case.reminders:
        return []
    once, more = REMINDED[case.language]
    return [(once if case.reminders == 1 else more).format(n=case.reminders)]


def _days(case: Case, promises: list[Promise]) -> str:
    """`ma 2 maart, wo 4 maart`: each day once, in order."""
    zone = ZoneInfo(case.team.brand.calendar.zone)
    return ", ".join(dict.fromkeys(day(each.due_at, case.language, zone) for each in promises))
