"""Moments as the status page says them: days in full, and the year when it is another one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from gehoor.cases.models import Case
from gehoor.core import clock, wording

NBSP = "\N{NO-BREAK SPACE}"  # "3 maart" and "18.00 uur" stay together


@dataclass(frozen=True, slots=True)
class Dates:
    """Says moments in `language` ("nl" or "en") and `zone`."""

    language: str
    zone: ZoneInfo

    @classmethod
    def of(cls, case: Case, language: str) -> Dates:
        return cls(language, ZoneInfo(case.team.brand.calendar.zone))

    def at(self, moment: datetime) -> str:
        """`ma 2 maart 10.14 uur`, `Mon 2 March 10:14`."""
        said = f"{wording.day(moment, self.language, self.zone)}{self._year(moment)} {self._time(moment)}"
        return f"{said} uur" if self.language == "nl" else said

    def by(self, due_at: datetime, starts_at: datetime | None = None) -> str:
        """`uiterlijk dinsdag 3 maart om 12.00 uur`, or the window on its day."""
        day, last = self.day(due_at), self._time(due_at)
        if self.language == "nl":
            if starts_at:
                return f"{day} tussen {self._time(starts_at)} en {last}{NBSP}uur"
            return f"uiterlijk {day} om {last}{NBSP}uur"
        if starts_at:
            return f"on {day} between {self._time(starts_at)} and {last}"
        return f"by {day} at {last}"

    def day(self, moment: datetime) -> str:
        """`dinsdag 3 maart`."""
        weekday, date = wording.full_day(moment, self.language, self.zone).split(" ", 1)
        return f"{weekday} {date.replace(' ', NBSP)}{self._year(moment)}"

    def _time(self, moment: datetime) -> str:
        return wording.clock_time(moment, self.language, self.zone).removeprefix("0")

    def _year(self, moment: datetime) -> str:
        year = moment.astimezone(self.zone).year
        return "" if year == clock.now().astimezone(self.zone).year else f" {year}"
