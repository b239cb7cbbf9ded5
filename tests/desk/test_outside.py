"""What came from outside cannot act on the desk: HTML, pictures, attachments, names, raw bytes."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.enums import Channel
from gehoor.cases.models import Attachment, Case, Contact
from gehoor.casework.received import File
from gehoor.core import blobs
from gehoor.desk.case.htmlmail import harmless, has_remote_pictures
from gehoor.intake.actions import process_next
from gehoor.intake.enums import Outcome, RawState
from gehoor.intake.models import RawItem
from gehoor.intake.store import store
from gehoor.parties.models import Party
from tests.desk.support import Opener
from tests.support.mailing import mail, make_mailbox, receive
from tests.support.world import World

PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<iframe src='https://evil.example'></iframe>",
    "<form action='https://evil.example'><input name=q></form>",
    "<style>@import 'https://evil.example/x.css'</style>",
    '<p style="background:url(https://evil.example/x)">x</p>',
    '<p style="background-color:red;background-image:url(//evil.example/x)">x</p>',
    "<link rel=stylesheet href='https://evil.example/x.css'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<object data='https://evil.example/x.swf'></object>",
    "<video poster='https://evil.example/x.png'></video>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<table background='https://evil.example/x.png'><tr><td>x</td></tr></table>",
    "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
    "<base href='https://evil.example/'>",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_html_from_outside_is_made_harmless(payload: str) -> None:
    clean = harmless(f"<p>Hallo</p>{payload}", {}, remote=False).lower()
    assert "hallo" in clean
    for danger in ("script", "alert", "onerror", "onload", "evil.example", "javascript", "url("):
        assert danger not in clean


def test_pictures_from_elsewhere_wait_until_somebody_asks() -> None:
    html = '<img src="https://track.example/x.png"><img src="cid:a@b"><img src="cid:gone">'
    inline = {"a@b": "data:image/png;base64,AAAA"}
    assert has_remote_pictures(html)
    assert "track.example" not in harmless(html, inline, remote=False)
    assert "track.example" in harmless(html, inline, remote=True)
    assert "data:image/png;base64,AAAA" in harmless(html, inline, remote=False)


def test_what_a_mail_looks_like_stays() -> None:
    html = '<table><tr><td style="color:red;position:fixed">Prijs</td></tr></table>'
    clean = harmless(html, {}, remote=False)
    assert "color:red" in clean
    assert "position" not in clean


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
class TestPages:
    def test_the_frame_has_a_policy_that_forbids_everything(
        self, desk: Client, opened: Opener
    ) -> None:
        opened(html="<p>Hallo</p><img src='https://track.example/x.png'>")
        contact = Contact.objects.exclude(html="").get()
        page = desk.get(f"/contact/{contact.pk}/opmaak")
        assert page["Content-Security-Policy"] == (
            "default-src 'none'; img-src data: 'self'; style-src 'unsafe-inline'; sandbox"
        )
        assert "Beelden van buiten zijn niet geladen." in page.text
        asked = desk.get(f"/contact/{contact.pk}/opmaak", {"beelden": "1"})
        assert "track.example" in asked.text
        assert asked["Referrer-Policy"] == "no-referrer"

    def test_names_subjects_and_files_are_text(self, desk: Client, opened: Opener) -> None:
        danger = "<script>alert(1)</script>"
        file = File(f"{danger}.html", "text/html", 5, blobs.put(b"hello"))
        case = opened(danger, danger, name=danger, files=(file,))
        Party.objects.update(name=danger)
        for url in (f"/zaak/{case.reference}", "/", f"/zaak/{case.reference}/vers"):
            page = desk.get(url)
            assert danger not in page.text
            assert "unsafe-inline" not in page["Content-Security-Policy"]
        assert danger not in desk.get("/zoek", {"q": case.reference}).text

    def test_an_attachment_is_only_ever_a_download(self, desk: Client, opened: Opener) -> None:
        file = File('a"\r\nSet-Cookie: x.html', "text/html", 5, blobs.put(b"<b>"))
        opened(files=(file,))
        answer = desk.get(f"/bijlage/{Attachment.objects.get().pk}")
        assert answer["Content-Type"] == "application/octet-stream"
        assert answer["Content-Disposition"].startswith("attachment")
        assert "Set-Cookie" not in answer.headers
        assert answer.content == b"<b>"

    def test_a_file_that_the_store_does_not_have(self, desk: Client, opened: Opener) -> None:
        opened(files=(File("weg.txt", "text/plain", 5, "0" * 64),))
        assert desk.get(f"/bijlage/{Attachment.objects.get().pk}").status_code == 404

    def test_nothing_from_outside_is_for_strangers(self, opened: Opener) -> None:
        file = File("a.txt", "text/plain", 1, blobs.put(b"a"))
        opened(html="<p>x</p>", files=(file,))
        stranger = Client()
        for url in (
            f"/contact/{Contact.objects.exclude(html='').get().pk}/opmaak",
            f"/bijlage/{Attachment.objects.get().pk}",
        ):
            assert stranger.get(url).status_code == 302


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("now")
class TestSetApart:
    def item(self, world: World) -> RawItem:
        body = b"From: <b>Piet</b> <p@post.example>\r\nSubject: Kapot\r\n\r\n<script>alert(1)</script>\xff"
        store(Channel.SOCIAL, "nergens", body, {})
        RawItem.objects.update(state=RawState.QUARANTINED, reason="Dit is niet te lezen.")
        return RawItem.objects.get()

    def test_it_is_shown_with_its_reason(self, world: World, desk: Client) -> None:
        self.item(world)
        page = desk.get("/apart").text
        assert "Kapot" in page
        assert "Dit is niet te lezen." in page
        assert "<b>Piet" not in page

    def test_the_raw_bytes_are_text(self, world: World, desk: Client) -> None:
        answer = desk.get(f"/apart/{self.item(world).pk}/ruw")
        assert answer["Content-Type"] == "text/plain; charset=utf-8"
        assert "sandbox" in answer["Content-Security-Policy"]
        assert "<script>alert(1)</script>" in answer.text

    def test_trying_again_says_what_came_of_it(self, world: World, desk: Client) -> None:
        item = self.item(world)
        page = desk.post(f"/apart/{item.pk}/opnieuw", follow=True).text
        item.refresh_from_db()
        assert item.state == RawState.QUARANTINED
        assert "Het lukt nog niet" in page

    def test_spam_takes_a_reason_and_stays(self, world: World, desk: Client) -> None:
        item = self.item(world)
        desk.post(f"/apart/{item.pk}/spam", {"reason": ""})
        assert RawItem.objects.get().state == RawState.QUARANTINED
        desk.post(f"/apart/{item.pk}/spam", {"reason": "reclame"})
        assert RawItem.objects.get().outcome == Outcome.SPAM
        assert "reclame" in desk.get("/apart", {"soort": "automatisch"}).text

    def test_what_we_took_for_a_machine_can_be_a_customer(self, world: World, desk: Client) -> None:
        make_mailbox(world)
        item = receive(mail("Ik wacht al weken.", Auto_Submitted="auto-replied"))
        assert item.outcome == Outcome.AUTOMATIC
        assert "maak er een zaak van" in desk.get("/apart", {"soort": "automatisch"}).text
        page = desk.post(f"/apart/{item.pk}/klant", follow=True).text
        assert "Ik wacht al weken." in page
        assert Case.objects.get().promises.open().exists()

    def test_the_channel_page_says_what_waits(self, world: World, desk: Client) -> None:
        store(Channel.MAIL, "a@b.example", b"x", {})
        assert "Nog te verwerken: 1." in desk.get("/kanalen").text
        process_next()
        assert "Nog te verwerken: 0." in desk.get("/kanalen").text


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("now")
def test_a_call_is_noted_and_becomes_a_case(desk: Client) -> None:
    data = {"channel": "phone", "name": "Dhr. Smit", "phone": "06-12345678", "subject": "Kussens",
            "text": "Wanneer komen de kussens?", "language": "nl"}  # fmt: skip
    answer = desk.post("/noteren", data)
    page = desk.get(answer["Location"]).text
    assert "Dhr. Smit" in page
    assert "Wanneer komen de kussens?" in page


@pytest.mark.django_db(transaction=True)
def test_a_call_of_nobody_is_refused_in_place(desk: Client) -> None:
    data = {"channel": "phone", "text": "Wanneer komen de kussens?"}
    answer = desk.post("/noteren", data, headers={"HX-Request": "true"})
    assert answer.status_code == 422
    assert "Vul een e-mailadres, telefoonnummer of postadres in" in answer.text
