"""M31: one calendar for each channel, skill and brand, and the same one everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client

from gehoor.cases.models import Outgoing
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.enums import Role
from gehoor.staff.models import Skill
from tests.desk.support import opener, signed_in
from tests.support.calling import NUMBER, make_exchange, tell
from tests.support.laws import broken
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

GOOD_FRIDAY = "2026-04-03 10:00"


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-04-02 10:00")):
        made = make_world()
        made.lotte.role = Role.ADMINISTRATOR
        made.lotte.save()
        yield made


def set_hours(world: World, **said: object) -> str:
    brand = world.team.brand
    everything = {
        "phone": brand.phone,
        "mail": brand.mail,
        "hours": "ma t/m vr 9.00–12.30 en 13.00–17.00",
        "good_friday": "on",
        "channel": ["phone"],
        "skill": [""],
        "hours-apart": ["elke dag 8.00–22.00"],
        **said,
    }
    page = signed_in(world.lotte).post(f"/bereikbaarheid/{brand.pk}", everything, follow=True)
    world.team.refresh_from_db()
    return page.content.decode()


@pytest.mark.requirement("M31")
def test_the_phone_is_open_8_to_22_and_closed_on_good_friday_everywhere(
    world: World, client: Client
) -> None:
    assert "Zo staat het vanaf nu overal." in set_hours(world)
    exchange = make_exchange(world.team)
    with clock.travel(local(GOOD_FRIDAY)):
        told = tell(exchange, Happens.RINGING, number=NUMBER).json()
        assert told["open"] is False
        assert told["say"] == (
            "U belt Kwartelhof Wonen. Wij zijn nu gesloten. Za 4 april 08.00 uur zijn wij er weer. "
            "U mag ophangen: wij bellen u terug op dit nummer, uiterlijk za 4 april 12.00 uur."
        )
        tell(exchange, Happens.ENDED)
        promise = Promise.objects.get(kind="call-back")
        assert promise.due_at == local("2026-04-04 12:00")
        assert told["call_back_by"] == promise.due_at.isoformat()
        page = client.get("/contact/kwartelhof-wonen?taal=nl").content.decode()
        assert "Nu gesloten, weer open za 4 april 08.00 uur." in page
        assert "<dt>vr 3 april (vandaag)</dt><dd>gesloten</dd>" in page
        assert "<dt>za 4 april</dt><dd>8.00–22.00</dd>" in page
        facts = client.get("/contact/kwartelhof-wonen.json?taal=nl").json()
        assert facts["now"] == "nu gesloten, weer open za 4 april 08.00 uur"
        case = opener(world)()
        letter = Outgoing.objects.filter(contact__case=case).latest("pk").contact.text
        open_line = "Open: ma t/m zo 8.00–22.00 (gesloten op vr 3 april, zo 5 april en ma 6 april)"
        assert open_line in letter
        status = client.get(letter.split()[-1].partition("8000")[2]).content.decode()
        assert open_line.removeprefix("Open: ") in status
    assert broken() == {}


def test_in_the_evening_the_phone_is_open_and_the_chat_is_not(world: World, client: Client) -> None:
    set_hours(world, channel=["phone", "chat"], skill=["", ""],
              **{"hours-apart": ["elke dag 8.00–22.00", "ma t/m vr 9.00–17.00"]})  # fmt: skip
    team = world.team
    evening = local("2026-04-02 21:00")
    assert team.hours("phone").is_open(evening)
    assert not team.hours("chat").is_open(evening)
    assert not team.hours().is_open(evening)
    page = client.get("/contact/kwartelhof-wonen?taal=nl").content.decode()
    assert "<dt>Chat</dt><dd>ma t/m vr 9.00–17.00</dd>" in page


def test_a_skill_has_hours_of_its_own_and_a_split_shift_is_kept(world: World) -> None:
    english = Skill.objects.create(name="English", topics=["english"])
    set_hours(world, channel=["phone", "phone"], skill=["", str(english.pk)],
              **{"hours-apart": ["elke dag 8.00–22.00", "di 10.00–12.00"]})  # fmt: skip
    exchange = make_exchange(world.team)
    with clock.travel(local("2026-04-02 11:00")):
        told = tell(exchange, Happens.RINGING, number=NUMBER, keyed={"topic": "english"}).json()
        assert Call.objects.get().skill == english
        assert told["open"] is False
        assert "Di 7 april 10.00 uur zijn wij er weer" in told["say"]
        assert "open" not in tell(exchange, Happens.RINGING, call="c-2", number=NUMBER).json()
    lunch = local("2026-04-02 12:45")
    assert not world.team.hours().is_open(lunch)


def test_day_and_night_is_only_for_emergencies_with_a_name(world: World) -> None:
    for hours in ("elke dag dag en nacht", "elke dag 0.00-24.00"):
        page = set_hours(world, hours=hours)
        assert "Dag en nacht zijn wij er alleen voor spoed met een naam" in page
        assert hours in page
    world.team.brand.calendar.refresh_from_db()
    assert world.team.brand.calendar.apart == []


def test_what_is_no_hour_comes_back_with_how_to_type_it(world: World) -> None:
    for hours in ("altijd", "ma t/m vr 25.00-26.00", "vr t/m ma 8-9", "9-17"):
        assert "Typ de uren zoals: ma t/m vr 8.00–20.00" in set_hours(world, hours=hours)
    assert "is geen dag. Typ dagen zoals 24-12-2026" in set_hours(world, closed="30-2-2026")
    assert "Kies bij andere uren een kanaal" in set_hours(world, channel=[""])


def test_who_sets_no_channels_changes_nothing(world: World) -> None:
    page = signed_in(world.samira).post(f"/bereikbaarheid/{world.team.brand_id}", {"phone": ""})
    assert page.status_code == 403
