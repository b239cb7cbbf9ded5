"""Choosing a password by the link that came by mail, and asking for such a link."""

from __future__ import annotations

from allauth.account.utils import perform_login
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gehoor.staff.access import anyone
from gehoor.staff.inviting import accept, forgot, found_by

from .guessing import remember_failure, too_many


@anyone("who has the link that was sent to their own address")
@never_cache
@require_http_methods(["GET", "POST"])
def choose_password(request: HttpRequest, token: str) -> HttpResponse:
    invitation = found_by(token)
    if invitation is None:
        return render(request, "desk/account/expired.html", status=404)
    colleague = invitation.colleague
    with translation.override(colleague.language):
        context = {"colleague": colleague}
        if request.method != "POST":
            return render(request, "desk/account/invited.html", context)
        try:
            accept(invitation, request.POST.get("password", ""))
        except ValidationError as problem:
            return render(
                request,
                "desk/account/invited.html",
                context | {"problems": problem.messages},
                status=422,
            )
    response: HttpResponse = perform_login(request, colleague, email_verification="none")
    return response


@anyone("who forgot a password; it reads the same for a stranger")
@never_cache
@require_http_methods(["GET", "POST"])
def forgotten(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "desk/account/forgotten.html")
    machine = request.META.get("REMOTE_ADDR", "")
    if not too_many("", machine):
        remember_failure("", machine)
        forgot(request.POST.get("mail", ""))
    return render(request, "desk/account/forgotten.html", {"asked": True})
