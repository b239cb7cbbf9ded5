"""Who worked or listened at the desk in a quarter, and who from elsewhere did not yet (requirement M46)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gehoor.promises.arithmetic import quarter_of
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague

from .models import JoiningDay

AT_THE_DESK = (Role.AGENT, Role.LEAD)
"""Who works with customers every day; all others come and look at least once a quarter."""


@dataclass(frozen=True, slots=True)
class Participation:
    """One quarter: its first and last day, the days that counted, and who from elsewhere had none."""

    first: date
    last: date
    days: list[JoiningDay]
    absent: list[Colleague]

    @property
    def number(self) -> int:
        return (self.first.month + 2) // 3

    @property
    def people(self) -> int:
        return len({each.who_id for each in self.days})


def participation(day: date) -> Participation:
    """The quarter in which `day` lies."""
    first, last = quarter_of(day)
    done = JoiningDay.objects.done().filter(on__gte=first, on__lte=last)
    days = list(done.select_related("who", "beside", "team").order_by("on", "who__name"))
    elsewhere = Colleague.objects.here().exclude(role__in=AT_THE_DESK)
    absent = elsewhere.exclude(pk__in={each.who_id for each in days}).order_by("name")
    return Participation(first, last, days, list(absent))
