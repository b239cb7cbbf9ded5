"""Helped and friendly, apart, by team; and how often an article helped."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.insight import helped
from gehoor.staff.access import colleagues

from .. import moments
from ..overview import tables

DAYS = 90


@colleagues()
@require_GET
def show(request: HttpRequest) -> HttpResponse:
    teams = helped.teams(DAYS)
    if tables.wanted(request):
        columns = [
            _("team"), _("antwoorden"), _("geholpen"), _("niet geholpen"), _("aandeel geholpen"),
            _("scores vriendelijk"), _("gemiddeld vriendelijk"), _("aandeel 4 of 5"),
        ]  # fmt: skip
        rows = [
            (each.name, each.asked, each.yes, each.no, each.helped, each.scored, each.friendly,
             each.satisfied)
            for each in teams
        ]  # fmt: skip
        return tables.download(_("geholpen"), columns, rows)
    context = {"teams": teams, "articles": helped.articles(DAYS, moments.language()), "days": DAYS}
    return render(request, "desk/helping/scores.html", context)
