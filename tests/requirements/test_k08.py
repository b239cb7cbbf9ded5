"""K08: nobody registers to follow a case, and nobody has to again when the organisation changes systems."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from gehoor.api.models import give_out
from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.channels.messages.models import Source
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.cli.commands.import_.customers import command
from gehoor.core import clock
from gehoor.parties.actions import also_at
from gehoor.parties.models import Address, Party
from tests.support.commands import run_command
from tests.support.customer import words
from tests.support.gateway import Gateway, gateway
from tests.support.house import House
from tests.support.laws import sentences
from tests.support.programs import make_source
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

OLD_MAIL = "j.jansen@post.example"
LINES = [
    {"customer": "KN-4711", "name": "Mevr. J. Jansen", "mail": OLD_MAIL, "phone": "06-11 22 33 44",
     "home": "9401 AB 12", "prefers": "phone", "matter": "Z-2021-1", "at": "2021-05-03 09:00",
     "channel": "mail", "direction": "in", "subject": "Bank", "text": "Mijn bank is te laat."},
    {"customer": "KN-4711", "name": "Mevr. J. Jansen", "mail": OLD_MAIL, "matter": "Z-2021-1",
     "at": "2021-05-04 11:00", "channel": "mail", "direction": "out", "subject": "Re: Bank",
     "text": "Uw bank komt op 6 mei."},
    {"customer": "KN-4711", "name": "Mevr. J. Jansen", "mail": OLD_MAIL, "matter": "Z-2026-9",
     "at": "2026-02-27 16:00", "channel": "mail", "direction": "in", "subject": "Kast",
     "text": "Wanneer komt mijn kast?", "open": "yes"},
]  # fmt: skip


@pytest.fixture
def texts(house: House) -> Iterator[Gateway]:
    with gateway() as found:
        source = make_source(house.world.team, "sms", Channel.SMS)
        Source.objects.filter(pk=source.pk).update(send_url=found.url)
        yield found


def a_call(house: House, at: str, name: str, phone: str, text: str) -> Case:
    with clock.travel(local(at)):
        contact = submit(house.world.samira, Channel.PHONE, Who(name, phone=phone),
                         subject="", text=text, at=clock.now())  # fmt: skip
    assert contact
    house.work(at)
    return contact.case


def link_in(text: str) -> str:
    found = re.search(r"https?://[^/\s]+(/v(?:olg)?/\w+)", text)
    assert found, text
    return found[1]


@pytest.mark.requirement("K08")
def test_nobody_registers_again(house: House, texts: Gateway, tmp_path: Path) -> None:
    _the_link_in_a_text_message_needs_no_account(house, texts)
    _customers_come_over_by_a_file_and_by_the_api(tmp_path)
    _the_old_mail_address_brings_her_back_to_her_case(house)
    _who_writes_after_the_change_is_known(house)
    with clock.travel(local("2026-03-02 12:00")):
        assert sentences() == []


def _the_link_in_a_text_message_needs_no_account(house: House, texts: Gateway) -> None:
    case = a_call(house, "2026-03-02 09:00", "Noor", "06-12 34 56 78", "Waar is mijn stoel?")
    with clock.travel(local("2026-03-02 09:01")):
        also_at(case.party, "postal", "9402 CD 7")
    assert texts.said[0]["to"] == "+31612345678"
    phone = Client()
    path = phone.get(link_in(texts.said[0]["text"]))["Location"]
    with clock.travel(local("2026-03-02 09:05")):
        page = words(phone.get(path))
        assert case.reference in page
        assert "Waar is mijn stoel?" not in page
        assert "Uw huisnummer" in page
        assert phone.post(f"{path}/controle", {"typed": "7"}).status_code == 302
        assert "Waar is mijn stoel?" in words(phone.get(path))
    _or_a_mailed_code_instead(house, case, path)


def _or_a_mailed_code_instead(house: House, case: Case, path: str) -> None:
    tablet = Client()
    with clock.travel(local("2026-03-02 09:10")):
        also_at(case.party, "mail", "noor@post.example")
        tablet.post(f"{path}/controle/code")
    house.work("2026-03-02 09:10")
    _message, text = house.last_mail("noor@post.example")
    code = re.search(r"\b\d{6}\b", text)
    assert code
    with clock.travel(local("2026-03-02 09:12")):
        assert tablet.post(f"{path}/controle", {"code": code[0]}).status_code == 302
        assert "Waar is mijn stoel?" in words(tablet.get(path))


def _customers_come_over_by_a_file_and_by_the_api(tmp_path: Path) -> None:
    file = tmp_path / "klanten.csv"
    with file.open("w", newline="") as handle:
        rows = csv.DictWriter(handle, [*LINES[0], "open"])
        rows.writeheader()
        rows.writerows(LINES)
        handle.write("KN-1,Niemand,geen-adres\n")
    with clock.travel(local("2026-03-02 10:00")):
        told = run_command(command, str(file), "--system", "crm")
        assert "Read 4: 3 new, 0 already there." in told.output
        assert "Line 5 has the mail address “geen-adres”" in told.output
        again = _by_api({"system": "crm", "lines": LINES})
    assert again == {"read": 3, "new": 0, "there": 3, "left_out": []}
    jansen = Address.objects.get(kind="number", value="KN4711").party
    assert (jansen.name, jansen.prefers) == ("Mevr. J. Jansen", "phone")
    old = Case.objects.get(party=jansen, closed_at__isnull=False)
    said = [(each.at, each.text) for each in old.contacts.order_by("at")]
    assert said == [
        (local("2021-05-03 09:00"), "Mijn bank is te laat."),
        (local("2021-05-04 11:00"), "Uw bank komt op 6 mei."),
    ]


def _by_api(body: dict[str, Any]) -> Any:
    key = give_out("oud systeem", imports=True)
    answer = Client().post(
        "/api/customers",
        json.dumps(body),
        content_type="application/json",
        headers={"Authorization": f"Token {key}"},
    )
    assert answer.status_code == 200, answer.content
    return answer.json()


def _the_old_mail_address_brings_her_back_to_her_case(house: House) -> None:
    client = Client()
    with clock.travel(local("2026-03-02 10:30")):
        assert "Kijk in uw mail" in words(client.post("/volg", {"mail": OLD_MAIL}))
    house.work("2026-03-02 10:30")
    _message, text = house.last_mail(OLD_MAIL)
    assert text.count("/volg/") >= 2
    path = link_in(text)
    with clock.travel(local("2026-03-02 10:35")):
        assert client.post(f"{path}/controle", {"typed": OLD_MAIL}).status_code == 302
        assert "Wanneer komt mijn kast?" in words(client.get(path))


def _who_writes_after_the_change_is_known(house: House) -> None:
    customers = Party.objects.count()
    mail = house.writes("2026-03-02 11:00", "En de bezorging?", OLD_MAIL, Subject="Bezorging")
    assert mail.party.name == "Mevr. J. Jansen"
    assert Party.objects.count() == customers
