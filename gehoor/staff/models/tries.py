from __future__ import annotations

from django.db import models


class Tries(models.Model):
    """How often something was tried from one place in the current hour (see limits).

    `place` is a number below limits.PLACES, a keyed hash of who tried: so the table cannot outgrow its
    scopes times that number, and holds no address of anybody.
    """

    scope = models.CharField(max_length=10)
    place = models.PositiveIntegerField()
    since = models.DateTimeField()
    count = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name_plural = "tries"
        constraints = [
            models.UniqueConstraint(fields=["scope", "place"], name="one_count_per_place")
        ]

    def __str__(self) -> str:
        return f"{self.scope} {self.place}: {self.count}"
