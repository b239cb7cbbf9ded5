"""T39: good news is told too, and first to the people who wait for it."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.aftercare.actions.news import tell_due
from gehoor.aftercare.models import GoodNews
from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.parties.models import Address
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NEWS = "Uw straat krijgt glasvezel op 18 mei."
SAID = {"name": "Glasvezel Assen", "about": "glasvezel", "regions": "9401, 9402", "text_nl": NEWS,
        "text_en": "Your street gets fibre on 18 May."}  # fmt: skip


def waits(house: House, who: str, postcode: str, about: str = "glasvezel") -> Case:
    sender = f"{who}@post.example"
    case = house.writes(
        "2026-03-02 10:00", f"Wanneer krijg ik {about}?", sender=sender, Subject="Vraag"
    ).case
    Address.objects.create(party=case.party, kind="postal", value=postcode)
    return case


def told(house: House, who: str) -> int:
    return sum(NEWS in each for each in house.texts(f"{who}@post.example"))


@pytest.mark.requirement("T39")
def test_everybody_who_waits_in_the_region_reads_it_before_the_public_does(house: House) -> None:
    for who, postcode in (("a", "9401AB12"), ("b", "9402CD3"), ("c", "1011AA1")):
        waits(house, who, postcode)
    waits(house, "d", "9401AB14", about="een bank")
    with clock.travel(local("2026-03-03 09:00")):
        manager = house.browser(house.world.fatma)
        assert manager.post("/nazorg/nieuws", SAID).status_code == 302
        news = GoodNews.objects.get()
        page = manager.post(f"/nazorg/nieuws/{news.pk}", follow=True).text
        assert "Nog 2 wachtende klanten weten het niet" in page
        assert NEWS not in Client().get("/nieuws").text
    with clock.travel(local("2026-03-03 09:00:30")):
        assert tell_due() == 2
        assert tell_due() == 0
    house.work("2026-03-03 09:00:40")
    assert [told(house, who) for who in "abcd"] == [1, 1, 0, 0]
    late = waits(house, "e", "9401ZZ9")
    with clock.travel(local("2026-03-03 09:05")):
        page = manager.post(f"/nazorg/nieuws/{news.pk}", follow=True).text
        assert "Nog 1 wachtende klant" in page, "also who began to wait since"
        assert tell_due() == 1
        manager.post(f"/nazorg/nieuws/{news.pk}")
        assert NEWS in Client().get("/nieuws").text
        assert "Your street gets fibre" in Client().get("/nieuws?taal=en").text
    news.refresh_from_db()
    assert news.published_by == house.world.fatma
    assert late.is_open


def test_news_without_words_is_none(house: House) -> None:
    with clock.travel(local("2026-03-03 09:00")):
        manager = house.browser(house.world.fatma)
        for field in ("name", "about", "text_nl", "text_en"):
            assert manager.post("/nazorg/nieuws", {**SAID, field: " "}).status_code == 422
        assert house.browser(house.world.samira).get("/nazorg/nieuws").status_code == 403
    assert not GoodNews.objects.exists()
