"""How to reach us otherwise: the block at the foot of every page for customers."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.core.hours_text import opening_hours
from gehoor.staff.models import Brand


@dataclass(frozen=True, slots=True)
class ContactBlock:
    """The same facts as the contact block of our letters."""

    brand: Brand
    hours: str

    @classmethod
    def of(cls, brand: Brand, language: str) -> ContactBlock:
        return cls(brand, opening_hours(brand.calendar.hours(), language))

    @classmethod
    def all(cls, language: str) -> list[ContactBlock]:
        """Every brand's, for pages that belong to none."""
        return [
            cls.of(each, language)
            for each in Brand.objects.select_related("calendar").order_by("pk")
        ]

    @property
    def mail_parts(self) -> list[str]:
        """The mail address in the two parts between which a narrow screen may break it."""
        name, at, domain = self.brand.mail.partition("@")
        return [f"{name}{at}", domain]

    @property
    def dial(self) -> str:
        """The number as a telephone wants it."""
        return "".join(each for each in self.brand.phone if each in "+0123456789")
