from __future__ import annotations

from django.db import models

from gehoor.core import clock

from ..enums import ScanKind


class Scan(models.Model):
    """What a carrier told of one parcel or pick-up, by the number that the carrier knows it by.

    `at` is when it happened there, `told_at` when we heard. `expected_from` and `expected_until` are the
    window that the carrier now gives, if any.
    """

    number = models.CharField(max_length=40)
    kind = models.CharField(max_length=20, choices=ScanKind)
    at = models.DateTimeField()
    expected_from = models.DateTimeField(null=True)
    expected_until = models.DateTimeField(null=True)
    told_at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["number", "at"], name="scan_by_number")]
        constraints = [
            models.UniqueConstraint(fields=["number", "kind", "at"], name="scan_once"),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.kind}"
