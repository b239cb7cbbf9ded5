"""A carrier of our own for demonstrations and tests: it drives on working days, 8 to 12 and 13 to 17."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from gehoor.cases.enums import ScanKind
from gehoor.casework.carriers import Told, Window

from .contract import NoSuchWindow

ZONE = ZoneInfo("Europe/Amsterdam")
TOURS = ((time(8), time(12)), (time(13), time(17)))


class PretendCarrier:
    """It has room for `room` pick-ups in each tour. What it tells is what `say` and `drop` put in."""

    def __init__(self, room: int = 20) -> None:
        self._room = room
        self._booked: dict[str, Window] = {}
        self._told: list[Told] = []

    def windows(self, after: datetime, most: int) -> list[Window]:
        """From the day after: a van that drives today is loaded."""
        found: list[Window] = []
        day = after.astimezone(ZONE).date()
        while len(found) < most:
            day += timedelta(days=1)
            if day.weekday() < 5:
                tours = (_window(datetime.combine(day, start), end) for start, end in TOURS)
                found += [each for each in tours if self._has_room(each)]
        return found[:most]

    def book(self, window: Window) -> str:
        if not self._has_room(window) or window.starts_at.astimezone(ZONE).weekday() > 4:
            raise NoSuchWindow("This tour is full: ask for the windows again.")
        number = f"PC{secrets.token_hex(5).upper()}"
        self._booked[number] = window
        return number

    def cancel(self, number: str) -> None:
        self._booked.pop(number, None)

    def told(self, since: datetime) -> Iterable[Told]:
        return sorted((each for each in self._told if each.at > since), key=lambda each: each.at)

    def say(self, told: Told) -> None:
        """Let it tell something."""
        self._told.append(told)

    def drop(self, number: str, at: datetime) -> None:
        """Let it cancel a booking, and drive that tour no more."""
        window = self._booked.pop(number)
        self._booked |= {f"-{place}": window for place in range(self._room)}
        self.say(Told(number, ScanKind.CANCELLED, at))

    def _has_room(self, window: Window) -> bool:
        return sum(each == window for each in self._booked.values()) < self._room


def _window(start: datetime, end: time) -> Window:
    return Window(
        start.replace(tzinfo=ZONE), datetime.combine(start.date(), end).replace(tzinfo=ZONE)
    )
