"""Telling many customers of a moved date: who they are, what they read, and what it did to calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from gehoor.casework.actions.renegotiate import renegotiation_letter
from gehoor.casework.letters import Letter
from gehoor.casework.policies import Refusal
from gehoor.cohorts.actions import Moved, allowed_later, start, waiting_for
from gehoor.cohorts.models import Cohort
from gehoor.core import clock
from gehoor.core.keys import key_of
from gehoor.insight.proactive import DAYS, effect
from gehoor.promises.dates import NotADate, parse
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from .. import moments
from ..people import me

MOST = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """What a lead typed: whose date moves, to when and why, and how many hear it a day later."""

    promises: QuerySet[Promise]
    moved: Moved
    control: int

    @property
    def letter(self) -> Letter | None:
        """What the first of them would read."""
        promise = self.promises.select_related("case__team__brand__calendar", "owner").first()
        if promise is None:
            return None
        moved, language = self.moved, promise.case.language
        reason = moved.reason_nl if language == "nl" else moved.reason_en
        return renegotiation_letter(promise, moved.due_at, moved.starts_at, reason)

    @property
    def may_wait(self) -> int:
        return len(allowed_later(self.promises.select_related("case"), clock.now()))


@colleagues(May.SEND_TO_MANY)
@require_http_methods(["GET", "POST"])
def overview(request: HttpRequest) -> HttpResponse:
    """Every message to many, and a form for the next: shown back first, sent when confirmed."""
    said, plan = request.POST, None
    if request.method == "POST":
        try:
            plan = _read(said)
            if "sure" in said:
                cohort = start(plan.promises, plan.moved, me(request), control=plan.control)
                messages.success(request, _("De berichten gaan nu uit."))
                return redirect("desk:cohort", key=cohort.pk)
        except (Refusal, NotADate) as refused:
            messages.error(request, str(refused))
    context = {
        "cohorts": Cohort.objects.select_related("by").order_by("-pk")[:MOST],
        "teams": Team.objects.order_by("name"),
        "kinds": PromiseKind.choices,
        "said": said,
        "plan": plan,
        "count": plan.promises.count() if plan else 0,
    }
    return render(request, "desk/cohorts/overview.html", context)


def _read(said: QueryDict) -> Plan:
    """Raises NotADate, or Refusal when something is missing."""
    number = said.get("control", "").strip() or "0"
    team = get_object_or_404(Team, pk=key_of(said.get("team", "")))
    hours, language = team.hours(), moments.language()
    day = parse(said.get("day", ""), clock.now(), hours, language).due.astimezone(hours.zone)
    new = parse(said.get("when", ""), clock.now(), hours, language)
    begins = datetime.combine(day.date(), time(), hours.zone)
    kind = said.get("kind", "")
    if kind not in PromiseKind.values or not number.isdecimal() or len(number) > 6:
        raise Refusal(_("Kies een soort, en een aantal dat later bericht krijgt."), law=3)
    moved = Moved(
        said.get("name", ""), new.due, said.get("reason_nl", ""), said.get("reason_en", ""),
        new.starts,
    )  # fmt: skip
    return Plan(
        waiting_for(team, kind, begins, begins + timedelta(days=1)), moved, control=int(number)
    )


@colleagues(May.SEND_TO_MANY)
@require_safe
def one(request: HttpRequest, key: int) -> HttpResponse:
    """Who was told and who was left out, and the calls of both groups beside each other."""
    cohort = get_object_or_404(Cohort.objects.select_related("by"), pk=key)
    members = cohort.members.select_related("promise__case__party").order_by("pk")
    found = effect(cohort)
    context = {
        "cohort": cohort,
        "told": members.filter(moved__isnull=False).count(),
        "to_tell": members.filter(moved=None, left_out="").count(),
        "left_out": members.exclude(left_out=""),
        "effect": found,
        "arms": (found.now, found.later),
        "days": DAYS,
    }
    return render(request, "desk/cohorts/one.html", context)
