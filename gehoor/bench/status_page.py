"""`gehoor bench status-page`: many customers look where it stands, on one web process that has one core."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from itertools import cycle
from statistics import median, quantiles

import psutil

from .lab import lab
from .report import Bar, Cell, Report
from .servers import web
from .subject import Subject, SubjectFailed

COUNT = 6000
CASES = 300
AT_ONCE = 8
ALONE = 500  # requests one after the other
WARM = 200
KILOBYTE = 1024
_PARTS = re.compile(rb'(?:href|src)="(/static/[^"]+)"')
Say = Callable[[str], None]
type Visit = tuple[str, str]


def run(count: int, seed: int, say: Say) -> Report:
    """`count` visits, each of another case than the one before."""
    with lab() as place, Subject.of("status", place.environment) as subject:
        visits = [tuple(each) for each in subject.ask("prepare", cases=CASES)["visits"]]
        say(f"{len(visits)} cases made")
        with web(place.environment) as (process, port):
            _alone_on_a_core(process)
            asyncio.run(_visited(port, visits, WARM, 1))
            alone, _ = asyncio.run(_visited(port, visits, min(count, ALONE), 1))
            say(f"{len(alone)} visits one by one")
            _, took = asyncio.run(_visited(port, visits, count, AT_ONCE))
            weight = max(_weight(port, visit) for visit in visits[:3])
    return _report(alone, count / took, weight, seed)


def _alone_on_a_core(process: psutil.Process) -> None:
    """The web process has the first core; we and PostgreSQL have the others, where there are any."""
    cores = psutil.Process().cpu_affinity() if hasattr(process, "cpu_affinity") else []
    if len(cores or []) > 1:
        process.cpu_affinity(cores[:1])
        psutil.Process().cpu_affinity(cores[1:])


async def _visited(
    port: int, visits: list[Visit], count: int, at_once: int
) -> tuple[list[float], float]:
    """Seconds that each of `count` requests took, and all of them together."""
    seconds: list[float] = []
    requests = (_request(path, cookie) for path, cookie in cycle(visits))
    begin = time.perf_counter()
    turns = (_visitor(port, requests, count // at_once, seconds) for _ in range(at_once))
    await asyncio.gather(*turns)
    return seconds, time.perf_counter() - begin


async def _visitor(port: int, requests: Iterator[bytes], count: int, seconds: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        begin = time.perf_counter()
        writer.write(next(requests))
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        if not head.startswith(b"HTTP/1.1 200") or length is None:
            raise SubjectFailed(f"A status page answered {head.splitlines()[0].decode()}.")
        await reader.readexactly(int(length[1]))
        seconds.append(time.perf_counter() - begin)
    writer.close()


def _request(path: str, cookie: str, accept: str = "identity") -> bytes:
    lines = (
        f"GET {path} HTTP/1.1",
        "Host: 127.0.0.1",
        f"Cookie: {cookie}",
        f"Accept-Encoding: {accept}",
    )
    return "\r\n".join((*lines, "", "")).encode()


def _weight(port: int, visit: Visit) -> int:
    """Bytes on the wire for the page with its style and script, as a browser asks for them."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    path, cookie = visit
    plain = _get(connection, path, {"Cookie": cookie})
    parts = {each.decode() for each in _PARTS.findall(plain)}
    packed = {"Cookie": cookie, "Accept-Encoding": "gzip"}
    found = sum(len(_get(connection, each, packed)) for each in (path, *parts))
    connection.close()
    return found


def _get(connection: HTTPConnection, path: str, headers: dict[str, str]) -> bytes:
    connection.request("GET", path, headers=headers)
    return connection.getresponse().read()


def _report(alone: list[float], rate: float, weight: int, seed: int) -> Report:
    p50, p95 = median(alone), quantiles(alone, n=20)[18]
    columns = ["", "p50 ms", "p95 ms", "a second", "kB at first load"]
    row: list[Cell] = ["status page", p50 * 1000, p95 * 1000, rate, weight / KILOBYTE]
    bars = [
        Bar("p95, seconds", p95, most=0.05),
        Bar("requests a second on one core", rate, least=300),
        Bar("kB at first load, compressed", weight / KILOBYTE, most=50),
    ]
    return Report("status-page", columns, [row], bars, {"seed": seed})
