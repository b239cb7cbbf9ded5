"""Asking on the website to be called: a promise with a date, on the page that follows at once."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.actions.missed import call_back_by
from gehoor.channels.form.hand_in import is_here
from gehoor.channels.form.submission import Question
from gehoor.core import clock
from gehoor.core.phone_numbers import NotAServiceNumber, Tariff, service_number
from gehoor.parties.enums import AddressKind
from gehoor.staff.access import anyone
from gehoor.staff.limits import Limit
from gehoor.staff.models import Team

from ..blocks import ContactBlock
from ..dates import Dates
from ..forms import PublicForm
from ..shown import Shown
from ..visits import by_anyone
from .ask import doubt, submit

CALLS = Limit("call-me", 3)
"""Calls to one number that can be asked for in an hour: nobody has a stranger called all day."""


class CallForm(PublicForm):
    """Somebody wants to be called: what about, and on which number."""

    ASKS = ("text", "phone", "name")

    phone = forms.CharField(
        label=gettext_lazy("Uw telefoonnummer"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
        error_messages={"required": gettext_lazy("Vul het nummer in waarop wij u bellen.")},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        del self.fields["mail"]

    def clean_phone(self) -> str:
        """Only what is an ordinary number here: a number that costs us money is a way to earn on us."""
        phone = str(self.cleaned_data["phone"])
        try:
            number = service_number(phone)
        except NotAServiceNumber:
            number = None
        if number is None or number.tariff is not Tariff.BASIC:
            words = _(
                "Vul een Nederlands nummer van tien cijfers in. Woont u elders? Mail ons dan."
            )
            raise forms.ValidationError(words)
        return phone


@anyone("whoever has a question may ask to be called; bounded for each network and each number")
@require_http_methods(["GET", "HEAD", "POST"])
@by_anyone
def call_me(request: HttpRequest, brand: str) -> HttpResponse:
    team, form = team_of(brand), CallForm(request.POST or None)
    if request.method != "POST":
        return _form(request, team, form)
    shown = Shown.read(request.POST.get("shown", ""))
    if not form.is_valid():
        return _form(request, team, form, "", shown)
    question = _question(team, form, shown)
    if not is_here(question) and (error := _error(request, form, shown)):
        return _form(request, team, form, error, shown)
    return submit(request, question, team)


def team_of(slug: str) -> Team:
    """The first team of a brand. Raises Http404."""
    teams = Team.objects.select_related("brand__calendar").order_by("pk")
    found = next((each for each in teams if each.brand.slug == slug), None)
    if found is None:
        raise Http404
    return found


def _question(team: Team, form: CallForm, shown: Shown | None) -> Question:
    values = form.cleaned_data
    return Question(
        once=(shown or Shown.now()).once,
        language=get_language() or "nl",
        text=values["text"].strip(),
        team=team.pk,
        kind=AddressKind.PHONE,
        address=values["phone"],
        name=values["name"],
        calls=True,
    )


def _error(request: HttpRequest, form: CallForm, shown: Shown | None) -> str:
    if error := doubt(request, form, shown):
        return error
    if not CALLS.take(service_number(form.cleaned_data["phone"]).digits):
        return _("Wij bellen dit nummer al. Is er meer? Vertel het dan aan de telefoon.")
    return ""


def _form(
    request: HttpRequest, team: Team, form: CallForm, error: str = "", shown: Shown | None = None
) -> HttpResponse:
    hours = team.hours("phone")
    dates = Dates(get_language() or "nl", hours.zone)
    context = {
        "form": form,
        "error": error,
        "shown": shown or Shown.now(),
        "by": dates.by(call_back_by(team, clock.now())),
        "contact": ContactBlock.of(team.brand, get_language() or "nl"),
    }
    return render(request, "portal/call_me.html", context, status=422 if form.is_bound else 200)
