"""Signing out wherever else this colleague is signed in."""

from __future__ import annotations

from allauth.usersessions.internal.flows.sessions import end_other_sessions
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me


@colleagues(May.TAKE_PART)
@require_POST
def sign_out_elsewhere(request: HttpRequest) -> HttpResponse:
    end_other_sessions(request, me(request))
    messages.success(request, _("Je bent overal afgemeld, behalve hier."))
    return redirect("mfa_index")
