"""A gateway for text messages as somebody types it in: saved when a message to their own phone went."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.cases.enums import Channel
from gehoor.channels.messages.models import Source
from gehoor.channels.messages.outgoing import hand_over
from gehoor.channels.parcel import NotSent, Parcel
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.rules import normalised

from .mailbox_form import is_this_machine

if TYPE_CHECKING:
    _Form = forms.ModelForm[Source]
else:
    _Form = forms.ModelForm

MOBILE = "+316"


class GatewayForm(_Form):
    """Its checks are pure; `try_out` is what sends. A secret that is left empty stays what it was."""

    send_url = forms.URLField(
        label=gettext_lazy("Adres waar Gehoor een sms aan doorgeeft"),
        help_text=gettext_lazy("Krijg je van je sms-leverancier; begint met https."),
        assume_scheme="https",
        max_length=200,
    )
    secret_typed = forms.CharField(
        label=gettext_lazy("Geheime sleutel"),
        help_text=gettext_lazy("Hiermee zetten wij onder elk bericht een handtekening."),
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    test_number = forms.CharField(
        label=gettext_lazy("Je eigen mobiele nummer"),
        help_text=gettext_lazy("Daar gaat een proefbericht heen; het wordt niet bewaard."),
        widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "tel"}),
    )

    class Meta:
        model = Source
        fields: ClassVar[tuple[str, ...]] = ("name", "team", "send_url")
        labels = {
            "name": gettext_lazy("Naam, met kleine letters en streepjes"),
            "team": gettext_lazy("Team dat een antwoord per sms krijgt"),
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.instance.pk:
            self.fields["secret_typed"].widget.attrs["placeholder"] = _("al ingevuld")

    def clean_send_url(self) -> str:
        typed = str(self.cleaned_data["send_url"])
        url = urlsplit(typed)
        if url.scheme != "https" and not is_this_machine(url.hostname or ""):
            raise ValidationError(
                _("Neem een adres dat met https begint: anders leest iedereen onderweg mee.")
            )
        return typed

    def clean_test_number(self) -> str:
        number = normalised(AddressKind.PHONE, str(self.cleaned_data["test_number"]))
        if not (number.startswith(MOBILE) and len(number) == len("+31612345678")):
            raise ValidationError(_("Vul een mobiel nummer in, zoals 06-12345678."))
        return number

    def clean(self) -> dict[str, Any]:
        answers = {**self.cleaned_data}
        self.instance.channel = Channel.SMS
        if typed := answers.get("secret_typed"):
            self.instance.secret = typed
        if not self.instance.secret:
            self.add_error("secret_typed", _("Vul de sleutel in die je leverancier je gaf."))
        return answers

    def try_out(self) -> bool:
        """Send a message to the number that was typed; what keeps it from going stands above the form."""
        try:
            hand_over(self.instance, self._trial())
        except NotSent as problem:
            words = _("De proef-sms ging niet weg. %(why)s. Er is nog niets opgeslagen.")
            self.add_error(None, words % {"why": str(problem).rstrip(".")})
        return not self.errors

    def _trial(self) -> Parcel:
        brand = self.instance.team.brand
        return Parcel(
            sender=self.instance.name,
            sender_name=brand.name,
            recipient=self.cleaned_data["test_number"],
            recipient_name="",
            subject="",
            text=_("%(brand)s: dit is een proefbericht. Sms werkt.") % {"brand": brand.name},
            html="",
            at=clock.now(),
            message_id=f"<proef-{secrets.token_hex(16)}@{self.instance.name}>",
        )
