"""Saying that one is busy with a case, seeing who else is, and taking over."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done
from ..people import me
from ..presence import actions
from ..presence.shown import beside


@colleagues()
@require_http_methods(["GET", "POST"])
def beside_me(request: HttpRequest, reference: str) -> HttpResponse:
    """Who else is here; a POST says that this colleague is, and whether they are writing."""
    case = find(reference)
    if request.method == "POST":
        writing, opening = (request.POST.get(each) == "1" for each in ("writing", "opening"))
        actions.here(case, me(request), writing=writing, opening=opening)
    context = {**beside(case, me(request)), "case": case}
    return render(request, "desk/presence/beside.html", context)


@colleagues()
@require_POST
def take_here(request: HttpRequest, reference: str) -> HttpResponse:
    actions.take_here(find(reference), me(request))
    return done(request, reference, _("De zaak is nu van jou. Wat een ander typte, gaat niet weg."))
