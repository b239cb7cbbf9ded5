"""Letters: what goes to a customer, worded in Dutch and English from templates/letters.

The first line of a template is the subject. A letter that answers a message keeps the customer's own
subject and nothing more: mail programs that thread by subject (RFC 5256 §2.1) put it under that message.
News of our own has a subject of its own, with the reference.

Every letter ends with the contact block and the link to the status page (tests hold that), and says
what happens next and when.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string

from gehoor.cases.models import Case, StatusLink
from gehoor.core import clock, tokens, wording
from gehoor.core.rows import insert, insert_unless_there
from gehoor.promises.actions import open_actions
from gehoor.staff import reaching

LINK_LASTS = timedelta(days=365)
STATUS_PATH = "volg"
LATER_PATH = "later"
SHORT_PATH = "v"
SIGNATURE = "\n-- \n"
"""Stands above the contact block."""
MAILED, SHOWN, TEXTED = 1, 2, 3
"""Generations of links: the one in our letters, the one shown to whoever filled in a form, the short one.

A form proves no address, so the second shows what is promised and never what we write to that address.
The third goes in text messages.
"""
SHORT_TOKEN = 26
"""Letters in base32 of a short link: 130 bits."""


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str

    @property
    def words(self) -> str:
        """What it says, without the contact block that ends it."""
        words, block, after = self.text.rpartition(SIGNATURE)
        return words if block else after


@dataclass(frozen=True, slots=True)
class Owed:
    """What the customer is still to do, as every message of its process says it (requirement K26)."""

    wording: str
    by: str
    consequence: str
    how: str
    can_be_later: bool


def compose(name: str, case: Case, **context: Any) -> Letter:
    """The letter `name` for a case, in the language of the case."""
    rendered = render_to_string(f"letters/{name}.{case.language}.txt", {**_frame(case), **context})
    subject, _, text = rendered.strip().partition("\n")
    return Letter(subject.strip()[:500], text.strip() + "\n")


def _frame(case: Case) -> dict[str, Any]:
    brand = case.team.brand
    return {
        "case": case,
        "brand": brand,
        "reach": reaching.lines(brand, case.language, clock.now()),
        "status_url": status_url(case),
        "later_path": LATER_PATH,
        "owed": owed(case),
    }


def owed(case: Case, later: Mapping[int, datetime] | None = None) -> list[Owed]:
    """What there is to do in a procedure, on its date or on the one of `later` (by action).

    A case that is in no procedure costs no query.
    """
    actions = open_actions(case) if case.in_procedure else []
    return [
        Owed(
            each.wording,
            said(case, (later or {}).get(each.pk, each.due_at)),
            each.consequence,
            each.how,
            each.most_later > 0,
        )
        for each in actions
        if each.consequence and each.due_at > clock.now()
    ]


def status_url(case: Case) -> str:
    """The customer's link, made again for every message; the database holds only its digest."""
    return f"{settings.GEHOOR_PUBLIC_URL}/{STATUS_PATH}/{status_token(case)}"


def status_token(case: Case, generation: int = MAILED) -> str:
    token = tokens.make("status", f"{case.pk}:{generation}")
    return token[:SHORT_TOKEN] if generation == TEXTED else token


def short_url(case: Case) -> str:
    """The same page by a link that leaves room in a text message; it works from then on."""
    open_status_link(case, TEXTED)
    return f"{settings.GEHOOR_PUBLIC_URL}/{SHORT_PATH}/{status_token(case, TEXTED)}"


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
