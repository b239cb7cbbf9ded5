"""`gehoor bench chat`: many open chats on one web process, through breaks and a kill of that process."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from statistics import quantiles
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import psutil

from .chatting import Customer
from .lab import Lab, lab
from .people import agents
from .report import Bar, Report
from .servers import running, web
from .signing_in import sign_in
from .streams import Desks, allow_files
from .subject import Subject

COUNT = 1000
MESSAGES = 400
"""Of customers, and as many of colleagues."""
A_SECOND = 4.0
"""Of each: people in a chat say something every few minutes."""
BREAKS = 100
OPENING = 25  # sockets that are opened at the same time
LAST = 60.0  # seconds in which everything has to have arrived at the end
AROUND_THE_KILL = 15.0  # seconds that are measured apart
Say = Callable[[str], None]


@dataclass
class Measured:
    """Seconds on the way to the other side, in both directions, and what came of each message."""

    to_desk: list[float] = field(default_factory=list)
    to_customer: list[float] = field(default_factory=list)
    said: dict[str, tuple[Customer, float]] = field(default_factory=dict)
    answered: dict[str, tuple[Customer, float]] = field(default_factory=dict)
    killed_at: float = 0.0

    def counts(self, begun: float) -> bool:
        """Whether a message that began then is far enough from the kill."""
        return not -1.0 < begun - self.killed_at < AROUND_THE_KILL


def run(count: int, seed: int, say: Say) -> Report:
    """`count` open chats; MESSAGES each way, BREAKS, and one kill -9 of the web process."""
    random.seed(seed)
    allow_files(2 * count + 500)
    with lab() as place, Subject.of("talking", place.environment) as talking:
        say(f"beginning {count} talks")
        talks = talking.ask("prepare", talks=count)["talks"]
        with (
            running("worker", environment=place.environment),
            web(place.environment) as (process, port),
        ):
            cookies = sign_in(port, agents()[0])
            with ExitStack() as later:
                bench = Bench(place, process, port, cookies, talks, later, say)
                asyncio.run(bench.run())
        return _report(bench, place, count, seed)


class Bench:
    """One run: the chats, the desk that listens, and who answers."""

    def __init__(
        self,
        place: Lab,
        process: psutil.Process,
        port: int,
        cookies: str,
        talks: Any,
        later: ExitStack,
        say: Say,
    ) -> None:
        self.found = Measured()
        self._place, self._process, self._port = place, process, port
        self._cookies, self._later, self._say = cookies, later, say
        self.customers = [Customer(n, token, port) for n, (token, _, _) in enumerate(talks)]
        self._cases = [case for _, case, _ in talks]
        self._references = [reference for _, _, reference in talks]
        self._desks = Desks(port, [cookies])

    async def run(self) -> None:
        staying = [asyncio.create_task(each.stay()) for each in self.customers]
        for start in range(0, len(self.customers), OPENING):
            await asyncio.gather(*(e.opened() for e in self.customers[start : start + OPENING]))
        await self._desks.open(1)
        self._say("all are open")
        async with asyncio.TaskGroup() as work:
            work.create_task(self._talk())
            work.create_task(self._break())
            work.create_task(self._kill())
        await self._settled()
        for each in staying:
            each.cancel()

    async def _talk(self) -> None:
        """Customers of even numbers say something, those of odd ones are answered."""
        async with asyncio.TaskGroup() as work:
            for number in range(MESSAGES):
                work.create_task(self._say_one(number))
                work.create_task(self._answer_one(number))
                await asyncio.sleep(1 / A_SECOND)

    async def _say_one(self, number: int) -> None:
        which = 2 * number % len(self.customers)
        customer, text = self.customers[which], f"Van de klant, nummer {number}."
        begun = time.monotonic()
        heard = len(self._desks.arrived[self._cases[which]])
        self.found.said[text] = customer, begun
        await customer.say(text)
        arrived = self._desks.arrived[self._cases[which]]
        while len(arrived) <= heard and time.monotonic() - begun < LAST:
            await asyncio.sleep(0.01)
        if len(arrived) > heard and self.found.counts(begun):
            self.found.to_desk.append(arrived[heard] - begun)

    async def _answer_one(self, number: int) -> None:
        which = (2 * number + 1) % len(self.customers)
        text = f"Van ons, nummer {number}."
        begun = time.monotonic()
        self.found.answered[text] = self.customers[which], begun
        form = {"key": str(uuid4()), "text": text, "talks": "1", "answers_offered": "1"}
        until = begun + LAST
        while time.monotonic() < until:
            if await asyncio.to_thread(self._post, self._references[which], form):
                return
            await asyncio.sleep(0.5)

    def _post(self, reference: str, form: dict[str, str]) -> bool:
        """Send the composer's form, as often as it takes: its key makes it one answer."""
        token = SimpleCookie(self._cookies)["csrftoken"].value
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Cookie": self._cookies,
        }
        body = urlencode({**form, "csrfmiddlewaretoken": token})
        connection = HTTPConnection("127.0.0.1", self._port, timeout=20)
        try:
            connection.request("POST", f"/zaak/{reference}/antwoord", body, headers)
            return connection.getresponse().status == 302
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    async def _break(self) -> None:
        for _ in range(BREAKS):
            random.choice(self.customers).break_off()  # noqa: S311
            await asyncio.sleep(MESSAGES / A_SECOND / BREAKS)

    async def _kill(self) -> None:
        await asyncio.sleep(MESSAGES / A_SECOND / 2)
        self.found.killed_at = time.monotonic()
        self._say("kill -9")
        self._process.kill()
        self._process.wait()
        again = web(self._place.environment, self._port)
        await asyncio.to_thread(self._later.enter_context, again)
        await self._desks.open(1)

    async def _settled(self) -> None:
        until = time.monotonic() + LAST
        while time.monotonic() < until and (self.lost() or self.waiting()):
            await asyncio.sleep(0.2)
        for text, (customer, begun) in self.found.answered.items():
            if text in customer.arrived and self.found.counts(begun):
                self.found.to_customer.append(customer.arrived[text] - begun)

    def lost(self) -> int:
        """Messages that are not in the window in which they belong."""
        both = {**self.found.said, **self.found.answered}
        return sum(customer.got[text] == 0 for text, (customer, _) in both.items())

    def waiting(self) -> int:
        return sum(bool(each.unkept) for each in self.customers)

    def doubled(self) -> int:
        """Lines that a window was given more than once, whatever broke."""
        return sum(count > 1 for each in self.customers for count in each.got.values())


