"""The settings page of mailboxes: how each is doing, add one, change one, try one out."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from gehoor.channels.mail.models import Mailbox
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from . import providers
from .forms import AddressForm
from .mailbox_form import TeamMailboxForm, suggested, trouble_with


@colleagues(May.SET_CHANNELS)
@require_safe
@never_cache
def mailboxes(request: HttpRequest) -> HttpResponse:
    boxes = Mailbox.objects.select_related("team__brand").order_by("-active", "address")
    return render(request, "setup/mailboxes.html", {"mailboxes": boxes})


@colleagues(May.SET_CHANNELS)
@never_cache
def add(request: HttpRequest) -> HttpResponse:
    """First the address, then the servers, with what we know of its provider filled in."""
    if request.method == "POST":
        return _save(request, TeamMailboxForm(request.POST), None)
    asked = AddressForm(request.GET or None)
    if not asked.is_valid():
        return render(request, "setup/new-mailbox.html", {"form": asked})
    address, key = asked.cleaned_data["address"], asked.cleaned_data["provider"]
    team = Team.objects.select_related("brand").order_by("pk").first()
    guesses = {"address": address, "team": team, "name": team.brand.name if team else ""}
    form = TeamMailboxForm(initial={**guesses, **suggested(address, key)})
    provider = providers.of_key(key) or providers.of_address(address)
    return _page(request, form, None, provider=provider)


@colleagues(May.SET_CHANNELS)
@never_cache
def change(request: HttpRequest, mailbox_id: int) -> HttpResponse:
    mailbox = get_object_or_404(Mailbox, pk=mailbox_id)
    if request.method == "POST":
        return _save(request, TeamMailboxForm(request.POST, instance=mailbox), mailbox)
    return _page(request, TeamMailboxForm(instance=mailbox), mailbox)


@colleagues(May.SET_CHANNELS)
@require_POST
def test(request: HttpRequest, mailbox_id: int) -> HttpResponse:
    """Log in to both servers now, and say how that went."""
    mailbox = get_object_or_404(Mailbox, pk=mailbox_id)
    trouble = trouble_with(mailbox)
    for sentence in trouble:
        messages.error(request, f"{mailbox.address}: {sentence}")
    if not trouble:
        messages.success(
            request, _("%(address)s: ophalen en versturen werken.") % {"address": mailbox.address}
        )
    return redirect("setup:mailboxes")


@colleagues(May.SET_CHANNELS)
@require_POST
def switch(request: HttpRequest, mailbox_id: int) -> HttpResponse:
    """On or off: what was received stays, and its cases too."""
    mailbox = get_object_or_404(Mailbox, pk=mailbox_id)
    mailbox.active = not mailbox.active
    mailbox.save(update_fields=["active"])
    return redirect("setup:mailboxes")


def _save(request: HttpRequest, form: TeamMailboxForm, mailbox: Mailbox | None) -> HttpResponse:
    if form.is_valid() and form.try_out():
        saved = form.save()
        words = _("%(address)s is opgeslagen: ophalen en versturen werken.")
        messages.success(request, words % {"address": saved.address})
        return redirect("setup:mailboxes")
    return _page(request, form, mailbox, status=422)


def _page(
    request: HttpRequest,
    form: TeamMailboxForm,
    mailbox: Mailbox | None,
    provider: providers.Provider | None = None,
    status: int = 200,
) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "mailbox": mailbox, "provider": provider}
    return render(request, "setup/mailbox.html", context, status=status)
