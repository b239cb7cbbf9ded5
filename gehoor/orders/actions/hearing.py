"""A shop tells of an order: new, moved, delivered or cancelled. Told twice it comes to the same."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.db import transaction

from gehoor.cases.enums import OrderStatus
from gehoor.cases.models import Order
from gehoor.casework.actions.under_way import LATEST
from gehoor.core import clock
from gehoor.staff.models import Team

from ..models import Watch
from ..placed import NotAnOrder, Placed, Window
from .confirming import confirm
from .ending import cancelled, delivered
from .moving import move
from .speaking import look_again


class Heard(StrEnum):
    """What became of it."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@transaction.atomic
def hear(team: Team, placed: Placed, at: datetime | None = None) -> Heard:
    """Take over an order as it stands in the shop, and tell the customer what is news to them.

    at: when the shop told it, if that was before now; then it changes nothing that was told since. Raises
    NotAnOrder for a date that cannot be told; then nothing changed.
    """
    order = _order(placed)
    watch = Watch.objects.select_related("team__brand__calendar").filter(order=order).first()
    if watch is None:
        return _first(order, team, placed)
    if watch.ended_at or _is_old(watch, placed) or (at and at < order.told_at):
        return Heard.SAME
    return Heard.CHANGED if _news(watch, order, placed) else Heard.SAME


def _order(placed: Placed) -> Order:
    """The row of this order, locked: two messages about one order wait for each other."""
    fresh = Order(number=placed.number, status=placed.status, told_at=clock.now())
    Order.objects.bulk_create([fresh], ignore_conflicts=True)
    return Order.objects.select_for_update().get(number=placed.number)


def _is_old(watch: Watch, placed: Placed) -> bool:
    """The shop says itself that it told us something newer."""
    if watch.changed_at is None or placed.changed_at is None:
        return False
    return placed.changed_at < watch.changed_at


def _first(order: Order, team: Team, placed: Placed) -> Heard:
    starts_at, due_at = promised(team, placed)
    watch = Watch(
        order=order, team=team, placed_at=placed.placed_at, starts_at=starts_at, due_at=due_at,
        changed_at=placed.changed_at,
    )  # fmt: skip
    _note(order, placed)
    if placed.status in (OrderStatus.DELIVERED, OrderStatus.CANCELLED):
        watch.ended_at = clock.now()
    elif placed.buyer.can_be_told:
        confirm(watch, order, placed)
    watch.save()
    return Heard.NEW


def _news(watch: Watch, order: Order, placed: Placed) -> bool:
    """Act on what differs from what we knew; False when nothing does."""
    window = promised(watch.team, placed)
    moved = window != (watch.starts_at, watch.due_at)
    status = placed.status != order.status
    joins = watch.case is None and placed.buyer.can_be_told
    if moved and window[1] <= clock.now():
        raise NotAnOrder(
            f"Order {placed.number}: “promised” is over. Send a date that is still to come."
        )
    watch.starts_at, watch.due_at = window
    watch.changed_at = placed.changed_at or watch.changed_at
    _note(order, placed)
    _tell(watch, order, placed, moved=moved, joins=joins, status=status)
    watch.save()
    return moved or status or joins


def _tell(
    watch: Watch, order: Order, placed: Placed, *, moved: bool, joins: bool, status: bool
) -> None:
    if placed.status == OrderStatus.DELIVERED:
        delivered(watch, order)
    elif placed.status == OrderStatus.CANCELLED:
        cancelled(watch, order)
    elif joins:
        confirm(watch, order, placed)
    elif watch.case and moved:
        move(watch, order, placed.reason)
        look_again(watch)


def _note(order: Order, placed: Placed) -> None:
    order.status, order.told_at = placed.status, clock.now()
    order.delivered_on = placed.delivered_on or order.delivered_on
    order.save(update_fields=["status", "delivered_on", "told_at"])


def promised(team: Team, placed: Placed) -> tuple[datetime | None, datetime]:
    """From when (None for a day) and until when the shop says that we deliver."""
    if isinstance(placed.promised, Window):
        return placed.promised.starts_at, placed.promised.due_at
    return None, team.hours().instant(placed.promised, LATEST)
