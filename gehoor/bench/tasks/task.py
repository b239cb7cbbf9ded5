"""A task of budgets: who does it, what it may cost, and how it is played."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from playwright.sync_api import Page

from .hands import Hands
from .scene import Scene

type Play = Callable[[Scene, Page, Hands], None]
TASKS: dict[str, Task] = {}


@dataclass(frozen=True, slots=True)
class Task:
    """`who` is a first name; `most` keys and clicks together, within `seconds` when they are given."""

    name: str
    who: str
    most: int
    seconds: float
    play: Play


def task(name: str, who: str, most: int, *, seconds: float = 0) -> Callable[[Play], Play]:
    """Play this when the benchmark runs. What is counted begins with the `Hands` that it is given."""

    def keep(play: Play) -> Play:
        TASKS[name] = Task(name, who, most, seconds, play)
        return play

    return keep


def gathered() -> dict[str, Task]:
    """Every task by its name: the modules beside this one give theirs when they are imported."""
    for module in iter_modules([str(Path(__file__).parent)], prefix=f"{__package__}."):
        import_module(module.name)
    return TASKS
