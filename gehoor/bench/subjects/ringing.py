"""A house with very many contacts, in which customers call: the time until the colleague has the case."""

from __future__ import annotations

import random
import time
from typing import Any

import django
import psutil

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from gehoor.bench.people import address  # noqa: E402
from gehoor.cases.models import Case  # noqa: E402
from gehoor.channels.calls.enums import Happens  # noqa: E402
from gehoor.channels.calls.models import Call, Exchange, Extension  # noqa: E402
from gehoor.channels.calls.telling import Told  # noqa: E402
from gehoor.channels.signature import HEADER, sign  # noqa: E402
from gehoor.core import clock  # noqa: E402
from gehoor.parties.models import Address  # noqa: E402
from gehoor.staff.models import Colleague, Team  # noqa: E402

from . import scale  # noqa: E402
from .pages import client  # noqa: E402
from .serve import serve  # noqa: E402

AGENT = "agent0"
OWN = "201"
SECRET = "bench"  # noqa: S105


def prepare(cases: int, seed: int) -> dict[str, Any]:
    """So many cases, and an exchange that rings for one colleague."""
    scale.prepare(cases, seed)
    colleague = Colleague.objects.get(mail=address(AGENT))
    Extension.objects.create(colleague=colleague, number=OWN)
    Exchange.objects.create(name="bench", team=Team.objects.get(), secret=SECRET)
    random.seed(seed)
    return {}


def ring(times: int) -> dict[str, Any]:
    """Seconds from the ring to the strip and to the case, and how many landed on an open case.

    `server` and `database` are the seconds of processor that it took of each: what else runs on the machine
    makes a call slower, and not those.
    """
    desk = client(address(AGENT))
    cases = list(Case.objects.open().order_by("-pk").values_list("party_id", flat=True)[:20_000])
    found: dict[str, Any] = {"strip": [], "context": [], "server": [], "landed": 0}
    backend = _backend()
    worked = _worked(backend)
    for party in random.sample(cases, times):
        number = Address.objects.get(kind="phone", party=party).value
        begin, busy = time.perf_counter(), time.process_time()
        call = _rings(number)
        desk.get("/gesprekken")
        found["strip"].append(time.perf_counter() - begin)
        landed = desk.post(f"/gesprek/{call}/opnemen", follow=True)
        found["context"].append(time.perf_counter() - begin)
        found["server"].append(time.process_time() - busy)
        found["landed"] += landed.request["PATH_INFO"].startswith("/zaak/")
        Call.objects.filter(pk=call).update(filed_at=clock.now())
    found["database"] = (_worked(backend) - worked) / times
    return found


def _backend() -> psutil.Process:
    """The process of the database that answers this one."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_backend_pid()")
        (pid,) = cursor.fetchone()
    return psutil.Process(pid)


def _worked(process: psutil.Process) -> float:
    """Seconds of processor so far."""
    times = process.cpu_times()
    return float(times.user + times.system)


def _rings(number: str) -> int:
    told = Told(
        f"{number}-{time.monotonic_ns()}", Happens.RINGING, clock.now(), number, extension=OWN
    )
    body = told.as_bytes()
    signature = sign(SECRET, body, clock.now())
    answer = Client(headers={"host": "127.0.0.1"}).post(
        "/api/calls/bench", body, content_type="application/json", headers={HEADER: signature}
    )
    return int(answer.json()["call"])


serve(prepare=prepare, ring=ring)
