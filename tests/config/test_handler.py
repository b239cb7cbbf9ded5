"""How the web process answers: in threads that keep their connection to the database."""

from __future__ import annotations

import asyncio
import os
import resource
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, connections

from gehoor.config import handler
from gehoor.config.bodies import Scope
from gehoor.config.handler import InThreads
from tests.support.world import make_world

pytestmark = pytest.mark.django_db(transaction=True)

DESKS = 1_024
SIGN_IN = {
    "type": "http",
    "method": "GET",
    "path": "/aanmelden",
    "query_string": b"",
    "headers": [(b"host", b"localhost")],
}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[InThreads]:
    make_world()
    monkeypatch.setattr(handler, "THREADS", 1)
    made = InThreads()
    yield made
    made._threads.submit(connections.close_all).result(5)
    made._threads.shutdown()


def test_the_next_request_has_the_connection_of_the_one_before(answers: InThreads) -> None:
    ask(answers, SIGN_IN)
    first = sessions()
    ask(answers, SIGN_IN)
    assert len(first) == 1
    assert sessions() == first


def test_a_page_comes_after_the_database_was_away(answers: InThreads) -> None:
    ask(answers, SIGN_IN)
    (gone,) = sessions()
    with connection.cursor() as cursor:
        cursor.execute("select pg_terminate_backend(%s, 5000)", [gone])
    assert ask(answers, SIGN_IN) == 200
    assert gone not in sessions()


def test_a_page_comes_while_a_thousand_desks_are_open(answers: InThreads) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4 * DESKS, hard), hard))
    open_desks = [os.open(os.devnull, os.O_RDONLY) for _ in range(DESKS)]
    try:
        assert [ask(answers, SIGN_IN) for _ in range(2)] == [200, 200]
    finally:
        for each in open_desks:
            os.close(each)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_request_that_broke_off_asks_nothing(answers: InThreads) -> None:
    assert ask(answers, SIGN_IN, {"type": "http.disconnect"}) is None
    assert sessions() == []


def ask(answers: InThreads, scope: Scope, said: dict[str, Any] | None = None) -> int | None:
    """The status of the answer; None when there was none."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return said or {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(answers(dict(scope), receive, send))
    return sent[0]["status"] if sent else None


def sessions() -> list[int]:
    """Who else is connected to this database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select pid from pg_stat_activity where datname = current_database()"
            " and pid <> pg_backend_pid() and backend_type = 'client backend'"
        )
        return [pid for (pid,) in cursor]
