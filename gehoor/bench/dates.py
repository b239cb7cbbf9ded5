"""`gehoor bench dates`: how many Dutch expressions of somebody else's test set we read as they do.

The set (microsoft/Recognizers-Text, Specs/DateTime/Dutch) also holds what no promise can contain; that is
left out, counted by reason. Read with a calendar that is always open and knows no holidays, because the
set knows none. Where it gives several values, one of those that still lie ahead must come out; of a period
the last day counts, whether the set counts it in or out, and the first one if we give it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from gehoor.core.calendars import ServiceHours
from gehoor.promises.dates import NotADate, Reading, parse

from .report import Bar, Cell, Report
from .subject import SubjectFailed

COUNT = 1_000
SET = Path("data", "terms", "recognizers-text-dutch-DateTimeModel.json")
FARTHEST = timedelta(days=366)
ALWAYS = ServiceHours(ZoneInfo("UTC"), (((time(0), time(0)),),) * 7, country="")
PART_OF_DAY = re.compile(r"T(?:MO|AF|EV|NI|ME[BLD])$")
"""How the set marks them: its afternoon is 12 to 16, its evening 16 to 20; ours 12 to 18 and 18 to 22."""
NO_DATE = "none"
NO_MOMENT = {
    NO_DATE: "holds no date at all",
    "duration": "says how long, not when",
    "set": "repeats",
    "timezone": "is a time zone",
}


@dataclass(frozen=True, slots=True)
class Expression:
    """`values` are as in the set: `value`, or `start` and `end`, local to `now`."""

    text: str
    now: datetime
    kind: str
    values: tuple[dict[str, str], ...]

    @property
    def ahead(self) -> list[dict[str, str]]:
        """The values that end after now, within a year."""
        return [each for each in self.values if self._ends(each) > self.now and self._near(each)]

    def _near(self, value: dict[str, str]) -> bool:
        return self._ends(value) - self.now <= FARTHEST

    def _ends(self, value: dict[str, str]) -> datetime:
        said = value.get("value") or value["end"]
        if self.kind in ("time", "timerange"):
            return self.now + timedelta(days=1)
        found = datetime.fromisoformat(said).replace(tzinfo=UTC)
        return found + timedelta(days=1) if self.kind == "date" else found

    @property
    def left_out(self) -> str | None:
        """Why no promise can contain it; None when one can."""
        if self.kind in NO_MOMENT:
            return NO_MOMENT[self.kind]
        if not self.text or any(each.get("value") == "not resolved" for each in self.values):
            return "has no value in the set"
        if any("start" in each and "end" not in each for each in self.values):
            return "has no end"
        if all(self._ends(each) <= self.now for each in self.values):
            return "lies in the past"
        return None if self.ahead else "is more than a year away"


def expressions(path: Path) -> Iterator[Expression]:
    """What stands in the file, in order."""
    for case in json.loads(path.read_text(encoding="utf-8-sig")):
        now = datetime.fromisoformat(case["Context"]["ReferenceDateTime"]).replace(tzinfo=UTC)
        if not case["Results"]:
            yield Expression("", now, NO_DATE, ())
        for result in case["Results"]:
            values = tuple((result.get("Resolution") or {}).get("values", ()))
            kind = result.get("TypeName", values[0]["type"] if values else "")
            yield Expression(result["Text"], now, kind.removeprefix("datetimeV2."), values)


def is_right(expression: Expression, reading: Reading) -> bool:
    """Does `reading` say what one of the values that lie ahead says?"""
    return any(_same(expression, each, reading) for each in expression.ahead)


def _same(expression: Expression, value: dict[str, str], reading: Reading) -> bool:
    starts, due = reading.starts, reading.due
    match expression.kind:
        case "date":
            return due.date() == date.fromisoformat(value["value"])
        case "time":
            return due.time() == time.fromisoformat(value["value"])
        case "datetime":
            return due.replace(tzinfo=None) == datetime.fromisoformat(value["value"])
        case "daterange":
            end = date.fromisoformat(value["end"])
            ends = due.date() in (end, end - timedelta(days=1))
            return ends and (starts is None or str(starts.date()) == value.get("start"))
        case "timerange":
            ends = due.time() == time.fromisoformat(value["end"])
            return ends and (starts is None or str(starts.time()) == value.get("start"))
    ends = due.replace(tzinfo=None) == datetime.fromisoformat(value["end"])
    return ends and (starts is None or str(starts.replace(tzinfo=None)) == value.get("start"))


def run(count: int, _seed: int, say: Callable[[str], None]) -> Report:
    """The share of the first `count` expressions that is read as the set reads them."""
    path = Path(__file__).resolve().parents[2].parent / "shared" / SET
    if not path.exists():
        raise SubjectFailed(f"The test set is not here: put it at {path}.")
    found = list(expressions(path))[:count]
    asked = [each for each in found if each.left_out is None]
    say(f"{len(found)} expressions, of which a promise can contain {len(asked)}")
    missed = [_missed(each) for each in asked]
    wrong = {id(each): miss for each, miss in zip(asked, missed, strict=True) if miss}
    rows: list[list[Cell]] = []
    for kind in sorted({each.kind for each in asked}):
        these = [each for each in asked if each.kind == kind]
        right = sum(id(each) not in wrong for each in these)
        rows.append([kind, len(these), right, 100 * right / len(these)])
    right = len(asked) - len(wrong)
    rows.append(["all", len(asked), right, 100 * right / max(len(asked), 1)])
    left_out = Counter(each.left_out for each in found if each.left_out)
    rows += [[f"left out: {why}", number, "", ""] for why, number in left_out.most_common()]
    asked_back = sum(each["asked"] for each in wrong.values())
    other_hours = sum(each["other_hours"] for each in wrong.values())
    rows.append(["not right: refused, offering what was meant", asked_back, "", ""])
    rows.append(["not right: other hours for a part of the day", other_hours, "", ""])
    details = {"left_out": dict(left_out), "missed": list(wrong.values())}
    bars = [Bar("read as the set does, %", 100 * right / max(len(asked), 1), least=80)]
    return Report("dates", ["kind", "expressions", "right", "share %"], rows, bars, details)


def _missed(expression: Expression) -> dict[str, Any] | None:
    """What was expected and what came out; None when that is the same."""
    asked = False
    try:
        reading = parse(expression.text, expression.now, ALWAYS, "nl")
        if is_right(expression, reading):
            return None
        said = reading.text
    except NotADate as error:
        said = str(error)
        offered = [parse(each, expression.now, ALWAYS, "nl") for each in error.candidates]
        asked = any(is_right(expression, each) for each in offered)
    wanted = [each.get("value") or [each.get("start"), each["end"]] for each in expression.ahead]
    return {
        "text": expression.text,
        "at": str(expression.now),
        "wanted": wanted,
        "read": said,
        "asked": asked,
        "other_hours": any(PART_OF_DAY.search(each["timex"]) for each in expression.ahead),
    }
