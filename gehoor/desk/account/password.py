"""Another password: the old one is asked, and everybody signed in with it elsewhere is out."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May

from ..people import me
from .guessing import remember_failure, too_many


@colleagues(May.TAKE_PART)
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "desk/account/password.html")
    colleague, chosen = me(request), request.POST.get("password1", "")
    try:
        _check_knows_it(colleague, request.POST.get("oldpassword", ""), request.META["REMOTE_ADDR"])
        validate_password(chosen, colleague)
    except ValidationError as problem:
        context = {"problems": problem.messages}
        return render(request, "desk/account/password.html", context, status=422)
    colleague.set_password(chosen)
    colleague.save(update_fields=["password"])
    update_session_auth_hash(request, colleague)
    messages.success(request, _("Je wachtwoord is gewijzigd. Elders ben je afgemeld."))
    return redirect("mfa_index")


def _check_knows_it(colleague: Colleague, password: str, machine: str) -> None:
    if too_many(colleague.mail, machine):
        raise ValidationError(
            _("Te vaak een verkeerd wachtwoord. Wacht een kwartier en probeer het dan opnieuw.")
        )
    if not colleague.check_password(password):
        remember_failure(colleague.mail, machine)
        raise ValidationError(_("Dit is niet je wachtwoord. Kijk het na en probeer het opnieuw."))
