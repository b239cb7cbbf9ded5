"""How customers reach a brand, in the lines that end our letters."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings

from gehoor.core.hours_text import closures, opening_hours
from gehoor.core.phone_numbers import told

from .models import Brand

PHONE = "phone"
"""The channel (cases.enums) whose hours stand beside a number."""


CONTACT_PATH = "contact"


def page(brand: Brand) -> str:
    """The address of the contact page of a brand."""
    return f"{settings.GEHOOR_PUBLIC_URL}/{CONTACT_PATH}/{brand.slug}"


def script(brand: Brand) -> str:
    """The one tag that puts the contact block on another website."""
    source = f"{settings.GEHOOR_PUBLIC_URL}{settings.STATIC_URL}gehoor/block.js"
    return f'<script src="{source}" data-contact="{brand.slug}" async></script>'


def lines(brand: Brand, language: str, now: datetime) -> list[str]:
    """Number with its place and tariff, hours with the days soon on which we are closed, and mail."""
    return [
        each
        for each in (_call(brand, language), _open(brand, language, now), _mail(brand, language))
        if each
    ]


def open_on_phone(brand: Brand, language: str, now: datetime) -> str:
    """`ma t/m vr 8.00–20.00 (gesloten op vr 3 april)`."""
    hours = brand.calendar.hours(PHONE)
    shut = closures(hours, now, language)
    return opening_hours(hours, language) + (f" ({shut})" if shut else "")


def _call(brand: Brand, language: str) -> str:
    number = brand.number
    if number is None:
        return ""
    return f"{'Bellen' if language == 'nl' else 'Phone'}: {told(number, language)}"


def _open(brand: Brand, language: str, now: datetime) -> str:
    hours = open_on_phone(brand, language, now)
    return f"Open: {hours}" if hours else ""


def _mail(brand: Brand, language: str) -> str:
    return f"{'Mailen' if language == 'nl' else 'Email'}: {brand.mail}" if brand.mail else ""
