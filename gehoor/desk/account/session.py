"""Signing in and out, and the language of a colleague."""

from __future__ import annotations

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.socialaccount.adapter import get_adapter
from django.contrib.auth import authenticate, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from gehoor.staff.access import anyone, colleagues
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May

from ..people import me
from .guessing import forget_failures, remember_failure, too_many


@anyone("the page that lets colleagues in")
@never_cache
def sign_in(request: HttpRequest) -> HttpResponse:
    if isinstance(request.user, Colleague):
        return HttpResponseRedirect(_next(request))
    context = {"next": _next(request), "providers": get_adapter(request).list_providers(request)}
    if request.method != "POST":
        return render(request, "desk/sign-in.html", context)
    mail = request.POST.get("mail", "").strip().lower()
    tried = _try(request, mail, request.POST.get("password", ""))
    if isinstance(tried, HttpResponse):
        return tried
    return render(
        request, "desk/sign-in.html", context | {"problem": tried, "mail": mail}, status=422
    )


def _try(request: HttpRequest, mail: str, password: str) -> HttpResponse | str:
    """Let the colleague in, or on to the second factor; else a sentence that says what to do."""
    machine = request.META.get("REMOTE_ADDR", "")
    if too_many(mail, machine):
        return _("Te vaak een verkeerd wachtwoord. Wacht een kwartier en probeer het dan opnieuw.")
    colleague = authenticate(request, username=mail, password=password)
    if colleague is None:
        remember_failure(mail, machine)
        return _(
            "Dit adres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw."
        )
    forget_failures(mail, machine)
    entering = Login(user=colleague, email_verification="none", redirect_url=_next(request))
    response: HttpResponse = perform_password_login(request, {"email": mail}, entering)
    return response


def _next(request: HttpRequest) -> str:
    """Where the colleague was going; only ever a page of ours."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    hosts = {request.get_host()}
    if url_has_allowed_host_and_scheme(wanted, hosts, require_https=request.is_secure()):
        return wanted
    return resolve_url("desk:home")


@anyone("whoever is signed in may leave; for anybody else it does nothing")
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("desk:sign-in")


@colleagues(May.TAKE_PART)
@require_POST
def speak(request: HttpRequest) -> HttpResponse:
    """From now on the desk speaks the chosen language to this colleague."""
    chosen = request.POST.get("language", "")
    if chosen in Language.values:
        colleague = me(request)
        colleague.language = chosen
        colleague.save(update_fields=["language"])
    return HttpResponseRedirect(_next(request))
