"""The parties to which we refer: what customers read of them is kept here, in both languages."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.referrals.models import Destination
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role


class DestinationForm(forms.ModelForm):  # type: ignore[type-arg]  # only the stubs know the parameter
    class Meta:
        model = Destination
        fields = (
            "brand", "name", "phone", "website", "hours_nl", "hours_en", "say_nl", "say_en",
        )  # fmt: skip


@colleagues(Role.LEAD, Role.MANAGER)
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The list with a form below it; one that is chosen stands in the form to be changed."""
    key = request.POST.get("key") or request.GET.get("wijzig", "")
    chosen = get_object_or_404(Destination, pk=key) if key.isascii() and key.isdecimal() else None
    form = DestinationForm(request.POST or None, instance=chosen)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Bewaard: collega’s kunnen ernaar verwijzen."))
        return redirect("desk:destinations")
    context = {
        "destinations": Destination.objects.select_related("brand").order_by("brand", "name"),
        "form": form,
        "chosen": chosen,
    }
    status = 422 if form.errors else 200
    return render(request, "desk/destinations.html", context, status=status)
