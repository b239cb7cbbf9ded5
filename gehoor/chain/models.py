"""Systems of ours and of partners that know facts of a customer, and how asking them went."""

from __future__ import annotations

from typing import Self

from django.db import models

from gehoor.core.vault import SecretField

from .enums import SystemKind


class SystemQuerySet(models.QuerySet["System"]):
    def in_use(self) -> Self:
        return self.filter(active=True).order_by("pk")


class System(models.Model):
    """Where one kind of facts is asked: an address that answers in JSON (see chain.answers).

    `address` may hold {customer}, {phone}, {mail}, {postal} and {order}: there stands what we know of the
    customer. `secret` goes along as Authorization. `ok_at` is when it last answered, `failed_at` when not,
    with the reason.
    """

    kind = models.CharField(max_length=10, choices=SystemKind)
    name = models.CharField(max_length=60, unique=True)
    address = models.CharField(max_length=500)
    secret = SecretField(blank=True)
    active = models.BooleanField(default=True)
    ok_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=200, blank=True)

    objects = SystemQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name
