"""kill -9 at any moment, of anything: every mail that we said yes to is one case, and only one.

GEHOOR_KILLS and GEHOOR_KILL_MAILS make it longer; GEHOOR_KILL_SEED repeats a run.
"""

from __future__ import annotations

import json
import queue
import random
import threading
import time
from collections import Counter
from contextlib import suppress
from email import message_from_bytes

import psycopg
import pytest

from gehoor.bench.corpus import Kind, plan
from gehoor.bench.mails import write
from gehoor.casework.actions.acknowledge import MOST_AUTOMATIC_A_DAY
from tests.kill.house import VICTIMS, House, asked, house
from tests.kill.sender import Sender

KILLS = asked("GEHOOR_KILLS", 8)
MAILS = asked("GEHOOR_KILL_MAILS", 200)
SEED = asked("GEHOOR_KILL_SEED", 20260302)
PATIENCE = 300.0  # seconds to finish what was accepted, once the killing has ended

COUNTS = """
select
    (select count(*) from intake_rawitem),
    (select count(*) from intake_rawitem where state = 'done' and outcome = 'new-case'),
    (select count(*) from cases_case),
    (select count(distinct message_id) from cases_contact where direction = 'in'),
    (select count(*) from cases_contact where direction = 'in'),
    (select count(*) from cases_contact where direction = 'out'),
    (select count(*) from cases_outgoing),
    (select count(distinct case_id) from promises_promise),
    (select count(*) from promises_promise) - (select count(*) from cases_question)
"""
NAMES = ("stored", "became a case", "cases", "mails in a case", "contacts", "answers", "outbox",
         "promised", "promises too many")  # fmt: skip
WAITING = "select count(*) from intake_rawitem where state = 'pending'"


class Killer:
    """Kills something each time that so many mails have been accepted."""

    def __init__(self, target: House, every: int) -> None:
        self._target = target
        self._every = every
        self._chance = random.Random(SEED)
        self._due: queue.Queue[bool] = queue.Queue()
        self.killed: list[str] = []

    def mail_went_by(self, number: int) -> None:
        if number % self._every == 0:
            self._due.put(True)

    def run(self) -> None:
        while len(self.killed) < KILLS and self._due.get():
            while not self._target.kill(victim := self._chance.choice(VICTIMS), self._chance):
                time.sleep(0.05)
            self.killed.append(victim)


def mails() -> list[bytes]:
    corpus = plan(2 * MAILS, SEED)
    new = [each for each in corpus.all if each.kind == Kind.NEW and not each.attached]
    return [write(each) for each in new[:MAILS]]


def expected() -> dict[str, int]:
    """One of everything for each mail, but so many acknowledgements a day for who writes very often."""
    senders = Counter(message_from_bytes(each)["From"] for each in mails())
    answers = sum(min(count, MOST_AUTOMATIC_A_DAY) for count in senders.values())
    counts = {"answers": answers, "outbox": answers, "promises too many": 0}
    return dict.fromkeys(NAMES, MAILS) | counts


def finish(target: House) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        with suppress(psycopg.OperationalError):
            if not target.place.rows(WAITING)[0][0]:
                return
        assert time.monotonic() < until, target.log("worker")[-2000:]
        time.sleep(0.2)


def kill_while_pouring(target: House) -> tuple[Sender, Killer]:
    killer = Killer(target, every=max(1, MAILS // (KILLS + 1)))
    sender = Sender(target.smtp_port, killer.mail_went_by)
    thread = threading.Thread(target=killer.run)
    thread.start()
    sender.pour(mails())
    thread.join()
    return sender, killer


def test_nothing_is_lost_or_doubled_by_killing_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with house(monkeypatch) as target:
        sender, killer = kill_while_pouring(target)
        finish(target)
        counts = dict(zip(NAMES, target.place.rows(COUNTS)[0], strict=True))
        with capsys.disabled():
            print(f"\n{len(killer.killed)} kills, {sender.repeats} repeats: {counts}")
        assert len(killer.killed) == KILLS
        assert sender.accepted == MAILS
        assert counts == expected()
        audit = target.run("audit", "--json")
        assert json.loads(audit)["clean"], audit
