"""The first run: only with the code, page by page, nothing lost, all at once, and then gone."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.channels.mail.models import Mailbox
from gehoor.setup import code
from gehoor.setup.models import Draft
from gehoor.staff.enums import Role
from gehoor.staff.models import Brand, Colleague, Organisation, Team
from tests.setup.filling import COLLEAGUE, HOURS, ORGANISATION, filled, unlocked
from tests.support.world import make_world

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code, "WRONG_GUESS", 0.0)


def test_a_fresh_installation_leads_to_the_first_run(client: Client) -> None:
    for door in ("/", "/aanmelden"):
        assert client.get(door).headers["Location"] == "/begin"


def test_without_the_code_nothing_shows_and_nothing_is_kept(client: Client) -> None:
    assert "Code" in client.get("/begin").content.decode()
    assert client.post("/begin", {"code": "aaaa-aaaa"}).status_code == 422
    for path in ("/begin/organisatie", "/begin/jij"):
        assert client.post(path, ORGANISATION).headers["Location"] == "/begin"
    assert client.post("/begin/postbus/later").headers["Location"] == "/begin"
    assert not Draft.objects.exists()


@pytest.mark.parametrize("change", [str.upper, lambda it: it.replace("-", " ")])
def test_the_code_may_be_typed_in_any_way(client: Client, change: object) -> None:
    response = client.post("/begin", {"code": change(code.code())})  # type: ignore[operator]
    assert response.headers["Location"] == "/begin"
    assert client.get("/begin").headers["Location"] == "/begin/organisatie"


def test_pages_come_in_their_order(client: Client) -> None:
    unlocked(client)
    assert client.get("/begin/jij").headers["Location"] == "/begin/organisatie"
    assert client.get("/begin/onzin").status_code == 404


def test_what_was_typed_stays_when_something_is_wrong(client: Client) -> None:
    unlocked(client)
    response = client.post("/begin/organisatie", {**ORGANISATION, "zone": "Europa/Assen"})
    assert response.status_code == 422
    page = response.content.decode()
    assert "Bakkerij De Eerste" in page
    assert "Europa/Assen" in page
    assert "Deze tijdzone bestaat niet" in page


def test_hours_say_what_they_do_not_understand(client: Client) -> None:
    filled(client, until="openingstijden")
    page = client.post("/begin/openingstijden", {**HOURS, "friday": "soms"}).content.decode()
    assert "typ bijvoorbeeld 9.00–12.30 en 13.00–17.00" in page
    assert 'value="soms"' in page
    closed = dict.fromkeys(HOURS, "") | {"answer_hours": "4"}
    assert (
        "ten minste voor één dag" in client.post("/begin/openingstijden", closed).content.decode()
    )


def test_the_hours_are_tried_out_on_a_customer_who_writes_now(client: Client) -> None:
    filled(client, until="jij")
    assert "u krijgt uiterlijk" in client.get("/begin/jij").content.decode()


def test_it_goes_on_where_somebody_stopped_in_another_browser(client: Client) -> None:
    filled(client, until="jij")
    other = unlocked(Client())
    assert other.get("/begin").headers["Location"] == "/begin/jij"
    assert "Bakkerij De Eerste" in other.get("/begin/organisatie").content.decode()


def test_a_password_is_kept_encrypted_and_never_shown_again(client: Client) -> None:
    filled(client, until="postbus")
    assert COLLEAGUE["password"] not in client.get("/begin/jij").content.decode()
    again = {**COLLEAGUE, "password": "", "name": "Roos Bakker-Smit"}
    assert client.post("/begin/jij", again).status_code == 302


def test_a_weak_password_is_refused_with_what_to_do(client: Client) -> None:
    filled(client, until="jij")
    assert client.post("/begin/jij", {**COLLEAGUE, "password": "geheim"}).status_code == 422


def test_it_can_begin_without_a_mailbox(client: Client) -> None:
    filled(client, until="postbus")
    assert client.post("/begin/postbus/later").headers["Location"] == "/instellingen/postbussen"
    lead, team = Colleague.objects.get(), Team.objects.get()
    assert (lead.role, lead.team, team.lead) == (Role.ADMINISTRATOR, team, lead)
    assert lead.check_password(COLLEAGUE["password"])
    assert Brand.objects.get().prefix == "B"
    assert team.answer_minutes == 240
    assert team.hours().weekly[5][1][0].isoformat() == "13:00:00"
    assert not Draft.objects.exists()
    assert client.get("/instellingen/postbussen").status_code == 200


def test_it_cannot_begin_half_filled_in(client: Client) -> None:
    filled(client, until="jij")
    assert client.post("/begin/postbus/later").headers["Location"] == "/begin"
    assert not Organisation.objects.exists()


def test_a_mailbox_that_does_not_work_saves_nothing_and_loses_nothing(client: Client) -> None:
    filled(client)
    servers = {
        "address": "info@bakkerij.example",
        "name": "Bakkerij",
        "password": "fout wachtwoord",
        "imap_host": "127.0.0.1",
        "imap_port": "1",
        "imap_security": "none",
        "imap_folder": "INBOX",
        "smtp_host": "127.0.0.1",
        "smtp_port": "1",
        "smtp_security": "none",
    }
    response = client.post("/begin/servers", servers)
    page = response.content.decode()
    assert response.status_code == 422
    assert "Mail ophalen lukt nog niet. 127.0.0.1:1 neemt niet op" in page
    assert "Mail versturen lukt nog niet." in page
    assert 'value="127.0.0.1"' in page
    assert not Organisation.objects.exists()
    assert not Mailbox.objects.exists()


def test_a_server_elsewhere_without_encryption_is_refused(client: Client) -> None:
    filled(client)
    page = client.post("/begin/servers", {"imap_host": "mail.example", "imap_security": "none"})
    assert "zonder leest iedereen onderweg mee" in page.content.decode()


def test_it_is_gone_once_there_is_an_organisation(client: Client) -> None:
    filled(client, until="postbus")
    make_world()
    for path in ("/begin", "/begin/organisatie", f"/begin?code={code.code()}"):
        assert client.get(path).status_code == 404
    assert client.post("/begin/postbus/later").status_code == 404
    assert client.get("/").headers["Location"].startswith("/aanmelden")


def test_it_speaks_english_when_asked(client: Client) -> None:
    unlocked(client)
    assert "Who is this for?" in client.get("/begin/organisatie?taal=en").content.decode()
    assert "Who is this for?" in client.get("/begin/organisatie").content.decode()
