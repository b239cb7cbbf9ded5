"""What a case needed to know and who told, in a sentence."""

from __future__ import annotations

from django.utils.translation import gettext as _

from .worded import Worded


class OfFacts(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def fact_asked(self) -> str:
        return _("%(who)s vroeg na bij %(to)s: %(name)s, uiterlijk %(due)s") % {
            "who": self.who,
            "to": self.facts.get("to", ""),
            "name": self.facts.get("name", ""),
            "due": self._moment("due"),
        }

    def fact_known(self) -> str:
        return _("%(who)s legde vast: %(name)s %(value)s") % {
            "who": self.who,
            "name": self.facts.get("name", ""),
            "value": self.facts.get("value", ""),
        }
