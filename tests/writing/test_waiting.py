"""An answer that waits: it can be taken back, a crash loses nothing, and it acts when it goes."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.writing.actions.waiting import send_next, set_undo_seconds
from gehoor.writing.enums import WaitState
from gehoor.writing.models import Draft, Waiting
from tests.support.house import House, called
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
TEN = "2026-03-02 10:00"


@pytest.fixture
def case(house: House) -> Case:
    set_undo_seconds(house.world.samira, 8)
    return house.writes("2026-03-02 09:00", "Waar blijft mijn bank?", Subject="Bank").case


@pytest.fixture
def desk(house: House) -> Client:
    return house.browser(house.world.samira)


def form(text: str = "Hij komt donderdag.", **more: Any) -> dict[str, Any]:
    return {"key": str(uuid4()), "text": text, "then": "close", **more}


def post(desk: Client, case: Case, data: dict[str, Any], at: str = TEN) -> Any:
    """The form as the browser has it after the preview read its dates back."""
    with clock.travel(local(at)):
        page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", data, headers=HTMX).text
        reads = re.findall(r'name="send_read" value="([^"]*)"', page)
        return desk.post(
            f"/zaak/{case.reference}/antwoord", {**data, "send_read": reads[0]}, headers=HTMX
        )


def said(case: Case) -> list[Contact]:
    return list(case.contacts.filter(direction=Direction.OUT, automatic=False))


def test_for_eight_seconds_nothing_is_said_and_then_it_is(
    house: House, desk: Client, case: Case
) -> None:
    page = post(desk, case, form()).text
    assert "Wordt verstuurd over 8 s" in page
    house.work("2026-03-02 10:00:07")
    assert said(case) == []
    assert Case.objects.get(pk=case.pk).is_open
    house.work("2026-03-02 10:00:08")
    (contact,) = said(case)
    assert contact.at == local("2026-03-02 10:00:08")
    assert not Case.objects.get(pk=case.pk).is_open
    assert "Hij komt donderdag." in house.last_mail()[1]
    with clock.travel(local("2026-03-02 10:01")):
        assert broken() == {}


def test_taken_back_it_stands_in_the_composer_and_never_goes(
    house: House, desk: Client, case: Case
) -> None:
    data = form("Dit was te snel.", ask="Foto’s sturen", ask_when="")
    data.pop("ask")
    post(desk, case, data)
    row = Waiting.objects.get()
    with clock.travel(local("2026-03-02 10:00:05")):
        page = desk.post(f"/zaak/{case.reference}/klaar/{row.pk}/terug", headers=HTMX).text
    assert ">Dit was te snel.</textarea>" in page
    assert "er is niets verstuurd" in page
    house.work("2026-03-02 11:00")
    assert said(case) == []
    row.refresh_from_db()
    assert row.state == WaitState.WITHDRAWN


def test_what_is_gone_cannot_be_taken_back(house: House, desk: Client, case: Case) -> None:
    post(desk, case, form())
    house.work("2026-03-02 10:00:08")
    row = Waiting.objects.get()
    with clock.travel(local("2026-03-02 10:00:09")):
        answer = desk.post(f"/zaak/{case.reference}/klaar/{row.pk}/terug", headers=HTMX)
    assert answer.status_code == 422
    assert "al weg" in answer.text
    assert len(said(case)) == 1


def test_a_second_click_waits_once(house: House, desk: Client, case: Case) -> None:
    data = form()
    post(desk, case, data)
    assert post(desk, case, data).status_code == 200
    house.work("2026-03-02 10:00:30")
    assert post(desk, case, data, "2026-03-02 10:01").status_code == 200
    assert len(said(case)) == 1


def test_a_refusal_comes_at_once_and_not_after_the_seconds(desk: Client, case: Case) -> None:
    answer = post(desk, case, form("Ik zoek het uit.", then="stay"))
    assert answer.status_code == 422
    assert "Na dit bericht weet de klant niet wat er volgt." in answer.text
    assert not Waiting.objects.exists()


def test_what_is_due_within_the_seconds_goes_at_once(
    house: House, desk: Client, case: Case
) -> None:
    due = case.promises.get().due_at
    with clock.travel(due - timedelta(seconds=5)):
        desk.post(f"/zaak/{case.reference}/antwoord", form(), headers=HTMX)
    assert len(said(case)) == 1
    assert case.promises.get().state == PromiseState.KEPT


def test_sent_later_it_keeps_its_promise_when_it_goes(
    house: House, desk: Client, case: Case
) -> None:
    page = post(desk, case, form(send_when="vandaag 16.00")).text
    assert "Staat klaar voor" in page
    house.work("2026-03-02 15:59")
    assert case.promises.get().state == PromiseState.OPEN
    house.work("2026-03-02 16:00")
    assert case.promises.get().state == PromiseState.KEPT
    assert said(case)[0].at == local("2026-03-02 16:00")


def test_later_than_the_date_is_warned_of_before_it_is_set(desk: Client, case: Case) -> None:
    data = form(send_when="over 3 weken")
    with clock.travel(local(TEN)):
        page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", data, headers=HTMX).text
    assert "Te laat voor" in page
    with clock.travel(local(TEN)):
        page = desk.post(
            f"/zaak/{case.reference}/antwoord/lezen", form(send_when="vandaag 16.00"), headers=HTMX
        ).text
    assert "Te laat voor" not in page


def test_a_customer_who_writes_meanwhile_holds_it_back(
    house: House, desk: Client, case: Case
) -> None:
    post(desk, case, form("Hij komt donderdag.", send_when="vandaag 16.00"))
    reply = case.contacts.get(direction=Direction.OUT).message_id
    house.writes("2026-03-02 12:00", "Laat maar, ik heb hem al.", **{"In-Reply-To": reply})
    house.work("2026-03-02 16:00")
    assert said(case) == []
    row = Waiting.objects.get()
    assert (row.state, row.reason) == (
        WaitState.HELD,
        "De klant schreef nadat je dit klaarzette: lees dat eerst.",
    )
    assert called(case, house.world.samira)[-1] == ("not-sent", local("2026-03-02 16:00"))
    assert Draft.objects.get().fields["values"]["text"] == ["Hij komt donderdag."]
    assert "lees dat eerst" in desk.get(f"/zaak/{case.reference}").text


def test_one_that_cannot_go_does_not_stop_the_others(
    house: House, desk: Client, case: Case, caplog: pytest.LogCaptureFixture
) -> None:
    post(desk, case, form())
    other = house.writes("2026-03-02 10:00", "Iets anders?", "b@post.example", Subject="x").case
    post(desk, other, form("Ja."), "2026-03-02 10:00:01")
    Waiting.objects.filter(case=case).update(said={"not": "an answer"})
    house.work("2026-03-02 10:01")
    assert len(said(other)) == 1
    assert Waiting.objects.get(case=case).state == WaitState.HELD
    assert "could not be sent" in caplog.text


def test_a_worker_that_dies_leaves_it_waiting(
    house: House, desk: Client, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import OperationalError

    from gehoor.writing.actions import waiting

    def die(*_arguments: object) -> None:
        raise OperationalError("the database went away")

    post(desk, case, form())
    with clock.travel(local("2026-03-02 10:01")), monkeypatch.context() as patch:
        patch.setattr(
            waiting.canned, "note", die
        )  # after the answer was written, before the commit
        with pytest.raises(OperationalError):
            send_next()
    assert said(case) == []
    house.work("2026-03-02 10:01")
    assert len(said(case)) == 1


def test_chosen_files_go_along_in_the_mail(house: House, desk: Client, case: Case) -> None:
    photo = SimpleUploadedFile("montage.pdf", b"%PDF-1.7 zo zet u hem in elkaar")
    chips = desk.post("/bijlagen", {"files": [photo]}).text
    token = re.search(r'name="file" value="([^"]+)"', chips)
    assert token
    post(desk, case, form(file=[token[1].replace("&quot;", '"')]))
    house.work("2026-03-02 10:00:08")
    message, _text = house.last_mail()
    (file,) = message.iter_attachments()
    assert (file.get_filename(), file.get_content_type()) == ("montage.pdf", "application/pdf")
    assert file.get_content() == b"%PDF-1.7 zo zet u hem in elkaar"


def test_a_file_that_we_did_not_store_is_none_of_ours(
    house: House, desk: Client, case: Case
) -> None:
    post(desk, case, form(file=['{"name": "x", "type": "x", "size": 1, "sha256": "0"}:forged']))
    house.work("2026-03-02 10:00:08")
    assert not said(case)[0].attachments.exists()


def test_a_draft_is_there_on_another_machine_and_gone_when_sent(
    house: House, desk: Client, case: Case
) -> None:
    name = f"answer:{case.reference}"
    fields = '{"at": 1, "values": {"text": ["Half getypt"]}}'
    assert desk.post("/concept", {"form": name, "fields": fields}).status_code == 204
    elsewhere = house.browser(house.world.samira)
    assert "Half getypt" in elsewhere.get(f"/zaak/{case.reference}").text
    assert "Half getypt" not in house.browser(house.world.lotte).get(f"/zaak/{case.reference}").text
    post(desk, case, form())
    assert not Draft.objects.exists()


@pytest.mark.parametrize(
    "bad", [{"form": "../x", "fields": "{}"}, {"form": "a:W-1", "fields": "{"}]
)
def test_what_is_no_draft_is_refused(desk: Client, case: Case, bad: dict[str, str]) -> None:
    assert desk.post("/concept", bad).status_code == 400


def test_each_colleague_has_seconds_of_their_own(house: House, desk: Client, case: Case) -> None:
    desk.post("/terughalen", {"seconds": "20", "next": "/"})
    assert "Wordt verstuurd over 20 s" in post(desk, case, form()).text
    desk.post("/terughalen", {"seconds": "0", "next": "//evil.example/"})
    other = house.writes("2026-03-02 10:00", "Iets anders?", "b@post.example", Subject="x").case
    post(desk, other, form("Ja."), "2026-03-02 10:00:01")
    assert len(said(other)) == 1
