"""The first run, page by page: organisation, hours, first colleague, mailbox; then it is gone for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from gehoor.staff.access import anyone
from gehoor.staff.actions import AlreadyFounded
from gehoor.staff.enums import Language

from . import code, steps
from .founding import found, is_needed
from .mailbox_form import MailboxForm
from .steps import Step

WHY = "the first run, with the code from the console; gone once there is an organisation"
UNLOCKED, LANGUAGE, LANGUAGE_PARAMETER = "setup-unlocked", "setup-language", "taal"

View = Callable[..., HttpResponse]


def first_run(view: View) -> View:
    """Only while there is no organisation, and only for whoever typed the code."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        _speak(request)
        if not is_needed():
            raise Http404
        if not request.session.get(UNLOCKED):
            return redirect("setup:begin")
        return view(request, *args, **kwargs)

    return never_cache(guarded)


def _speak(request: HttpRequest) -> None:
    chosen = request.GET.get(LANGUAGE_PARAMETER)
    if chosen in Language.values:
        request.session[LANGUAGE] = chosen
    language = request.session.get(LANGUAGE) or translation.get_language() or Language.DUTCH
    translation.activate(language)
    request.LANGUAGE_CODE = language
    timezone.deactivate()


@anyone(WHY)
@never_cache
def begin(request: HttpRequest) -> HttpResponse:
    """Ask for the code, or go on where the last person stopped."""
    _speak(request)
    if not is_needed():
        raise Http404
    if request.session.get(UNLOCKED):
        return redirect("setup:step", steps.first_open().key)
    typed = request.POST.get("code") or request.GET.get("code")
    if typed is None:
        return render(request, "setup/code.html")
    if code.is_right(typed):
        request.session.cycle_key()
        request.session[UNLOCKED] = True
        return redirect("setup:begin")
    problem = _(
        "Dit is niet de code. Kijk in het venster waarin je Gehoor startte en typ haar over."
    )
    return render(request, "setup/code.html", {"problem": problem, "typed": typed}, status=422)


@anyone(WHY)
@first_run
def fill_in(request: HttpRequest, step: str) -> HttpResponse:
    """One page of questions: kept as typed, checked, and on to the next."""
    at = steps.of_key(step)
    if at is None:
        raise Http404
    if at is not steps.reachable(at):
        return redirect("setup:step", steps.reachable(at).key)
    if request.method != "POST":
        return _page(request, at, steps.form_of(at))
    steps.keep(at, request.POST)
    form = steps.form_of(at)
    if not form.is_valid():
        return _page(request, at, form, 422)
    if not isinstance(form, MailboxForm):
        return redirect("setup:step", steps.after(at).key)
    if not form.try_out():
        return _page(request, at, form, 422)
    return _open_doors(request, form)


@anyone(WHY)
@require_POST
@first_run
def without_mailbox(request: HttpRequest) -> HttpResponse:
    """Begin now; a mailbox can follow on the settings page."""
    wanted = steps.MAILBOX
    if steps.reachable(wanted) is not wanted and steps.first_open().before_mailbox:
        return redirect("setup:begin")
    return _open_doors(request, None)


def _open_doors(request: HttpRequest, mailbox: MailboxForm | None) -> HttpResponse:
    organisation, hours, colleague = steps.finished_forms()
    try:
        lead = found(organisation, hours, colleague, mailbox)
    except AlreadyFounded as error:
        raise Http404 from error
    request.session.flush()
    login(request, lead, backend="django.contrib.auth.backends.ModelBackend")
    if mailbox:
        welcome = _("Alles staat klaar. Stuur een mail naar %(address)s en kijk wat er gebeurt.")
        messages.success(request, welcome % {"address": mailbox.instance.address})
        return redirect("desk:home")
    return redirect("setup:mailboxes")


def _page(request: HttpRequest, step: Step, form: Any, status: int = 200) -> HttpResponse:
    steps.hide_secrets(step, form)
    context = {"step": step, "form": form, "steps": steps.shown(step), "beside": steps.beside(step)}
    return render(request, step.template, context, status=status)
