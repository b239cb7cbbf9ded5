"""The settings page of gateways for text messages: add, change or switch one off (requirement M49)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gehoor.cases.enums import Channel
from gehoor.channels.messages.models import Source
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from .gateway_form import GatewayForm

OURS = Source.objects.filter(channel=Channel.SMS)


@colleagues(May.SET_CHANNELS)
@require_safe
@never_cache
def gateways(request: HttpRequest) -> HttpResponse:
    found = OURS.select_related("team").order_by("-active", "name")
    return render(request, "setup/gateways.html", {"gateways": found})


@colleagues(May.SET_CHANNELS)
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def add(request: HttpRequest) -> HttpResponse:
    start = {"name": "sms", "team": Team.objects.order_by("pk").first()}
    return _page(request, GatewayForm(request.POST or None, initial=start))


@colleagues(May.SET_CHANNELS)
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def change(request: HttpRequest, key: int) -> HttpResponse:
    source = get_object_or_404(OURS, pk=key)
    return _page(request, GatewayForm(request.POST or None, instance=source))


@colleagues(May.SET_CHANNELS)
@require_POST
def switch(request: HttpRequest, key: int) -> HttpResponse:
    """On or off: without one, who prefers text messages gets mail."""
    source = get_object_or_404(OURS, pk=key)
    source.active = not source.active
    source.save(update_fields=["active"])
    return redirect("setup:gateways")


def _page(request: HttpRequest, form: GatewayForm) -> HttpResponse:
    """Saved when the message to the colleague's own phone went; else the form with what keeps it."""
    if form.is_valid() and form.try_out():
        saved = form.save()
        words = _("%(name)s is opgeslagen: de proef-sms is onderweg naar je telefoon.")
        messages.success(request, words % {"name": saved.name})
        return redirect("setup:gateways")
    status = 422 if form.is_bound else 200
    return render(request, "setup/gateway.html", {"form": form}, status=status)
