"""The ways to reach a brand other than by telephone, in the order in which customers are shown them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _

from gehoor.channels.chat.models import Window
from gehoor.staff.models import Brand


@dataclass(frozen=True, slots=True)
class Way:
    """One way: what the link says, where it leads, and what follows.

    script: what the block on another site fetches to open it on the spot; without one the link is followed.
    """

    key: str
    label: str
    path: str
    hint: str
    script: str = ""

    def as_facts(self, origin: str) -> dict[str, Any]:
        facts = {
            "key": self.key,
            "label": self.label,
            "url": f"{origin}{self.path}",
            "hint": self.hint,
        }
        return {**facts, "script": f"{origin}{static(self.script)}"} if self.script else facts


def _chat(brand: Brand) -> Iterator[Way]:
    """In a frame on the sites that may show it."""
    if window := Window.objects.filter(brand=brand, active=True).first():
        path = reverse("portal:chat-of", args=[brand.slug])
        hint = _(
            "Met een medewerker, hier en nu; is er niemand, dan ziet u wanneer u antwoord krijgt."
        )
        script = "gehoor/block-chat.js" if window.sites else ""
        yield Way("chat", _("Chat met ons"), path, hint, script)


def ways(brand: Brand) -> list[Way]:
    """In the language that is active."""
    return [
        *_chat(brand),
        Way(
            "form",
            _("Stel uw vraag online"),
            f"{reverse('portal:ask')}?merk={brand.pk}",
            _("U ziet meteen wanneer u antwoord krijgt."),
        ),
        Way(
            "call",
            _("Laat u bellen"),
            reverse("portal:call-me", args=[brand.slug]),
            _("U kiest het nummer, wij bellen u. U wacht niet aan de lijn."),
        ),
    ]
