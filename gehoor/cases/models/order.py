from __future__ import annotations

from django.db import models

from gehoor.core import clock

from ..enums import OrderStatus


class Order(models.Model):
    """What the order system last told us of an order; cases name it by `number` (see Case.keys)."""

    number = models.CharField(max_length=40, unique=True)
    status = models.CharField(max_length=10, choices=OrderStatus)
    delivered_on = models.DateField(null=True)
    told_at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.number} {self.status}"
