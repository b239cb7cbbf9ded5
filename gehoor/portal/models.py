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
        constraints = [models.UniqueConstraint(fields=["scope", "place"], name="tries_once")]

    def __str__(self) -> str:
        return f"{self.scope} {self.place}: {self.count}"


class LinkWish(models.Model):
    """Somebody typed a mail address to get the links to their cases: the worker looks whether we know it.

    So the page does the same work for any address, and its time tells nobody whom we know. The address
    is let go of when that is done.
    """

    mail = models.CharField(max_length=320, blank=True)
    at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name_plural = "link wishes"
        indexes = [
            models.Index(fields=["at"], name="link_wish_waiting", condition=models.Q(done_at=None))
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(done_at=None) | models.Q(mail=""), name="link_wish_lets_go"
            )
        ]

    def __str__(self) -> str:
        return f"wish of {self.at:%Y-%m-%d %H:%M}"
