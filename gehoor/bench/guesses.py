"""`gehoor bench guesses`: a million guesses at links of customers, from many places, past the limiter."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack

from .lab import lab
from .report import Bar, Report
from .subject import Subject

COUNT = 1_000_000
PORTION = 10_000
LINKS = 200
SOURCES = 1_000
LONGEST = 5400.0
"""Seconds after which no new portion begins; the report says how many guesses there were."""


def run(count: int, seed: int, say: Callable[[str], None]) -> Report:
    """`count` guesses by two guessers, at LINKS links that work, from SOURCES places."""
    with lab(fast=True) as place, ExitStack() as open_:
        guessers = [open_.enter_context(Subject.of("guesses", place.environment)) for _ in range(2)]
        guessers[0].ask("prepare", links=LINKS)
        say(f"{LINKS} links are there")
        start, guesses, hits = time.monotonic(), 0, 0
        while guesses < count and time.monotonic() - start < LONGEST:
            some = min(PORTION, -(-(count - guesses) // len(guessers)))
            for number, each in enumerate(guessers):
                each.send("guess", times=some, seed=f"{seed}-{number}-{guesses}", places=SOURCES)
            hits += sum(each.hear()["hits"] for each in guessers)
            guesses += some * len(guessers)
            say(f"{guesses} of {count} guesses, {hits} hits")
        seconds = time.monotonic() - start
        after = guessers[0].ask("after")
    refused = guesses - after["looked_up"]
    figures = [
        ["guesses", guesses],
        ["hits", hits],
        ["looked up", after["looked_up"]],
        ["refused without looking", refused],
        ["seconds", seconds],
        ["guesses a second", guesses / seconds],
    ]
    bars = [
        Bar("guesses", guesses, least=count),
        Bar("hits", hits, most=0),
        Bar("a customer's own link works meanwhile", after["own"], least=1),
    ]
    return Report("guesses", ["what", "number"], figures, bars, {"seed": seed, "pid": os.getpid()})
