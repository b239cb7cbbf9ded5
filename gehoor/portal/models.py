from __future__ import annotations

from django.db import models


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
