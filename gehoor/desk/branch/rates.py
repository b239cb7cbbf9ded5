"""How a branch keeps its word beside head office: who promised, who did it, and in its own area (W18)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.branches.permissions import remit_of
from gehoor.insight import kept, satisfied
from gehoor.insight.kept import By
from gehoor.staff.access import colleagues
from gehoor.staff.models import Branch
from gehoor.staff.permissions import May

from ..overview.rates import DAYS, Rate, percent, period
from ..people import me


@colleagues(May.TAKE_PART)
@require_GET
def beside(request: HttpRequest) -> HttpResponse:
    """Rates side by side, never netted, each with the counts behind it (law 8)."""
    branch = me(request).branch
    context: dict[str, object] = {"branch": branch, "days": DAYS}
    if branch:
        area = remit_of(branch).postcodes
        context["tables"] = [
            (_("Wie het toezegde"), _rates(By.PROMISER, branch)),
            (_("Wie het deed"), _rates(By.BRANCH, branch)),
        ]
        if area:
            where = _("Klanten in jullie gebied (%(area)s), naar wie het deed")
            rates = _rates(By.BRANCH, branch, area)
            tables = context["tables"]
            assert isinstance(tables, list)
            tables.append((where % {"area": ", ".join(area)}, rates))
        context["scores"] = _scores(branch)
    return render(request, "desk/branch/rates.html", context)


def _rates(by: By, branch: Branch, area: list[str] | None = None) -> list[Rate]:
    """The branch first, then the head office; what other branches do is theirs to read."""
    start, end = period()
    found = {each.name: each for each in kept.kept(start, end, by, area=area or ())}
    names = ((branch.name, branch.name), ("", _("hoofdkantoor")))
    return [Rate(found[name], shown) for name, shown in names if name in found]


def _scores(branch: Branch) -> list[tuple[str, int | None, int]]:
    """(name, CSAT in percents, how many scores) of the branch and the head office."""
    start, end = period()
    found = {each.name: each for each in satisfied.satisfied(start, end, By.BRANCH)}
    names = ((branch.name, branch.name), ("", _("hoofdkantoor")))
    return [
        (shown, percent(found[name].share), found[name].scored)
        for name, shown in names
        if name in found
    ]
