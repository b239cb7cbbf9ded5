"""The questions of the first run. Pure checks: nothing here looks at a server or saves anything."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.core import typed_hours
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague
from gehoor.staff.reachable import NotReachable, check_number

from .providers import ELSEWHERE, PROVIDERS

OFFICE_HOURS = "9.00–17.00"
_LETTERS = re.compile(r"[A-Z]{1,3}")


class OrganisationForm(forms.Form):
    """Who you are, and the name under which customers know you."""

    organisation = forms.CharField(label=gettext_lazy("Naam van je organisatie"), max_length=200)
    brand = forms.CharField(
        label=gettext_lazy("Naam die klanten kennen"),
        help_text=gettext_lazy("Staat onder elke mail. Leeg: dezelfde naam."),
        max_length=100,
        required=False,
    )
    letters = forms.CharField(
        label=gettext_lazy("Eerste letters van zaaknummers"),
        help_text=gettext_lazy("Een tot drie letters, zoals W in W-4821. Leeg: de eerste letter."),
        max_length=3,
        required=False,
    )
    phone = forms.CharField(
        label=gettext_lazy("Telefoonnummer voor klanten"), max_length=40, required=False
    )
    website = forms.URLField(
        label=gettext_lazy("Website"), required=False, assume_scheme="https", max_length=200
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Taal"), choices=Language.choices, initial=Language.DUTCH
    )
    zone = forms.CharField(label=gettext_lazy("Tijdzone"), initial="Europe/Amsterdam")

    def clean_phone(self) -> str:
        phone = str(self.cleaned_data["phone"])
        try:
            check_number(phone)
        except NotReachable as error:
            raise ValidationError(str(error)) from error
        return phone

    def clean_letters(self) -> str:
        typed = str(self.cleaned_data["letters"]).strip().upper()
        if typed and not _LETTERS.fullmatch(typed):
            raise ValidationError(_("Gebruik een tot drie letters van A tot en met Z."))
        return typed

    def clean_zone(self) -> str:
        zone = str(self.cleaned_data["zone"]).strip()
        if zone not in available_timezones():
            raise ValidationError(
                _("Deze tijdzone bestaat niet: vul er een in zoals Europe/Amsterdam.")
            )
        return zone

    def clean(self) -> dict[str, Any]:
        answers = {**self.cleaned_data}
        answers["brand"] = answers.get("brand") or answers.get("organisation", "")[:100]
        spelled = re.sub(r"[^A-Z]", "", answers["brand"].upper())
        answers["letters"] = answers.get("letters") or spelled[:1] or "Z"
        return answers


class HoursForm(forms.Form):
    """When people are there: a term counts only these minutes."""

    monday = forms.CharField(
        label=gettext_lazy("Maandag"), required=False, initial=OFFICE_HOURS, max_length=100
    )
    tuesday = forms.CharField(
        label=gettext_lazy("Dinsdag"), required=False, initial=OFFICE_HOURS, max_length=100
    )
    wednesday = forms.CharField(
        label=gettext_lazy("Woensdag"), required=False, initial=OFFICE_HOURS, max_length=100
    )
    thursday = forms.CharField(
        label=gettext_lazy("Donderdag"), required=False, initial=OFFICE_HOURS, max_length=100
    )
    friday = forms.CharField(
        label=gettext_lazy("Vrijdag"), required=False, initial=OFFICE_HOURS, max_length=100
    )
    saturday = forms.CharField(label=gettext_lazy("Zaterdag"), required=False, max_length=100)
    sunday = forms.CharField(label=gettext_lazy("Zondag"), required=False, max_length=100)
    good_friday = forms.BooleanField(
        label=gettext_lazy("Op Goede Vrijdag zijn wij dicht"), required=False
    )
    answer_hours = forms.IntegerField(
        label=gettext_lazy("Binnen hoeveel uur beantwoord je een mail?"),
        help_text=gettext_lazy(
            "Openingsuren tellen, andere niet. Een klant leest altijd een dag en een tijd."
        ),
        min_value=1,
        max_value=400,
        initial=8,
    )
    DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

    def clean(self) -> dict[str, Any]:
        answers = {**self.cleaned_data}
        for day in self.DAYS:
            try:
                answers[day] = typed_hours.spans(answers.get(day, ""))
            except typed_hours.NotHours:
                self.add_error(
                    day, _("Dit begrijp ik niet: typ bijvoorbeeld 9.00–12.30 en 13.00–17.00.")
                )
        if not self.errors and not any(answers[day] for day in self.DAYS):
            self.add_error("monday", _("Vul ten minste voor één dag in wanneer jullie er zijn."))
        return answers

    def days(self) -> list[forms.BoundField]:
        return [self[day] for day in self.DAYS]

    @property
    def weekly(self) -> list[typed_hours.Spans]:
        """As ServiceCalendar holds it; only of a form that is valid."""
        return [self.cleaned_data[day] for day in self.DAYS]


class ColleagueForm(forms.Form):
    """You: the first colleague, who manages this installation and leads the first team."""

    name = forms.CharField(
        label=gettext_lazy("Je naam"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    mail = forms.EmailField(
        label=gettext_lazy("Je e-mailadres"),
        help_text=gettext_lazy("Hiermee meld je je aan."),
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
    )
    password = forms.CharField(
        label=gettext_lazy("Kies een wachtwoord"),
        help_text=gettext_lazy("Ten minste twaalf tekens. Een zin mag."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
        max_length=200,
    )
    team = forms.CharField(
        label=gettext_lazy("Naam van je team"),
        help_text=gettext_lazy(
            "Klanten lezen wie hun vraag behandelt: “Samira van Klantenservice”."
        ),
        max_length=100,
    )

    def clean_mail(self) -> str:
        return str(self.cleaned_data["mail"]).lower()

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        validate_password(password, Colleague(mail=self.cleaned_data.get("mail", "")))
        return password


class AddressForm(forms.Form):
    """To which address customers write, and who keeps that mailbox."""

    address = forms.EmailField(
        label=gettext_lazy("E-mailadres waar klanten naartoe schrijven"),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    provider = forms.ChoiceField(
        label=gettext_lazy("Waar staat deze postbus?"),
        help_text=gettext_lazy("Dan vullen wij de servers vast in."),
        required=False,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        known = [(each.key, each.name) for each in PROVIDERS]
        unknown = [("", _("Kijk naar het adres")), (ELSEWHERE, _("Ergens anders"))]
        self.fields["provider"].choices = [unknown[0], *known, unknown[1]]  # type: ignore[attr-defined]

    def clean_address(self) -> str:
        return str(self.cleaned_data["address"]).lower()
