"""Moments around the moment at which the demo starts: working days back and ahead, service time ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from gehoor.core.calendars import ServiceHours

FIVE_MINUTES = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Days:
    """Moments for the people of one brand, seen from `now` (an aware instant)."""

    now: datetime
    hours: ServiceHours

    def on(self, days: int, at: str) -> datetime:
        """`at` o'clock (local, "10:12") on the `days`-th working day after today; negative is before."""
        step = 1 if days > 0 else -1
        day, left = self._today(), abs(days)
        while left:
            day += timedelta(days=step)
            left -= self.hours.is_working_day(day)
        return datetime.combine(day, time.fromisoformat(at), self.hours.zone).astimezone(UTC)

    def ago(self, *, hours: float = 0, minutes: float = 0) -> datetime:
        """So much service time before now: at night that is yesterday, while people were there."""
        left, day = timedelta(hours=hours, minutes=minutes), self._today()
        while True:
            for opens, closes in reversed(self.hours.spans(day)):
                span = min(closes, self.now) - opens
                if span >= left:
                    return opens + span - left
                left -= max(span, timedelta())
            day -= timedelta(days=1)

    def soon(self, *, minutes: float) -> datetime:
        """So many minutes of service time from now, on a whole five minutes: at night that is tomorrow."""
        ahead = timedelta(minutes=minutes)
        moment = self.hours.add(self.now, ahead) if minutes > 0 else self.ago(minutes=-minutes)
        odd = timedelta(minutes=moment.minute % 5, seconds=moment.second)
        moment = (moment - odd).replace(microsecond=0)
        return moment + FIVE_MINUTES if odd and minutes > 0 else moment

    def _today(self) -> date:
        return self.now.astimezone(self.hours.zone).date()
