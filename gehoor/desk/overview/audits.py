"""The audits of the laws on the desk: what the newest found, the last nights, and one at once."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.core import clock
from gehoor.insight import nightly
from gehoor.insight.models import AuditRun
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from ..people import me
from . import tables

NIGHTS = 14


@colleagues(May.READ_AUDIT)
@require_GET
def audit(request: HttpRequest) -> HttpResponse:
    """What the newest audit found in the ten laws, and how the last nights went."""
    nights = nightly.nights(NIGHTS)
    if tables.wanted(request):
        return tables.download(_("wetten"), _columns(), [_night_row(*each) for each in nights])
    last, language = nightly.newest(), moments.language()
    context = {
        "last": last,
        "laws": [_worded(law, language) for law in last.found] if last else [],
        "busy": nightly.under_way(),
        "nights": nights,
        "concern": nightly.concern(),
        "now": clock.now(),
    }
    return render(request, "desk/reports/laws.html", context)


@colleagues(May.READ_AUDIT)
@require_POST
def audit_now(request: HttpRequest) -> HttpResponse:
    """Have an audit made; the page shows how far it is."""
    nightly.ask(me(request))
    return redirect("desk:laws")


def _worded(law: dict[str, Any], language: str) -> dict[str, Any]:
    """One law with its breaches in one language."""
    return {
        "name": law["name"][language],
        "breaches": law["breaches"],
        "found": [
            {
                "reference": each["reference"],
                "sentence": each["sentence"][language],
                "remedy": each["remedy"][language],
            }
            for each in law["found"]
        ],
    }


def _columns() -> list[str]:
    return [_("nacht"), _("klaar"), _("seconden"), _("controles"), _("schendingen"), _("fout")]


def _night_row(night: object, run: AuditRun | None) -> list[object]:
    if run is None:
        return [night, "", "", 0, "", _("geen controle")]
    return [night, run.ended_at, run.seconds, run.done, run.breaches, run.error]
