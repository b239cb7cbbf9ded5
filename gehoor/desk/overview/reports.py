"""Reports for colleagues: the balance of the day, what waits for an answer, what we ask."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.cases.enums import Channel
from gehoor.insight import asked_fields, balance, nightly
from gehoor.staff.access import colleagues

from . import tables

DAYS = 7
MOST_SHOWN = 200


@colleagues()
@require_GET
def balances(request: HttpRequest) -> HttpResponse:
    """In, and what became of it, for each day and channel of the last week."""
    lines = nightly.days(DAYS)
    shown = [(Channel(line.channel).label, line) for line in lines]
    if tables.wanted(request):
        return tables.download(_("balans"), _balance_columns(), [line.cells for line in lines])
    last = nightly.newest()
    context = {"lines": shown, "total": balance.total(lines), "days": DAYS, "last": last}
    return render(request, "desk/reports/balance.html", context)


@colleagues()
@require_GET
def waiting(request: HttpRequest) -> HttpResponse:
    """Every contact without a reply from a person, the oldest term first."""
    found = nightly.without_answer(MOST_SHOWN + 1)
    shown = [(row, Channel(row.channel).label, _lasting(row.age())) for row in found[:MOST_SHOWN]]
    if tables.wanted(request):
        rows = [
            (row.reference, row.customer, row.channel, row.at, row.term, row.owner) for row in found
        ]
        return tables.download(_("onbeantwoord"), _waiting_columns(), rows)
    context = {"rows": shown, "count": len(shown), "more": len(found) > len(shown)}
    return render(request, "desk/reports/unanswered.html", context)


def _balance_columns() -> list[str]:
    return [
        _("dag"), _("kanaal"), _("binnen"), _("beantwoord"), _("toegezegd"), _("klaar voor de klant"),
        _("spam"), _("automatisch"), _("apart gezet"), _("wordt verwerkt"), _("verschil"),
    ]  # fmt: skip


def _waiting_columns() -> list[str]:
    return [_("zaak"), _("klant"), _("kanaal"), _("binnen"), _("termijn"), _("behandelaar")]


def _lasting(age: timedelta) -> str:
    """`40 min`, `5 uur`, `3 dagen`: how long somebody has waited, on the wall clock."""
    minutes = max(0, age // timedelta(minutes=1))
    if minutes < 60:
        return _("%(n)s min") % {"n": minutes}
    hours = minutes // 60
    if hours < 48:
        return _("%(n)s uur") % {"n": hours}
    return _("%(n)s dagen") % {"n": hours // 24}


@colleagues()
@require_GET
def asked(request: HttpRequest) -> HttpResponse:
    """How much each process asks of a customer."""
    return render(request, "desk/reports/asked.html", {"processes": asked_fields.asked_fields()})
