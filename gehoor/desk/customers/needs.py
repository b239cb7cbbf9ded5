"""Which process needs to know what of a customer: a list with a form below it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.core import clock
from gehoor.gaps.enums import Fact
from gehoor.gaps.models import Need
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me


class NeedForm(forms.ModelForm):  # type: ignore[type-arg]  # only the stubs know the parameter
    class Meta:
        model = Need
        fields = ("process", "name_nl", "name_en", "fact", "months")
        labels = {
            "process": gettext_lazy("Naam voor programma’s, zonder spaties"),
            "name_nl": gettext_lazy("Nodig voor …, in het Nederlands"),
            "name_en": gettext_lazy("Nodig voor …, in het Engels"),
            "fact": gettext_lazy("Welk gegeven"),
            "months": gettext_lazy("Opnieuw vragen na … maanden; leeg: nooit"),
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["fact"].choices = Fact.choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        same = Need.objects.standing().filter(
            process=values.get("process"), fact=values.get("fact")
        )
        if same.exists():
            self.add_error(None, _("Dit staat er al: beëindig het eerst."))
        return values


@colleagues(May.SET_TERMS)
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    form = NeedForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.by = me(request)
        form.save()
        messages.success(request, _("Bewaard: wie het mist, wordt er één keer om gevraagd."))
        return redirect("desk:needs")
    needs = Need.objects.standing().order_by("process", "pk")
    context = {"needs": needs, "form": form}
    return render(request, "desk/customers/needs.html", context, status=422 if form.errors else 200)


@colleagues(May.SET_TERMS)
@require_POST
def end(request: HttpRequest, key: int) -> HttpResponse:
    """It is needed no longer; what was asked stays on record."""
    need = get_object_or_404(Need.objects.standing(), pk=key)
    need.ended_at = clock.now()
    need.save(update_fields=["ended_at"])
    messages.success(request, _("Niet meer nodig: we vragen er niet meer naar."))
    return redirect("desk:needs")
