"""What a system answers: {"facts": [{"label": "Factuur 2026-118", "value": "€ 49,90 open"}]}. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass

MOST_FACTS = 5
LONGEST = 200


class NoFacts(ValueError):
    """The answer cannot be read: the sentence says why."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a system knows, as a person reads it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Known:
    """What we know of a customer, by which a system finds them; empty is unknown."""

    customer: str = ""
    phone: str = ""
    mail: str = ""
    postal: str = ""
    order: str = ""

    def fields(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in self.__slots__}


def read(body: bytes) -> list[Fact]:
    """The facts, at most five. Raises NoFacts."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NoFacts("the answer is no JSON") from error
    rows = data.get("facts") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        raise NoFacts("the answer has no list of facts")
    return [_fact(each) for each in rows[:MOST_FACTS]]


def _fact(row: object) -> Fact:
    if not isinstance(row, dict) or not row.get("label"):
        raise NoFacts("a fact has no label")
    return Fact(str(row["label"])[:LONGEST], str(row.get("value", ""))[:LONGEST])
