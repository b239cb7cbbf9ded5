"""Orders as another system writes them down: CSV or JSON with number, status and delivered_on. Pure."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from gehoor.cases.enums import OrderStatus


class NotAnOrder(ValueError):
    """A line cannot be read: the sentence says which one and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class OrderRow:
    number: str
    status: OrderStatus
    delivered_on: date | None


def read(text: str) -> list[OrderRow]:
    """A JSON list of objects, or CSV with a heading (comma or semicolon). Raises NotAnOrder."""
    text = text.removeprefix("\ufeff")
    return [_row(line, values) for line, values in enumerate(_values(text), start=1)]


def _values(text: str) -> list[dict[str, Any]]:
    if text.lstrip().startswith("["):
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise NotAnOrder("This is no JSON: give a list of objects.") from error
        return [each if isinstance(each, dict) else {} for each in found]
    heading = text.partition("\n")[0]
    return list(csv.DictReader(io.StringIO(text), delimiter=";" if ";" in heading else ","))


def _row(line: int, values: dict[str, Any]) -> OrderRow:
    number = str(values.get("number") or "").strip().upper()
    if not number or len(number) > 40:
        raise NotAnOrder(f"Order {line} has no number: give it in the column “number”.")
    try:
        status = OrderStatus(str(values.get("status") or "").strip().lower())
    except ValueError as error:
        known = ", ".join(OrderStatus.values)
        raise NotAnOrder(f"Order {number} has no status that we know: use {known}.") from error
    day = str(values.get("delivered_on") or "").strip()
    try:
        return OrderRow(number, status, date.fromisoformat(day) if day else None)
    except ValueError as error:
        raise NotAnOrder(f"Order {number} was delivered on “{day}”: write 2026-02-27.") from error
