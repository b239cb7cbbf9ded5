"""The complaints of a year, as a page and as a table; and how complaints are handled, which a lead sets."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from gehoor.complaints.enums import Found, Ground, Outcome, Regime
from gehoor.complaints.models import Handling
from gehoor.complaints.rules import HOUSE_WEEKS
from gehoor.core import clock
from gehoor.core.keys import key_of
from gehoor.insight import complaints
from gehoor.insight.complaints import Year
from gehoor.insight.recognised import sample
from gehoor.insight.recognised import share as recognised_share
from gehoor.staff.access import colleagues
from gehoor.staff.models import Brand, Colleague
from gehoor.staff.permissions import May

from ..overview import tables
from ..people import me

FIRST, LAST = 2000, 2200


@colleagues()
@require_safe
def year(request: HttpRequest, year: int) -> HttpResponse:
    if not FIRST <= year <= LAST:
        raise Http404
    found = complaints.year(year)
    groups = _groups(found)
    if tables.wanted(request):
        rows = [(name, label, n) for name, lines in groups for label, n in lines]
        return tables.download(f"{_('klachten')}-{year}", [_("Wat"), _("Welke"), _("Aantal")], rows)
    context = {"found": found, "groups": groups, "before": year - 1, "after": year + 1}
    return render(request, "desk/complaints/year.html", context)


def _groups(found: Year) -> list[tuple[str, list[tuple[str, int]]]]:
    """Each count of the year under its heading."""
    unknown = _("nog niet bepaald")
    terms = {
        "kept": _("op de eerste datum beantwoord"),
        "later": _("op een later afgesproken datum beantwoord"),
        "broken": _("te laat"),
        "open": _("loopt nog, binnen de termijn"),
    }
    return [
        (_("In het register"), [
            *((str(Found(each).label), n) for each, n in found.found.items()),
            (_("samen"), found.total),
            (_("waarvan ingetrokken door de klant"), found.withdrawn),
            (_("herkend, en volgens een collega geen klacht"), found.cleared),
        ]),
        (_("Termijn"), [(terms[each], n) for each, n in found.terms.items()]),
        (_("Waarover"), [
            (str(Ground(each).label) if each else unknown, n) for each, n in found.grounds.items()
        ]),
        (_("Wat wij ervan vonden"), [
            (str(Outcome(each).label) if each else unknown, n)
            for each, n in found.outcomes.items()
        ]),
    ]  # fmt: skip


@colleagues(May.COACH)
@require_safe
def recognition(request: HttpRequest) -> HttpResponse:
    """How answers to complaints began, for who looks back with colleagues."""
    recognised, answered = recognised_share()
    context = {"lines": sample(), "recognised": recognised, "answered": answered}
    return render(request, "desk/complaints/recognised.html", context)


@colleagues(May.LEAD)
@require_http_methods(["GET", "HEAD", "POST"])
def handling(request: HttpRequest) -> HttpResponse:
    """The rule that sets the term, who answers, and where a customer can go after that."""
    problem = ""
    if request.method == "POST":
        problem = _set(request)
        if not problem:
            messages.success(request, _("Dit geldt vanaf nu, voor klachten die nog komen."))
            return redirect("desk:complaints-handling")
    context = {
        "rows": Handling.objects.select_related("brand", "handler", "by").order_by("-pk")[:20],
        "regimes": Regime.choices,
        "brands": Brand.objects.order_by("name"),
        "people": Colleague.objects.here().order_by("name"),
        "weeks": HOUSE_WEEKS,
        "said": request.POST,
        "problem": problem,
    }
    status = 422 if problem else 200
    return render(request, "desk/complaints/handling.html", context, status=status)


def _set(request: HttpRequest) -> str:
    """What is wrong with it; empty when it holds now."""
    said = request.POST
    weeks, regime = key_of(said.get("weeks", "")), said.get("regime", "")
    dutch, english = (said.get(each, "").strip()[:200] for each in ("body_nl", "body_en"))
    if regime not in Regime.values or not 1 <= weeks <= 12:
        return _("Kies een regel, en een eigen termijn van 1 tot 12 weken.")
    if not (dutch and english):
        return _("Zeg in het Nederlands en het Engels waar een klant daarna heen kan.")
    Handling.objects.create(
        brand=Brand.objects.filter(pk=key_of(said.get("brand", ""))).first(),
        handler=Colleague.objects.here().filter(pk=key_of(said.get("handler", ""))).first(),
        regime=regime, weeks=weeks, body_nl=dutch, body_en=english, by=me(request), at=clock.now(),
    )  # fmt: skip
    return ""
