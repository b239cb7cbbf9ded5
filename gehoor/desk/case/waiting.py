"""Dates of customers that moved, what waits and what is set aside, in a sentence for a colleague."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.core.money import amount

from .. import moments
from .worded import Worded


class Waiting(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def action_moved(self) -> str:
        return _("De klant heeft meer tijd: %(what)s, was %(was)s, wordt %(due)s (%(reason)s)") % {
            "what": self.facts.get("wording", ""),
            "was": self._moment("was"),
            "due": self._moment("due"),
            "reason": self.facts.get("reason", ""),
        }

    def waits(self) -> str:
        return _("De zaak wacht op: %(what)s, verwacht tot %(until)s") % {
            "what": self._obstacle,
            "until": self._moment("expected"),
        }

    def goes_on(self) -> str:
        return _("De zaak gaat verder en wacht niet meer op: %(what)s") % {"what": self._obstacle}

    def set_aside(self) -> str:
        return _("Gereserveerd: %(what)s, nummer %(number)s") % {
            "what": self.facts.get("article", ""),
            "number": self.facts.get("number", ""),
        }

    def charge_refused(self) -> str:
        return _("Niet gerekend: %(amount)s. %(why)s") % {
            "amount": amount(self.facts.get("cents", 0), moments.language()),
            "why": self.facts.get("why", ""),
        }

    @property
    def _obstacle(self) -> str:
        names: dict[str, str] = self.facts.get("obstacle", {})
        return names.get(moments.language(), "")
