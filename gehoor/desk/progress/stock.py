"""Deciding on a replacement: one is set aside, or the customer hears by when they choose again."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions.replacing import NotThere, Replacement, promise_another, replace
from gehoor.casework.policies import Refusal
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..people import me
from ..writing.when import When
from .page import done, page, refused

WORDING = {"nl": "Bezorgen van: %s", "en": "Delivery of: %s"}


@colleagues()
@require_POST
def replaced(request: HttpRequest, reference: str) -> HttpResponse:
    case, form = find(reference), request.POST
    when = When.of(case, form.get("when", ""), form.get("read", ""))
    article = form.get("article", "").strip()[:60]
    try:
        if when.due_at is None:
            raise Refusal(when.problem or _("Vul in wanneer wij bezorgen."), law=8)
        if not when.was_read_back:
            return page(request, case, at="replaced", reads=when.reads, when=when)
        words = WORDING[case.language] % article
        draft = Draft(PromiseKind.DELIVERY, words, when.due_at, when.starts_at, rule=when.rule)
        replace(case, me(request), Replacement(article, draft))
    except NotThere as refusal:
        return page(request, case, at="not-there", refusal=refusal, other_by=_typed(refusal))
    except Refusal as refusal:
        return refused(request, case, "replaced", refusal)
    return done(request, reference, _("Gereserveerd, en de klant weet wanneer het komt."))


def _typed(refusal: NotThere) -> str:
    """The latest day, as it can be typed."""
    return f"{localtime(refusal.latest):%d-%m-%Y %H:%M}"


@colleagues()
@require_POST
def not_there(request: HttpRequest, reference: str) -> HttpResponse:
    case, form = find(reference), request.POST
    when = When.of(case, form.get("when", ""), form.get("read", ""))
    try:
        if when.due_at is None:
            raise Refusal(when.problem or _("Vul in wanneer de klant opnieuw kiest."), law=8)
        if not when.was_read_back:
            return page(request, case, at="not-there", reads=when.reads, when=when)
        promise_another(case, me(request), form.get("article", "").strip()[:60], when.due_at)
    except Refusal as refusal:
        return refused(request, case, "not-there", refusal)
    return done(request, reference, _("De klant weet wanneer er iets anders te kiezen is."))
