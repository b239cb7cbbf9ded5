"""The steps of the first run in their order, and how far somebody has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gehoor.core import clock, wording
from gehoor.promises.rules import answer_due
from gehoor.staff.models import ServiceCalendar

from . import models, providers
from .forms import AddressForm, ColleagueForm, HoursForm, OrganisationForm
from .mailbox_form import MailboxForm, suggested

SECRETS = ("password", "password_out")


@dataclass(frozen=True, slots=True)
class Step:
    """One page; `number` is what the person counts, so two pages about the mailbox are one step."""

    key: str
    number: int
    form: type[forms.Form] | type[MailboxForm]

    @property
    def template(self) -> str:
        return f"setup/{self.key}.html"

    @property
    def before_mailbox(self) -> bool:
        return self.number < ADDRESS.number


ORGANISATION = Step("organisatie", 1, OrganisationForm)
HOURS = Step("openingstijden", 2, HoursForm)
COLLEAGUE = Step("jij", 3, ColleagueForm)
ADDRESS = Step("postbus", 4, AddressForm)
MAILBOX = Step("servers", 4, MailboxForm)
STEPS = (ORGANISATION, HOURS, COLLEAGUE, ADDRESS, MAILBOX)


def of_key(key: str) -> Step | None:
    return next((each for each in STEPS if each.key == key), None)


def after(step: Step) -> Step:
    return STEPS[STEPS.index(step) + 1]


def keep(step: Step, posted: QueryDict) -> None:
    """Remember what was typed, right or wrong; a secret that is left empty stays what it was."""
    answers = models.remembered()
    before = answers.get(step.key, {})
    typed = {name: posted.get(name, "") for name in step.form.base_fields}
    kept = {name: before[name] for name in SECRETS if before.get(name) and not typed.get(name)}
    models.remember({**answers, step.key: {**typed, **kept}})


def form_of(step: Step) -> Any:
    """The form with what was typed before; else with what we can guess."""
    answers = models.remembered()
    if step.key in answers:
        return step.form(answers[step.key])
    return step.form(initial=_guesses(step, answers))


def hide_secrets(step: Step, form: Any) -> None:
    """A password that we remember is never shown again, only that it is there."""
    kept = models.remembered().get(step.key, {})
    for name in SECRETS:
        if name in form.fields:
            form.fields[name].widget.render_value = False
            if kept.get(name) and name not in form.errors:
                form.fields[name].widget.attrs["placeholder"] = _("al ingevuld")


def _guesses(step: Step, answers: models.Answers) -> dict[str, Any]:
    named, at = answers.get(ORGANISATION.key, {}), answers.get(ADDRESS.key, {})
    if step is ORGANISATION:
        return {"language": get_language()}
    if step is COLLEAGUE:
        return {"team": _("Klantenservice")}
    if step is MAILBOX:
        address = at.get("address", "")
        brand = named.get("brand") or named.get("organisation", "")
        found = suggested(address, at.get("provider", ""))
        return {"address": address, "name": brand[:100], **found}
    return {}


def first_open() -> Step:
    """Where to go on: the first step that is not filled in as it should be."""
    return next((each for each in STEPS[:-1] if not form_of(each).is_valid()), MAILBOX)


def reachable(step: Step) -> Step:
    """`step`, or the one before it that has to be filled in first."""
    open_step = first_open()
    return step if STEPS.index(step) <= STEPS.index(open_step) else open_step


def finished_forms() -> tuple[OrganisationForm, HoursForm, ColleagueForm]:
    """The forms of the first three steps, checked again."""
    organisation, hours, colleague = (form_of(each) for each in STEPS[:3])
    for form in (organisation, hours, colleague):
        form.full_clean()
    return organisation, hours, colleague


def shown(current: Step) -> list[dict[str, Any]]:
    """The steps above the page: number, name, address, and where we are."""
    names = (_("Organisatie"), _("Openingstijden"), _("Jij"), _("Postbus"))
    done = first_open().number
    return [
        {
            "number": step.number,
            "name": name,
            "key": step.key,
            "here": step.number == current.number,
            "reachable": step.number <= done,
            "done": step.number < done,
        }
        for step, name in zip(STEPS, names, strict=False)
    ]


def beside(step: Step) -> dict[str, Any]:
    """What a page shows beside its form."""
    if step is COLLEAGUE:
        return {"promise": _promise_now()}
    if step is not MAILBOX:
        return {}
    at = models.remembered().get(ADDRESS.key, {})
    chosen = providers.of_key(at.get("provider", "")) or providers.of_address(at.get("address", ""))
    return {"provider": chosen}


def _promise_now() -> str:
    """What these hours and this term would say to a customer who writes now."""
    organisation, hours, _colleague = finished_forms()
    if not (organisation.is_valid() and hours.is_valid()):
        return ""
    zone, answers = organisation.cleaned_data["zone"], hours.cleaned_data
    calendar = ServiceCalendar(
        zone=zone, weekly=hours.weekly, good_friday=answers["good_friday"]
    ).hours()
    now, term = clock.now(), timedelta(hours=answers["answer_hours"])
    due = answer_due(calendar, now, term, now)
    return wording.window(None, due, get_language() or "nl", ZoneInfo(zone))
