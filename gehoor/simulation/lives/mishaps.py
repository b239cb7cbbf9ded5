"""What goes wrong around us: outages, mail servers that are away, clocks that jump, spam, a mailing."""

from __future__ import annotations

from datetime import timedelta

from ..engine import Life
from ..matters import drawn
from ..world import World
from .customers import writes

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
JUMPS = (HOUR, -HOUR, DAY, -DAY)
SCAN = b"Subject: Scan van 2e verdieping\r\nX-Mailer: KX-2200\r\n\r\n\x00\x01\xff\xfe scan00%d\r\n"
LETTER = (
    b"From: Interieurpost <nieuws@interieurpost.example>\r\nTo: %s\r\nSubject: Aanbieding %d\r\n"
    b"List-Id: <interieurpost.example>\r\nPrecedence: bulk\r\n\r\nAlles moet weg!\r\n"
)
SPAM = (
    b"From: Prijs <gewonnen@loterij.example>\r\nTo: %s\r\nSubject: U heeft gewonnen %d\r\n\r\n"
    b"Klik hier: http://loterij.example/\r\n"
)


def outages(world: World) -> Life:
    """Once in three weeks everything of ours is away for hours; what was due then is due still."""
    while True:
        yield world.now + world.within(DAY, 40 * DAY)
        world.engine.down = True
        yield world.now + world.within(HOUR / 2, 8 * HOUR)
        world.engine.down = False


def mail_servers(world: World) -> Life:
    """The mail server that we send by does not answer for a while."""
    while True:
        yield world.now + world.within(DAY, 20 * DAY)
        world.mailmen.away = True
        yield world.now + world.within(HOUR / 6, 6 * HOUR)
        world.mailmen.away = False


def clocks(world: World) -> Life:
    """The machine's clock is an hour or a day off for a while, and is put right."""
    while True:
        yield world.now + world.within(2 * DAY, 30 * DAY)
        world.engine.clock_says(world.random.choice(JUMPS))
        yield world.now + world.within(HOUR / 6, 2 * HOUR)
        world.engine.clock_says(timedelta())


def junk(world: World) -> Life:
    """Newsletters, advertisements, and a copier without an address of its own."""
    number = 0
    while True:
        yield world.now + world.within(HOUR, 50 * HOUR)
        number += 1
        box = world.kwartelhof.teams[world.random.choice(sorted(world.kwartelhof.teams))].brand.mail
        to = box.encode()
        raw = world.random.choice([SCAN % number, LETTER % (to, number), SPAM % (to, number)])
        yield from world.door.hand_over(box, raw, "iemand@elders.example", box)


def mailing(world: World, brand: str, many: int) -> Life:
    """Marketing writes to everybody and tells nobody here (pattern f): for two days they write back."""
    for _ in range(many):
        yield world.now + world.within(timedelta(minutes=1), 2 * DAY / max(many, 1))
        matter = drawn(world.random, brand, world.people.somebody())
        world.begin("asks about the mailing", writes(world, brand, matter))


def nights(world: World) -> Life:
    """At three in the night everything is looked at: each night of a month, then each Sunday night."""
    count = 0
    while True:
        yield world.now + DAY
        count += 1
        if world.engine.down or (count > 31 and world.now.weekday() != 6):
            continue
        world.guard.look_at_all()
        if lost := world.door.lost():
            world.guard.found(f"law 1: {lost} mails that we accepted are gone")
