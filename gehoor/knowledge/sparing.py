"""Questions that an article spared: somebody said so, and did not contact us in the week after (M45)."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Count

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.parties.rules import normalised

from .models import Article, Spared

PROBATION = timedelta(days=7)


def spare(article: Article, mail: str = "") -> Spared:
    """A visitor says that `article` solved it; `mail` is what stood in the form, if anything."""
    return Spared.objects.create(article=article, mail=normalised(AddressKind.MAIL, mail)[:320])


def came_back(key: int) -> None:
    """The same browser asks all the same, within the week."""
    now = clock.now()
    mine = Spared.objects.filter(pk=key, counts=None, came_back_at=None, at__gt=now - PROBATION)
    mine.update(came_back_at=now)


def settle_spared() -> int:
    """Decide of each whose week is over whether it counts, and let its address go; how many."""
    over = Spared.objects.filter(counts=None, at__lte=clock.now() - PROBATION)
    return sum(_settle(each) for each in over.order_by("pk")[:1000])


def _settle(spared: Spared) -> int:
    spared.counts = spared.came_back_at is None and not _contacted(spared)
    spared.mail = ""
    spared.save(update_fields=["counts", "mail"])
    return 1


def _contacted(spared: Spared) -> bool:
    """Whether that customer contacted us in the week, through whichever channel."""
    if not spared.mail:
        return False
    known = Address.objects.filter(kind=AddressKind.MAIL, value=spared.mail)
    theirs = Contact.objects.filter(party__in=known.values("party"), direction=Direction.IN)
    return theirs.filter(at__gt=spared.at, at__lte=spared.at + PROBATION).exists()


def spared_by_article(days: int) -> dict[int, int]:
    """How many questions each article spared (its key), of those said in the last `days`."""
    since = clock.now() - timedelta(days=days)
    counted = Spared.objects.filter(counts=True, at__gt=since).values_list("article")
    return dict(counted.annotate(Count("pk")))
