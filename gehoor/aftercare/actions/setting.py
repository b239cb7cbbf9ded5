"""A rule of aftercare is set by whoever may write to many; it is stopped, never changed under way."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.plain.actions.confirming import Text, both, check_plain
from gehoor.plain.enums import Kind
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from ..enums import Asks, Basis, Occasion
from ..models import Rule


@dataclass(frozen=True, slots=True)
class Draft:
    """A rule as somebody typed it; `occasion`, `basis` and `asks` are values of their enums or empty.

    `confirmed` is what HarderThanB1 gave, from somebody who read that the texts are hard.
    """

    name: str
    occasion: str
    days: int
    text_nl: str
    text_en: str
    basis: str
    about: str = ""
    tip_nl: str = ""
    tip_en: str = ""
    asks: str = ""
    confirmed: str = ""

    @property
    def texts(self) -> list[Text]:
        """What customers read: text and tip, in each language."""
        return both((self.text_nl, self.tip_nl), (self.text_en, self.tip_en))


@transaction.atomic
def add(draft: Draft, by: Colleague) -> Rule:
    """From now on. Raises HarderThanB1, or Refusal for what _check names."""
    _check_may(by)
    _check(draft)
    check_plain(Kind.AFTERCARE, draft.texts, by, draft.confirmed)
    return Rule.objects.create(
        name=draft.name.strip()[:100], occasion=draft.occasion, about=draft.about.strip()[:60],
        days=draft.days, text_nl=draft.text_nl.strip(), text_en=draft.text_en.strip(),
        tip_nl=draft.tip_nl.strip()[:300], tip_en=draft.tip_en.strip()[:300],
        asks=draft.asks if draft.asks in Asks.values else "", basis=draft.basis, by=by,
        at=clock.now(),
    )  # fmt: skip


def _check(draft: Draft) -> None:
    """An occasion, a legal basis, words in both languages, and a number of days that makes sense."""
    if draft.occasion not in Occasion.values:
        raise Refusal(
            _("Nazorg heeft een aanleiding: kies wat er eerst gebeurd moet zijn."), law=10
        )
    if draft.basis not in Basis.values:
        raise Refusal(_("Kies op welke grondslag wij deze klant mogen schrijven."), law=10)
    if not (draft.name.strip() and draft.text_nl.strip() and draft.text_en.strip()):
        raise Refusal(_("Geef een naam, en de tekst in het Nederlands en in het Engels."), law=10)
    if not 0 <= draft.days <= 400:
        raise Refusal(_("Kies 0 tot 400 dagen na de aanleiding."), law=8)


def stop(rule: Rule, by: Colleague) -> None:
    """Nobody gets it any more; what went stays on record. Raises Refusal."""
    _check_may(by)
    rule.stopped_at = rule.stopped_at or clock.now()
    rule.save(update_fields=["stopped_at"])


def _check_may(by: Colleague) -> None:
    if not may(by, May.SEND_TO_MANY):
        raise Refusal(refusal(by, WHO[May.SEND_TO_MANY]), law=5)
