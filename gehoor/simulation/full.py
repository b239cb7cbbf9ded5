"""The demo's whole year: one part of it played by the real verbs, and each case copied for other customers.

To play 180,000 contacts would take an hour; a copy is a whole case, some seconds later, with another name,
address and reference, so it obeys the laws and shows the same patterns as the one that was played.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from psycopg.sql import SQL

from gehoor.bench.multiply import UNIQUE, multiply
from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.demo.fill import is_filled, play_stories
from gehoor.demo.stories.everyday import FIRST, LAST

from .engine import Life
from .guard import Guard
from .patterns import AMSTERDAM
from .run import set_up
from .world import Plan, World, make

SEED, DAYS, COPIES = 4711, 365, 19
DAILY = 5.0
"""Matters on a working day of the part that is played; with its copies a hundred."""
CUSTOMERS = 40_000
RETURNS = 0.05
MARKET = {
    Channel.PHONE: 0.6,
    Channel.MAIL: 0.27,
    Channel.CHAT: 0.1,
    Channel.SOCIAL: 0.01,
    Channel.FORM: 0.01,
    Channel.LETTER: 0.005,
    Channel.COUNTER: 0.005,
}
"""How Dutch customers reach a service (MarketResponse: phone 60 %, mail 27 %, chat and WhatsApp 11 %)."""

REFERENCES = 2500
"""How far apart the references of copies lie: more than the cases that are played."""

_TABLES = """
with recursive belongs(name) as (
    select 'parties_party'::regclass::oid
    union select f.conrelid from pg_constraint f join belongs b on f.confrelid = b.name
    where f.contype = 'f'
)
select name::regclass::text from belongs
where exists (select 1 from pg_attribute where attrelid = name and attname = 'id')
"""
_COUNTS = """
select (select count(*) from parties_party), (select count(*) from cases_contact),
    (select count(*) from promises_promise), (select count(*) from cases_case)
"""
_NEXT_REFERENCE = """
select setval('cases_reference', (select max(split_part(reference, '-', 2)::bigint) from cases_case))
"""
_MORE_CUSTOMERS = """
with party as (
    insert into parties_party (name, language, kind, created_at)
    select {name}, 'nl', 'person', %(at)s
    from generate_series(1, greatest(0, %(many)s - (select count(*) from parties_party))) id,
        (select 0 as n) one
    returning id
)
insert into parties_address (party_id, kind, value, bounce_reason)
select id, 'mail', 'klant' || id || '@post.example', '' from party
"""


def _name_of(key: str) -> str:
    """SQL for the name of copy n of the customer with that key."""
    first, last = (f"array[{', '.join(repr(each) for each in names)}]" for names in (FIRST, LAST))
    draw = f"abs(hashint8({key} * 31 + n)::bigint)"
    return (
        f"({first})[1 + {draw} %% {len(FIRST)}] || ' ' || ({last})[1 + {draw} / 97 %% {len(LAST)}]"
    )


def _renamed(column: str) -> SQL:
    """The words of a contact, signed with the name of the copy's customer."""
    old = "(select p.name from parties_party p where p.id = party_id)"
    return SQL(f"replace({column}, {old}, {_name_of('party_id').replace('%%', '%')})")


VALUES = {
    **UNIQUE,
    ("cases_case", "reference"): SQL(
        "split_part(reference, '-', 1) || '-' ||"
        f" split_part(reference, '-', 2)::bigint + n * {REFERENCES}"
    ),
    ("parties_party", "name"): SQL(_name_of("id").replace("%%", "%")),
    ("parties_address", "value"): SQL(
        "case kind when 'mail' then n || '.' || value when 'phone' then value || n"
        " else value || '.' || n end"
    ),
    **{("cases_contact", each): _renamed(each) for each in ("subject", "text", "reply", "html")},
    ("cases_outgoing", "recipient"): SQL("n || '.' || recipient"),
    ("cases_outgoing", "recipient_name"): SQL("''"),
    ("intake_rawitem", "digest"): SQL("sha256(digest || n::text::bytea)"),
    ("promises_promise", "tracked"): SQL(
        "case tracked when '' then '' else tracked || '.' || n end"
    ),
}
"""What differs between a case and its copies, beside keys and seconds."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What is there now."""

    customers: int
    contacts: int
    promises: int
    cases: int


def fill_year(
    url: str, advance: Callable[[int], None], now: datetime | None = None, *,
    days: int = DAYS, daily: float = DAILY, copies: int = COPIES, customers: int = CUSTOMERS,
) -> Filled | None:  # fmt: skip
    """Write a year up to `now`; None when the demo was there already. Raises NotADemo.

    url: the database, which Django uses too. advance: called with 1 after each of the days.
    """
    if is_filled():
        return None
    now = now or clock.now()
    start = now.astimezone(AMSTERDAM).date() - timedelta(days=days)
    plan = Plan(SEED, start, days + 1, daily, now, MARKET, RETURNS, stories=False)
    with connection.cursor() as cursor:
        cursor.execute("set synchronous_commit = off")
    with clock.travel(plan.opens):
        world = make(plan, Guard(looks=False))
        set_up(world)
        world.begin("tells how far it is", _tells(world, advance))
        world.engine.run()
    _copy(url, copies)
    _invite(customers, plan.opens)
    with clock.travel(now):
        play_stories(world.kwartelhof, now)
    return _filled()


def _tells(world: World, advance: Callable[[int], None]) -> Life:
    while True:
        yield world.now + timedelta(days=1)
        advance(1)


def _copy(url: str, copies: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_TABLES)
        tables = [name for (name,) in cursor.fetchall()]
    connection.close()  # the copying changes tables that we would hold
    if copies:
        multiply(url, copies, tables, VALUES)
        with connection.cursor() as cursor:
            cursor.execute(_NEXT_REFERENCE)


def _invite(customers: int, at: datetime) -> None:
    """Who never wrote is a customer too."""
    with connection.cursor() as cursor:
        cursor.execute(_MORE_CUSTOMERS.format(name=_name_of("id")), {"at": at, "many": customers})


def _filled() -> Filled:
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS)
        return Filled(*cursor.fetchone())
