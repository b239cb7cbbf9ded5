"""How many come on a day, with what, and by which channel."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from gehoor.cases.enums import Channel

from .. import patterns
from ..engine import Life
from ..matters import drawn
from ..patterns import AMSTERDAM
from ..world import BRANDS, World
from .colleagues import answers_the_phone
from .customers import chats, fills_in_the_form, writes

BRAND_SHARES = (0.4, 0.3, 0.15, 0.15)
FIRST_HOUR, HOURS = 7, 15
AT_NIGHT = 0.12


def days(world: World) -> Life:
    """Draws each morning who comes that day."""
    while True:
        day = world.now.astimezone(AMSTERDAM).date()
        expected = world.plan.daily * patterns.busy(day)
        for _ in range(int(expected) + world.chance(expected % 1)):
            world.begin("has a question", comes(world), _moment(world, day_start(world.now)))
        yield day_start(world.now) + timedelta(days=1)


def day_start(moment: datetime) -> datetime:
    day = moment.astimezone(AMSTERDAM).date()
    return datetime.combine(day, time(0, 5), AMSTERDAM)


def _moment(world: World, start: datetime) -> datetime:
    if world.chance(AT_NIGHT):
        return start + world.random.random() * timedelta(hours=23)
    return start + timedelta(hours=FIRST_HOUR + world.random.random() * HOURS)


def comes(world: World) -> Life:
    """Somebody with a matter, by a channel."""
    channels = world.plan.channels
    brand = world.random.choices(BRANDS, BRAND_SHARES)[0]
    channel = world.random.choices(list(channels), list(channels.values()))[0]
    matter = drawn(world.random, brand, world.people.somebody())
    if channel == Channel.MAIL and not matter.person.has_mail:
        channel = Channel.PHONE
    matter.channel = channel
    match channel:
        case Channel.MAIL:
            yield from writes(world, brand, matter)
        case Channel.CHAT | Channel.SOCIAL:
            yield from chats(world, brand, matter, channel)
        case Channel.FORM:
            yield from fills_in_the_form(world, brand, matter)
        case _:
            yield from answers_the_phone(world, brand, matter, channel)
