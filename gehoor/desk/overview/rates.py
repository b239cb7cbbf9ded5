"""Measures on the desk, each with its definition beside it: how we keep our word, for whom, and at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.insight import first_contact, kept, lateness, oldest
from gehoor.insight.kept import By
from gehoor.promises.enums import PromiseKind
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language

from .. import moments
from . import tables

DAYS = 30

_NAMES: dict[By, Callable[[str], str]] = {
    By.KIND: lambda name: str(PromiseKind(name).label).capitalize(),
    By.CHANNEL: lambda name: str(Channel(name).label).capitalize(),
    By.LANGUAGE: lambda name: str(Language(name).label),
    By.PARTNER: lambda name: name or _("wij zelf"),
    By.BRANCH: lambda name: name or _("zonder vestiging"),
    By.PROMISER: lambda name: name or _("zonder vestiging"),
    By.REGION: lambda name: (
        _("postcode %(start)s") % {"start": f"{name}00–{name}99"}
        if name
        else _("postcode onbekend")
    ),
    By.STEP: lambda name: name or _("geen stap van een werkwijze"),
    By.VALUE: lambda name: _("klasse %(name)s") % {"name": name} if name else _("zonder klasse"),
}


def name_of(name: str, by: By) -> str:
    return _NAMES[by](name) if by in _NAMES else name


def respects() -> dict[By, str]:
    return {
        By.TEAM: _("per team"),
        By.OWNER: _("per medewerker"),
        By.KIND: _("per soort"),
        By.BRAND: _("per merk"),
        By.CHANNEL: _("per kanaal"),
        By.LANGUAGE: _("per taal"),
        By.PARTNER: _("per partner"),
        By.BRANCH: _("per vestiging"),
        By.PROMISER: _("per vestiging die het toezegde"),
        By.REGION: _("per regio"),
        By.VALUE: _("per klasse van klanten"),
        By.STEP: _("per stap van een werkwijze"),
    }


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
            width = percent(self.rate.share(count)) or 0
            parts.append((name, count, width, start))
            start += width
        return parts

    @property
    def near_misses(self) -> int | None:
        return percent(self.rate.near_miss_share)

    @property
    def slack(self) -> int | None:
        return percent(self.rate.slack)


def percent(share: float | None) -> int | None:
    return None if share is None else round(100 * share)


def period() -> tuple[datetime, datetime]:
    """The last thirty days, from midnight."""
    now = clock.now()
    first = (now - timedelta(days=DAYS)).astimezone(moments.zone()).date()
    return datetime.combine(first, time(), moments.zone()), now


@colleagues()
@require_GET
def rates(request: HttpRequest) -> HttpResponse:
    """The kept-rate of the last thirty days in three lines, the time left, the oldest promises."""
    chosen = request.GET.get("per", "")
    by = By(chosen) if chosen in set(By) else By.TEAM
    start, end = period()
    found = [Rate(rate, name_of(rate.name, by)) for rate in kept.kept(start, end, by)]
    if tables.wanted(request):
        return tables.download(_("toezeggingen"), _rate_columns(), map(_rate_cells, found))
    left = lateness.time_left(start, end)
    context = {
        "rates": found,
        "by": by,
        "tabs": respects().items(),
        "days": DAYS,
        "left": left,
        "bars": _bars(left.parts),
        "last_day": percent(left.last_day_share),
        "oldest": oldest.oldest(),
        "query": f"per={by}",
    }
    return render(request, "desk/reports/kept.html", context)


def _bars(parts: tuple[int, ...]) -> list[tuple[int, int, int, int]]:
    """(from percent, to percent, count, height in percents of the highest) of the histogram."""
    highest = max(parts) or 1
    width = 100 // len(parts)
    return [
        (number * width, (number + 1) * width, count, round(100 * count / highest))
        for number, count in enumerate(parts)
    ]


def _rate_columns() -> list[str]:
    return [
        _("naam"), _("eerste datum"), _("latere datum"), _("niet nagekomen"), _("verzet"),
        _("verzet per 100"), _("dagen vooraf gezegd"), _("dagen verschoven"), _("op het nippertje"),
        _("over van de termijn"), _("niet meer nodig"), _("hersteld"), _("weer gemist"),
    ]  # fmt: skip


def _rate_cells(each: Rate) -> tuple[object, ...]:
    rate = each.rate
    return (
        each.name, rate.original, rate.later, rate.broken, rate.moves, rate.moves_per_100,
        rate.notice_days, rate.slip_days, rate.near_miss_share, rate.slack, rate.withdrawn,
        rate.recovered, rate.broken_again,
    )  # fmt: skip


@colleagues()
@require_GET
def at_once(request: HttpRequest) -> HttpResponse:
    """Solved at the first contact, as the customer sees it."""
    start, end = period()
    found = first_contact.first_contact(start, end)
    if tables.wanted(request):
        columns = [_("in één keer"), _("niet in één keer"), _("nog niet te zeggen"), _("dagen")]
        row = (found.solved, found.not_solved, found.too_early, first_contact.DAYS)
        return tables.download(_("in-een-keer"), columns, [row])
    context = {
        "found": found,
        "percent": percent(found.share),
        "days": DAYS,
        "window": first_contact.DAYS,
    }
    return render(request, "desk/reports/at-once.html", context)
