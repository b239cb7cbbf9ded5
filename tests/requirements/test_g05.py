"""G05: who holds a letter in their hand finds us, and their own case, without typing."""

from __future__ import annotations

import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from gehoor.cases.models import Outgoing
from gehoor.core import clock
from gehoor.core.paper import Page, typeset
from tests.support.customer import Customer, writes
from tests.support.world import local, make_world

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("zbarimg", "pdftoppm"),
]

NOW = "2026-03-02 10:00"
SECONDS = 2.0
PRINTED, PHONE = 300, 90
"""Dots an inch: how sharp a letter is printed, and how little of that a telephone needs to see."""


@pytest.fixture
def jansen() -> Customer:
    return writes(make_world())


def on_paper(customer: Customer) -> bytes:
    """The acknowledgement of a customer as it goes by post."""
    contact = Outgoing.objects.filter(contact__case=customer.case).latest("pk").contact
    page = Page("nl", ["Mevrouw Jansen"], contact.at, contact.subject, contact.text)
    zone = ZoneInfo("Europe/Amsterdam")
    return typeset("Brief", "Kwartelhof Wonen", zone, [page], datetime(2026, 3, 2, tzinfo=UTC))


def printed(letter: bytes, folder: Path, dots: int) -> Path:
    """The sheet as so sharp a picture."""
    (folder / "brief.pdf").write_bytes(letter)
    sheet = folder / str(dots)
    draw = ["pdftoppm", "-r", str(dots), "-png", "-singlefile", folder / "brief.pdf", sheet]
    subprocess.run(draw, check=True)
    return sheet.with_suffix(".png")


def scanned(sheet: Path) -> list[str]:
    """What a scanner reads of it."""
    read = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", sheet]
    return subprocess.run(read, check=True, capture_output=True, text=True).stdout.split()


def words(letter: bytes, folder: Path) -> str:
    (folder / "brief.pdf").write_bytes(letter)
    read = ["pdftotext", "-layout", folder / "brief.pdf", "-"]
    return subprocess.run(read, check=True, capture_output=True, text=True).stdout


@pytest.mark.requirement("G05")
def test_a_letter_has_number_hours_and_a_code_that_opens_the_customers_own_page(
    jansen: Customer, client: Client, tmp_path: Path
) -> None:
    letter = on_paper(jansen)
    said = words(letter, tmp_path)
    for each in (
        "(0592) 01 23 45 Assen (gewoon tarief)",
        "ma t/m vr 8.00–20.00",
        jansen.case.reference,
    ):
        assert each in said
    for dots in (PRINTED, PHONE):
        sheet = printed(letter, tmp_path, dots)
        begun = time.monotonic()
        (link,) = scanned(sheet)
        with clock.travel(local(NOW)):
            opened = client.get(urlsplit(link).path)
        assert opened.status_code == 200
        assert jansen.case.reference in opened.content.decode()
        assert time.monotonic() - begun < SECONDS


def test_a_letter_without_a_link_has_no_code(tmp_path: Path) -> None:
    page = Page(
        "en", ["Mrs Jansen"], datetime(2026, 3, 2, tzinfo=UTC), "Sofa", "Hello.\n\n-- \nUs\n"
    )
    letter = typeset("L", "Us", ZoneInfo("UTC"), [page], datetime(2026, 3, 2, tzinfo=UTC))
    with pytest.raises(subprocess.CalledProcessError):
        scanned(printed(letter, tmp_path, PRINTED))
    assert "Hello." in words(letter, tmp_path)
