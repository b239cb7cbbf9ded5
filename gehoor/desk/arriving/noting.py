"""Noting a contact that did not come by itself: a call, a letter, a visit to the counter."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.enums import Channel
from gehoor.casework.policies import Refusal
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import CHANNELS, Who
from gehoor.core import clock
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language

from ..people import me


@colleagues()
@require_POST
def note_contact(request: HttpRequest) -> HttpResponse:
    """It goes through the one door like every channel; the case that it became is shown."""
    form = request.POST
    try:
        contact = submit(
            me(request),
            _channel(form.get("channel", "")),
            Who(*(form.get(each, "").strip() for each in ("name", "mail", "phone", "postal"))),
            subject=form.get("subject", ""),
            text=form.get("text", ""),
            at=clock.now(),
            language=form["language"] if form.get("language") in Language.values else "nl",
        )
    except Refusal as refusal:
        return _refused(request, refusal)
    if contact is None:
        messages.success(request, _("Het is bewaard en staat zo op de lijst."))
        return _go(request, reverse("desk:home"))
    return _go(request, reverse("desk:case", args=[contact.case.reference]))


def _channel(value: str) -> Channel:
    return Channel(value) if value in {each.value for each in CHANNELS} else Channel.PHONE


def _go(request: HttpRequest, url: str) -> HttpResponse:
    if "HX-Request" not in request.headers:
        return redirect(url)
    response = HttpResponse()
    response["HX-Redirect"] = url
    return response


def _refused(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    return render(request, "desk/parts/refusal.html", {"refusal": refusal}, status=422)
