"""The page of a branch: what others broke in its area, what it promised, and the orders that wait there."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.branches.models import Claim, Pickup
from gehoor.branches.permissions import let_down_near
from gehoor.promises.models import Breach, Promise
from gehoor.staff.access import colleagues
from gehoor.staff.models import Branch, Colleague
from gehoor.staff.permissions import May

from .. import moments
from ..home.today import Line
from ..people import me

MOST = 8


@dataclass(frozen=True, slots=True)
class Here:
    """What there is for the people of a branch, each the first of its kind on top."""

    branch: Branch
    near: list[Line]
    ours: list[Line]
    coming: list[Pickup]
    waiting: list[Pickup]


@colleagues(May.TAKE_PART)
@require_GET
def branch(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/branch/page.html", {"here": here_of(me(request))})


def here_of(reader: Colleague) -> Here | None:
    """None for who belongs to no branch."""
    branch = reader.branch
    if branch is None:
        return None
    orders = Pickup.objects.filter(branch=branch).select_related("promise", "action", "case__party")
    return Here(
        branch,
        _near(branch),
        _ours(branch),
        list(orders.filter(ready_at=None).order_by("promise__due_at")[:MOST]),
        list(orders.filter(ready_at__isnull=False, collected_at=None).order_by("ready_at")[:MOST]),
    )


def _near(branch: Branch) -> list[Line]:
    """Numbered, so that one key opens each."""
    cases = let_down_near(branch).select_related("party", "owner").order_by("due_at")[:MOST]
    found = list(cases)
    broken = Breach.objects.filter(promise__case__in=found).select_related("promise").order_by("at")
    last = {each.promise.case_id: each for each in broken}
    asked = set(Claim.objects.waiting().filter(case__in=found).values_list("case_id", flat=True))
    return [
        Line(
            case,
            last[case.pk].promise.wording,
            _("gevraagd aan %(owner)s") % {"owner": case.owner.first_name}
            if case.pk in asked
            else _("gemist %(at)s") % {"at": moments.stamp(last[case.pk].promise.due_at)},
            "broken",
            str(number),
        )
        for number, case in enumerate(found, 1)
    ]


def _ours(branch: Branch) -> list[Line]:
    promised = Promise.objects.open().filter(owner__branch=branch)
    first = promised.select_related("case__party", "owner").order_by(F("due_at"), "pk")[:MOST]
    return [
        Line(
            each.case,
            f"{each.owner.first_name}: {each.wording}",
            moments.due(each.due_at),
            "open",
        )
        for each in first
    ]
