"""The article that an answer names as its source."""

from __future__ import annotations

from gehoor.core.keys import key_of
from gehoor.knowledge.models import Article


def chosen(key: str) -> Article | None:
    """The article in use with this key; None for anything else."""
    return Article.objects.in_use().filter(pk=key_of(key)).first() if key else None
