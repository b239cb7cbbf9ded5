"""What a shop says of an order, once translated: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gehoor.cases.enums import OrderStatus


class NotAnOrder(ValueError):
    """It cannot be taken over: the sentence says what is wrong and what to send instead."""


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who ordered, as the shop knows them; without a mail address and phone number nobody can be told."""

    name: str = ""
    mail: str = ""
    phone: str = ""

    @property
    def can_be_told(self) -> bool:
        return bool(self.mail or self.phone)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch in which we deliver (aware instants)."""

    starts_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Placed:
    """An order as it stands in the shop at `changed_at`, when the shop says so.

    `promised` is the day, or the window, that the customer was told; `reason` is why it moved, in the words
    that the customer reads.
    """

    number: str
    placed_at: datetime
    promised: date | Window
    status: OrderStatus = OrderStatus.PLACED
    buyer: Buyer = Buyer()
    language: str = ""
    reason: str = ""
    delivered_on: date | None = None
    changed_at: datetime | None = None
