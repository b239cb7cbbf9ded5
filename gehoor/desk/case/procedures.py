"""What happened in the procedure of a case, in a sentence for a colleague."""

from __future__ import annotations

from django.utils.translation import gettext as _

from .. import moments
from .worded import Worded


class InProcedure(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def procedure_begun(self) -> str:
        if self.who:
            return _("%(who)s begon de werkwijze %(title)s") % {
                "who": self.who,
                "title": self._title,
            }
        return _("Vanzelf begonnen: de werkwijze %(title)s") % {"title": self._title}

    def procedure_ended(self) -> str:
        if why := self.facts.get("why"):
            return _("De werkwijze %(title)s stopt: %(why)s") % {"title": self._title, "why": why}
        return _("De werkwijze %(title)s is klaar") % {"title": self._title}

    def step_passed(self) -> str:
        return _("%(who)s ging verder met stap %(step)s: %(why)s") % {
            "who": self.who,
            "step": self.facts.get("step", ""),
            "why": self.facts.get("why", ""),
        }

    def left_to_us(self) -> str:
        return _("De klant laat dit aan ons over: %(what)s") % {"what": self.facts.get("words", "")}

    def action_reminded(self) -> str:
        return _("De klant kreeg een herinnering: %(what)s, uiterlijk %(due)s") % {
            "what": self.facts.get("wording", ""),
            "due": self._moment("due"),
        }

    @property
    def _title(self) -> str:
        titles: dict[str, str] = self.facts.get("title", {})
        return titles.get(moments.language(), "")
