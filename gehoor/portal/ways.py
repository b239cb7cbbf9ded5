"""The ways to reach a brand other than by telephone, in the order in which customers are shown them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from gehoor.channels.chat.models import Window
from gehoor.staff.models import Brand


@dataclass(frozen=True, slots=True)
class Way:
    """One way: what the link says, where it leads, and what follows."""

    key: str
    label: str
    path: str
    hint: str

    def as_facts(self, origin: str) -> dict[str, Any]:
        return {
            "key": self.key,
            "label": self.label,
            "url": f"{origin}{self.path}",
            "hint": self.hint,
        }


def _chat(brand: Brand) -> Iterator[Way]:
    if Window.objects.filter(brand=brand, active=True).exists():
        path = reverse("portal:chat-of", args=[brand.slug])
        hint = _(
            "Met een medewerker, hier en nu; is er niemand, dan ziet u wanneer u antwoord krijgt."
        )
        yield Way("chat", _("Chat met ons"), path, hint)


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
