"""T10: a backlog of 500 mails cannot be deleted; it is told, checked and easily taken up again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from gehoor.api.models import give_out
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.lapsing import lapse
from gehoor.casework.actions.orders import take_over_orders
from gehoor.casework.actions.receive import open_case
from gehoor.casework.backlog import OLD, waiting
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.casework.models import BacklogRun
from gehoor.casework.orders import read
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.support.house import House
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MAILS, DELIVERED, SENT = 500, 300, 150  # the last 50 name no order that we know
NOW = "2026-03-04 10:00"


def backlog_of_500(house: House) -> None:
    """Mails of Monday 23 February about orders, untouched until Wednesday 4 March."""
    house.world.team.answer_minutes = 6000
    house.world.team.save()
    lines = [f"{10_000 + n},delivered,2026-02-27" for n in range(DELIVERED)]
    lines += [f"{10_000 + n},sent," for n in range(DELIVERED, DELIVERED + SENT)]
    take_over_orders(read("\n".join(["number,status,delivered_on", *lines])))
    with clock.travel(local("2026-02-23 10:00")):
        for n in range(MAILS):
            received = house.world.mail(f"Waar blijft order {10_000 + n}?", f"k{n}@post.example")
            address, _ = recognise("mail", received.address, "", "nl")
            open_case(house.world.team, received, address)


def routes(resolver: URLResolver, prefix: str = "") -> Iterator[str]:
    for each in resolver.url_patterns:
        path = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from routes(each, path)
        elif isinstance(each, URLPattern):
            yield path


def try_to_delete_everything(house: House) -> None:
    """Every role, on every page and resource, with every word for it; and by a database prompt."""
    contact = Contact.objects.earliest("pk")
    fill = {"<str:reference>": contact.case.reference, "<int:number>": str(contact.pk)}
    paths = list(routes(get_resolver()))
    assert not [each for each in paths if "delete" in each or "verwijder" in each]
    for role in Role:
        colleague = Colleague.objects.create_user(
            f"{role}@kwartelhof.example", "een lang wachtwoord", name=role, role=role
        )
        browser = house.browser(colleague)
        for path in paths:
            for word, value in fill.items():
                path = path.replace(word, value)
            if "<" not in path:
                browser.delete(f"/{path}")
    headers = {"Authorization": f"Token {give_out('KISS')}"}
    assert Client().delete(f"/api/klantcontacten/{contact.pk}", headers=headers).status_code == 405
    for sql in (
        "delete from cases_contact",
        "truncate cases_contact cascade",
        "delete from cases_case",
    ):
        with pytest.raises(DatabaseError, match="law 9"), transaction.atomic():
            connection.cursor().execute(sql)


def press_send(house: House, group: str) -> BacklogRun:
    """Lotte checks each case of a group, unticks none, and sends."""
    ids = [each.case.pk for each in waiting(clock.now() - OLD) if each.group == group]
    page = house.browser(house.world.lotte).post(f"/achterstand/{group}/versturen", {"case": ids})
    assert page.status_code == 302
    return BacklogRun.objects.latest("pk")


@pytest.mark.requirement("T10")
def test_a_backlog_of_500_is_told_and_checked_and_never_deleted(house: House) -> None:
    backlog_of_500(house)
    with clock.travel(local(NOW)):
        try_to_delete_everything(house)
        assert Contact.objects.filter(direction="in").count() == MAILS
        page = house.browser(house.world.lotte).get("/achterstand").content.decode()
        assert page.count('name="case"') == MAILS
        assert "bezorgd op vr 27 februari. Klopt dat?" in page
        run = press_send(house, "delivered")
        assert run.messages.count() == DELIVERED
        assert press_send(house, "sent").messages.count() == SENT
        assert Case.objects.open().count() == MAILS
        assert {*broken()} <= {"stuck-in-the-outbox"}
    _only_a_yes_closes(house, run)


def _only_a_yes_closes(house: House, run: BacklogRun) -> None:
    """The first says yes, the second says no, the others say nothing: only the first is closed."""
    yes, no, silent = [each.case for each in run.messages.order_by("pk")[:3]]
    assert "uw pakket met bestelling" in yes.contacts.latest("pk").text.lower()
    with clock.travel(local("2026-03-05 09:00")):
        client = Client()
        for case, button in ((yes, "opgelost"), (no, "niet-opgelost")):
            path = f"/{STATUS_PATH}/{status_token(case)}"
            assert client.post(f"{path}/{button}").status_code == 302
    with clock.travel(local("2026-03-12 10:00")):
        for action in silent.customer_actions.all():
            lapse(action.pk)
    for case, is_open in ((yes, False), (no, True), (silent, True)):
        case.refresh_from_db()
        assert case.is_open is is_open
    assert no.promises.open().exists()
    assert silent.promises.open().exists(), "nobody answered: it is our turn again"
    listed = house.browser(house.world.fatma).get(f"/achterstand/verstuurd/{run.pk}")
    page = listed.content.decode()
    assert page.count("<tr>") == DELIVERED + 1
    assert "klant zegt: opgelost" in page
    assert "klant antwoordde, zaak is open" in page
