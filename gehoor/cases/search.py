"""Finding contacts by what was said in them, in Dutch and in English."""

from __future__ import annotations

from django.contrib.postgres.search import SearchQuery
from django.db.models import QuerySet

from .models import Contact

LONGEST = 200


def contacts(text: str) -> QuerySet[Contact]:
    """Contacts in which these words occur, the newest first; nothing for no words.

    Words may be inflected otherwise (`bank`, `banken`); "two words" in quotes stand together, and -word
    leaves out. Order numbers and names are words too.
    """
    wanted = text.replace("\0", "").strip()[:LONGEST]
    if not wanted:
        return Contact.objects.none()
    dutch, english = (
        SearchQuery(wanted, config=config, search_type="websearch")
        for config in ("dutch", "english")
    )
    return Contact.objects.filter(search=dutch | english).order_by("-at", "-pk")
