"""Promising something by itself, keeping it with its proof, moving a chain, and ending a series."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions import chains
from gehoor.casework.actions.choosing import BOOKED
from gehoor.casework.actions.fulfil import check_can_keep, evidence_of, fulfil, kept_letter
from gehoor.casework.actions.making import check_can_undertake
from gehoor.casework.actions.promising import promise as give
from gehoor.casework.actions.promising import promise_letter
from gehoor.casework.actions.repeating import escalate
from gehoor.casework.actions.series import end_series
from gehoor.casework.expectations import check_is_spoken
from gehoor.casework.messages import as_it_goes
from gehoor.casework.policies import Refusal, check_is_still_of, check_may_keep
from gehoor.casework.repeated import AlreadyPromised
from gehoor.casework.ways import way_to_write
from gehoor.channels.carriers.booking import booked
from gehoor.channels.carriers.contract import NoSuchWindow
from gehoor.parties.actions import also_at
from gehoor.parties.enums import AddressKind
from gehoor.promises.actions import Draft, open_promises
from gehoor.promises.chains import Dates
from gehoor.promises.models import Promise, Shift
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..chosen import key
from ..people import me
from ..writing.promising import Keeping, Promising
from ..writing.when import When
from .rows import find
from .verbs import done, refused

PROMISED = ("desk/parts/promise-read.html", "#promise-read")
KEPT = ("desk/parts/keep-read.html", "#keep-read")
ENDED = ("desk/parts/refusal.html", "#ended")
SHIFTED = ("desk/parts/refusal.html", "#shifted")


@colleagues()
@require_POST
def promise_preview(request: HttpRequest, reference: str) -> HttpResponse:
    """The date read back with its rule, windows to pick from, and the letter that goes with it."""
    found = find(reference)
    return render(request, PROMISED[0], _promised(found, request))


@colleagues()
@require_POST
def promise(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    context = _promised(found, request)
    form: Promising = context["form"]
    try:
        if "refusal" in context:
            raise context["refusal"]
        check_is_still_of(key(request, "party") or found.party_id, found)
        if form.slot is None and not form.when.was_read_back:
            raise Refusal(_("Lees de datum na. Klopt hij, verstuur dan."), law=8)
        _give(form, request)
    except AlreadyPromised as twin:
        escalate(found, twin.earlier, me(request))
        return refused(request, found, context | {"refusal": twin}, PROMISED)
    except Refusal as refusal:
        return refused(request, found, context | {"refusal": refusal}, PROMISED)
    return done(request, reference, _("Toegezegd; de klant krijgt het nu op papier."))


def _give(form: Promising, request: HttpRequest) -> None:
    """A pick-up or a visit is booked before it is promised, a number noted on which we call."""
    if form.calls_on:
        also_at(form.case.party, AddressKind.PHONE, form.calls_on)
    if form.kind not in BOOKED or form.slot is None:
        give(form.case, me(request), form.draft(me(request)), expected=form.expected)
        return
    try:
        with booked(form.kind, form.slot) as number:
            draft = form.draft(me(request), tracked=number)
            give(form.case, me(request), draft, expected=form.expected)
    except NoSuchWindow:
        raise Refusal(_("Deze rit is net vol. Kies een andere."), law=8) from None


def _promised(found: Case, request: HttpRequest) -> dict[str, Any]:
    form = Promising.read(found, request.POST)
    context: dict[str, Any] = {"case": found, "form": form, "choices": form.choices()}
    try:
        draft: Draft = form.draft(me(request))
        check_can_undertake(found, draft)
    except Refusal as refusal:
        return context | {"refusal": refusal}
    way = way_to_write(found)
    letter = as_it_goes(promise_letter(found, (draft,), form.expected), way)
    context |= {"draft": draft, "way": way, "letter": letter}
    try:
        if form.expected:
            check_is_spoken(found, form.expected, draft.due_at)
    except Refusal as refusal:
        return context | {"refusal": refusal}
    return context


@colleagues(May.TAKE_PART)
@require_POST
def keep_preview(request: HttpRequest, reference: str) -> HttpResponse:
    """What the customer will read of it, with what keeps it from being kept in its place."""
    found = find(reference)
    return render(request, KEPT[0], _kept(found, request))


@colleagues(May.TAKE_PART)
@require_POST
def keep(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    context = _kept(found, request)
    form: Keeping = context["form"]
    try:
        if form.promise is None or "refusal" in context:
            raise context["refusal"]
        if not form.next_when.was_read_back:
            raise Refusal(_("Lees de datum na. Klopt hij, verstuur dan."), law=8)
        check_may_keep(me(request), form.promise)
        fulfil(form.promise, me(request), form.fulfilment(found))
    except Refusal as refusal:
        return refused(request, found, context | {"refusal": refusal}, KEPT)
    return done(request, reference, _("Nagekomen, met het bewijs erbij."))


def _kept(found: Case, request: HttpRequest) -> dict[str, Any]:
    form = Keeping.read(found, request.POST)
    context: dict[str, Any] = {"case": found, "form": form, "when": form.next_when}
    try:
        what = form.fulfilment(found)
        promise = form.promise
        if promise is None:
            return context
        check_can_keep(promise)
        evidence = evidence_of(promise, me(request), what)
    except Refusal as refusal:
        return context | {"refusal": refusal}
    if what.proof == "call":
        return context
    left = [each for each in open_promises(found) if each.pk != promise.pk]
    return context | {"letter": kept_letter(promise, what, evidence, left)}


@colleagues()
@require_POST
def confirm_shift(request: HttpRequest, reference: str, shift_id: int) -> HttpResponse:
    """Move the whole chain to the dates in the form, in one message."""
    found = find(reference)
    shift = get_object_or_404(Shift, pk=shift_id, promise__case=found)
    try:
        chains.confirm(shift, me(request), _changed(found, shift, request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, SHIFTED)
    return done(request, reference, _("De datums zijn verzet; de klant kreeg één bericht."))


def _changed(found: Case, shift: Shift, request: HttpRequest) -> dict[int, Dates]:
    """Dates that were typed over a proposal; a step whose field is empty goes as proposed."""
    changed: dict[int, Dates] = {}
    for promise, _dates in chains.steps_of(shift):
        when = When.of(found, request.POST.get(f"when-{promise.pk}", ""), "")
        if when.problem:
            raise Refusal(when.problem, law=8)
        if when.due_at:
            changed[promise.pk] = Dates(when.due_at, when.starts_at)
    return changed


@colleagues()
@require_POST
def withdraw_shift(request: HttpRequest, reference: str, shift_id: int) -> HttpResponse:
    found = find(reference)
    shift = get_object_or_404(Shift, pk=shift_id, promise__case=found)
    try:
        chains.withdraw(shift, me(request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, SHIFTED)
    return done(request, reference, _("De datums blijven zoals ze zijn."))


@colleagues()
@require_POST
def stop_series(request: HttpRequest, reference: str) -> HttpResponse:
    """The last message of a recurring update."""
    found = find(reference)
    promises = Promise.objects.open().filter(case=found, series__isnull=False)
    promise = get_object_or_404(promises, pk=request.POST.get("promise") or 0)
    text, closes = request.POST.get("text", ""), request.POST.get("then") == "close"
    try:
        end_series(promise, me(request), text, closes=closes)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, ENDED)
    return done(request, reference, _("De reeks is gestopt; de klant kreeg het laatste bericht."))
