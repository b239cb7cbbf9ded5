"""Complaints, aftercare and satisfaction on the timeline, in a sentence."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.complaints.enums import Ground, Outcome

from .worded import Worded


class Complained(Worded):
    """The sentences of these entries."""

    def complained(self) -> str:
        words = {
            "who": self.who,
            "n": self.facts.get("number", ""),
            "complaint": self.facts.get("complaint", ""),
        }
        if not words["complaint"]:
            return _("%(who)s noteerde vraag %(n)s als klacht") % words
        if self.entry.actor:
            return _("%(who)s registreerde klacht %(complaint)s") % words
        return _("%(who)s diende klacht %(complaint)s in") % words

    def complaint_decided(self) -> str:
        outcome, ground = self.facts.get("outcome", ""), self.facts.get("ground", "")
        return _("%(who)s over klacht %(complaint)s: %(outcome)s (%(ground)s)") % {
            "who": self.who,
            "complaint": self.facts.get("complaint", ""),
            "outcome": Outcome(outcome).label if outcome else "",
            "ground": Ground(ground).label if ground else "",
        }

    def complaint_withdrawn(self) -> str:
        return _("Klacht %(complaint)s is ingetrokken door de klant (%(who)s noteerde het)") % {
            "who": self.who,
            "complaint": self.facts.get("complaint", ""),
        }

    def not_a_complaint(self) -> str:
        return _("Geen klacht volgens %(who)s: %(reason)s") % {
            "who": self.who,
            "reason": self.facts.get("reason", ""),
        }

    def serious(self) -> str:
        return _("%(who)s vindt klacht %(complaint)s ernstig") % {
            "who": self.who,
            "complaint": self.facts.get("complaint", ""),
        }

    def checked_in(self) -> str:
        return _("Wij vroegen de klant hoe het gaat: %(why)s") % {"why": self.facts.get("why", "")}

    def recovery(self) -> str:
        return _("Herstel: %(words)s") % {"words": self.facts.get("words", "")}

    def rated(self) -> str:
        return _("%(who)s gaf een %(score)s op: %(question)s") % {
            "who": self.who,
            "score": self.facts.get("score", ""),
            "question": self.facts.get("question", ""),
        }
