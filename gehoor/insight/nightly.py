"""The audit of every night, and what is counted with it: a row that one worker claims, with its outcome.

A night that has none, or whose audit failed, is trouble of its own: nobody may take silence for health.
"""

from __future__ import annotations

import logging
import time as stopwatch
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models import Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.core.rows import insert_unless_there
from gehoor.staff.models import Colleague, Organisation

from . import balance, unanswered
from .laws import CHECKS, LAWS, Check
from .models import AuditRun
from .query import our_zone

log = logging.getLogger(__name__)

QUIET = time(3)
"""When a night's audit begins, in our own zone: the hour in which fewest people write or work."""
MISSED_AFTER = timedelta(hours=26)
DAY = timedelta(days=1)
STALLED_AFTER = timedelta(minutes=15)
MOST_ATTEMPTS = 3
MOST = 20
BALANCE_DAYS = 7


class Trouble(StrEnum):
    BREACHES = "breaches"
    FAILED = "failed"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Concern:
    """What a person has to look at: the run that shows it, or since when there was none."""

    what: Trouble
    run: AuditRun | None
    since: datetime | None = None


def concern() -> Concern | None:
    """What the newest audit gives cause for; None when all is well or nothing could be audited yet."""
    now = clock.now()
    last = newest()
    begun = last.ended_at if last else _first_day()
    if begun and begun < now - MISSED_AFTER:
        return Concern(Trouble.ABSENT, last, begun)
    if last and last.error:
        return Concern(Trouble.FAILED, last)
    return Concern(Trouble.BREACHES, last) if last and last.breaches else None


def newest() -> AuditRun | None:
    """The audit that ended last, of a night or asked for."""
    return AuditRun.objects.filter(ended_at__isnull=False).order_by("-ended_at").first()


def under_way() -> AuditRun | None:
    """An audit that was asked for or begun and has not ended."""
    return AuditRun.objects.filter(ended_at=None).order_by("asked_at", "pk").first()


def ask(by: Colleague) -> AuditRun:
    """Have an audit made now; one that is under way is the answer too."""
    return under_way() or AuditRun.objects.create(asked_by=by, asked_at=clock.now())


def nights(count: int) -> list[tuple[date, AuditRun | None]]:
    """The last nights with their audit, the newest first; None for a night without one."""
    last = night(clock.now())
    days = [last - timedelta(days=back) for back in range(count)]
    runs = {run.night: run for run in AuditRun.objects.filter(night__in=days)}
    first = AuditRun.objects.filter(night__isnull=False).order_by("night").first()
    return [(day, runs.get(day)) for day in days if first and first.night and day >= first.night]


def without_answer(most: int) -> list[unanswered.Unanswered]:
    """What waits for a person now: of closed cases what the newest audit found or came after it."""
    last = AuditRun.objects.filter(ended_at__isnull=False, error="").order_by("-ended_at").first()
    known = [each["contact"] for each in last.reports.get("closed", [])] if last else []
    closed = unanswered.closed(last.asked_at if last else None)
    by_contact = {each.contact: each for each in (*unanswered.still_closed(known), *closed)}
    return [*by_contact.values(), *unanswered.waiting(most)]


def days(count: int) -> list[balance.Line]:
    """The balance of today as it is, and of the days before as the newest audit counted them."""
    today = clock.now().astimezone(our_zone()).date()
    last = AuditRun.objects.filter(ended_at__isnull=False, error="").order_by("-ended_at").first()
    stored = [balance.from_data(each) for each in last.reports.get("balance", [])] if last else []
    fresh_from = max((line.day for line in stored), default=today - timedelta(days=count)) + DAY
    fresh = balance.balance(fresh_from, today)
    return [*fresh, *(line for line in stored if line.day > today - timedelta(days=count))]


def night(now: datetime) -> date:
    """The day on whose quiet hour the latest audit was due."""
    local = now.astimezone(our_zone())
    return local.date() if local.time() >= QUIET else local.date() - timedelta(days=1)


def work() -> bool:
    """Make the audit that is due or asked for; False when there is none or another worker has it."""
    if not Organisation.objects.exists():
        return False
    due = night(clock.now())
    if not AuditRun.objects.filter(night=due).exists():
        insert_unless_there(AuditRun(night=due, asked_at=clock.now()))
    run = _claim()
    if run:
        _hold(run)
    return run is not None


@transaction.atomic
def _claim() -> AuditRun | None:
    now = clock.now()
    free = Q(claimed_at=None) | Q(claimed_at__lt=now - STALLED_AFTER)
    to_do = AuditRun.objects.filter(free, ended_at=None).order_by("asked_at", "pk")
    run = to_do.select_for_update(skip_locked=True, of=["self"]).first()
    if run is None:
        return None
    run.attempts += 1
    run.claimed_at, run.done, run.steps = now, 0, len(CHECKS) + len(_REPORTS)
    run.save(update_fields=["attempts", "claimed_at", "done", "steps"])
    if run.attempts <= MOST_ATTEMPTS:
        return run
    _end(run, 0.0, error="stopped before its end, three times")
    return None


def _hold(run: AuditRun) -> None:
    began = stopwatch.monotonic()
    laws: dict[int, dict[str, Any]] = {}
    try:
        for check in CHECKS:
            _look(check, laws)
            _advance(run)
        for name, report in _REPORTS.items():
            run.reports[name] = list(report())
            _advance(run)
    except Exception as error:
        log.exception("The audit of %s failed", run.night or run.asked_at)
        _end(run, stopwatch.monotonic() - began, error=f"{type(error).__name__}: {error}")
    else:
        run.found = list(laws.values())
        run.breaches = sum(law["breaches"] for law in run.found)
        _end(run, stopwatch.monotonic() - began)


def _look(check: Check, laws: dict[int, dict[str, Any]]) -> None:
    """Add what one check finds to its law."""
    name = LAWS[check.law]
    empty = {"law": check.law, "name": asdict(name), "checks": 0, "breaches": 0, "found": []}
    law = laws.setdefault(check.law, empty)
    count, breaches = check.run(clock.now(), MOST)
    law["checks"] += 1
    law["breaches"] += count
    law["found"] += [asdict(each) for each in breaches]


def _advance(run: AuditRun) -> None:
    run.done, run.claimed_at = run.done + 1, clock.now()
    run.save(update_fields=["done", "claimed_at"])


def _end(run: AuditRun, seconds: float, error: str = "") -> None:
    run.ended_at, run.seconds, run.error = clock.now(), seconds, error[:300]
    run.save(update_fields=["ended_at", "seconds", "error", "breaches", "found", "reports"])


def _balance() -> Iterator[dict[str, Any]]:
    """The days before today: today is counted on every look."""
    yesterday = clock.now().astimezone(our_zone()).date() - timedelta(days=1)
    first = yesterday - timedelta(days=BALANCE_DAYS - 2)
    yield from _plain(balance.balance(first, yesterday))


def _closed() -> Iterator[dict[str, Any]]:
    yield from _plain(unanswered.closed())


def _plain(rows: list[Any]) -> Iterator[dict[str, Any]]:
    """Rows as JSON holds them."""
    for row in rows:
        yield {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in asdict(row).items()
        }


_REPORTS: dict[str, Callable[[], Iterator[dict[str, Any]]]] = {
    "balance": _balance,
    "closed": _closed,
}


def _first_day() -> datetime | None:
    first = Case.objects.order_by("pk").first()
    return first.opened_at if first else None
