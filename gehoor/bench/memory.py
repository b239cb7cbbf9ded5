"""`gehoor bench memory`: how much web and worker together hold at most, over ten thousand mails."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path

from .corpus import Plan, plan
from .lab import Lab, lab
from .mails import write
from .people import agents
from .report import Bar, Report
from .servers import running, web
from .signing_in import sign_in
from .subject import Subject, SubjectFailed
from .weigh import Peak

COUNT = 10_000
PORTION = 500
PATIENCE = 600.0  # seconds for one portion
WAITING = "select count(*) from intake_rawitem where state = 'pending'"
CASES = "select reference from cases_case order by id desc limit 20"
MEGABYTE = 2**20
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """`count` mails go through the worker, which also sends, while a colleague looks around."""
    corpus = plan(count * 5 // 4, seed)  # a fifth can only be written with our acknowledgement
    alone = [each for each in corpus.all if not each.kind.needs_acknowledgement]
    plans = sorted(alone, key=lambda each: each.number)[:count]
    with lab() as place, Subject.of("ours", place.environment) as keeper:
        keeper.ask("prepare")
        environment = place.environment | {"GEHOOR_DEMO_OUTBOX": str(place.home / "out")}
        with (
            web(environment) as (desk, port),
            running("worker", environment=environment) as worker,
        ):
            cookie = sign_in(port, agents()[0])
            with Peak([desk]) as of_desk, Peak([worker]) as of_worker, Peak([desk, worker]) as both:
                for start in range(0, len(plans), PORTION):
                    _portion(plans[start : start + PORTION], place, keeper)
                    _look_around(place, port, cookie)
                    say(f"{min(start + PORTION, len(plans))} of {len(plans)} mails")
    peaks = [each.bytes / MEGABYTE for each in (of_desk, of_worker, both)]
    bars = [Bar("web and worker together, MB", peaks[2], most=400)]
    columns = ["mails", "web MB", "worker MB", "together MB"]
    return Report("memory", columns, [[len(plans), *peaks]], bars, {"seed": seed})


def _portion(portion: list[Plan], place: Lab, keeper: Subject) -> None:
    folder = Path(place.home, "portion")
    folder.mkdir()
    for each in portion:
        (folder / f"{each.number:06d}.eml").write_bytes(write(each))
    keeper.ask("keep", folder=str(folder))
    shutil.rmtree(folder)
    until = time.monotonic() + PATIENCE
    while place.rows(WAITING)[0][0]:
        if time.monotonic() > until:
            raise SubjectFailed("The worker did not get through its mails in ten minutes.")
        time.sleep(0.5)


def _look_around(place: Lab, port: int, cookie: str) -> None:
    """The list of what is due and some cases."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    for path in ("/", *(f"/zaak/{row[0]}" for row in place.rows(CASES))):
        connection.request("GET", path, headers={"Cookie": cookie})
        response = connection.getresponse()
        response.read()
        if response.status != 200:
            raise SubjectFailed(f"The desk answered {response.status} to {path}.")
    connection.close()
