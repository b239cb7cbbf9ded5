"""Where customers get stuck on our pages, per step of a process, and the cases behind each count (K48)."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET

from gehoor.detours.counting import failures_behind, stuck_by_step
from gehoor.detours.enums import Passage
from gehoor.procedures.models import Procedure
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments

DAYS = 30
MOST_SHOWN = 200
TOLD_TO_A_COLLEAGUE = {
    Passage.IDENTITY: gettext_lazy("laten zien wie de klant is"),
    Passage.REFUND: gettext_lazy("kiezen hoe het geld terugkomt"),
}
"""The passages whose own words speak to the customer."""


@colleagues(May.SET_TEXTS)
@require_GET
def stuck(request: HttpRequest) -> HttpResponse:
    """How often each step failed customers, the worst first; a count leads to its cases."""
    titles = _titles()
    rows = [
        (each, titles.get(each.process, each.process), _told(each.passage))
        for each in stuck_by_step(DAYS)
    ]
    return render(request, "desk/reports/stuck.html", {"rows": rows, "days": DAYS})


@colleagues(May.SET_TEXTS)
@require_GET
def behind(request: HttpRequest, passage: str) -> HttpResponse:
    """The cases in which one step failed, each time that it did; `werkwijze` is the process."""
    if passage not in Passage.values:
        raise Http404
    step, process = Passage(passage), request.GET.get("werkwijze", "").replace("\0", "")
    found = list(failures_behind(process, step, DAYS)[: MOST_SHOWN + 1])
    context = {
        "failures": found[:MOST_SHOWN],
        "more": len(found) > MOST_SHOWN,
        "most": MOST_SHOWN,
        "process": _titles().get(process, process) or _("Buiten een werkwijze"),
        "step": _told(step),
        "days": DAYS,
    }
    return render(request, "desk/reports/stuck-cases.html", context)


def _told(passage: Passage) -> str:
    return str(TOLD_TO_A_COLLEAGUE.get(passage, passage.label))


def _titles() -> dict[str, str]:
    """What each process is called in the language of the reader, by its Dutch title."""
    return {each.title_nl: each.title(moments.language()) for each in Procedure.objects.all()}
