"""Words that promise nothing in particular, and how they become a moment and a result. Pure."""

from __future__ import annotations

import re
from datetime import datetime

from gehoor.core.calendars import ServiceHours

from .enums import PromiseKind

_RESULT = re.compile(
    r"\b(geregeld|regelen|opgelost|oplossen|in orde|afgehandeld|voor elkaar|rechtgezet"
    r"|sorted|fixed|solved|resolved|arranged|taken care of|put right)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"^\s*(binnen|within)\b", re.IGNORECASE)
_HAS_TIME = re.compile(
    r"\d[.:]\d\d|\d\s*(u|uur|am|pm)\b|\b(uur|uren|hours?|min\w*)\b", re.IGNORECASE
)
_VERBS: dict[str, PromiseKind] = {
    "bel": PromiseKind.CALL_BACK,
    "belt": PromiseKind.CALL_BACK,
    "terugbellen": PromiseKind.CALL_BACK,
    "call": PromiseKind.CALL_BACK,
    "stuur": PromiseKind.SENDING,
    "send": PromiseKind.SENDING,
    "antwoord": PromiseKind.ANSWER,
    "answer": PromiseKind.ANSWER,
    "haal": PromiseKind.PICK_UP,
    "ophalen": PromiseKind.PICK_UP,
    "collect": PromiseKind.PICK_UP,
    "bezorg": PromiseKind.DELIVERY,
    "deliver": PromiseKind.DELIVERY,
    "betaal": PromiseKind.REFUND,
    "refund": PromiseKind.REFUND,
}


def needs_result(wording: str) -> bool:
    """Whether the words say that something will be right, and not what will be there."""
    return bool(_RESULT.search(wording))


def split_verb(typed: str) -> tuple[PromiseKind | None, str]:
    """`bel binnen een week` is a call back, and `binnen een week`."""
    first, _, rest = typed.strip().partition(" ")
    kind = _VERBS.get(first.lower())
    return (kind, rest.strip()) if kind and rest.strip() else (None, typed)


def is_within(typed: str) -> bool:
    """`binnen een week`, `within 3 days`: a term without a time of its own."""
    return bool(_WITHIN.match(typed)) and not _HAS_TIME.search(typed)


def end_of_service(due_at: datetime, hours: ServiceHours) -> datetime:
    """The end of service on the day of `due_at`, or on the last day before it that somebody is there.

    Whoever hears "within a week" on Monday counts on the next Monday as long as we are open.
    """
    day = hours.nearest(hours.day_of(due_at), hours.spans)
    return hours.spans(day)[-1][1] if day else due_at
