"""Three cases of each agent, drawn by lot for a talk with the coach, so that nobody chooses them."""

from __future__ import annotations

import secrets
from datetime import date, timedelta

from django.db import transaction

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.promises.arithmetic import month_of
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague

from ..days import instants, today
from ..models import Drawing, Pick
from ..rules import draw

SEED_BITS = 62


def last_month() -> date:
    """The first day of the month that was."""
    first, _last = month_of(today())
    return month_of(first - timedelta(days=1))[0]


def draw_due() -> int:
    """Draw for the month that was, once; how many cases that gave."""
    month = last_month()
    if Drawing.objects.filter(month=month).exists():
        return 0
    with transaction.atomic():
        lot, made = Drawing.objects.get_or_create(
            month=month, defaults={"seed": secrets.randbits(SEED_BITS), "at": clock.now()}
        )
        return len(Pick.objects.bulk_create(picks(lot))) if made else 0


def picks(lot: Drawing) -> list[Pick]:
    """What this lot gives; anybody can draw again with its seed and compare."""
    agents = Colleague.objects.here().filter(role=Role.AGENT).order_by("pk")
    return [
        Pick(drawing=lot, colleague=agent, case_id=case, number=number)
        for agent in agents
        for number, case in enumerate(draw(lot.seed, agent.pk, worked_on(agent, lot.month)), 1)
    ]


def worked_on(colleague: Colleague, month: date) -> set[int]:
    """The cases in which this colleague had contact with the customer in that month."""
    begins, ends = instants(*month_of(month))
    theirs = Contact.objects.filter(author=colleague, automatic=False, at__gte=begins, at__lt=ends)
    return set(theirs.values_list("case", flat=True))
