"""Looking back at one case with a form of a few keys; the colleague it is about reads it first."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.coaching import actions
from gehoor.coaching.models import Form, Review
from gehoor.coaching.rules import LEAST, MOST, NOT_HERE
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May

from ..case.rows import find
from ..people import me

MARKS = (*range(LEAST, MOST + 1), NOT_HERE)


@colleagues(May.COACH)
@require_http_methods(["GET", "POST"])
def look_back(request: HttpRequest, reference: str) -> HttpResponse:
    """The form for this case; `wie` is whose work it is about, else that of its owner."""
    found, form = find(reference), actions.form_in_force()
    of = _whom(request, found)
    if request.method == "POST":
        try:
            said = request.POST
            row = actions.review(found, of, me(request), _marks(said, form), said.get("words", ""))
        except Refusal as refusal:
            return render(request, PAGE, _page(request, found, of, form, refusal), status=422)
        saved = _("Bewaard. %(name)s leest het eerst en kan erop reageren.")
        messages.success(request, saved % {"name": of.first_name})
        return redirect("desk:review", row.pk)
    return render(request, PAGE, _page(request, found, of, form))


PAGE = "desk/coaching/look-back.html"


def _page(
    request: HttpRequest, case: Case, of: Colleague, form: Form, refusal: Refusal | None = None
) -> dict[str, Any]:
    said = request.POST
    return {
        "case": case,
        "of": of,
        "people": _helpers(case),
        "items": [(each, said.get(f"mark-{each.key}", "")) for each in form.questions],
        "choices": MARKS,
        "words": said.get("words", ""),
        "refusal": refusal,
        "contacts": case.contacts.select_related("author").order_by("at", "pk")[:20],
    }


def _helpers(case: Case) -> list[Colleague]:
    """Who had a part in it: the owner and whoever wrote or noted something."""
    spoke = Q(pk=case.owner_id) | Q(pk__in=case.contacts.exclude(author=None).values("author"))
    noted = Q(pk__in=case.notes.values("author"))
    return list(Colleague.objects.filter(spoke | noted).order_by("name"))


def _whom(request: HttpRequest, case: Case) -> Colleague:
    chosen = request.POST.get("of") or request.GET.get("wie", "")
    if not chosen.isdecimal() or int(chosen) == case.owner_id:
        return case.owner
    return get_object_or_404(Colleague, pk=chosen)


def _marks(said: QueryDict, form: Form) -> dict[str, int]:
    typed = {each.key: said.get(f"mark-{each.key}", "") for each in form.questions}
    return {key: int(value) for key, value in typed.items() if value.isdecimal()}


@colleagues()
@require_safe
def one(request: HttpRequest, key: int) -> HttpResponse:
    """What was seen, with the words of both; opening it is seeing it."""
    row = get_object_or_404(_whole(), pk=key)
    if not actions.may_read(me(request), row):
        raise PermissionDenied(_("Dit leest eerst de collega over wie het gaat."))
    actions.see(row, me(request))
    marks = [(each, row.marks.get(each.key)) for each in row.form.questions]
    return render(request, "desk/coaching/review.html", {"row": row, "marks": marks})


@colleagues()
@require_POST
def respond(request: HttpRequest, key: int) -> HttpResponse:
    row = get_object_or_404(_whole(), pk=key)
    if not actions.may_read(me(request), row):
        raise PermissionDenied(_("Dit leest eerst de collega over wie het gaat."))
    try:
        actions.respond(row, me(request), request.POST.get("words", ""))
        messages.success(request, _("Je reactie staat erbij."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:review", key)


def _whole() -> Any:
    return Review.objects.select_related("case__party", "colleague", "by", "form")
