"""What the customer is to do, what the case waits for and what is set aside, on one page of the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from gehoor.cases.models import Case, CustomerAction
from gehoor.casework.letters import Letter
from gehoor.casework.policies import Refusal
from gehoor.core.money import amount
from gehoor.deadlines.actions import arrived
from gehoor.deadlines.models import Reminder
from gehoor.obstacles.models import Obstacle, Wait
from gehoor.staff.access import colleagues
from gehoor.stock.connected import stock
from gehoor.stock.models import Reservation

from .. import moments
from ..case.rows import find


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What the customer is to do, with who was reminded when, and whether that arrived."""

    action: CustomerAction
    costs: str
    reminders: list[tuple[Reminder, bool]]

    @property
    def label(self) -> str:
        """The form that names the number of its label."""
        return f"label-{self.action.pk}"

    @property
    def later(self) -> str:
        """The form that gives more time."""
        return f"later-{self.action.pk}"


@colleagues()
@require_safe
def show(request: HttpRequest, reference: str) -> HttpResponse:
    return page(request, find(reference))


def page(request: HttpRequest, case: Case, **said: Any) -> HttpResponse:
    """The page, with what one of its forms says: `at` is that form, `refusal` or `letter` its word."""
    context = {
        "case": case,
        "actions": [_line(each) for each in case.customer_actions.order_by("due_at")],
        "wait": Wait.objects.filter(case=case, ended_at=None).select_related("obstacle").first(),
        "obstacles": [
            (each.pk, each.name(moments.language())) for each in Obstacle.objects.in_use()
        ],
        "reservations": Reservation.objects.filter(case=case).order_by("pk"),
        "has_stock": stock() is not None,
        "typed": request.POST,
        **said,
    }
    status = 422 if "refusal" in said else 200
    return render(request, "desk/progress/page.html", context, status=status)


def _line(action: CustomerAction) -> ActionLine:
    times = arrived(action) if action.cents else []
    rows = action.reminders.order_by("at")
    return ActionLine(
        action,
        amount(action.cents, moments.language()) if action.cents else "",
        [(each, each.at in times) for each in rows],
    )


def refused(request: HttpRequest, case: Case, at: str, refusal: Refusal) -> HttpResponse:
    """The page again, with what is wrong beside the form `at`."""
    return page(request, case, at=at, refusal=refusal)


def read(request: HttpRequest, case: Case, at: str, letter: Letter, reads: str) -> HttpResponse:
    """The page again, with what the customer will read; the next click sends it."""
    return page(request, case, at=at, letter=letter, reads=reads)


def done(request: HttpRequest, reference: str, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("desk:progress", reference)
