"""Asking to be told when an outage is over: one tap on the status page, or by postcode for anybody."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.actions.interest import ASKS, ask_to_hear
from gehoor.casework.actions.preferring import MOBILE
from gehoor.casework.policies import Refusal
from gehoor.channels.form.hand_in import is_here
from gehoor.channels.form.submission import Question
from gehoor.core.keys import key_of
from gehoor.outages.current import going_on
from gehoor.outages.models import Outage
from gehoor.parties.enums import AddressKind
from gehoor.parties.rules import normalised
from gehoor.staff.access import anyone
from gehoor.staff.limits import Limit
from gehoor.staff.models import Team

from ..blocks import ContactBlock
from ..dates import Dates
from ..limits import ADDITIONS
from ..outages import more_of, name_of
from ..shown import Shown
from ..visits import Visit, by_anyone, by_link
from .ask import doubt, submit
from .calling import team_of

HEARS = Limit("hear", 3)
"""Messages at repair to one address that can be asked for in an hour."""
LONGEST_POSTCODE = 7
LENGTH = len("+31612345678")


class HearForm(forms.Form):
    """Where somebody wants to hear it: a mobile number or a mail address."""

    reach = forms.CharField(
        label=gettext_lazy("Uw mobiele nummer of e-mailadres"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "email"}),
        error_messages={"required": gettext_lazy("Vul in waar wij u bericht sturen.")},
    )
    website = forms.CharField(required=False)

    def clean_reach(self) -> tuple[AddressKind, str]:
        said = str(self.cleaned_data["reach"]).strip()
        number = "" if "@" in said else normalised(AddressKind.PHONE, said)
        if number.startswith(MOBILE) and len(number) == LENGTH:
            return AddressKind.PHONE, number
        try:
            validate_email(said)
        except ValidationError:
            words = _("Vul een mobiel nummer in, zoals 06-12345678, of uw e-mailadres.")
            raise forms.ValidationError(words) from None
        return AddressKind.MAIL, said


@anyone("the token in the address proves the case")
@require_POST
@by_link
def hear(request: HttpRequest, visit: Visit) -> HttpResponse:
    """One tap; a second one changes nothing."""
    brand, key = visit.case.team.brand_id, key_of(request.POST.get("outage", ""))
    outage = Outage.objects.filter(pk=key, brand=brand).first()
    if outage is None:
        raise Http404
    try:
        if not ADDITIONS.take(f"case {visit.case.pk}"):
            raise Refusal(
                _("U stuurde al veel berichten. Probeer het over een uur nog eens."), law=10
            )
        promise = ask_to_hear(visit.case, outage, visit.sender)
    except Refusal as refusal:
        messages.warning(request, str(refusal))
    else:
        by = Dates.of(visit.case, visit.language).by(promise.due_at)
        messages.success(request, _("U krijgt bericht als het weer werkt, of %(by)s.") % {"by": by})
    return HttpResponseRedirect(visit.path)


@anyone("whoever lives there may know, and ask to hear; bounded for each network and each address")
@require_http_methods(["GET", "HEAD", "POST"])
@by_anyone
def there(request: HttpRequest, brand: str) -> HttpResponse:
    """What is out at a postcode, and the form to be told when that is over."""
    team, form = team_of(brand), HearForm(request.POST or None)
    postcode = request.GET.get("postcode", "").strip()[:LONGEST_POSTCODE].upper()
    found = next((each for each in going_on(team.brand_id) if each.covers(postcode)), None)
    if found is None or request.method != "POST":
        return _page(request, team, HearForm(), found, postcode)
    shown = Shown.read(request.POST.get("shown", ""))
    if not form.is_valid():
        return _page(request, team, form, found, postcode, shown=shown)
    question = _question(team, form, found, shown)
    if not is_here(question) and (error := _error(request, form, shown)):
        return _page(request, team, form, found, postcode, error=error, shown=shown)
    return submit(request, question, team)


def _question(team: Team, form: HearForm, outage: Outage, shown: Shown | None) -> Question:
    language = get_language() or "nl"
    kind, address = form.cleaned_data["reach"]
    return Question(
        once=(shown or Shown.now()).once,
        language=language,
        text=ASKS[language].format(area=outage.area, what=outage.what(language)),
        team=team.pk,
        kind=kind,
        address=address,
        outage=outage.pk,
    )


def _error(request: HttpRequest, form: HearForm, shown: Shown | None) -> str:
    if error := doubt(request, form, shown):
        return error
    if not HEARS.take(form.cleaned_data["reach"][1]):
        return _("Hier sturen wij al bericht. U hoeft niets meer te doen.")
    return ""


def _page(
    request: HttpRequest,
    team: Team,
    form: HearForm,
    outage: Outage | None,
    postcode: str,
    *,
    error: str = "",
    shown: Shown | None = None,
) -> HttpResponse:
    language = get_language() or "nl"
    context: dict[str, Any] = {
        "form": form,
        "found": outage,
        "postcode": postcode,
        "error": error,
        "shown": shown or Shown.now(),
        "contact": ContactBlock.of(team.brand, language),
    }
    if outage:
        dates = Dates(language, ZoneInfo(team.brand.calendar.zone))
        context |= {"name": name_of(outage, language), "more": more_of(outage, dates)}
    return render(request, "portal/outage.html", context, status=422 if form.is_bound else 200)
