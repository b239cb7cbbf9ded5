"""The public page of a standing promise: what waits for which day, what was answered, and a form to ask."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from gehoor.casework.actions.weekly import moment, planned
from gehoor.channels.form.submission import Question
from gehoor.parties.enums import AddressKind
from gehoor.staff.access import anyone
from gehoor.weekly.models import StandingPromise

from ..blocks import ContactBlock
from ..dates import Dates
from ..forms import PublicForm
from ..shown import Shown
from ..visits import by_anyone
from ..weekly import queue_of
from .ask import doubt, submit


@anyone("a public promise is for everybody; asking is bounded for each network")
@require_http_methods(["GET", "HEAD", "POST"])
@by_anyone
def page(request: HttpRequest, slug: str) -> HttpResponse:
    running = StandingPromise.objects.running().select_related("team__brand__calendar")
    standing = get_object_or_404(running, slug=slug)
    if request.method != "POST":
        return _page(request, standing, PublicForm())
    form, shown = PublicForm(request.POST), Shown.read(request.POST.get("shown", ""))
    error = doubt(request, form, shown) if form.is_valid() else ""
    if error or not form.is_valid():
        return _page(request, standing, form, error, shown)
    values = form.cleaned_data
    question = Question(
        once=(shown or Shown.now()).once,
        language=get_language() or "nl",
        text=values["text"].strip(),
        team=standing.team_id,
        kind=AddressKind.MAIL,
        address=values["mail"],
        name=values["name"],
        standing=standing.pk,
    )
    return submit(request, question, standing.team)


def _page(
    request: HttpRequest,
    standing: StandingPromise,
    form: PublicForm,
    error: str = "",
    shown: Shown | None = None,
) -> HttpResponse:
    language = get_language() or "nl"
    dates = Dates(language, ZoneInfo(standing.team.brand.calendar.zone))
    day, _told = planned(standing)
    context = {
        "standing": standing,
        "name": standing.name(language),
        "intro": standing.intro(language),
        "queue": queue_of(standing, dates, language),
        "next": dates.by(moment(standing, day)),
        "form": form,
        "error": error,
        "shown": shown or Shown.now(),
        "contact": ContactBlock.of(standing.team.brand, language),
    }
    return render(request, "portal/weekly.html", context, status=422 if form.is_bound else 200)
