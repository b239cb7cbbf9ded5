"""What a colleague says of a customer: the name, how to reach them, to whom they belong."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions.preferring import note_preference
from gehoor.parties import belonging
from gehoor.parties.models import Belonging
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done
from ..people import me


@colleagues()
@require_POST
def name(request: HttpRequest, reference: str) -> HttpResponse:
    belonging.call_by_name(find(reference).party, request.POST.get("called", ""))
    return done(request, reference, _("Deze klant is nu bekend."))


@colleagues()
@require_POST
def reach(request: HttpRequest, reference: str) -> HttpResponse:
    note_preference(find(reference), request.POST.get("kind", ""), me(request))
    return done(request, reference, _("Zo bereiken wij deze klant het liefst."))


@colleagues()
@require_POST
def tone(request: HttpRequest, reference: str) -> HttpResponse:
    belonging.speak_with(find(reference).party, request.POST.get("tone", ""))
    return done(request, reference, _("Zo spreken wij deze klant aan."))


@colleagues()
@require_POST
def organisation(request: HttpRequest, reference: str) -> HttpResponse:
    belonging.become_organisation(find(reference).party)
    return done(
        request, reference, _("Dit is een organisatie: wie van haar domein mailt, hoort erbij.")
    )


@colleagues()
@require_POST
def belongs(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    belonging.confirm(_of(reference, key), me(request))
    return done(request, reference, _("Bevestigd: contactpersoon van deze organisatie."))


@colleagues()
@require_POST
def belongs_not(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    belonging.decline(_of(reference, key), me(request))
    return done(request, reference, _("Niet van deze organisatie."))


def _of(reference: str, key: int) -> Belonging:
    return get_object_or_404(Belonging, pk=key, person=find(reference).party)
