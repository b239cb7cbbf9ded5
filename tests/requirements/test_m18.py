"""M18, G06, T05: only numbers that cost no more than a call to anybody, said with tariff and place."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from gehoor.core.phone_numbers import NotAServiceNumber, Tariff, service_number
from gehoor.staff.enums import Role
from gehoor.staff.models import Brand
from tests.desk.support import signed_in
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db(transaction=True)

HOURS = "ma t/m vr 8.00–20.00"


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def admin(world: World) -> Client:
    world.lotte.role = Role.ADMINISTRATOR
    world.lotte.save()
    return signed_in(world.lotte)


def entered(admin: Client, world: World, phone: str, path: str = "") -> str:
    brand = world.team.brand
    said = {"phone": phone, "mail": brand.mail, "website": "", "hours": HOURS}
    answer = admin.post(f"/bereikbaarheid/{brand.pk}", said, follow=True)
    brand.refresh_from_db()
    return answer.content.decode()


@pytest.mark.requirement("M18")
def test_a_paid_number_is_refused_with_the_rule_and_others_are_shown_with_their_tariff(
    world: World, admin: Client, client: Client
) -> None:
    for paid in ("0900-1234", "0900 - 123 45 67", "0906-1234", "0909-1234", "+31 900 1234", "1850"):
        page = entered(admin, world, paid)
        assert "artikel 6:230k, lid 2, Burgerlijk Wetboek" in page
        assert paid in page
        assert world.team.brand.phone == "0592-01 23 45"
    for number, tariff in (
        ("010-123 45 67", "gewoon tarief"),
        ("085-123 45 67", "gewoon tarief"),
        ("0800-0123", "gratis"),
    ):
        entered(admin, world, number)
        assert world.team.brand.phone == number
        page = client.get("/contact/kwartelhof-wonen?taal=nl").content.decode()
        assert tariff in page
    assert "0800 - 0123" in page


@pytest.mark.requirement("G06")
def test_the_block_says_what_a_call_from_abroad_costs(world: World, client: Client) -> None:
    page = client.get("/contact/kwartelhof-wonen?taal=nl").content.decode()
    assert "Vanuit het buitenland +31 592 01 23 45, voor het tarief van uw eigen aanbieder." in page
    told = client.get("/contact/kwartelhof-wonen.json?taal=en").json()["number"]
    assert told["tariff"] == "ordinary rate"
    assert told["abroad"] == "from abroad +31 592 01 23 45, at your own provider’s rate"
    Brand.objects.update(phone="0800-0123")
    page = client.get("/contact/kwartelhof-wonen?taal=nl").content.decode()
    assert "Dit nummer werkt alleen binnen Nederland." in page


@pytest.mark.requirement("T05")
def test_an_ordinary_number_is_shown_with_its_place(world: World, client: Client) -> None:
    page = client.get("/contact/kwartelhof-wonen?taal=nl").content.decode()
    assert "(0592) 01 23 45" in page
    assert "Assen" in page
    told = client.get("/contact/kwartelhof-wonen.json").json()["number"]
    assert (told["shown"], told["place"]) == ("(0592) 01 23 45", "Assen")


def test_whoever_writes_the_row_the_database_refuses_a_paid_line(world: World) -> None:
    for paid in ("0900-1234", "+31 909 123", "0031906 1234", "1888"):
        with pytest.raises(IntegrityError, match="no_paid_line"), transaction.atomic():
            Brand.objects.update(phone=paid)


@given(
    st.sampled_from(["0", "+31", "+31 ", "0031", "+31 (0)", " 0"]),
    st.sampled_from(["900", "906", "909"]),
    st.sampled_from(["", " ", "-", " - ", "."]),
    st.integers(1000, 9_999_999),
)
def test_no_way_of_writing_it_makes_a_paid_number_ordinary(
    start: str, line: str, joint: str, rest: int
) -> None:
    with pytest.raises(NotAServiceNumber):
        service_number(f"{start}{line}{joint}{rest}")


@given(st.text(max_size=20))
def test_whatever_is_typed_is_refused_or_known_to_cost_no_more(typed: str) -> None:
    try:
        number = service_number(typed)
    except NotAServiceNumber:
        return
    assert number.digits.startswith("0800") == (number.tariff is Tariff.FREE)
    assert not number.digits.startswith(("09", "18"))
