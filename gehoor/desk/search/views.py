"""Finding: the few cases that the palette shows, the page with passages and filters, and named lines."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.cases.models import Case
from gehoor.finding.filters import Looking, NotAFilter
from gehoor.finding.lines import LONGEST
from gehoor.finding.models import View
from gehoor.finding.saved import keep, remove, views_of
from gehoor.finding.search import Result
from gehoor.finding.search import search as look
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague

from ..live.hub import hub
from ..people import me
from .chips import groups

IN_PALETTE = 12
ON_PAGE = 30


@colleagues()
@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """What the palette shows while somebody types."""
    result, _problem = _result(_line(request), me(request), IN_PALETTE)
    return render(request, "desk/parts/found.html", {"found": result.found if result else []})


def found(wanted: str, colleague: Colleague) -> list[Case]:
    """At most twelve cases for what was typed; none for a filter that cannot be."""
    result, _problem = _result(wanted, colleague, IN_PALETTE)
    return [each.case for each in result.found] if result else []


@colleagues()
@require_GET
def find(request: HttpRequest) -> HttpResponse:
    line = _line(request)
    result, problem = _result(line, me(request), ON_PAGE)
    context = {
        "position": hub.position(), "line": line, "result": result, "problem": problem,
        "groups": groups(line), "views": views_of(me(request)), "most": ON_PAGE,
    }  # fmt: skip
    return render(request, "desk/search/page.html", context)


@colleagues()
@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep the line under a name, for this colleague or for all."""
    line, name = request.POST.get("q", "")[:LONGEST], request.POST.get("name", "")
    if view := keep(me(request), name, line, shared="shared" in request.POST):
        messages.success(request, _("Bewaard als “%(name)s”.") % {"name": view.name})
    else:
        messages.error(request, _("Geef een naam aan wat je bewaart."))
    return redirect(f"{reverse('desk:find')}?{urlencode({'q': line})}")


@colleagues()
@require_POST
def forget(request: HttpRequest, view_id: int) -> HttpResponse:
    """Take a name off the list: one's own, also when it was shared."""
    view = get_object_or_404(View, pk=view_id, owner=me(request), removed_at=None)
    remove(view)
    messages.success(request, _("“%(name)s” staat niet meer in de lijst.") % {"name": view.name})
    return redirect("desk:find")


def _line(request: HttpRequest) -> str:
    return " ".join(request.GET.get("q", "").replace("\0", "").split())[:LONGEST]


def _result(line: str, colleague: Colleague, most: int) -> tuple[Result | None, str]:
    """What was found, or the sentence that says why nothing can be."""
    if not line:
        return None, ""
    try:
        return look(line, Looking(colleague), most), ""
    except NotAFilter as problem:
        return None, str(problem)
