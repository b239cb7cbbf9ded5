"""From stored bytes to a contact: what a page sent, and what is none of ours."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gehoor.cases.enums import Channel
from gehoor.casework.received import File, Received
from gehoor.channels.form.submission import Addition, Question
from gehoor.channels.form.translate import translate_form, translate_page
from gehoor.intake.contract import Raw, Translated, Unreadable
from tests.support.customer import writes
from tests.support.world import make_world

pytestmark = pytest.mark.django_db(transaction=True)

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def raw(body: bytes) -> Raw:
    return Raw(body, "webformulier", {}, AT)


def received(translated: Translated) -> Received:
    assert isinstance(translated.what, Received)
    return translated.what


def test_a_question_goes_to_its_team_with_an_address_that_nobody_proved() -> None:
    world = make_world()
    asked = Question("1", "nl", "Waar blijft hij?", world.team.pk, "mail", "B@Post.example", "B.")
    translated = translate_form(raw(asked.to_bytes()))
    what = received(translated)
    assert (translated.team, what.channel, what.at) == (world.team, Channel.FORM, AT)
    assert what.facts["proof"] == "unproven"
    assert what.reply_token == ""


@pytest.mark.parametrize(
    ("text", "page", "language"),
    [
        ("When will you collect the sofa that is broken?", "nl", "en"),
        ("Wanneer wordt mijn bank opgehaald?", "en", "nl"),
        ("4711", "en", "en"),
    ],
)
def test_the_language_follows_the_message_and_else_the_page(
    text: str, page: str, language: str
) -> None:
    team = make_world().team.pk
    asked = Question("1", page, text, team, "mail", "b@post.example")
    assert received(translate_form(raw(asked.to_bytes()))).language == language


def test_an_addition_carries_what_joins_its_case() -> None:
    jansen = writes(make_world())
    address = jansen.case.participants.get().address
    file = File("foto.png", "image/png", 3, "ab" * 32)
    added = Addition("1", "nl", "Hier.", jansen.case.pk, address.pk, "unsolved", (file,))
    what = received(translate_page(raw(added.to_bytes())))
    assert what.reply_token.startswith(f"{jansen.case.pk}-")
    assert (what.address, what.says, what.files) == (jansen.address, "unsolved", (file,))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"once": 1}',
        b"null",
        Question("1", "nl", "x", 0, "mail", "a").to_bytes(),
    ],
)
def test_what_is_none_of_ours_is_set_apart_with_a_reason(body: bytes) -> None:
    for translate in (translate_form, translate_page):
        with pytest.raises(Unreadable, match="niet te lezen"):
            translate(raw(body))
