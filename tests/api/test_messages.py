"""Programs hand in messages: signed ones reach a timeline, unsigned ones wait for a colleague."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Contact
from gehoor.channels import quarantine
from gehoor.channels.messages.models import Source
from gehoor.core import clock
from gehoor.intake.actions import process_next
from gehoor.intake.apart import try_again
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from tests.support.programs import make_source, message, post
from tests.support.world import local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def source() -> Iterator[Source]:
    with clock.travel(local("2026-03-02 10:00")):
        yield make_source(make_world().team)


def test_a_signed_message_is_on_a_timeline_at_once(source: Source) -> None:
    assert post(source, message()).status_code == 201
    contact = Contact.objects.get(direction="in")
    assert (contact.channel, contact.text) == ("chat", "Waar is mijn bank?")
    assert contact.address.value == "chat:noor"


def test_a_repeat_of_the_same_message_is_one_contact(source: Source) -> None:
    body = message()
    assert [post(source, body).status_code for _ in range(2)] == [201, 200]
    assert Contact.objects.filter(direction="in").count() == 1


def test_a_key_used_for_other_words_loses_nothing(source: Source) -> None:
    post(source, message("Waar is mijn bank?"))
    assert post(source, message("En mijn stoel?")).status_code == 201
    assert Contact.objects.filter(direction="in").count() == 2


@pytest.mark.parametrize("secret", ["", "een oude sleutel"])
def test_without_a_good_signature_a_message_is_kept_apart_with_an_alarm(
    source: Source, secret: str
) -> None:
    assert post(source, message(), secret=secret).status_code == 202
    item = RawItem.objects.get()
    assert item.state == RawState.QUARANTINED
    assert item.reason
    source.refresh_from_db()
    assert source.unsigned_at == clock.now()
    assert not Contact.objects.exists()


def test_an_old_signature_is_no_signature(source: Source) -> None:
    early = clock.now() - timedelta(minutes=6)
    assert post(source, message(), signed_at=early).status_code == 202
    assert post(source, message(), signed_at=clock.now() - timedelta(minutes=4)).status_code == 201


def test_after_the_key_is_set_right_a_kept_message_can_be_tried_again(source: Source) -> None:
    post(source, message(), secret="de nieuwe sleutel")
    source.secret = "de nieuwe sleutel"
    source.save()
    try_again(RawItem.objects.get())
    process_next()
    assert Contact.objects.filter(direction="in").count() == 1


def test_the_quarantine_is_bounded_and_says_so(
    source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quarantine, "MOST_APART", 2)
    codes = [post(source, message(id=str(n)), secret="").status_code for n in range(3)]
    assert codes == [202, 202, 429]
    assert post(source, message()).status_code == 201


BAD = [b"geen json", b"[]", b'{"id": 1}', b"\xff\xfe", b"[" * 100_000, message(at="gisteren")]


@pytest.mark.parametrize("body", BAD)
def test_what_is_no_message_is_refused_with_what_to_do(source: Source, body: bytes) -> None:
    answer = post(source, body)
    assert answer.status_code == 400
    assert answer.json()["detail"]
    assert not RawItem.objects.exists()


def test_too_large_and_unknown_are_refused(source: Source) -> None:
    assert post(source, b" " * (256 * 1024 + 1)).status_code == 413
    assert Client().post("/api/messages/geen", b"{}", "application/json").status_code == 404
    assert Client().get("/api/messages/chat").status_code == 405
