"""What is left this month: of the team, and of the organisation where it has a budget too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Sum

from gehoor.staff.models import Team

from .models import Budget, Grant


@dataclass(frozen=True, slots=True)
class Room:
    """What a colleague may give now, in cents. None: no budget was set, so the lead decides.

    `month` is the budget, `left` what remains of the smaller of both budgets, `limit` the most at once.
    """

    month: int | None = None
    left: int | None = None
    limit: int | None = None


def room(team: Team) -> Room:
    """For whoever helps a customer of this team."""
    found = [(each, each.cents - spent(team, each)) for each in in_force(team)]
    if not found:
        return Room()
    budget, left = min(found, key=lambda each: each[1])
    return Room(budget.cents, left, min(each.limit for each, _left in found))


def in_force(team: Team) -> list[Budget]:
    """The newest budget of the team and that of the organisation, of those that there are."""
    newest = [
        Budget.objects.filter(team=team).order_by("-pk").first(),
        Budget.objects.filter(team=None).order_by("-pk").first(),
    ]
    return [each for each in newest if each]


def spent(team: Team, budget: Budget) -> int:
    """What was given this month that counts on `budget`, in cents."""
    given = Grant.objects.given_between(*this_month(team))
    if budget.team_id:
        given = given.filter(team=budget.team_id)
    return given.aggregate(cents=Sum("cents"))["cents"] or 0


def this_month(team: Team) -> tuple[datetime, datetime]:
    """The calendar month where the team works, from its first instant until the next one's."""
    hours, today = team.hours(), team.today()
    first = today.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    midnight = datetime.min.time()
    return hours.instant(first, midnight), hours.instant(following, midnight)


def locked(team: Team) -> Room:
    """The same, while nobody else gives from these budgets: two colleagues cannot give the last twice."""
    keys = [each.pk for each in in_force(team)]
    list(Budget.objects.select_for_update().filter(pk__in=keys).order_by("pk"))
    return room(team)
