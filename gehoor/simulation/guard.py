"""Who looks whether the laws hold: at what each step touched at once, and at everything every night."""

from __future__ import annotations

import logging
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import connection

from gehoor.insight.laws import audit

MOST = 5
NO_SKEW = timedelta()

_TOUCHED = "select id, case_id from timeline_entry where id > %s"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was wrong after a step: `step` counts from 1, `at` is the true time (ISO 8601)."""

    step: int
    at: str
    during: str
    what: str

    def __str__(self) -> str:
        return f"step {self.step} ({self.at}, {self.during}): {self.what}"

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class Guard(logging.Handler):
    """Counts the steps and keeps what it finds; also what the code itself logs as gone wrong.

    looks: False to play without looking at the laws, which is faster.
    """

    def __init__(self, *, looks: bool = True) -> None:
        super().__init__(logging.ERROR)
        self._looks = looks
        self.step = 0
        self.findings: list[Finding] = []
        self.refusals: dict[str, int] = {}
        self._name, self._at = "", ""
        self._seen = 0
        self._known: set[tuple[str, str]] = set()

    def begins(self, name: str, at: datetime, skew: timedelta = NO_SKEW) -> None:
        """A step: what happens, at the true time; `skew` is how far the machine's clock is off."""
        self.step += 1
        self._name, self._at = name, at.astimezone(UTC).isoformat(timespec="seconds")
        if skew:
            self._name += f", with a clock that is {skew.total_seconds() / 3600:+g} hours off"

    def look(self) -> None:
        """Every law, over the cases that this step touched."""
        if not self._looks:
            return
        with connection.cursor() as cursor:
            cursor.execute(_TOUCHED, [self._seen])
            rows = cursor.fetchall()
        if rows:
            self._seen = max(entry for entry, _ in rows)
            self._audit(sorted({case for _, case in rows}))

    def look_at_all(self) -> None:
        """Every law, over everything."""
        if self._looks:
            self._audit(None)

    def found(self, what: str) -> None:
        self.findings.append(Finding(self.step, self._at, self._name, what))

    def failed(self, error: Exception) -> None:
        self.found(f"{type(error).__name__}: {error}".strip())
        logging.getLogger(__name__).debug("step %s failed", self.step, exc_info=error)

    def refused(self, law: int) -> None:
        key = f"law {law}"
        self.refusals[key] = self.refusals.get(key, 0) + 1

    def emit(self, record: logging.LogRecord) -> None:
        """A verb that failed in the worker is logged there, and goes on: here it is a finding."""
        error = record.exc_info[1] if record.exc_info else None
        self.found(
            f"{record.getMessage()}: {type(error).__name__}: {error}"
            if error
            else record.getMessage()
        )

    def _audit(self, cases: list[int] | None) -> None:
        """Each breach once, at the step where it begins."""
        for report in audit(MOST, cases):
            for breach in report.breaches:
                key = (breach.check, breach.reference)
                if key not in self._known:
                    self._known.add(key)
                    self.found(f"law {breach.law}: {breach.reference} {breach.sentence.en}")
