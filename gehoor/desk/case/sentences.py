"""What happened, in a sentence for a colleague: one method for each kind of entry."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gehoor.cases.enums import ScanKind
from gehoor.parties.enums import Preference

from .complained import Complained
from .decided import Decided
from .facts import OfFacts
from .given import Given
from .handed import Handed
from .helping import Helping
from .moneyed import Moneyed
from .procedures import InProcedure
from .waiting import Waiting
from .written import Written


class Sentence(
    Complained, Decided, Given, Handed, Helping, InProcedure, Moneyed, OfFacts, Waiting, Written
):
    """One timeline entry as the desk words it, in the language that is active."""

    def received(self) -> str:
        return _("Bericht van %(who)s ontvangen") % {"who": self.who}

    def read(self) -> str:
        return ngettext(
            "%(who)s las %(n)s vraag", "%(who)s las %(n)s vragen", self.facts.get("questions", 0)
        ) % {"who": self.who, "n": self.facts.get("questions", 0)}

    def acknowledged(self) -> str:
        return _("Ontvangst bevestigd")

    def answered(self) -> str:
        return _("%(who)s antwoordde") % {"who": self.who}

    def sent(self) -> str:
        return _("Bericht verstuurd")

    def send_failed(self) -> str:
        return _("Bericht niet verstuurd: %(reason)s") % {"reason": self.facts.get("reason", "")}

    def noted(self) -> str:
        return _("Interne notitie van %(who)s") % {"who": self.who}

    def reach(self) -> str:
        if (kind := self.facts.get("by")) not in Preference.values:
            return _("%(who)s liet open hoe wij de klant bereiken") % {"who": self.who}
        return _("%(who)s koos hoe wij de klant bereiken: %(how)s") % {
            "who": self.who,
            "how": Preference(kind).label,
        }

    def promised(self) -> str:
        return _("Toegezegd: %(what)s, %(when)s") % {
            "what": self.facts.get("wording", ""),
            "when": self._window(),
        }

    def kept(self) -> str:
        return _("Nagekomen: %(what)s") % {"what": self.facts.get("wording", "")}

    def renegotiated(self) -> str:
        return _("Verzet: %(what)s, was %(was)s, wordt %(due)s, omdat %(reason)s") % {
            "what": self.facts.get("wording", ""),
            "was": self._moment("was"),
            "due": self._moment("due"),
            "reason": self.facts.get("reason", "").rstrip("."),
        }

    def broken(self) -> str:
        return _("Niet nagekomen: %(what)s, %(was)s. De klant weet het; nieuwe datum: %(due)s") % {
            "what": self.facts.get("wording", ""),
            "was": self._moment("was"),
            "due": self._moment("due"),
        }

    def worked(self) -> str:
        return _("%(who)s liet de klant zien: %(what)s") % {
            "who": self.who,
            "what": self.facts.get("words", ""),
        }

    def posted(self) -> str:
        return _("%(who)s deed de brief op de post") % {"who": self.who}

    def released(self) -> str:
        return _("Niet meer nodig: %(what)s. %(reason)s") % {
            "what": self.facts.get("wording", ""),
            "reason": self.facts.get("reason", ""),
        }

    def warned(self) -> str:
        late = self.facts.get("stage") == "late"
        word = _("Termijn bijna om") if late else _("Halverwege de termijn")
        return _("%(word)s: %(what)s, %(due)s") % {
            "word": word,
            "what": self.facts.get("wording", ""),
            "due": self._moment("due"),
        }

    def asked(self) -> str:
        return _("Gevraagd aan de klant: %(what)s, uiterlijk %(due)s") % {
            "what": self.facts.get("wording", ""),
            "due": self._moment("due"),
        }

    def action_done(self) -> str:
        return _("De klant stuurde wat we vroegen: %(what)s") % {
            "what": self.facts.get("wording", "")
        }

    def action_lapsed(self) -> str:
        return _("De klant reageerde niet op tijd: %(what)s, %(due)s") % {
            "what": self.facts.get("wording", ""),
            "due": self._moment("due"),
        }

    def closed(self) -> str:
        if stays := self.facts.get("stays"):
            return _("%(who)s sloot de zaak. Dit blijft toegezegd: %(stays)s") % {
                "who": self.who,
                "stays": "; ".join(stays),
            }
        return _("%(who)s sloot de zaak") % {"who": self.who}

    def reopened(self) -> str:
        if missed := self.facts.get("missed"):
            return _("Vanzelf heropend: “%(what)s” is niet nagekomen") % {"what": missed}
        if self.entry.actor:
            return _("%(who)s heropende de zaak") % {"who": self.who}
        return _("Heropend door %(who)s: niet opgelost") % {"who": self.who}

    def owner_changed(self) -> str:
        if self.facts.get("given"):
            return self._given()
        moved = self.facts.get("promises", 0)
        words = ngettext(
            "%(now)s nam de zaak over van %(was)s, met %(n)s toezegging",
            "%(now)s nam de zaak over van %(was)s, met %(n)s toezeggingen",
            moved,
        )
        return (words if moved else _("%(now)s nam de zaak over van %(was)s")) % {
            "now": self.facts.get("now", ""),
            "was": self.facts.get("was", ""),
            "n": moved,
        }

    def _given(self) -> str:
        """A lead gave the work of one colleague to another: the case, or only promises in it."""
        names = {"who": self.who, "was": self.facts["was"], "now": self.facts["now"]}
        if what := self.facts.get("what"):
            return _("%(who)s gaf “%(what)s” van %(was)s aan %(now)s") % {
                **names,
                "what": "; ".join(what),
            }
        moved = self.facts.get("promises", 0)
        words = ngettext(
            "%(who)s gaf de zaak van %(was)s aan %(now)s, met %(n)s toezegging",
            "%(who)s gaf de zaak van %(was)s aan %(now)s, met %(n)s toezeggingen",
            moved,
        )
        return words % {**names, "n": moved}

    def linked(self) -> str:
        return _("Mogelijk dezelfde zaak: %(reason)s") % {"reason": self.facts.get("reason", "")}

    def scanned(self) -> str:
        return _("De vervoerder: %(scan)s (%(number)s), %(what)s") % {
            "scan": ScanKind(self.facts.get("scan", "out")).label,
            "number": self.facts.get("number", ""),
            "what": self.facts.get("wording", ""),
        }

    def shift_proposed(self) -> str:
        return _("Voorstel voor nieuwe datums: %(what)s en wat erna komt, omdat %(reason)s") % {
            "what": self.facts.get("wording", ""),
            "reason": self.facts.get("reason", "").rstrip("."),
        }

    def shift_ended(self) -> str:
        return _("%(who)s trok het voorstel voor nieuwe datums in: %(what)s") % {
            "who": self.who,
            "what": self.facts.get("wording", ""),
        }

    def series_ended(self) -> str:
        return _("%(who)s stopte de vaste berichten: %(what)s") % {
            "who": self.who,
            "what": self.facts.get("wording", ""),
        }

    def expected(self) -> str:
        return _("De klant verwacht: %(what)s, %(due)s") % {
            "what": self.facts.get("wording", ""),
            "due": self._moment("due"),
        }

    def bounced(self) -> str:
        return _("Niet aangekomen bij %(recipient)s: %(reason)s") % {
            "recipient": self.facts.get("recipient", ""),
            "reason": self.facts.get("reason", ""),
        }
