"""What a benchmark says: figures, the bars beside them, and whether they were met."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console
from rich.table import Table

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure with what it has to be: at least `least`, at most `most`, or between them."""

    name: str
    value: float
    least: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool:
        enough = self.least is None or self.value >= self.least
        return enough and (self.most is None or self.value <= self.most)

    @property
    def words(self) -> str:
        if self.least is not None and self.most is not None:
            return f"{self.least:g} to {self.most:g}"
        return f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}"

    def as_dict(self) -> dict[str, Any]:
        wanted = {"least": self.least, "most": self.most}
        return {
            "name": self.name,
            "value": round(self.value, 3),
            **{key: value for key, value in wanted.items() if value is not None},
            "met": self.met,
        }


@dataclass(frozen=True)
class Report:
    """`columns` and `rows` are the table of figures; `details` is what only --json shows."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    bars: Sequence[Bar]
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def met(self) -> bool:
        return all(bar.met for bar in self.bars)

    def as_json(self) -> str:
        return json.dumps(
            {
                "bench": self.name,
                "figures": [dict(zip(self.columns, row, strict=True)) for row in self.rows],
                "bars": [bar.as_dict() for bar in self.bars],
                "met": self.met,
                **self.details,
            },
            ensure_ascii=False,
        )

    def show(self, console: Console) -> None:
        console.print(_table(self.name, self.columns, self.rows))
        bars = [
            [bar.name, _cell(bar.value), bar.words, "yes" if bar.met else "NO"] for bar in self.bars
        ]
        console.print(_table("bars", ["figure", "value", "bar", "met"], bars))


def _table(title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Table:
    table = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    for row in rows:
        table.add_row(*map(_cell, row))
    return table


def _cell(value: Cell) -> str:
    if isinstance(value, float):
        return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
    return str(value)
