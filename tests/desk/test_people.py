"""Colleagues are invited, changed and let go by an administrator; what changes stands in the trail."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from gehoor.channels.mail import demo
from gehoor.channels.mail.inviting import send_next
from gehoor.channels.mail.models import Mailbox
from gehoor.channels.mail.outgoing import Post
from gehoor.core.trail import signed
from gehoor.insight import trail
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Invitation, Organisation, Team
from tests.desk.support import Opener, signed_in
from tests.support.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

NEW = {"name": "Noor Bakker", "mail": "Noor@kwartelhof.example", "role": "light", "language": "en"}


@pytest.fixture
def pim(world: World) -> Colleague:
    return Colleague.objects.create_user(
        "pim@kwartelhof.example", "een lang wachtwoord", name="Pim Hofstra", role=Role.ADMINISTRATOR
    )


@pytest.fixture
def office(pim: Colleague) -> Client:
    return signed_in(pim)


def test_an_invited_colleague_gets_a_link_by_mail(
    office: Client, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(demo.OUTBOX, str(tmp_path))
    Mailbox.objects.create(address="wij@kwartelhof.example", name="Wij", team=world.team)
    office.post("/instellingen/collegas/nieuw", NEW)
    noor = Colleague.objects.get(mail="noor@kwartelhof.example")
    assert (noor.role, noor.language, noor.has_usable_password()) == (Role.LIGHT, "en", False)
    post = Post()
    assert send_next(post)
    assert not send_next(post)
    (letter,) = (tmp_path / "noor@kwartelhof.example" / "new").iterdir()
    mail = message_from_bytes(letter.read_bytes(), policy=policy.default)
    text = mail.get_body(["plain"]).get_content()
    assert mail["Subject"] == "Your account at Kwartelhof Groep"
    path = text.split("http://127.0.0.1:8000", 1)[1].split()[0]
    visitor = Client()
    assert "Welcome Noor" in visitor.get(path).text
    visitor.post(path, {"password": "paard batterij nietje"})
    assert visitor.get("/").status_code == 200


def test_without_a_mailbox_an_invitation_waits(office: Client) -> None:
    office.post("/instellingen/collegas/nieuw", NEW)
    assert not send_next(Post())
    assert Invitation.objects.unsent().count() == 1


def test_who_owns_something_cannot_be_let_go(office: Client, world: World, opened: Opener) -> None:
    opened()
    answer = office.post(f"/instellingen/collegas/{world.samira.pk}/sluiten")
    assert answer.status_code == 422
    assert "1 open zaak, 1 open toezegging" in answer.text
    assert "draag dat werk eerst over" in answer.text
    world.samira.refresh_from_db()
    assert world.samira.is_active


def test_who_leads_a_team_cannot_be_let_go(office: Client, world: World) -> None:
    assert "leidt nog" in office.post(f"/instellingen/collegas/{world.lotte.pk}/sluiten").text


def test_a_closed_account_stays_and_opens_again(office: Client, world: World) -> None:
    office.post(f"/instellingen/collegas/{world.fatma.pk}/sluiten")
    assert signed_in(world.fatma).get("/").status_code == 302
    assert "Fatma Kaya" in office.get("/instellingen/collegas").text
    office.post(f"/instellingen/collegas/{world.fatma.pk}/openen")
    assert Invitation.objects.get().colleague == world.fatma


def test_one_administrator_always_stays(office: Client, pim: Colleague) -> None:
    assert "enige beheerder" in office.post(f"/instellingen/collegas/{pim.pk}/sluiten").text
    data = {"name": pim.name, "mail": pim.mail, "role": "agent", "language": "nl"}
    assert "enige beheerder" in office.post(f"/instellingen/collegas/{pim.pk}", data).text


def test_an_address_has_one_account(office: Client, world: World) -> None:
    answer = office.post("/instellingen/collegas/nieuw", {**NEW, "mail": world.samira.mail})
    assert "heeft al een account" in answer.text
    assert 'value="Noor Bakker"' in answer.text


def test_the_page_shows_who_may_do_what(office: Client) -> None:
    page = office.get("/instellingen/collegas").text
    assert "Vestiging of buitendienst" in page
    assert "termijnen en mededelingen vaststellen" in page


def test_a_refusal_names_whom_to_ask(world: World, pim: Colleague) -> None:
    page = signed_in(world.samira).get("/instellingen/collegas")
    assert page.status_code == 403
    assert "Dit mag alleen een beheerder. Vraag het Pim Hofstra." in page.text
    world.samira.language = "en"
    world.samira.save()
    assert "Only" in signed_in(world.samira).get("/instellingen/collegas").text


def test_who_changed_a_role_stands_in_the_trail(office: Client, world: World) -> None:
    data = {
        "name": "Samira el Idrissi",
        "mail": world.samira.mail,
        "role": "lead",
        "language": "nl",
    }
    office.post(f"/instellingen/collegas/{world.samira.pk}", {**data, "team": world.team.pk})
    line = trail.lines(thing="Colleague")[0]
    assert (line.who, line.label, line.name) == ("Pim Hofstra", "changed", "Samira el Idrissi")
    assert [(each.before, each.after) for each in line.differences] == [
        ("Medewerker", "Teamleider")
    ]
    page = office.get("/instellingen/wijzigingen?wat=Colleague").text
    assert "<del>Medewerker</del> → Teamleider" in page
    assert "door Pim Hofstra" in page


def test_what_sql_changes_stands_in_the_trail_too(world: World) -> None:
    Team.objects.update(answer_minutes=60)
    with connection.cursor() as cursor:
        cursor.execute("update staff_team set answer_minutes = 90")
    newest, before = trail.lines(thing="Team")[:2]
    assert [(each.before, each.after) for each in newest.differences] == [("60", "90")]
    assert [(each.before, each.after) for each in before.differences] == [("480", "60")]
    assert newest.who is None


def test_the_trail_is_searched_by_person_thing_and_word(world: World) -> None:
    with signed(world.lotte.pk, "/ergens", "de reorganisatie"):
        Team.objects.update(name="Service Wonen")
        Organisation.objects.update(name="Kwartelhof")
    Team.objects.update(answer_minutes=60)
    assert {each.thing for each in trail.lines(who=world.lotte.pk)} == {"Team", "Organisation"}
    assert len(trail.lines(who=world.lotte.pk, thing="Team")) == 1
    assert {each.why for each in trail.lines(words="reorganisatie")} == {"de reorganisatie"}
    assert trail.lines(words="Groep")[0].thing == "Organisation"


def test_nobody_can_change_the_trail(world: World) -> None:
    Team.objects.update(answer_minutes=60)
    with pytest.raises(Exception, match=r"Cannot (update|delete)"), connection.cursor() as cursor:
        cursor.execute("delete from staff_teamchange")


def test_a_password_leaves_no_trace(world: World) -> None:
    world.samira.set_password("iets heel anders dan eerst")
    world.samira.save()
    assert [each for each in trail.lines(thing="Colleague") if each.label == "changed"] == []


def test_mail_in_costs_no_row_of_the_trail(world: World, opened: Opener) -> None:
    before = len(trail.lines())
    opened()
    opened("Nog iets", "En wanneer komt de stoel?", sender="b.smit@post.example")
    assert len(trail.lines()) == before
