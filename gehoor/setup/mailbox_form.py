"""A mailbox as somebody types it in, for the first run, the settings page and the command line."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.channels.mail.checks import check_imap, check_smtp
from gehoor.channels.mail.models import Mailbox, Security

from .providers import ELSEWHERE, Provider, authserv_id_of, of_address, of_key

if TYPE_CHECKING:
    _Form = forms.ModelForm[Mailbox]
else:
    _Form = forms.ModelForm


class MailboxForm(_Form):
    """Its checks are pure; `try_out` is what logs in.

    A password that is left empty stays what it was; the one for sending is the one for fetching unless
    it is given. Without a server to fetch from, mail comes in by our own listener.
    """

    password = forms.CharField(
        label=gettext_lazy("Wachtwoord"),
        required=False,
        strip=False,
        widget=forms.PasswordInput(render_value=True, attrs={"autocomplete": "off"}),
    )
    password_out = forms.CharField(
        label=gettext_lazy("Wachtwoord voor versturen"),
        help_text=gettext_lazy("Alleen als het een ander is."),
        required=False,
        strip=False,
        widget=forms.PasswordInput(render_value=True, attrs={"autocomplete": "off"}),
    )

    open_out = forms.BooleanField(
        label=gettext_lazy("Deze server vraagt geen aanmelding"), required=False
    )

    class Meta:
        model = Mailbox
        fields: ClassVar[tuple[str, ...]] = (
            "address",
            "name",
            "imap_user",
            "imap_host",
            "imap_port",
            "imap_security",
            "imap_folder",
            "smtp_host",
            "smtp_port",
            "smtp_security",
            "smtp_user",
            "plus_addressing",
        )
        labels = {
            "address": gettext_lazy("E-mailadres waar klanten naartoe schrijven"),
            "name": gettext_lazy("Naam van de afzender"),
            "imap_user": gettext_lazy("Gebruikersnaam"),
            "imap_host": gettext_lazy("Server (IMAP)"),
            "imap_port": gettext_lazy("Poort"),
            "imap_security": gettext_lazy("Beveiliging"),
            "imap_folder": gettext_lazy("Map"),
            "smtp_host": gettext_lazy("Server (SMTP)"),
            "smtp_port": gettext_lazy("Poort"),
            "smtp_security": gettext_lazy("Beveiliging"),
            "smtp_user": gettext_lazy("Gebruikersnaam voor versturen"),
            "plus_addressing": gettext_lazy(
                "Mail aan naam+iets@domein komt ook in deze postbus aan"
            ),
        }
        help_texts = {
            "imap_user": gettext_lazy("Leeg: het e-mailadres."),
            "imap_host": gettext_lazy("Leeg: mail komt rechtstreeks bij Gehoor binnen."),
            "smtp_user": gettext_lazy("Alleen als het een andere is."),
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        box = self.instance
        self.initial.setdefault("open_out", bool(box.pk and not box.smtp_user))
        for name, secret in (("password", box.imap_password), ("password_out", box.smtp_password)):
            if secret and (name == "password" or secret != box.imap_password):
                self.fields[name].widget.attrs["placeholder"] = _("al ingevuld")

    def clean(self) -> dict[str, Any]:
        answers = {**self.cleaned_data}
        for way in ("imap", "smtp"):
            host = answers[f"{way}_host"] = answers.get(f"{way}_host", "").strip().lower()
            _check_security(host, answers.get(f"{way}_security", ""))
        if not answers["smtp_host"]:
            self.add_error("smtp_host", _("Vul de server in waarmee je mail verstuurt."))
        answers["imap_user"] = answers.get("imap_user") or answers.get("address", "")
        answers["smtp_user"] = answers.get("smtp_user") or answers["imap_user"]
        if answers["open_out"]:
            answers["smtp_user"] = ""
        self._take_passwords(answers)
        if not (self.instance.imap_password if answers["imap_host"] else self._can_send(answers)):
            self.add_error("password", _("Vul het wachtwoord van deze postbus in."))
        self._follow_the_source(answers["imap_host"])
        return answers

    def _take_passwords(self, answers: dict[str, Any]) -> None:
        box, before = self.instance, self.instance.imap_password
        if password := answers["password"]:
            if box.smtp_password == before:
                box.smtp_password = password
            box.imap_password = password
        if password := answers["password_out"]:
            box.smtp_password = password

    def _can_send(self, answers: dict[str, Any]) -> bool:
        return answers["open_out"] or bool(self.instance.smtp_password)

    def _follow_the_source(self, imap_host: str) -> None:
        """Another folder is read from its beginning, and its server's word on senders is taken."""
        if {"imap_host", "imap_user", "imap_folder"}.intersection(self.changed_data):
            self.instance.uid_validity, self.instance.last_uid = None, 0
            self.instance.followed_from = None
            self.instance.authserv_id = authserv_id_of(imap_host)

    def try_out(self) -> bool:
        """Log in to both servers as they are typed; what fails becomes an error above the form."""
        for sentence in trouble_with(self.instance):
            self.add_error(None, sentence)
        return not self.errors


class TeamMailboxForm(MailboxForm):
    """The same, with the team that answers what comes in."""

    class Meta(MailboxForm.Meta):
        fields: ClassVar[tuple[str, ...]] = (*MailboxForm.Meta.fields, "team")
        labels = {**MailboxForm.Meta.labels, "team": gettext_lazy("Team dat deze mail beantwoordt")}


def trouble_with(mailbox: Mailbox) -> list[str]:
    """What a log-in now finds wrong with the servers of `mailbox`, in sentences; nothing is saved."""
    found = []
    if mailbox.imap_host and (sentence := check_imap(mailbox)):
        found.append(_("Mail ophalen lukt nog niet. %(why)s") % {"why": sentence})
    if mailbox.smtp_host and (sentence := check_smtp(mailbox)):
        found.append(_("Mail versturen lukt nog niet. %(why)s") % {"why": sentence})
    return found


def _check_security(host: str, security: str) -> None:
    if host and security == Security.NONE and not is_this_machine(host):
        raise ValidationError(
            _("Kies TLS of STARTTLS voor %(host)s: zonder leest iedereen onderweg mee.")
            % {"host": host}
        )


def is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def suggested(address: str, key: str = "") -> dict[str, Any]:
    """The settings that the provider of `address` asks for, or of the provider by its key."""
    provider = None if key == ELSEWHERE else of_key(key) or of_address(address)
    return {
        "imap_user": address,
        **(_settings(provider) if provider else {"plus_addressing": False}),
    }


def _settings(provider: Provider) -> dict[str, Any]:
    return {
        "imap_host": provider.imap,
        "imap_port": 993,
        "imap_security": Security.TLS,
        "smtp_host": provider.smtp,
        "smtp_port": provider.smtp_port,
        "smtp_security": Security.TLS if provider.smtp_tls else Security.STARTTLS,
        "plus_addressing": provider.plus,
    }
