"""Good news: to the people who wait for it first, then to everybody (T39)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.letters import Letter, compose
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import GoodNews, Told
from .going import MOST, unheld


@dataclass(frozen=True, slots=True)
class Draft:
    """News as somebody typed it; `regions` are postcodes or their first digits."""

    name: str
    about: str
    text_nl: str
    text_en: str
    regions: tuple[str, ...] = ()


def waiting_for(about: str, regions: list[str]) -> QuerySet[Case]:
    """Open cases in which the customer names it, of customers who live there."""
    said = Contact.objects.filter(direction=Direction.IN, reply__icontains=about)
    found = Case.objects.open().filter(
        Q(title__icontains=about) | Exists(said.filter(case=OuterRef("pk")))
    )
    if regions:
        there = Q()
        for each in regions:
            there |= Q(value__startswith=each)
        live = Address.objects.filter(there, kind=AddressKind.POSTAL).values("party")
        found = found.filter(party__in=live)
    return found.order_by("pk")


@transaction.atomic
def announce(draft: Draft, by: Colleague) -> GoodNews:
    """Whoever waits is told from now on, by the worker. Raises Refusal."""
    _check_may(by)
    words = (draft.name, draft.about, draft.text_nl, draft.text_en)
    if not all(each.strip() for each in words):
        raise Refusal(
            _("Geef een naam, waarover het gaat, en de tekst in het Nederlands en het Engels."),
            law=10,
        )
    regions = [each.replace(" ", "").upper()[:6] for each in draft.regions if each.strip()]
    news = GoodNews.objects.create(
        name=draft.name.strip()[:100], about=draft.about.strip()[:60], regions=regions,
        text_nl=draft.text_nl.strip(), text_en=draft.text_en.strip(), by=by, at=clock.now(),
    )  # fmt: skip
    _add_who_waits(news)
    return news


def _add_who_waits(news: GoodNews) -> None:
    """Also who began to wait since."""
    found = waiting_for(news.about, news.regions).exclude(good_news__news=news)
    Told.objects.bulk_create(Told(news=news, case=case) for case in found)


def tell_due() -> int:
    """Tell up to MOST people who wait; how many."""
    due = Told.objects.filter(contact=None).order_by("pk")
    return sum(_tell(key) for key in list(due.values_list("pk", flat=True)[:MOST]))


@transaction.atomic
def _tell(key: int) -> bool:
    row = Told.objects.select_related("news").get(pk=key)
    case = unheld(row.case_id)
    if case is None or Told.objects.filter(pk=key, contact__isnull=False).exists():
        return False
    row.contact = write(case, letter(row.news, case), author=case.owner)
    row.save(update_fields=["contact"])
    record(case.pk, Happened.CHECKED_IN, contact=row.contact.pk, why=row.news.name)
    return True


def letter(news: GoodNews, case: Case) -> Letter:
    return compose("news", case, words=news.text(case.language), owner=case.owner)


def publish(news: GoodNews, by: Colleague) -> None:
    """Everybody may read it now. Raises Refusal as long as somebody who waits does not know.

    Who began to wait since the announcement is told as well, also when this is refused because of them.
    """
    _check_may(by)
    _add_who_waits(news)
    with transaction.atomic():
        news = GoodNews.objects.select_for_update(of=["self"]).get(pk=news.pk)
        _check_all_know(news)
        if news.published_at is None:
            news.published_at, news.published_by = clock.now(), by
            news.save(update_fields=["published_at", "published_by"])


def _check_all_know(news: GoodNews) -> None:
    left = news.told.filter(contact=None).count()
    if left == 0:
        return
    raise Refusal(
        ngettext(
            "Nog %(n)s wachtende klant weet het niet: die leest het eerst.",
            "Nog %(n)s wachtende klanten weten het niet: zij lezen het eerst.",
            left,
        )
        % {"n": left},
        law=7,
        ways_out=(_("wacht tot iedereen bericht heeft, meestal binnen een minuut"),),
    )


def _check_may(by: Colleague) -> None:
    if not may(by, May.SEND_TO_MANY):
        raise Refusal(refusal(by, WHO[May.SEND_TO_MANY]), law=5)
