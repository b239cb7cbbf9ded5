"""The lines of a file, each with its number, also of a file that is not quite as it should be."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .rules import COLUMNS, LONGEST_TEXT, NotALine


def lines_of(path: Path) -> Iterator[tuple[int, dict[str, Any] | NotALine]]:
    """(number, values by column) of a CSV file with a heading; comma, semicolon or tab between them.

    A line that cannot be read is a NotALine in its place, and those after it are read. Raises NotALine when
    the heading itself is none.
    """
    text = path.read_bytes().decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    heading = text.partition("\n")[0]
    mark = max(",;\t", key=heading.count)
    csv.field_size_limit(4 * LONGEST_TEXT)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    names = [each.strip().lower() for each in next(rows, [])]
    if not set(names) & {"customer", "mail", "phone"}:
        raise NotALine(f"The first line has to name the columns: {', '.join(COLUMNS)}.")
    while True:
        number = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, NotALine(f"is no CSV ({error}): mend the quotes.")
            continue
        if any(each.strip() for each in row):
            yield number, _by_name(names, row)


def _by_name(names: list[str], row: list[str]) -> dict[str, Any] | NotALine:
    if any(each.strip() for each in row[len(names) :]):
        return NotALine(
            f"has {len(row)} columns, the heading {len(names)}: put quotes around text with a comma."
        )
    return dict(zip(names, row, strict=False))
