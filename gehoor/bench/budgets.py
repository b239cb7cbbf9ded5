"""`gehoor bench budgets`: the keys and clicks that frequent tasks take, counted in a real browser.

Each task is played by what the page itself shows: a key counts only when it stands there. Words of
natural language are not counted; the seconds follow from the keystroke-level model.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from importlib.util import find_spec

from .lab import lab
from .report import Bar, Report
from .subject import Subject, SubjectFailed

COUNT = 1
KEY, CLICK, THOUGHT = 0.28, 1.7, 1.35
"""Seconds: an average typist's key, pointing with a click and the hand that goes there, a decision."""

Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """Every task `count` times, each with a customer of its own; the most that it took."""
    _check_browser()
    with lab(fast=True) as place, Subject.of("budgets", place.environment) as subject:
        say("starting the desk")
        names: list[str] = subject.ask("prepare")["tasks"]
        played = []
        for name in names:
            tries = [subject.ask("play", name=name) for _ in range(count)]
            if failed := next((each["failed"] for each in tries if "failed" in each), ""):
                raise SubjectFailed(failed)
            played.append(max(tries, key=lambda each: each["keys"] + each["clicks"]))
            say(f"{len(played)} of {len(names)} tasks")
    rows = [[each["task"], each["budget"], _used(each), _seconds(each)] for each in played]
    bars = [Bar(each["task"], _used(each), most=each["budget"]) for each in played]
    timed = [
        Bar(f"{each['task']}: seconds", _seconds(each), most=each["seconds"])
        for each in played
        if each["seconds"]
    ]
    columns = ["task", "budget", "used", "seconds"]
    return Report("budgets", columns, rows, [*bars, *timed], {"tries": count})


def _check_browser() -> None:
    """Raises SubjectFailed when there is none."""
    if find_spec("playwright") is None or shutil.which("chromium") is None:
        raise SubjectFailed(
            "Budgets are played in a browser: install Chromium, and what `make install` installs."
        )


def _used(played: dict[str, int]) -> int:
    return played["keys"] + played["clicks"]


def _seconds(played: dict[str, int]) -> float:
    return played["keys"] * KEY + played["clicks"] * CLICK + played["thoughts"] * THOUGHT
