"""How to reach us otherwise: the block at the foot of every page for customers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from gehoor.core import clock, phone_numbers
from gehoor.core.hours_text import standing
from gehoor.core.phone_numbers import ServiceNumber
from gehoor.staff import reaching
from gehoor.staff.models import Brand


@dataclass(frozen=True)
class ContactBlock:
    """The same facts as the contact block of our letters, with whether we are there now.

    It asks the database nothing beyond the brand with its calendar.
    """

    brand: Brand
    language: str
    number: ServiceNumber | None
    hours: str
    now: str

    @classmethod
    def of(cls, brand: Brand, language: str) -> ContactBlock:
        now = clock.now()
        return cls(
            brand,
            language,
            brand.number,
            reaching.open_on_phone(brand, language, now),
            standing(brand.calendar.hours(reaching.PHONE), now, language),
        )

    @classmethod
    def all(cls, language: str) -> list[ContactBlock]:
        """Every brand's, for pages that belong to none."""
        return [
            cls.of(each, language)
            for each in Brand.objects.select_related("calendar").order_by("pk")
        ]

    @cached_property
    def path(self) -> str:
        """The page with all of it, and with who is waiting now."""
        return reverse("portal:contact-of", args=[self.brand.slug])

    @property
    def tariff(self) -> str:
        return phone_numbers.tariff(self.number, self.language) if self.number else ""

    @property
    def abroad(self) -> str:
        return phone_numbers.from_abroad(self.number, self.language) if self.number else ""

    @property
    def mail_parts(self) -> list[str]:
        """The mail address in the two parts between which a narrow screen may break it."""
        name, at, domain = self.brand.mail.partition("@")
        return [f"{name}{at}", domain]
