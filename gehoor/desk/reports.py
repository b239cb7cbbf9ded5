"""Reports for colleagues: the balance of the day, what waits for an answer, how we keep our word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.insight import asked_fields, balance, kept, laws, unanswered
from gehoor.promises.enums import PromiseKind
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role

from . import moments

DAYS = 7
MOST_SHOWN = 200
RATE_DAYS = 30


@colleagues()
@require_GET
def balances(request: HttpRequest) -> HttpResponse:
    """In, and what became of it, for each day and channel of the last week."""
    today = clock.now().astimezone(moments.zone()).date()
    lines = balance.balance(today - timedelta(days=DAYS - 1), today)
    shown = [(Channel(line.channel).label, line) for line in lines]
    context = {"lines": shown, "total": balance.total(lines), "days": DAYS}
    return render(request, "desk/reports/balance.html", context)


@colleagues()
@require_GET
def waiting(request: HttpRequest) -> HttpResponse:
    """Every contact without a reply from a person, the oldest term first."""
    found = unanswered.unanswered()
    shown = [(row, Channel(row.channel).label, _lasting(row.age())) for row in found[:MOST_SHOWN]]
    context = {"rows": shown, "count": len(found), "more": len(found) - len(shown)}
    return render(request, "desk/reports/unanswered.html", context)


def _lasting(age: timedelta) -> str:
    """`40 min`, `5 uur`, `3 dagen`: how long somebody has waited, on the wall clock."""
    minutes = max(0, age // timedelta(minutes=1))
    if minutes < 60:
        return _("%(n)s min") % {"n": minutes}
    hours = minutes // 60
    if hours < 48:
        return _("%(n)s uur") % {"n": hours}
    return _("%(n)s dagen") % {"n": hours // 24}


@dataclass(frozen=True, slots=True)
class Rate:
    """A kept-rate with its three parts in whole percents, and where each begins in the picture."""

    rate: kept.KeptRate
    name: str

    @property
    def parts(self) -> list[tuple[str, int, int, int]]:
        """(class, count, percent, where it starts) of A, B and C, side by side."""
        start, parts = 0, []
        counts = (("kept", self.rate.original), ("moved", self.rate.later))
        for name, count in (*counts, ("broken", self.rate.broken)):
            percent = round(100 * (self.rate.share(count) or 0))
            parts.append((name, count, percent, start))
            start += percent
        return parts


@colleagues()
@require_GET
def rates(request: HttpRequest) -> HttpResponse:
    """The kept-rate of the last thirty days in three lines, for each team, colleague or kind."""
    chosen = request.GET.get("per", "")
    by = kept.By(chosen) if chosen in set(kept.By) else kept.By.TEAM
    now = clock.now()
    found = kept.kept(_midnight(now - timedelta(days=RATE_DAYS)), now, by)
    named = [Rate(rate, _name(rate.name, by)) for rate in found]
    tabs = [
        (kept.By.TEAM, _("per team")),
        (kept.By.OWNER, _("per medewerker")),
        (kept.By.KIND, _("per soort")),
    ]
    context = {"rates": named, "by": by, "tabs": tabs, "days": RATE_DAYS}
    return render(request, "desk/reports/kept.html", context)


def _midnight(at: datetime) -> datetime:
    return datetime.combine(at.astimezone(moments.zone()).date(), time(), moments.zone())


def _name(name: str, by: kept.By) -> str:
    return str(PromiseKind(name).label).capitalize() if by == kept.By.KIND else name


@colleagues(Role.LEAD, Role.MANAGER)
@require_GET
def audit(request: HttpRequest) -> HttpResponse:
    """The ten laws over the data as it is now."""
    language = moments.language()
    reports = [
        (
            report,
            report.name.to(language),
            [
                (each, each.sentence.to(language), each.remedy.to(language))
                for each in report.breaches
            ],
        )
        for report in laws.audit()
    ]
    context = {"reports": reports, "count": sum(report.count for report, _name, _rows in reports)}
    return render(request, "desk/reports/laws.html", context)


@colleagues()
@require_GET
def asked(request: HttpRequest) -> HttpResponse:
    """How much each process asks of a customer."""
    return render(request, "desk/reports/asked.html", {"processes": asked_fields.asked_fields()})
