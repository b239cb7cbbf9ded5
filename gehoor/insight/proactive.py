"""What it saves to tell customers before they call: told at once beside told a day later (M42)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from gehoor.cohorts.enums import Arm
from gehoor.cohorts.models import Cohort

from .proportions import differ, events
from .query import fetch

DAYS = 7
"""How long after the first message contacts of a cohort are counted."""


@dataclass(frozen=True, slots=True)
class Told:
    """Customers of one arm who were told, how often they called, and how often they reached us at all.

    `low` and `high` bound the true number of calls per 100 customers (95 %).
    """

    arm: Arm
    customers: int
    calls: int
    contacts: int

    @property
    def calls_per_100(self) -> float | None:
        return 100 * self.calls / self.customers if self.customers else None

    @property
    def contacts_per_100(self) -> float | None:
        return 100 * self.contacts / self.customers if self.customers else None

    @property
    def low(self) -> float:
        return 100 * events(self.calls, self.customers)[0]

    @property
    def high(self) -> float:
        return 100 * events(self.calls, self.customers)[1]


@dataclass(frozen=True, slots=True)
class Effect:
    """Both arms, and whether they differ by more than chance."""

    now: Told
    later: Told

    @property
    def differs(self) -> bool:
        now, later = self.now, self.later
        return differ(now.calls, now.customers, later.calls, later.customers)


_CONTACTS = """
select m.arm, count(distinct c.party_id)::int as customers,
    count(k.id) filter (where k.channel = 'phone')::int as calls, count(k.id)::int as contacts
from cohorts_member m
join promises_promise p on p.id = m.promise_id
join cases_case c on c.id = p.case_id
left join cases_contact k on k.case_id = c.id and k.direction = 'in' and not k.automatic
    and k.at > %(start)s and k.at < %(end)s
where m.cohort_id = %(cohort)s and m.left_out = ''
group by m.arm
"""


def effect(cohort: Cohort) -> Effect:
    """Contacts in the cases of a cohort in the DAYS after its first message, by arm."""
    values = {"cohort": cohort.pk, "start": cohort.at, "end": cohort.at + timedelta(days=DAYS)}
    found = {row["arm"]: row for row in fetch(_CONTACTS, values)}
    now, later = (
        Told(arm, *(found.get(arm, {}).get(each, 0) for each in ("customers", "calls", "contacts")))
        for arm in (Arm.NOW, Arm.LATER)
    )
    return Effect(now, later)
