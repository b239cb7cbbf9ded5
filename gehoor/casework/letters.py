"""Letters: what goes to a customer, worded in Dutch and English from templates/letters.

The first line of a template is the subject. A letter that answers a message keeps the customer's own
subject and nothing more: mail programs that thread by subject (RFC 5256 §2.1) put it under that message.
News of our own has a subject of its own, with the reference.

Every letter ends with the contact block and the link to the status page (tests hold that), and says
what happens next and when.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string

from gehoor.cases.models import Case, StatusLink
from gehoor.core import clock, tokens, wording
from gehoor.core.hours_text import opening_hours
from gehoor.core.rows import insert, insert_unless_there

LINK_LASTS = timedelta(days=365)
STATUS_PATH = "volg"
MAILED, SHOWN = 1, 2
"""Generations of links: the one in our letters, and the one shown to whoever filled in a form.

A form proves no address, so the second shows what is promised and never what we write to that address.
"""


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str


def compose(name: str, case: Case, **context: Any) -> Letter:
    """The letter `name` for a case, in the language of the case."""
    rendered = render_to_string(f"letters/{name}.{case.language}.txt", {**_frame(case), **context})
    subject, _, text = rendered.strip().partition("\n")
    return Letter(subject.strip()[:500], text.strip() + "\n")


def _frame(case: Case) -> dict[str, Any]:
    brand = case.team.brand
    hours = brand.calendar.hours()
    return {
        "case": case,
        "brand": brand,
        "opening_hours": opening_hours(hours, case.language),
        "status_url": status_url(case),
    }


def status_url(case: Case) -> str:
    """The customer's link, made again for every message; the database holds only its digest."""
    return f"{settings.GEHOOR_PUBLIC_URL}/{STATUS_PATH}/{status_token(case)}"


def status_token(case: Case, generation: int = MAILED) -> str:
    return tokens.make("status", f"{case.pk}:{generation}")


def open_status_link(case: Case, generation: int = MAILED) -> None:
    """Make a link of a case work, for a year; the one that is there stays as it is."""
    insert_unless_there(_link(case, generation))


def first_status_link(case: Case) -> None:
    """The same for a case that is just being made."""
    insert(_link(case, MAILED))


def _link(case: Case, generation: int) -> StatusLink:
    return StatusLink(
        case=case,
        generation=generation,
        digest=tokens.digest(status_token(case, generation)),
        expires_at=clock.now() + LINK_LASTS,
    )


def said(case: Case, at: datetime, starts_at: datetime | None = None) -> str:
    """A promised moment or window in the customer's language."""
    zone = ZoneInfo(case.team.brand.calendar.zone)
    return wording.window(starts_at, at, case.language, zone)


def said_moment(case: Case, at: datetime) -> str:
    """A moment in the past or future in the customer's language."""
    return wording.moment(at, case.language, ZoneInfo(case.team.brand.calendar.zone))
