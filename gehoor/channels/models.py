"""The worker's signs of life: what shows a dead scheduler on the channel page within two minutes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self

from django.db import models

from gehoor.core import clock

DEAD_AFTER = timedelta(seconds=90)


class HeartbeatQuerySet(models.QuerySet["Heartbeat"]):
    def silent(self, now: datetime) -> Self:
        """The parts of the worker that should be running and are not."""
        return self.filter(at__lt=now - DEAD_AFTER).order_by("part")

    def beat(self, part: str) -> None:
        """`part` did its round: it is alive."""
        self.update_or_create(part=part, defaults={"at": clock.now()})


class Heartbeat(models.Model):
    """When a part of the worker (intake, delivery, promises) last did its round."""

    part = models.CharField(max_length=30, primary_key=True)
    at = models.DateTimeField()

    objects = HeartbeatQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.part} {self.at:%H:%M:%S}"
