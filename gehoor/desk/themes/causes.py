"""What is behind each theme, who takes it away and by when: for everybody to see, for leads to say."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.dates import NotADate, parse
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague
from gehoor.themes.actions import causing
from gehoor.themes.models import Theme

from .. import moments
from ..chosen import key as chosen_key
from ..people import me

MOST = 50


@colleagues()
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    found = Theme.objects.open().select_related("team", "owner").order_by("-pk")
    people = Colleague.objects.here().order_by("name")
    return render(
        request, "desk/themes/causes.html", {"themes": found[:MOST], "people": list(people)}
    )


@colleagues()
@require_POST
def name(request: HttpRequest, key: int) -> HttpResponse:
    """The cause in one sentence, who takes it away, and the day as people say it: `do`."""
    theme = get_object_or_404(Theme.objects.select_related("team__brand__calendar"), pk=key)
    said = request.POST
    owner = get_object_or_404(Colleague.objects.here(), pk=chosen_key(request, "owner"))
    hours = theme.team.hours()
    try:
        when = parse(said.get("when", ""), clock.now(), hours, moments.language()).due
        on = when.astimezone(hours.zone).date()
        causing.name_cause(theme, me(request), said.get("cause", ""), owner, on)
        messages.success(request, _("Collega’s zien nu dat hieraan gewerkt wordt."))
    except (NotADate, Refusal) as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:themes")


@colleagues()
@require_POST
def solved(request: HttpRequest, key: int) -> HttpResponse:
    try:
        causing.solve(get_object_or_404(Theme, pk=key), me(request))
        messages.success(request, _("Opgelost: deze oorzaak is weg."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:themes")
