"""Many cases in minutes: COPY into tables without keys and indexes, which are put back afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg

from gehoor.cases.models import Case, Contact, Outgoing, Participant, Question, StatusLink
from gehoor.core import clock
from gehoor.finding.models import Learned, Word
from gehoor.finding.vocabulary import SOURCES
from gehoor.parties.models import Address, Party
from gehoor.promises.models import Keeping, Promise
from gehoor.staff.models import Colleague, Team
from gehoor.timeline.models import Entry

from .copying import Line, Table
from .house import CONTACTS, House
from .multiply import advance, bare
from .zipf import Words

MODELS = [
    Party, Address, Case, Participant, StatusLink, Contact, Outgoing, Entry, Question, Promise, Keeping,
]  # fmt: skip
AT_ONCE = 2
PORTION = 2_000
"""Cases that go to the server together."""


def fill(url: str, cases: int, seed: int, team: Team) -> None:
    """Make so many cases (5 contacts each, an open promise in three of ten) for the colleagues of `team`.

    For a database of its own, in which nobody made a case yet.
    """
    at_work = Colleague.objects.filter(team=team).order_by("pk")
    colleagues = list(at_work.values_list("pk", flat=True))
    house = House(Words(seed), cases, clock.now(), team.pk, colleagues)
    tables = {model: Table(model) for model in MODELS}
    names = [table.name for table in tables.values()]
    portions = [
        range(begin, min(begin + PORTION, cases + 1)) for begin in range(1, cases + 1, PORTION)
    ]
    with psycopg.connect(url, autocommit=True) as connection:
        with bare(connection, url, names), ThreadPoolExecutor(AT_ONCE) as pool:
            shares = [portions[number::AT_ONCE] for number in range(AT_ONCE)]
            list(pool.map(lambda share: _copy(url, house, tables, share), shares))
        for name in names:
            connection.execute(advance(name))
        known = house.words.seen
        Table(Word).copy(connection, ({"word": word, "seen": seen} for word, seen in known.items()))
        Learned.objects.bulk_create(
            Learned(table=table, upto=CONTACTS * cases) for table in SOURCES
        )
        connection.execute("select setval('cases_reference', %s)", [cases + 20_000])
        connection.execute("vacuum analyze")


def _copy(
    url: str, house: House, tables: dict[Any, Table], portions: Iterable[Iterable[int]]
) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for portion in portions:
            lines: dict[Any, list[Line]] = defaultdict(list)
            for number in portion:
                for model, line in house.case(number):
                    lines[model].append(line)
            for model, table in tables.items():
                table.copy(connection, lines[model])
