"""Which facts cases of a team may need, and who is asked for each: a lead says so."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from gehoor.facts.models import Field
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague, Partner, Team
from gehoor.staff.permissions import May


class FieldForm(forms.ModelForm):  # type: ignore[type-arg]  # only the stubs know the parameter
    class Meta:
        model = Field
        fields = (
            "team",
            "name_nl",
            "name_en",
            "question_nl",
            "question_en",
            "asked_of",
            "partner",
            "minutes",
        )
        labels = {
            "team": gettext_lazy("team"),
            "name_nl": gettext_lazy("gegeven (Nederlands)"),
            "name_en": gettext_lazy("gegeven (Engels)"),
            "question_nl": gettext_lazy("vraag aan de klant (Nederlands)"),
            "question_en": gettext_lazy("vraag aan de klant (Engels)"),
            "asked_of": gettext_lazy("wie het weet"),
            "partner": gettext_lazy("voor welke partner"),
            "minutes": gettext_lazy("termijn in minuten openingstijd"),
        }

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        self.fields["team"] = forms.ModelChoiceField(Team.objects.order_by("name"), label=_("team"))
        people = Colleague.objects.here().order_by("name")
        self.fields["asked_of"] = forms.ModelChoiceField(people, label=_("wie het weet"))
        partners = Partner.objects.order_by("name")
        self.fields["partner"] = forms.ModelChoiceField(
            partners, label=_("voor welke partner"), required=False
        )


@colleagues(May.LEAD)
@require_http_methods(["GET", "POST"])
def fields(request: HttpRequest) -> HttpResponse:
    form = FieldForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Bewaard."))
        return redirect("desk:fields")
    known = Field.objects.in_use().select_related("team", "partner", "asked_of")
    context = {"known": known.order_by("team__name", "name_nl"), "form": form}
    return render(request, "desk/facts/fields.html", context)
