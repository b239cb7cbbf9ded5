"""A week in which too much comes in (pattern h): nobody gets to it, until it is worked off honestly."""

from __future__ import annotations

from datetime import timedelta

from gehoor.cases.enums import OrderStatus
from gehoor.casework.actions import backlog as verbs
from gehoor.casework.actions.orders import take_over_orders
from gehoor.casework.backlog import OLD, waiting
from gehoor.casework.orders import OrderRow
from gehoor.core import clock

from .. import matters
from ..engine import Life
from ..patterns import BACKLOGGED
from ..world import World
from .customers import writes

WEEK = timedelta(days=7)
STATUSES = {
    OrderStatus.DELIVERED: 0.6,
    OrderStatus.SENT: 0.2,
    OrderStatus.PLACED: 0.1,
    OrderStatus.CANCELLED: 0.1,
}
PROCESS = matters.named("order", "wonen")


def backlog(world: World, many: int) -> Life:
    """So many ask in one week where their order is; ten days after the first they are told, in groups."""
    began, orders = world.now, []
    for _ in range(many):
        matter = matters.of(
            PROCESS, world.people.somebody(), str(world.random.randint(600_000, 699_999))
        )
        matter.channel = BACKLOGGED
        orders.append(matter.order)
        at = world.now + world.random.random() * WEEK
        world.begin("asks where the order is", writes(world, "wonen", matter), at)
    yield began + WEEK + OLD
    yield from world.until_up()
    take_over_orders([_row(world, order) for order in orders])
    by = world.kwartelhof.teams["wonen"].lead
    for group in verbs.TELLS:
        found = [each.case for each in waiting(clock.now() - OLD) if each.group == group]
        verbs.tell(found, group, by)


def _row(world: World, number: str) -> OrderRow:
    status = world.random.choices(list(STATUSES), list(STATUSES.values()))[0]
    day = (world.now - 2 * WEEK).date()
    return OrderRow(number, status, day if status == OrderStatus.DELIVERED else None)
