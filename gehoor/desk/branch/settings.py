"""What a branch is for: its area, what it may promise at its counter, how long orders wait there."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.branches.models import Remit
from gehoor.branches.permissions import remit_of
from gehoor.branches.rules import mandate, prefixes
from gehoor.promises.enums import PromiseKind
from gehoor.staff.access import colleagues
from gehoor.staff.models import Branch
from gehoor.staff.permissions import May

LONGEST_DAYS = 365


@colleagues(May.LEAD)
@require_http_methods(["GET", "POST"])
def remit(request: HttpRequest, branch_id: int) -> HttpResponse:
    branch = get_object_or_404(Branch, pk=branch_id)
    now, problem = remit_of(branch), ""
    if request.method == "POST":
        problem = _change(now, request)
        if not problem:
            messages.success(request, _("%(name)s is bijgewerkt.") % {"name": branch.name})
            return redirect("desk:partners")
    context = {
        "branch": branch,
        "remit": now,
        "kinds": PromiseKind.choices,
        "may": mandate(now.mandate),
        "postcodes": request.POST.get("postcodes", ", ".join(now.postcodes)),
        "problem": problem,
    }
    return render(request, "desk/branch/remit.html", context, status=422 if problem else 200)


def _change(now: Remit, request: HttpRequest) -> str:
    """Save what was typed, or the sentence that says what to do instead."""
    said = request.POST
    days = said.get("days", "")
    try:
        postcodes = prefixes(said.get("postcodes", ""))
    except ValueError as error:
        words = _(
            "“%(part)s” is geen begin van een postcode: typ 1 tot 4 cijfers, zoals 94 of 9401."
        )
        return words % {"part": error}
    if not (days.isdecimal() and 1 <= int(days[:4]) <= LONGEST_DAYS):
        return _("Typ hoeveel dagen een bestelling blijft liggen, van 1 tot 365.")
    now.postcodes, now.keeps_days = postcodes, int(days)
    now.mandate = [each for each in said.getlist("kind") if each in PromiseKind.values]
    now.save()
    return ""
