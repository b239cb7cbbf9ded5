"""What was said with this customer before, for whoever takes the call: nobody tells a story twice (M16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from gehoor.cases.models import Contact
from gehoor.channels.calls.models import Call
from gehoor.knowledge.models import Advice
from gehoor.staff.models import Colleague

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Earlier:
    """Who spoke with this customer last, when, and what was advised, else said, in their words.

    `mine`: that was the colleague who sees it.
    """

    who: Colleague
    mine: bool
    at: datetime
    advice: str
    said: str


def earlier(call: Call, colleague: Colleague) -> Earlier | None:
    """None when nobody who still works here spoke with this customer."""
    who = call.familiar
    if who is None or call.party_id is None:
        return None
    theirs = Contact.objects.filter(Q(author=who) | Q(call__colleague=who), party=call.party_id)
    last = theirs.order_by("-at").values_list("at", "reply", "text").first()
    if last is None:
        return None
    at, reply, text = last
    return Earlier(who, who == colleague, at, _advice(call), _short(reply or text))


def _advice(call: Call) -> str:
    """What was advised last, and did not fail."""
    given = Advice.objects.filter(case__party=call.party_id, failed_at=None).order_by("-at", "-pk")
    return _short(given.values_list("text", flat=True).first() or "")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
