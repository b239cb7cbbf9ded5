"""A shop's JSON as an order; what is wrong is said in a sentence."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from gehoor.cases.enums import OrderStatus
from gehoor.core import clock
from gehoor.orders.placed import Buyer, NotAnOrder, Placed, Window
from gehoor.parties.enums import AddressKind
from gehoor.parties.rules import normalised
from gehoor.staff.enums import Language

from ..objects import read_moment, read_object, read_text

LONGEST_NUMBER = 40
LONGEST_REASON = 300
FURTHEST = timedelta(days=365)


def read(body: bytes) -> Placed:
    """The order in a JSON object. Raises NotAnOrder.

    Wants "number", "at" (when it was placed) and "promised": a day (2026-01-23) or {"from", "until"}. May
    have "customer": {"name", "mail", "phone"}, "status" (placed, sent, delivered, cancelled),
    "delivered_on", "language", "reason" (why the date moved, as the customer reads it) and "changed" (when
    the shop last touched it, so that an older message changes nothing). Moments are in ISO 8601 with their
    zone.
    """
    data = read_object(body, NotAnOrder, "order")
    return Placed(
        number=_number(data),
        placed_at=_moment("at", data.get("at", "")),
        promised=_promised(data.get("promised")),
        status=_status(data.get("status") or OrderStatus.PLACED.value),
        buyer=_buyer(data.get("customer") or {}),
        language=_language(data),
        reason=_text(data, "reason").rstrip(".")[:LONGEST_REASON],
        delivered_on=_day("delivered_on", data["delivered_on"])
        if data.get("delivered_on")
        else None,
        changed_at=_moment("changed", data["changed"]) if data.get("changed") else None,
    )


def _text(data: dict[str, Any], name: str) -> str:
    return read_text(name, data.get(name) or "", NotAnOrder)


def _number(data: dict[str, Any]) -> str:
    number = _text(data, "number").upper()
    if not number or len(number) > LONGEST_NUMBER:
        raise NotAnOrder(
            f"“number” must be the order number, of at most {LONGEST_NUMBER} characters."
        )
    return number


def _moment(name: str, value: object) -> datetime:
    return read_moment(read_text(name, value, NotAnOrder), NotAnOrder, name)


def _day(name: str, value: object) -> date:
    text = read_text(name, value, NotAnOrder)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotAnOrder(f"“{name}” must be a day, such as 2026-01-23.") from None


def _promised(value: object) -> date | Window:
    if not value:
        raise NotAnOrder(
            "“promised” is missing: give the day or window that the customer was told."
        )
    if isinstance(value, dict):
        window = Window(
            _moment("from", value.get("from", "")), _moment("until", value.get("until", ""))
        )
        if window.starts_at >= window.due_at:
            raise NotAnOrder("“promised” ends before it begins: “until” must be after “from”.")
        _check_near(window.due_at.date())
        return window
    day = _day("promised", value)
    _check_near(day)
    return day


def _check_near(day: date) -> None:
    if day > (clock.now() + FURTHEST).date():
        raise NotAnOrder("“promised” is more than a year ahead: nobody can hold us to that.")


def _status(value: object) -> OrderStatus:
    try:
        return OrderStatus(str(value).strip().lower())
    except ValueError:
        known = ", ".join(OrderStatus.values)
        raise NotAnOrder(f"“status” must be one of: {known}.") from None


def _buyer(value: object) -> Buyer:
    if not isinstance(value, dict):
        raise NotAnOrder("“customer” must be an object with name, mail and phone, as far as known.")
    mail, phone = _text(value, "mail"), _text(value, "phone")
    name, _, domain = mail.rpartition("@")
    if mail and (not (name and domain) or len(mail) > 320 or any(each.isspace() for each in mail)):
        raise NotAnOrder("“mail” is no mail address: check it, or leave it out.")
    digits = sum(each.isdigit() for each in normalised(AddressKind.PHONE, phone)) if phone else 0
    if phone and not 6 <= digits <= 15:
        raise NotAnOrder("“phone” is no phone number: check it, or leave it out.")
    return Buyer(name=_text(value, "name")[:200], mail=mail, phone=phone)


def _language(data: dict[str, Any]) -> str:
    language = _text(data, "language").lower()
    return language if language in Language.values else ""
