"""Pages of the desk over much data: makes a few cases by the real verbs, and times the pages later."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle
from typing import Any

import django
import psutil

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.db.models import QuerySet  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from gehoor.bench.people import address, agents  # noqa: E402
from gehoor.bench.world import make_world  # noqa: E402
from gehoor.cases.models import Case  # noqa: E402
from gehoor.casework.actions.answer import answer, proposed  # noqa: E402
from gehoor.core import clock  # noqa: E402
from gehoor.insight import nightly  # noqa: E402
from gehoor.insight.laws import audit  # noqa: E402
from gehoor.staff.models import Colleague  # noqa: E402

from .making import make_case, send  # noqa: E402
from .serve import serve  # noqa: E402

DAYS = 20
"""How long ago the closed cases began, at most."""
AN_HOUR_AGO = timedelta(hours=1)  # the copies of open cases lie later, and not in the future

SHOWN = 50  # different cases
REPORTS = {
    "unanswered": "/overzicht/onbeantwoord",
    "balance": "/overzicht/balans",
    "the ten laws": "/overzicht/wetten",
}

pages: dict[str, tuple[Client, Iterator[str]]] = {}


def prepare(closed: int, opened: int) -> dict[str, Any]:
    """So many cases that were answered and closed, and that are open."""
    call_command("migrate", verbosity=0)
    team = make_world()
    now = clock.now()
    for number in range(closed):
        began = now - timedelta(days=1 + number % DAYS)
        case = make_case(team, number, began)
        with clock.travel(began + timedelta(hours=1)):
            answer(case, case.owner, proposed(case, "Hij komt donderdag.", closes=True))
        send(case, began + timedelta(hours=1))
    for number in range(closed, closed + opened):
        make_case(team, number, now - AN_HOUR_AGO)
    return {}


def sign_in() -> dict[str, Any]:
    """Let a colleague in twice: once with their own list, once with everybody's; and their lead, after a

    night with its audit.
    """
    nightly.work()
    newest = Case.objects.order_by("-pk")
    mine, all_of_us = client(), client()
    all_of_us.post("/lijst/van")
    pages["list, mine"] = (mine, cycle(["/"]))
    pages["list, everybody's"] = (all_of_us, cycle(["/"]))
    pages["open case"] = (mine, paths_of(newest.open()))
    pages["closed case"] = (mine, paths_of(newest.exclude(closed_at=None)))
    lead = client(address("lead"))
    for name, path in REPORTS.items():
        pages[name] = (lead, cycle([path]))
    return {"pages": list(pages)}


def client(mail: str = agents()[0]) -> Client:
    client = Client(headers={"host": "localhost"})
    client.force_login(Colleague.objects.get(mail=mail))
    return client


def paths_of(cases: QuerySet[Case]) -> Iterator[str]:
    return cycle([f"/zaak/{each.reference}" for each in cases[:SHOWN]])


def get(page: str, times: int) -> dict[str, Any]:
    """Seconds of server time for each of so many requests, and of CPU for all of them together."""
    begin = _cpu()
    seconds = [_timed(*pages[page]) for _ in range(times)]
    return {"seconds": seconds, "cpu": _cpu() - begin}


def _cpu() -> float:
    """Seconds of CPU that this process and its PostgreSQL have used."""
    connection.ensure_connection()
    theirs = psutil.Process(connection.connection.info.backend_pid).cpu_times()
    return time.process_time() + float(theirs.user + theirs.system)


def _timed(client: Client, paths: Iterator[str]) -> float:
    path = next(paths)
    begin = time.perf_counter()
    response = client.get(path)
    took = time.perf_counter() - begin
    if response.status_code != 200:
        raise SystemExit(f"The desk answered {response.status_code} to {path}.")
    return took


def plans(page: str) -> dict[str, Any]:
    """How many queries a page takes, and every (node, table) in their plans."""
    client, paths = pages[page]
    with CaptureQueriesContext(connection) as queries:
        client.get(next(paths))
    nodes: set[tuple[str, str]] = set()
    with transaction.atomic():
        for query in queries:
            _look_at(query["sql"].strip(), nodes)
    return {"queries": len(queries), "nodes": sorted(nodes)}


def _look_at(sql: str, nodes: set[tuple[str, str]]) -> None:
    if sql.startswith(
        "select set_config"
    ):  # what the page tells the planner holds for what comes after
        with connection.cursor() as cursor:
            cursor.execute(sql, None)
    elif sql.upper().startswith(("SELECT", "(SELECT")):
        _collect(_plan(sql), nodes)


def _plan(sql: str) -> dict[str, Any]:
    with connection.cursor() as cursor:
        cursor.execute(f"explain (format json) {sql}", None)
        (found,) = cursor.fetchone()
    plan: dict[str, Any] = (json.loads(found) if isinstance(found, str) else found)[0]["Plan"]
    return plan


def _collect(node: dict[str, Any], into: set[tuple[str, str]]) -> None:
    if "Relation Name" in node:
        into.add((node["Node Type"], node["Relation Name"]))
    for child in node.get("Plans", []):
        _collect(child, into)


def laws() -> dict[str, Any]:
    """How many breaches `gehoor audit` finds."""
    return {"breaches": {report.law: report.count for report in audit() if report.count}}


if __name__ == "__main__":
    serve(prepare=prepare, sign_in=sign_in, get=get, plans=plans, laws=laws)
