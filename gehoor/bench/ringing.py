"""`gehoor bench ringing`: from the ring of a known customer to their open case, over many contacts."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median, quantiles

from .lab import lab
from .report import Bar, Cell, Report
from .subject import Subject

COUNT = 1_000_000
CONTACTS_EACH = 5
CALLS = 200
FILLING = 7200.0  # seconds
LONGEST = 1.0
"""Seconds from ring to context (requirement G23)."""


def run(count: int, seed: int, say: Callable[[str], None]) -> Report:
    """Ring CALLS customers, one after the other, in a house with `count` contacts."""
    with lab(fast=True) as place, Subject.of("ringing", place.environment) as subject:
        subject.send("prepare", cases=count // CONTACTS_EACH, seed=seed)
        subject.hear(FILLING)
        say(f"{count} contacts are there")
        subject.ask("ring", times=10)  # warm
        found = subject.ask("ring", times=CALLS)
    strip, context = found["strip"], found["context"]
    rows: list[list[Cell]] = [
        ["who it is, on the strip", *_figures(strip)],
        ["the case, after one key", *_figures(context)],
        ["  of which processor, server", *_figures(found["server"])],
        ["  of which processor, database", 1000 * found["database"], "mean"],
    ]
    bars = [
        Bar("from ring to context, p95, s", _p95(context), most=LONGEST),
        Bar("calls that landed on the customer's open case", found["landed"], least=CALLS),
    ]
    return Report("ringing", ["ms since the ring", "p50", "p95"], rows, bars, {"seed": seed})


def _figures(seconds: list[float]) -> tuple[float, float]:
    return 1000 * median(seconds), 1000 * _p95(seconds)


def _p95(seconds: list[float]) -> float:
    return quantiles(seconds, n=20)[18]
