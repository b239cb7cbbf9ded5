"""Whose customer looks on in the chat, and since when they wait for an answer."""

from __future__ import annotations

from datetime import datetime

from django.db.models import F, Max, Q
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel, Direction
from gehoor.channels.chat.models import Talk
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .. import moments

MOST = 20
_OURS = Q(case__contacts__direction=Direction.OUT, case__contacts__automatic=False)
_THEIRS = Q(case__contacts__direction=Direction.IN, case__contacts__channel=Channel.CHAT)


def talks_of(reader: Colleague) -> list[tuple[Talk, bool, str]]:
    """The running talks of `reader`, and those in which a customer asks for a person: what to say of each,

    and whether it waits for us. Who waits longest comes first.
    """
    mine = (
        Talk.objects.running()
        .filter(case__closed_at=None)
        .filter(
            Q(case__owner=reader) | Q(asked_for_person_at__isnull=False, case__team=reader.team_id)
        )
    )
    told = mine.annotate(
        answered=Max("case__contacts__at", filter=_OURS),
        asked=Max("case__contacts__at", filter=_THEIRS),
    )
    rows = told.select_related("case__party").order_by(F("asked").asc(nulls_last=True))[:MOST]
    found = [(each, *_words(each, each.answered, each.asked)) for each in rows]
    return sorted(found, key=lambda each: not each[1])


def _words(talk: Talk, answered: datetime | None, asked: datetime | None) -> tuple[bool, str]:
    """Whether the customer said the last word, and since when."""
    if asked is None or (answered and answered >= asked):
        return False, _("kijkt mee, jij schreef het laatst")
    waits = int((clock.now() - asked).total_seconds() // 60)
    since = _("wacht %(minutes)s min, sinds %(at)s") % {
        "minutes": waits,
        "at": moments.stamp(asked),
    }
    if talk.asked_for_person_at and not answered:
        return True, f"{_('wil een medewerker')} · {since}"
    return True, since
