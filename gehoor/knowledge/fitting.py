"""The public articles that fit what somebody is typing (requirement M45)."""

from __future__ import annotations

import re

from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector

from .models import CONFIGS, Article, searched

MOST = 2
LONGEST = 2_000
WORDS = 60
"""Of a long text the end: that is what somebody is writing now."""

_WORD = re.compile(r"[^\W_]{3,}")


def fitting(text: str, language: str, most: int = MOST) -> list[Article]:
    """The best first; an article fits when its title speaks of something that the text speaks of."""
    words = _WORD.findall(text[-LONGEST:])[-WORDS:]
    if not words:
        return []
    config = CONFIGS[language]
    query = SearchQuery(" or ".join(words), config=config, search_type="websearch")
    title = SearchVector(f"title_{language}", config=config, weight="A")
    weighed = title + SearchVector(f"text_{language}", config=config, weight="C")
    found = Article.objects.public().annotate(words=searched(language), titled=title)
    return list(
        found.filter(words=query, titled=query)
        .annotate(rank=SearchRank(weighed, query))
        .order_by("-rank", "pk")[:most]
    )
