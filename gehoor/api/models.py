from __future__ import annotations

import secrets
from typing import Self

from django.db import models

from gehoor.core import clock, tokens
from gehoor.core.trail import tracked


class ApiKeyQuerySet(models.QuerySet["ApiKey"]):
    def of(self, key: str) -> Self:
        """The key that was given out, if it still counts."""
        return self.filter(digest=tokens.digest(key), active=True)


@tracked(fields=["name", "active", "imports"])
class ApiKey(models.Model):
    """A program that may read, and bring customers in when it `imports`: only its digest is stored."""

    name = models.CharField(max_length=100, unique=True)
    digest = models.CharField(max_length=64, unique=True)
    active = models.BooleanField(default=True)
    imports = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=clock.now)
    used_at = models.DateTimeField(null=True)

    objects = ApiKeyQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name


def give_out(name: str, *, imports: bool = False) -> str:
    """A new key for the program `name`, shown this once: 256 random bits."""
    key = secrets.token_urlsafe(32)
    ApiKey.objects.create(name=name, digest=tokens.digest(key), imports=imports)
    return key
