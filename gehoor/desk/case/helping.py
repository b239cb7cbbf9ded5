"""How a customer was helped, in a sentence: what was advised, chosen and said of it."""

from __future__ import annotations

from django.utils.translation import gettext as _

from .worded import Worded


def judgement(helped: bool | None, friendly: int | None) -> str:
    """`vriendelijk 5 van 5, geholpen: nee`: two scores, never one."""
    said = []
    if friendly is not None:
        said.append(_("vriendelijk %(n)s van 5") % {"n": friendly})
    if helped is not None:
        said.append(_("geholpen: ja") if helped else _("geholpen: nee"))
    return ", ".join(said)


class Helping(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def judged(self) -> str:
        said = judgement(self.facts.get("helped"), self.facts.get("friendly"))
        note = self.facts.get("note", "")
        return _("%(who)s over ons antwoord: %(said)s") % {
            "who": self.who,
            "said": f"{said}. “{note}”" if note else said,
        }

    def thanked(self) -> str:
        return _("%(who)s bedankt %(to)s: “%(words)s”") % {
            "who": self.who,
            "to": self.facts.get("to", ""),
            "words": self.facts.get("words", ""),
        }

    def advised(self) -> str:
        return _("Advies van %(who)s: %(words)s") % {
            "who": self.who,
            "words": self.facts.get("words", ""),
        }

    def advice_failed(self) -> str:
        return _("%(who)s hoorde dat dit advies niet hielp: %(words)s") % {
            "who": self.who,
            "words": self.facts.get("words", ""),
        }

    def proposed(self) -> str:
        return _("%(who)s legde de klant een keuze voor: %(names)s") % {
            "who": self.who,
            "names": ", ".join(self.facts.get("names", [])),
        }

    def chosen(self) -> str:
        return _("%(who)s koos: %(words)s") % {
            "who": self.who,
            "words": self.facts.get("words", ""),
        }
