"""A customer says that they know the matter, or that they would rather have the plain answer (M78)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.guides.actions import set_expert
from gehoor.staff.access import anyone

from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_POST
@by_link
def say(request: HttpRequest, visit: Visit) -> HttpResponse:
    knows = request.POST.get("knows") == "1"
    set_expert(visit.case.party, None, knows=knows)
    messages.success(
        request,
        _("Wij slaan de basis over en antwoorden technisch waar dat kan.")
        if knows
        else _("Wij leggen het weer gewoon uit."),
    )
    return HttpResponseRedirect(visit.path)
