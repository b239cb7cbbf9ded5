"""Whether every group of customers gets the same, and whether speaking out a gap pays (T35 and M17)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.insight import equality, satisfied
from gehoor.insight.equality import Segment
from gehoor.insight.kept import By
from gehoor.insight.satisfied import Gap
from gehoor.staff.access import colleagues

from . import tables
from .rates import DAYS, name_of, period, respects


@colleagues()
@require_GET
def equal(request: HttpRequest) -> HttpResponse:
    """Each group of customers beside all others, and a sample of cases to read."""
    start, end = period()
    kept, scores = equality.segments(start, end), equality.scores(start, end)
    if tables.wanted(request):
        return tables.download(_("gelijk"), _columns(), map(_cells, [*kept, *scores]))
    context = {
        "groups": _groups(kept),
        "scores": _groups(scores),
        "sample": [
            (each, name_of(each.language, By.LANGUAGE), name_of(each.channel, By.CHANNEL))
            for each in equality.sample(start, end, f"{end:%G-%V}")
        ],
        "days": DAYS,
    }
    return render(request, "desk/reports/equal.html", context)


def _groups(found: list[Segment]) -> list[tuple[str, list[tuple[str, Segment]]]]:
    names, groups = respects(), dict[By, list[tuple[str, Segment]]]()
    for each in found:
        groups.setdefault(each.by, []).append((name_of(each.name, each.by), each))
    return [(names[by], rows) for by, rows in groups.items()]


def _columns() -> list[str]:
    return [
        _("maat"), _("waarop"), _("groep"), _("goed"), _("van"), _("aandeel"), _("ten minste"),
        _("ten hoogste"), _("blijft achter"),
    ]  # fmt: skip


def _cells(row: Segment) -> tuple[object, ...]:
    return (
        row.measure, row.by, name_of(row.name, row.by), row.good, row.of, row.share, row.low,
        row.high, int(row.falls_behind),
    )  # fmt: skip


@colleagues()
@require_GET
def gaps(request: HttpRequest) -> HttpResponse:
    """How customers score us when we promised later than they expected: said so, or not."""
    found = satisfied.by_gap(*period())
    words = {
        Gap.SPOKEN: _("later dan verwacht, en dat gezegd"),
        Gap.UNSPOKEN: _("later dan verwacht, en dat niet gezegd"),
        Gap.NONE: _("zoals de klant verwachtte"),
    }
    rows = [(words[gap], each) for gap, each in found.items()]
    if tables.wanted(request):
        columns = [_("verwachting"), _("4 of 5"), _("van"), _("ten minste"), _("ten hoogste")]
        cells = ((name, each.high, each.scored, each.low, each.top) for name, each in rows)
        return tables.download(_("verwachting"), columns, cells)
    context = {
        "rows": rows,
        "days": DAYS,
        "scored": sum(each.scored for each in found.values()),
        "differs": found[Gap.UNSPOKEN].is_below(found[Gap.SPOKEN]),
    }
    return render(request, "desk/reports/gaps.html", context)
