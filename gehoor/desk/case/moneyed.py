"""What happened with money, in a sentence for colleagues."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.core.money import amount
from gehoor.remedies.enums import Method, Whose

from .. import moments
from .worded import Worded


class Moneyed(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def fault(self) -> str:
        return _("%(who)s: de fout lag bij %(whose)s") % {
            "who": self.who, "whose": _label(Whose, self.facts.get("whose", "")),
        }  # fmt: skip

    def refund(self) -> str:
        return _("%(who)s betaalt %(what)s terug: %(why)s") % self._refunded

    def refund_asked(self) -> str:
        return (
            _("%(who)s vraagt de teamleider om %(what)s terug te betalen: %(why)s") % self._refunded
        )

    def refund_refused(self) -> str:
        return _("%(who)s betaalt %(what)s niet terug: %(reason)s") % {
            **self._refunded, "reason": self.facts.get("reason", ""),
        }  # fmt: skip

    def method_chosen(self) -> str:
        return _("Klant koos voor %(method)s van %(what)s") % {
            "method": _label(Method, self.facts.get("method", "")), "what": self._money,
        }  # fmt: skip

    def account_given(self) -> str:
        return _("Klant gaf een rekeningnummer, eindigend op %(digits)s") % {
            "digits": self.facts.get("digits", "")
        }

    def payment_returned(self) -> str:
        return _("De bank stuurde %(what)s terug (%(reason)s); de klant weet het, met een nieuwe datum") % {
            "what": self._money, "reason": self.facts.get("reason") or _("zonder reden"),
        }  # fmt: skip

    def offered(self) -> str:
        return _("%(who)s bood %(what)s aan") % {"who": self.who, "what": self._money}

    def offer_answered(self) -> str:
        words = (
            _("Klant nam %(what)s aan")
            if self.facts.get("accepted")
            else _("Klant wees %(what)s af")
        )
        return words % {"what": self._money}

    def charged(self) -> str:
        return _("%(who)s bracht %(what)s in rekening: %(why)s") % self._refunded

    def charge_held(self) -> str:
        return _("Rekening van %(what)s wacht op de teamleider: %(why)s") % self._refunded

    def charge_objected(self) -> str:
        return _(
            "Klant maakt bezwaar tegen %(what)s: herinneringen gestopt, beoordeling toegezegd"
        ) % {"what": self._money}

    def charge_upheld(self) -> str:
        return _("%(who)s: de rekening van %(what)s blijft staan, omdat %(why)s") % self._refunded

    def charge_ended(self) -> str:
        return _("Rekening van %(what)s klaar (%(how)s): %(why)s") % {
            **self._refunded, "how": self.facts.get("how", ""),
        }  # fmt: skip

    @property
    def _money(self) -> str:
        return amount(self.facts.get("cents", 0), moments.language())

    @property
    def _refunded(self) -> dict[str, str]:
        return {"who": self.who, "what": self._money, "why": self.facts.get("why", "")}


def _label(words: type[Whose] | type[Method], value: str) -> str:
    return str(words(value).label) if value in words.values else value