def _report(bench: Bench, place: Lab, count: int, seed: int) -> Report:
    found = bench.found
    rows = place.rows("select text from cases_contact where text like 'Van %%, nummer %%'")
    stored = [text.strip() for (text,) in rows]
    twice = len(stored) - len(set(stored))
    missing = len(found.said) + len(found.answered) - len(set(stored))
    delays = sorted([*found.to_desk, *found.to_customer])
    cuts = quantiles(delays, n=100)
    breaks = sum(each.breaks for each in bench.customers)
    columns = ["chats", "messages", "breaks", "p50 ms", "p99 ms", "to desk p99", "to customer p99"]
    parts = [_p99(found.to_desk) * 1000, _p99(found.to_customer) * 1000]
    row = [count, len(delays), breaks, cuts[49] * 1000, cuts[98] * 1000, *parts]
    bars = [
        Bar("p99 to the other side, seconds", cuts[98], most=0.3),
        Bar("messages lost", bench.lost() + missing, most=0),
        Bar("messages doubled", bench.doubled() + twice, most=0),
        Bar("breaks that were gone through", breaks, least=BREAKS),
    ]
    return Report("chat", columns, [row], bars, {"seed": seed})


def _p99(delays: list[float]) -> float:
    return quantiles(delays, n=100)[98]
