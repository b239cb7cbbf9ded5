"""What a colleague typed of a step, and the choices to type from."""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from django.http import QueryDict

from gehoor.cases.enums import Channel
from gehoor.core.money import NotAnAmount, cents
from gehoor.procedures.enums import Alarm, Doer, Says, Unit, When
from gehoor.procedures.models import Step
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Partner

CHOICES: dict[str, type[TextChoices]] = {
    "doer": Doer,
    "kind": PromiseKind,
    "unit": Unit,
    "alarm": Alarm,
    "heard_by": Channel,
    "when": When,
    "alternative_kind": PromiseKind,
}
HEARS = (Channel.MAIL, Channel.PHONE, Channel.LETTER, Channel.SMS, Channel.PAGE)
NUMBERS = ("from_hour", "until_hour", "looks_at")
HOURS = ("from_hour", "until_hour")
COUNTS = ("term", "alternative_days", "charged_after", "most_later")
LONGEST_BASIS = 200
TICKS = ("nothing_to_do", "chained")
LONGEST = {Says.TITLE: 80, Says.DONE: 30, Says.TOLD: 2000}
MOST, LAST_HOUR = 999, 23
TOGETHER = (
    (Says.TOLD,),
    (Says.TITLE, Says.WORDING),
    (Says.NEXT, Says.SLOW, Says.TODO, Says.DONE),
    (Says.REASON, Says.ALTERNATIVE, Says.CONSEQUENCE),
)
"""The order in which the texts stand; the one that is changed most is on top."""


def typed(said: QueryDict) -> dict[str, Any]:
    """The facts of a step by the names of the model; what is no choice or number stays empty."""
    facts: dict[str, Any] = {
        name: value if (value := said.get(name, "")) in choices.values else ""
        for name, choices in CHOICES.items()
    }
    facts["unit"] = facts["unit"] or Unit.WORKING_DAYS
    facts["when"] = facts["when"] or When.ALWAYS
    facts |= {name: _number(said.get(name, "")) for name in NUMBERS}
    facts |= {name: None for name in HOURS if (facts[name] or 0) > LAST_HOUR}
    facts |= {name: _number(said.get(name, "")) or 0 for name in COUNTS}
    facts |= {name: name in said for name in TICKS}
    facts["reminders"] = sorted(_numbers(said.get("reminders", "")), reverse=True)
    facts["cents"] = _cents(said.get("amount", ""))
    facts["legal_basis"] = said.get("legal_basis", "").strip()[:LONGEST_BASIS]
    facts["partner_id"] = _partner(said.get("partner", ""))
    facts["texts"] = {str(name): _both(said, name) for name in Says}
    return facts


def _both(said: QueryDict, name: Says) -> dict[str, str]:
    longest = LONGEST.get(name, 300)
    return {each: said.get(f"{name}-{each}", "").strip()[:longest] for each in ("nl", "en")}


def _number(value: str) -> int | None:
    value = value.strip()
    return min(int(value), MOST) if value.isascii() and value.isdigit() and len(value) < 6 else None


def _numbers(value: str) -> set[int]:
    """Days before the date; below zero is after it."""
    found = set()
    for each in value.replace(" ", ",").split(","):
        if number := _number(each.removeprefix("-")):
            found.add(-number if each.startswith("-") else number)
    return found


def _cents(value: str) -> int | None:
    """What is no amount stays empty: then the step costs nothing, and the page shows that."""
    try:
        return cents(value)
    except NotAnAmount:
        return None


def _partner(value: str) -> int | None:
    key = _number(value)
    return key if key and Partner.objects.filter(pk=key).exists() else None


def fields(step: Step) -> dict[str, Any]:
    """What the form shows: the texts in both languages, and the choices."""
    return {
        "groups": [
            [
                (name, name.label, step.say(name, "nl"), step.say(name, "en"), LONGEST.get(name, 300))
                for name in group
            ]
            for group in TOGETHER
        ],
        "doers": Doer.choices,
        "kinds": PromiseKind.choices,
        "units": Unit.choices,
        "alarms": Alarm.choices,
        "hears": [(each.value, each.label) for each in HEARS],
        "whens": When.choices,
        "hours": range(7, 22),
        "partners": Partner.objects.order_by("name"),
        "reminders": ", ".join(map(str, step.reminders)),
        "amount": f"{step.cents // 100},{step.cents % 100:02}" if step.cents else "",
    }  # fmt: skip
