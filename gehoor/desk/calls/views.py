"""A call at the desk: it rings, one key answers it, what is said is kept as it is typed."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.cases.models import Contact
from gehoor.channels.calls.filing import file, finish
from gehoor.channels.calls.models import Call
from gehoor.channels.calls.recognition import level_of, matter, open_written
from gehoor.channels.calls.ringing import calls_of, tell_desks
from gehoor.core import clock
from gehoor.staff.access import colleagues

from ..case.page import others_of
from ..case.rows import find
from ..people import me
from .shown import level_words

LONGEST_WORDS = 20_000
WHOSE = ("party", "case", "exchange__team__brand__calendar")


@colleagues()
@require_GET
def strip(request: HttpRequest) -> HttpResponse:
    """The calls of this colleague, for a desk that heard that one changed."""
    return render(request, "desk/calls/strips.html")


@colleagues()
@require_POST
def answer(request: HttpRequest, call_id: int) -> HttpResponse:
    """Whoever is first has it; the others hear who that is."""
    with transaction.atomic():
        calls = Call.objects.select_related(*WHOSE).select_for_update(of=["self"])
        call = get_object_or_404(calls, pk=call_id)
        if call.colleague_id and call.colleague_id != me(request).pk:
            messages.info(request, _("%(who)s nam al op.") % {"who": call.colleague})
            return go(request, reverse("desk:home"))
        if not calls_of(me(request)).filter(pk=call_id).exists():
            raise Http404
        call.colleague, call.answered_at = me(request), call.answered_at or clock.now()
        if call.case is None and call.party:
            call.case = matter(call.party, call.topic)
        call.save(update_fields=["colleague", "answered_at", "case"])
        tell_desks(call)
    return go(request, landing(call))


def landing(call: Call) -> str:
    """The case with the open matter; without one the page of the call."""
    if call.case:
        return reverse("desk:case", args=[call.case.reference])
    return reverse("desk:call", args=[call.pk])


def go(request: HttpRequest, url: str) -> HttpResponse:
    if "HX-Request" not in request.headers:
        return redirect(url)
    response = HttpResponse()
    response["HX-Redirect"] = url
    return response


def mine(request: HttpRequest, call_id: int) -> Call:
    """A call that this colleague answered and did not finish noting."""
    calls = Call.objects.unfiled().filter(colleague=me(request))
    return get_object_or_404(calls.select_related("party", "case", "exchange__team"), pk=call_id)


@colleagues()
@require_GET
def page(request: HttpRequest, call_id: int) -> HttpResponse:
    """Who calls, found by one identifier, and their cases."""
    call = mine(request, call_id)
    context = {
        "call": call,
        "level": level_words(level_of(call)),
        "cases": others_of(call.party_id) if call.party_id else [],
        "twins": open_written(call.party) if call.party else [],
    }
    return render(request, "desk/calls/page.html", context)


@colleagues()
@require_POST
def words(request: HttpRequest, call_id: int) -> HttpResponse:
    """What was typed so far."""
    call = mine(request, call_id)
    keep_words(call, request)
    return HttpResponse(status=204)


def keep_words(call: Call, request: HttpRequest) -> None:
    if "words" in request.POST:
        call.words = request.POST["words"].replace("\0", "")[:LONGEST_WORDS]
        call.save(update_fields=["words"])


@colleagues()
@require_POST
def new_case(request: HttpRequest, call_id: int) -> HttpResponse:
    """A case of its own for what is said in this call, which goes on."""
    call = mine(request, call_id)
    keep_words(call, request)
    contact = file(call, me(request), into=None, name=request.POST.get("name", ""))
    return _noted(request, contact)


@colleagues()
@require_POST
def finished(request: HttpRequest, call_id: int) -> HttpResponse:
    """The call is noted: on the case that it was about, or on a new one."""
    call = mine(request, call_id)
    keep_words(call, request)
    contact = finish(call, me(request), name=request.POST.get("name", ""))
    return _noted(request, contact)


def _noted(request: HttpRequest, contact: Contact | None) -> HttpResponse:
    if contact is None:
        messages.success(request, _("Het is bewaard en staat zo op de lijst."))
        return go(request, reverse("desk:home"))
    messages.success(request, _("Het gesprek staat op de tijdlijn."))
    return go(request, reverse("desk:case", args=[contact.case.reference]))


@colleagues()
@require_POST
def about(request: HttpRequest, call_id: int, reference: str) -> HttpResponse:
    """This call is about this case."""
    call, case = mine(request, call_id), find(reference)
    call.case, call.party = case, call.party or case.party
    call.save(update_fields=["case", "party"])
    return go(request, reverse("desk:case", args=[reference]))
