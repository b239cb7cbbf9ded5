"""What a step must say when not doing it costs the customer money (requirements K26, K27). Pure."""

from __future__ import annotations

import re

from .enums import Says
from .rules import Facts

LEAST_REMINDERS = 2


def of_what_costs(step: Facts) -> list[tuple[bool, str, str]]:
    """Requirements K26 and K27: the amount and how to avoid it are read, and reminders come first.

    Requirement M50: nothing is charged without a law or an agreement that says so.
    """
    return [
        (
            not step.legal_basis.strip(),
            "noem de wet of afspraak op grond waarvan de klant dit betaalt, of reken niets",
            "name the law or the agreement by which the customer pays this, or charge nothing",
        ),
        (
            any(
                not _says_amount(step.say(Says.CONSEQUENCE, each), step.cents or 0)
                for each in ("nl", "en")
            ),
            "noem het bedrag in wat er gebeurt als de klant het niet doet, in beide talen",
            "name the amount in what happens if the customer does not do it, in both languages",
        ),
        (
            any(not step.say(Says.TODO, each).strip() for each in ("nl", "en")),
            "schrijf hoe de klant het doet, in beide talen",
            "write how the customer does it, in both languages",
        ),
        (
            len(step.reminders) < LEAST_REMINDERS,
            "kies twee of meer herinneringen, want zonder rekenen wij niets",
            "choose two or more reminders, because we charge nothing without",
        ),
        (
            not step.charged_after or any(-each >= step.charged_after for each in step.reminders),
            "kies hoeveel dagen na de datum het mag worden gerekend: na de laatste herinnering",
            "choose how many days after the date it may be charged: after the last reminder",
        ),
    ]


def of_what_is_free(step: Facts) -> list[tuple[bool, str, str]]:
    return [
        (
            any(each < 0 for each in step.reminders),
            "kies herinneringen vóór de datum: daarna gaan wij zelf verder",
            "choose reminders before the date: after it we go on ourselves",
        )
    ]


def _says_amount(text: str, cents: int) -> bool:
    whole, part = divmod(cents, 100)
    ways = [f"{whole}.{part:02}", f"{whole},{part:02}", *([str(whole)] if not part else [])]
    return any(re.search(rf"(?<!\d){re.escape(each)}(?!\d)", text) for each in ways)
