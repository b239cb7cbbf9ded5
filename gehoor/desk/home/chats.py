"""Whose customer looks on in the chat, and since when they wait for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, Q
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.channels.chat.models import Talk
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .. import moments

MOST = 20
_OURS = Q(direction=Direction.OUT, automatic=False)
_THEIRS = Q(direction=Direction.IN, channel=Channel.CHAT)


@dataclass(frozen=True, slots=True)
class Looker:
    """A case whose customer looks on now; `asked` is their last word while nobody answered it."""

    case: Case
    asked: datetime | None
    wants_person: bool

    @property
    def words(self) -> str:
        if self.asked is None:
            return _("kijkt mee, jij schreef het laatst")
        since = _("wacht %(minutes)s min, sinds %(at)s") % {
            "minutes": int((clock.now() - self.asked).total_seconds() // 60),
            "at": moments.stamp(self.asked),
        }
        return f"{_('wil een medewerker')} · {since}" if self.wants_person else since


def lookers(reader: Colleague) -> list[Looker]:
    """Those of `reader`, and of the team who ask for a person; who waits longest comes first.

    Two queries, and one when nobody looks on.
    """
    ours = Q(case__owner=reader) | Q(
        asked_for_person_at__isnull=False, case__team=reader.team_id or 0
    )
    running = Talk.objects.running().filter(ours, case__closed_at=None)
    talks = list(running.select_related("case__party").order_by("begun_at")[:MOST])
    said = _last_words([each.case_id for each in talks])
    found = []
    for talk in talks:
        answered, asked = said.get(talk.case_id, (None, None))
        waits = asked if asked and not (answered and answered >= asked) else None
        wants = bool(talk.asked_for_person_at and not answered)
        if talk.case:
            found.append(Looker(talk.case, waits, wants))
    return sorted(found, key=lambda each: each.asked or clock.now())


def _last_words(
    cases: list[int | None],
) -> dict[int | None, tuple[datetime | None, datetime | None]]:
    """When a colleague last wrote in each case, and when the customer last typed."""
    if not cases:
        return {}
    told = Contact.objects.filter(case__in=cases).values("case")
    latest = told.annotate(answered=Max("at", filter=_OURS), asked=Max("at", filter=_THEIRS))
    return {
        case: (ours, theirs)
        for case, ours, theirs in latest.values_list("case", "answered", "asked")
    }
