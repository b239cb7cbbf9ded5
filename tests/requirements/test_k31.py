"""K31: a link during the call brings photos to the case; so does a mail with files within a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from gehoor.cases.enums import Channel
from gehoor.cases.models import Attachment, Case, Contact
from gehoor.channels.delivery import Delivery
from gehoor.channels.messages.models import Source
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.channels.signature import Verdict as Signed
from gehoor.core import clock
from gehoor.scanning.enums import Outcome
from gehoor.scanning.models import Verdict
from tests.support.clamd import BAD, clamd
from tests.support.gateway import Gateway, gateway
from tests.support.house import House, called
from tests.support.laws import broken
from tests.support.mailing import CUSTOMER, OURS
from tests.support.programs import make_source
from tests.support.world import local

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("clamd")]

HTMX = {"HX-Request": "true"}
PHOTO = b"\xff\xd8\xff\xe0" + b"scherf" * 50


@pytest.fixture
def texts(house: House) -> Iterator[Gateway]:
    with gateway() as found:
        source = make_source(house.world.team, "sms", Channel.SMS)
        Source.objects.filter(pk=source.pk).update(send_url=found.url)
        yield found


@pytest.fixture
def scanned(settings: Any, tmp_path: Path) -> Iterator[None]:
    folder = tmp_path / "clamd"
    folder.mkdir()
    with clamd(folder) as at:
        settings.GEHOOR_CLAMD = at
        yield


def a_call(house: House, at: str = "2026-03-02 14:00") -> Case:
    """Mrs Jansen calls about a broken vase; Samira notes it. Her mail address is known from before."""
    with clock.travel(local(at)):
        who = Who("A. Jansen", mail=CUSTOMER, phone="06-12 34 56 78")
        contact = submit(house.world.samira, Channel.PHONE, who, subject="Vaas kapot",
                         text="De vaas kwam in scherven aan.", at=clock.now())  # fmt: skip
    assert contact
    house.work(at)
    return contact.case


def upload(link: str, at: str, *files: tuple[str, bytes]) -> str:
    """What the page says after the customer chose files on her phone."""
    path = re.sub(r"^https?://[^/]+", "", link)
    client = Client()
    with clock.travel(local(at)):
        shown = re.search(r'name="shown" value="([^"]+)"', client.get(path).text)
        assert shown
        chosen = [SimpleUploadedFile(name, content) for name, content in files]
        data = {"shown": shown[1], "files": chosen}
        return " ".join(client.post(path, data, follow=True).text.split())


def mail_with_photo(house: House, at: str, **headers: str) -> Contact:
    message = EmailMessage()
    message["From"], message["To"] = CUSTOMER, OURS
    message["Subject"], message["Message-ID"] = "foto", f"<{at.replace(' ', '')}@post.example>"
    message.set_content("Hier is de foto.")
    message.add_attachment(PHOTO, maintype="image", subtype="jpeg", filename="vaas.jpg")
    return house.writes_raw(at, message.as_bytes())


@pytest.mark.requirement("K31")
def test_the_link_goes_by_sms_and_three_photos_land_on_the_same_case(
    house: House, texts: Gateway, scanned: None
) -> None:
    case, samira = a_call(house), house.world.samira
    with clock.travel(local("2026-03-02 14:02")):
        house.browser(samira).post(f"/zaak/{case.reference}/uploadlink", headers=HTMX)
    house.work("2026-03-02 14:02")
    (text,) = texts.said
    assert (text["to"], texts.signed) == ("+31612345678", [Signed.GOOD])
    link = re.search(r"https?://\S+/fotos", text["text"])
    assert link
    page = upload(
        link[0], "2026-03-02 14:10", *((f"vaas-{n}.jpg", PHOTO + bytes([n])) for n in range(3))
    )
    assert "Wij hebben uw 3 bestanden ontvangen." in page
    contact = case.contacts.get(channel=Channel.PAGE, direction="in")
    assert [each.name for each in contact.attachments.order_by("pk")] == [
        "vaas-0.jpg",
        "vaas-1.jpg",
        "vaas-2.jpg",
    ]
    assert set(Verdict.objects.values_list("outcome", flat=True)) == {Outcome.CLEAN}
    assert called(case, samira)[-1] == ("evidence", local("2026-03-02 14:10"))
    seen = house.browser(samira).get(f"/zaak/{case.reference}").text
    assert seen.count("gecontroleerd op virussen") == 3
    with clock.travel(local("2026-03-02 14:11")):
        assert broken() == {}


@pytest.mark.requirement("K31")
def test_a_mail_without_reference_within_a_day_is_attached_and_can_be_taken_out(
    house: House, texts: Gateway, scanned: None
) -> None:
    case, desk = a_call(house), house.browser(house.world.samira)
    contact = mail_with_photo(house, "2026-03-03 13:59")
    assert contact.case == case
    with clock.travel(local("2026-03-03 14:30")):
        page = desk.get(f"/zaak/{case.reference}").text
        assert "Automatisch gekoppeld" in page
        assert "ongedaan maken" in page
        after = desk.post(f"/contact/{contact.pk}/los", headers=HTMX).text
    contact.refresh_from_db()
    assert contact.case != case
    assert contact.case.reference in after
    assert Attachment.objects.get(contact__case=contact.case).name == "vaas.jpg"
    assert contact.case.promises.open().exists()
    house.work("2026-03-03 14:30")
    with clock.travel(local("2026-03-03 14:31")):
        assert broken() == {}


def test_a_mail_after_a_day_or_without_files_opens_a_case(house: House, texts: Gateway) -> None:
    case = a_call(house)
    assert mail_with_photo(house, "2026-03-03 14:01").case != case
    assert house.writes("2026-03-03 14:05", "Een andere vraag?", Subject="Vraag").case != case


def test_with_two_calls_in_a_day_nothing_is_guessed(house: House, texts: Gateway) -> None:
    first, second = a_call(house), a_call(house, "2026-03-02 15:00")
    assert first != second
    assert mail_with_photo(house, "2026-03-02 16:00").case not in (first, second)


def test_a_virus_is_refused_in_words_and_by_mail_kept_from_everybody(
    house: House, texts: Gateway, scanned: None
) -> None:
    case, samira = a_call(house), house.world.samira
    with clock.travel(local("2026-03-02 14:02")):
        house.browser(samira).post(f"/zaak/{case.reference}/uploadlink", headers=HTMX)
    house.work("2026-03-02 14:02")
    link = re.search(r"https?://\S+/fotos", texts.said[0]["text"])
    assert link
    page = upload(link[0], "2026-03-02 14:10", ("vaas.jpg", PHOTO), ("nota.pdf", BAD))
    assert "In ‘nota.pdf’ zit een virus." in page
    assert not Attachment.objects.filter(contact__case=case).exists()
    page = upload(link[0], "2026-03-02 14:11", ("start.exe", b"MZ\x90\0\3\0"))
    assert "‘start.exe’ is een programma." in page


def test_a_virus_in_a_mail_is_told_and_not_opened(
    house: House, texts: Gateway, scanned: None
) -> None:
    case, samira = a_call(house), house.world.samira
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = CUSTOMER, OURS, "nota"
    message.set_content("Zie de nota.")
    message.add_attachment(BAD, maintype="application", subtype="pdf", filename="nota.pdf")
    house.writes_raw("2026-03-02 15:00", message.as_bytes())
    assert called(case, samira)[-1][0] == "virus"
    desk = house.browser(samira)
    assert "virus gevonden" in desk.get(f"/zaak/{case.reference}").text
    file = Attachment.objects.get(contact__case=case)
    assert desk.get(f"/bijlage/{file.pk}").status_code == 403


def test_without_a_scanner_staff_read_that(house: House, texts: Gateway, settings: Any) -> None:
    settings.GEHOOR_CLAMD = ""
    case = a_call(house)
    mail_with_photo(house, "2026-03-02 15:00")
    page = house.browser(house.world.samira).get(f"/zaak/{case.reference}").text
    assert "niet op virussen gecontroleerd: open alleen wat je verwacht" in page


def test_a_gateway_that_refuses_or_is_away_is_told_apart(house: House, texts: Gateway) -> None:
    case = a_call(house)
    texts.answers = 503
    with clock.travel(local("2026-03-02 14:02")):
        house.browser(house.world.samira).post(f"/zaak/{case.reference}/uploadlink", headers=HTMX)
    house.work("2026-03-02 14:02")
    texts.answers = 400
    with clock.travel(local("2026-03-02 14:20")):
        assert Delivery().deliver_next()  # a worker that was started anew knows of no rest
    assert [each["id"] for each in texts.said] == [texts.said[0]["id"]] * 2
    assert called(case, house.world.samira)[-1][0] == "send-failed"
