"""Promises that fall due: made by the real verbs, and looked after by the real sweep or the real worker."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from gehoor.bench.world import make_world  # noqa: E402
from gehoor.casework.actions import watch  # noqa: E402
from gehoor.channels import worker  # noqa: E402
from gehoor.core import clock  # noqa: E402
from gehoor.insight.laws import audit  # noqa: E402

from .making import make_case  # noqa: E402
from .serve import serve  # noqa: E402

stop = threading.Event()


def prepare(cases: int, hours_ago: int) -> dict[str, Any]:
    """So many open cases, each with the promise of an acknowledgement of so long ago."""
    call_command("migrate", verbosity=0)
    team = make_world()
    began = clock.now() - timedelta(hours=hours_ago)
    for number in range(cases):
        make_case(team, number, began)
    return {}


def look(times: int) -> dict[str, Any]:
    """Seconds of each pass of the sweep, and of finding the next moment at which there is something."""
    return {"seconds": [_pass() for _ in range(times)]}


def _pass() -> float:
    begin = time.perf_counter()
    if watch.sweep():
        raise SystemExit("Something was due, and nothing should be.")
    watch.next_wake()
    return time.perf_counter() - begin


def find(limit: int) -> dict[str, Any]:
    """Seconds that finding and locking what is due takes."""
    begin = time.perf_counter()
    with transaction.atomic():
        found = len(watch.awake()[:limit])
    return {"seconds": time.perf_counter() - begin, "found": found}


def drain() -> dict[str, Any]:
    """Sweep until nothing is due: seconds, and how many were handled."""
    begin, handled = time.perf_counter(), 0
    while done := watch.sweep():
        handled += done
    return {"seconds": time.perf_counter() - begin, "handled": handled}


def start() -> dict[str, Any]:
    """Let the worker run until this process ends."""
    threading.Thread(target=worker.run, args=[stop], daemon=True).start()
    return {}


def laws() -> dict[str, Any]:
    """The breaches of each check of the audit that found any."""
    found = [breach.check for report in audit() for breach in report.breaches]
    return {"breaches": {name: found.count(name) for name in set(found)}}


if __name__ == "__main__":
    serve(prepare=prepare, look=look, find=find, drain=drain, start=start, laws=laws)
