"""What goes wrong at doors that are open to anybody, each named after the threat."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.hashers import get_hasher
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from gehoor.cases.models import Attachment, Case, Contact, Outgoing
from gehoor.core import clock
from gehoor.intake.models import RawItem
from gehoor.portal.models import LinkWish
from tests.support.customer import ADDRESS, Customer, words
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

STRANGER = "niemand@elders.example"
ADVERT = "GRATIS GELD op www.spam.example of bel 0900-1234567"


def statements(client: Client, path: str, form: dict[str, str]) -> tuple[str, list[str]]:
    """What the visitor reads, and the work that it took: each statement without its values."""
    with CaptureQueriesContext(connection) as seen:
        page = words(client.post(path, form))
    return page, [each["sql"].split(" WHERE ")[0].split(" VALUES ")[0][:60] for each in seen]


def test_account_enumeration_by_the_links_to_ones_own_cases(jansen: Customer) -> None:
    """Known or not: the same words and the same statements; the looking up is for the worker."""
    Client().post("/volg", {"mail": "eerst@elders.example"})  # warm
    known = statements(Client(), "/volg", {"mail": ADDRESS})
    unknown = statements(Client(), "/volg", {"mail": STRANGER})
    assert known == unknown
    assert set(LinkWish.objects.values_list("mail", flat=True)) >= {ADDRESS, STRANGER}


def test_account_enumeration_by_the_form(client: Client, jansen: Customer) -> None:
    """A stranger who types the address of a customer reads what anybody reads."""
    pages = [asks(Client(REMOTE_ADDR=f"198.51.100.{n}"), mail) for n, mail in
             enumerate((ADDRESS, STRANGER))]  # fmt: skip
    texts = [
        page.replace(mail, "").replace(case.reference, "")
        for page, mail, case in zip(
            pages, (ADDRESS, STRANGER), Case.objects.order_by("pk")[1:], strict=True
        )
    ]
    assert "Wij hebben uw vraag ontvangen." in texts[0]
    assert jansen.case.reference not in pages[0]
    assert jansen.case.party.name not in pages[0]


def asks(client: Client, mail: str, text: str = "Waar blijft mijn kast?", **more: object) -> str:
    with clock.travel(local("2026-03-02 10:00")):
        shown = client.get("/vraag").context["shown"].signed
    with clock.travel(local("2026-03-02 10:00:20")):
        form = {"text": text, "mail": mail, "shown": shown, **more}
        return words(client.post("/vraag", form, follow=True))


def test_account_enumeration_by_signing_in(client: Client, world: World) -> None:
    """An unknown address hashes a password as well, and reads the same sentence."""
    world.samira.set_password("een-lang-wachtwoord")
    world.samira.save()
    hashed: list[str] = []
    hasher = type(get_hasher())
    with pytest.MonkeyPatch.context() as patch:
        for way in ("encode", "verify"):
            patch.setattr(hasher, way, _counted(getattr(hasher, way), hashed))
        pages = []
        for mail in (world.samira.mail, STRANGER):
            hashed.clear()
            page = client.post("/aanmelden", {"mail": mail, "password": "verkeerd-geraden"})
            said = re.sub(r'value="\w{64}"', "", words(page)).replace(mail, "")
            pages.append((page.status_code, said, len(hashed)))
    assert pages[0] == pages[1]
    assert hashed


def _counted(way: Callable[..., Any], calls: list[str]) -> Callable[..., Any]:
    def counted(*args: Any, **kwargs: Any) -> Any:
        calls.append(way.__name__)
        return way(*args, **kwargs)

    return counted


def test_reset_flooding_and_account_enumeration(client: Client, world: World) -> None:
    """GHSA-jvmv-2qcp-7855: the page of a forgotten password says the same of everybody."""
    pages = [words(client.post("/wachtwoord-vergeten", {"mail": each}))
             for each in (world.samira.mail, STRANGER)]  # fmt: skip
    assert pages[0] == pages[1]


def test_anonymous_forms_used_as_a_mail_cannon(world: World) -> None:
    """Zendesk 2025: to an address that nobody proved goes our own text alone, and seldom."""
    for number in range(14):
        asks(Client(REMOTE_ADDR=f"203.0.113.{number}"), STRANGER, f"{number} {ADVERT}", name=ADVERT)
    sent = Contact.objects.filter(direction="out")
    assert Outgoing.objects.filter(recipient=STRANGER).count() <= 10
    for each in sent:
        assert "spam.example" not in each.text + each.subject
        assert "0900" not in each.text.replace(world.team.brand.phone, "")
    assert not Outgoing.objects.exclude(recipient_name="").exists()


def bomb(levels: int = 1) -> bytes:
    """Ten megabytes of nothing in a few kilobytes."""
    inner = b"\0" * 10_000_000
    for _ in range(levels):
        into = io.BytesIO()
        with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("a", inner)
        inner = into.getvalue()
    return inner


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
PIXELS = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff\x08\x06\0\0\0"
LIES = [
    ("foto.png", SVG, "text/plain"),
    ("foto.jpg", b"<script>alert(1)</script>", "text/plain"),
    ("bom.png", bomb(2), "application/zip"),
    ("groot.png", PIXELS, "image/png"),
    ("../../etc/passwd", b"root", "text/plain"),
]


@pytest.mark.parametrize(("name", "content", "kind"), LIES)
def test_uploads_that_lie_about_their_type(
    world: World, name: str, content: bytes, kind: str
) -> None:
    """Taken for what their bytes are, unpacked by nobody, and never shown as what they are not."""
    page = asks(Client(), "b@post.example", files=SimpleUploadedFile(name, content, "image/png"))
    assert "Wij hebben uw vraag ontvangen." in page
    kept = Attachment.objects.get()
    assert (kept.type, kept.size) == (kind, len(content))
    assert "/" not in kept.name


def test_a_program_is_refused_and_the_words_and_other_files_stay(world: World) -> None:
    client = Client()
    evil = SimpleUploadedFile("foto.png", b"\x7fELF" + b"\0" * 99, "image/png")
    page = asks(client, "b@post.example", files=evil)
    assert "‘foto.png’ is een programma. Stuur een foto of document." in page
    assert "Waar blijft mijn kast?</textarea>" in page
    assert not RawItem.objects.exists()


@pytest.mark.parametrize("many", [100, 300])
def test_a_hundred_files_at_once(world: World, many: int) -> None:
    files = [SimpleUploadedFile(f"{n}.txt", b"x") for n in range(many)]
    page = asks(Client(), "b@post.example", files=files)
    assert "Dit zijn meer dan 20 bestanden. Stuur ze in twee keer." in page
    assert "Waar blijft mijn kast?</textarea>" in page


def test_a_stale_page_loses_nothing_and_sends_nothing_twice(jansen: Customer) -> None:
    client, before = Client(), Contact.objects.filter(direction="in").count()
    with clock.travel(local("2026-03-02 11:00")):
        shown = client.get(jansen.path).context["page"].shown.signed
    with clock.travel(local("2026-03-12 11:00")):
        for _ in range(20):
            form = {"text": "De poot is weer los.", "shown": shown}
            assert client.post(f"{jansen.path}/aanvulling", form).status_code == 302
    assert Contact.objects.filter(direction="in").count() == before + 1


@pytest.mark.parametrize(
    "moment",
    ["", "1~", "1~9999-12-31T23:59/0001-01-01T00:00", "x~2026-02-30T10:00/2026-02-30T11:00",
     "1~2026-03-01T10:00/2026-03-01T09:00", "~/", "1~2026-03-02T10:00/2026-03-02T11:00"],
)  # fmt: skip
def test_dates_that_make_no_sense(jansen: Customer, moment: str) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        page = Client().post(f"{jansen.path}/verzetten", {"moment": moment})
    assert page.status_code == 422
    assert "Kies een van de momenten." in words(page)
