"""What colleagues asked and decided about a promise, and about cases that go on as one, in a sentence."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.gaps.enums import Fact
from gehoor.promises.enums import CauseCode

from .worded import Worded


class Decided(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def move_asked(self) -> str:
        return _(
            "%(who)s vraagt de teamleider: %(what)s, van %(was)s naar %(due)s, omdat %(reason)s"
        ) % {
            "who": self.who,
            "what": self._what,
            "was": self._moment("was"),
            "due": self._moment("due"),
            "reason": self.facts.get("reason", "").rstrip("."),
        }

    def move_refused(self) -> str:
        return _("%(who)s laat de datum staan: %(what)s, %(due)s. %(reason)s") % {
            "who": self.who,
            "what": self._what,
            "due": self._moment("due"),
            "reason": self.facts.get("reason", ""),
        }

    def call_asked(self) -> str:
        return _("Voor de tweede keer verschoven: %(what)s. %(lead)s belt de klant") % {
            "what": self._what,
            "lead": self.facts.get("lead", ""),
        }

    def compensation_due(self) -> str:
        return _(
            "%(n)s keer verschoven: %(what)s. De teamleider beslist over een tegemoetkoming"
        ) % {
            "n": self.facts.get("slips", 3),
            "what": self._what,
        }

    def not_compensated(self) -> str:
        return _("%(who)s geeft geen tegemoetkoming: %(reason)s") % {
            "who": self.who,
            "reason": self.facts.get("reason", ""),
        }

    def interim(self) -> str:
        return _("Tussenbericht van %(who)s: %(what)s, %(due)s blijft staan") % {
            "who": self.who,
            "what": self._what,
            "due": self._moment("due"),
        }

    def ordered(self) -> str:
        return _("Bestelling %(number)s kwam binnen") % {"number": self.facts.get("number", "")}

    def order_word(self) -> str:
        return _("Bericht over bestelling %(number)s, %(due)s blijft staan") % {
            "number": self.facts.get("number", ""),
            "due": self._moment("due"),
        }

    def caused(self) -> str:
        code, words = self.facts.get("code", ""), self.facts.get("words", "")
        cause = str(CauseCode(code).label) if code in CauseCode.values else code
        return _("Oorzaak van de gemiste datum (%(what)s): %(cause)s") % {
            "what": self._what,
            "cause": f"{cause}, {words}" if words else cause,
        }

    def partner_named(self) -> str:
        return _("%(partner)s doet dit voor ons: %(what)s") % {
            "partner": self.facts.get("partner", ""),
            "what": self._what,
        }

    def emergency(self) -> str:
        return _("Spoed (%(name)s): %(colleague)s is opgeroepen") % {
            "name": self.facts.get("name", ""),
            "colleague": self.facts.get("colleague", ""),
        }

    def emergency_taken(self) -> str:
        return _("%(who)s pakt de spoed op (%(name)s)") % {
            "who": self.who,
            "name": self.facts.get("name", ""),
        }

    def shown(self) -> str:
        return _("%(who)s zette de vraag op de openbare pagina: %(words)s") % {
            "who": self.who,
            "words": self.facts.get("words", ""),
        }

    def answered_in_public(self) -> str:
        return _("%(who)s zette het antwoord op de openbare pagina") % {"who": self.who}

    def decided(self) -> str:
        return _("Besluit van %(who)s: %(words)s") % {
            "who": self.who,
            "words": self.facts.get("words", ""),
        }

    def merged(self) -> str:
        return _("%(who)s voegde zaak %(merged)s in zaak %(into)s") % self._cases

    def unmerged(self) -> str:
        return _("%(who)s haalde zaak %(merged)s weer uit zaak %(into)s") % self._cases

    def customer_merged(self) -> str:
        return _("%(who)s zei dat %(merged)s en %(into)s één klant zijn") % self._cases

    def customer_unmerged(self) -> str:
        return _("%(who)s zei dat %(merged)s en %(into)s toch twee klanten zijn") % self._cases

    def told_us(self) -> str:
        return _("%(who)s noteerde van de klant: %(fact)s %(value)s") % self._fact

    def would_not_tell(self) -> str:
        if self.facts.get("asked"):
            return _("%(who)s vroeg de klant in een bericht om: %(fact)s") % self._fact
        return _("De klant geeft dit liever niet: %(fact)s (%(who)s vroeg het)") % self._fact

    @property
    def _fact(self) -> dict[str, str]:
        fact = self.facts.get("fact", "")
        return {
            "who": self.who,
            "fact": str(Fact(fact).label) if fact in Fact.values else fact,
            "value": self.facts.get("value", ""),
        }

    @property
    def _what(self) -> str:
        return str(self.facts.get("wording", ""))

    @property
    def _cases(self) -> dict[str, str]:
        return {
            "who": self.who,
            "merged": self.facts.get("merged", ""),
            "into": self.facts.get("into", ""),
        }
