"""How often customers got stuck, per step of a process, and in which cases (requirement K48)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, QuerySet

from gehoor.core import clock

from .enums import Passage
from .models import Failure


@dataclass(frozen=True, slots=True)
class Stuck:
    """How often a passage of a process failed, and how many customers it failed.

    `process` is the Dutch title of a procedure, or "" outside any.
    """

    process: str
    passage: Passage
    times: int
    customers: int


def stuck_by_step(days: int) -> list[Stuck]:
    """Of the last `days`, the worst first."""
    counted = _since(days).values_list("process", "passage")
    rows = counted.annotate(times=Count("pk"), customers=Count("case__party", distinct=True))
    return [
        Stuck(process, Passage(passage), times, customers)
        for process, passage, times, customers in rows.order_by("-customers", "-times", "process")
    ]


def failures_behind(process: str, passage: Passage, days: int) -> QuerySet[Failure]:
    """What a count of `stuck_by_step` counted, the newest first."""
    counted = _since(days).filter(process=process, passage=passage)
    return counted.select_related("case__party", "case__owner").order_by("-at", "-pk")


def _since(days: int) -> QuerySet[Failure]:
    return Failure.objects.filter(at__gt=clock.now() - timedelta(days=days))
