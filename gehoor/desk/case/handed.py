"""How work was passed on: to a colleague, inside for a while, or to another party, in a sentence."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.branches.enums import Ending as Claimed
from gehoor.handovers.enums import Ending

from .worded import Worded


class Handed(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def handed_over(self) -> str:
        if self.facts.get("unheard"):
            words = _(
                "Niemand nam de overdracht aan %(to)s aan; behandelaar en teamleider weten het"
            )
            return words % self._passed
        return _("%(who)s biedt de zaak aan %(to)s aan: %(briefing)s") % self._passed

    def handover_ended(self) -> str:
        match self.facts.get("ending"):
            case Ending.ACCEPTED:
                return _("%(who)s nam de overdracht aan") % self._passed
            case Ending.RETURNED:
                return _("%(who)s gaf de overdracht terug: %(reason)s") % self._passed
            case Ending.WITHDRAWN:
                return _("%(who)s trok de overdracht aan %(to)s in") % self._passed
            case _other:
                return _("De overdracht aan %(to)s is achterhaald") % self._passed

    def claimed(self) -> str:
        return _("%(branch)s wil de zaak overnemen, antwoord uiterlijk %(due)s") % self._passed

    def claim_ended(self) -> str:
        match self.facts.get("ending"):
            case Claimed.GRANTED:
                return _("%(who)s gaf de zaak aan %(to)s van %(branch)s") % self._passed
            case Claimed.UNHEARD:
                return _("Niemand antwoordde op tijd: de zaak is nu van %(to)s van %(branch)s") % (
                    self._passed
                )
            case Claimed.REFUSED:
                return _("De zaak gaat niet naar %(branch)s: %(reason)s") % self._passed
            case _other:
                return _("De overname door %(branch)s is achterhaald") % self._passed

    def passed_on(self) -> str:
        return _("%(who)s gaf door aan %(to)s: %(what)s, %(due)s") % self._passed

    def given_back(self) -> str:
        return _("%(who)s gaf terug aan %(to)s: %(what)s. %(reason)s") % self._passed

    def invited(self) -> str:
        return _("%(who)s vroeg %(to)s om mee te kijken") % self._passed

    def referred(self) -> str:
        return _("%(who)s verwees de klant naar %(to)s") % self._passed

    def referral_checked(self) -> str:
        if "worked" not in self.facts:
            return _("Aan de klant gevraagd of het bij %(to)s is gelukt") % self._passed
        if self.facts["worked"]:
            return _("De klant zegt: het is gelukt bij %(to)s") % self._passed
        return _("De klant zegt: het is niet gelukt bij %(to)s") % self._passed

    @property
    def _passed(self) -> dict[str, str]:
        return {
            "who": self.who,
            "to": self.facts.get("to", ""),
            "branch": self.facts.get("branch", ""),
            "briefing": self.facts.get("briefing", ""),
            "reason": self.facts.get("reason", ""),
            "what": self.facts.get("wording", ""),
            "due": self._moment("due"),
        }
