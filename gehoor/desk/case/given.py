"""What was given to a customer as a gesture, in a sentence for colleagues."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.core.money import amount
from gehoor.goodwill.enums import Reason

from .. import moments
from .worded import Worded


class Given(Worded):
    """The sentences of these entries; the rest of them are in `sentences`."""

    def goodwill(self) -> str:
        return _("Gebaar van %(who)s: %(what)s (%(why)s)") % self._gesture

    def goodwill_asked(self) -> str:
        return _("%(who)s vraagt de teamleider om een gebaar: %(what)s (%(why)s)") % (self._gesture)

    def goodwill_refused(self) -> str:
        return _("%(who)s geeft geen gebaar (%(what)s): %(reason)s") % {
            **self._gesture,
            "reason": self.facts.get("reason", ""),
        }

    @property
    def _gesture(self) -> dict[str, str]:
        language, why = moments.language(), self.facts.get("why", "")
        gift = self.facts.get("gift") or {}
        return {
            "who": self.who,
            "what": gift.get(language) or amount(self.facts.get("cents", 0), language),
            "why": str(Reason(why).label) if why in Reason.values else why,
        }
