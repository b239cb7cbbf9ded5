"""What became of what was written, and of the files of a customer, in a sentence."""

from __future__ import annotations

from django.utils.translation import gettext as _

from .worded import Worded


class Written(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def link_sent(self) -> str:
        return _("De klant kreeg een link of code om de zaak te zien")

    def upload_asked(self) -> str:
        return _("%(who)s stuurde een link voor foto’s en papieren naar %(where)s") % {
            "who": self.who,
            "where": self.facts.get("where", ""),
        }

    def uncoupled(self) -> str:
        return _("%(who)s haalde een bericht uit deze zaak: het gaat verder in %(reference)s") % {
            "who": self.who,
            "reference": self.facts.get("reference", ""),
        }

    def scheduled(self) -> str:
        return _("%(who)s zette een antwoord klaar voor %(when)s") % {
            "who": self.who,
            "when": self._moment("send_at"),
        }

    def withdrawn(self) -> str:
        return _("%(who)s haalde een antwoord terug dat klaarstond") % {"who": self.who}

    def not_sent(self) -> str:
        return _("Een antwoord van %(who)s ging niet weg: %(reason)s") % {
            "who": self.facts.get("author", ""),
            "reason": self.facts.get("reason", ""),
        }

    def virus(self) -> str:
        return _("Virus gevonden in %(file)s: %(found)s. Niemand kan het openen.") % {
            "file": self.facts.get("file", ""),
            "found": self.facts.get("found", ""),
        }
