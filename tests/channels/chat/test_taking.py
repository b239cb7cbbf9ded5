"""What a customer types in the chat becomes a case like any other, once, and is answered in the chat."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Answer, answer, proposed
from gehoor.channels.chat.models import TalkLink, Window, is_ours, link_of, mailed_token, new_token
from gehoor.channels.chat.taking import NotOurs, begin
from gehoor.core import clock, tokens
from gehoor.intake.models import RawItem
from tests.support.chatting import Visitor
from tests.support.laws import broken
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _monday_morning() -> object:
    with clock.travel(local("2026-03-02 10:00")):
        yield


def test_the_first_message_is_a_case_with_a_date_in_the_chat(window: Window) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    case = visitor.case
    assert (case.owner.first_name, case.title) == ("Samira", "Waar blijft mijn bank?")
    mine, ours = visitor.reads()
    assert (mine.who, mine.text) == ("customer", "Waar blijft mijn bank?")
    assert ours.who == "machine"
    assert "U krijgt uiterlijk ma 2 maart 10.10 uur antwoord van Samira" in ours.text
    assert "volg" not in ours.text
    assert broken() == {}


def test_what_is_typed_next_joins_without_a_second_question(window: Window) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    visitor.types("Ordernummer is 12345")
    assert Case.objects.count() == 1
    assert visitor.case.questions.count() == 1
    assert [each.who for each in visitor.reads()] == ["customer", "machine", "customer"]


def test_a_repeat_is_recognised_and_other_words_under_its_key_are_not_lost(window: Window) -> None:
    visitor = Visitor(window)
    for text in ("Waar blijft mijn bank?", "Waar blijft mijn bank?", "Of mijn stoel?"):
        visitor.types(text, key="een")
    assert RawItem.objects.count() == 2
    said = [each.text for each in visitor.reads() if each.who == "customer"]
    assert said == ["Waar blijft mijn bank?", "Of mijn stoel?"]


def test_the_answer_of_a_colleague_stands_in_the_chat_after_the_cursor(
    window: Window, world: World
) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    cursor = visitor.reads()[-1].number
    answer(visitor.case, world.samira, proposed(visitor.case, "Die komt morgen.", closes=True))
    (line,) = visitor.reads(cursor)
    assert (line.who, line.name) == ("colleague", "Samira")
    assert line.text.startswith("Die komt morgen.")
    assert "Kwartelhof Wonen" not in line.text
    assert not Contact.objects.filter(outgoing__isnull=False).exists()
    assert broken() == {}


def test_in_a_running_talk_a_new_question_gets_its_promise_without_a_letter(
    window: Window, world: World
) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    answer(visitor.case, world.samira, proposed(visitor.case, "Die komt morgen.", closes=True))
    visitor.types("En mijn stoel, wanneer komt die?")
    visitor.case.refresh_from_db()
    assert visitor.case.is_open
    assert visitor.reads()[-1].who == "customer"
    (promise,) = visitor.case.promises.open()
    assert promise.due_at == local("2026-03-02 10:10")
    assert broken() == {}


def test_a_line_on_the_way_leaves_the_promise_as_it_is(window: Window, world: World) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    answer(visitor.case, world.samira, Answer(text="Een ogenblik, ik kijk het na."))
    visitor.types("Fijn, ik wacht even. Het gaat om de blauwe.")
    assert visitor.case.questions.open().count() == 1
    assert visitor.case.promises.open().count() == 1
    assert visitor.reads()[-1].who == "customer"
    assert broken() == {}


def test_only_tokens_of_ours_begin_a_talk_and_none_is_stored(window: Window) -> None:
    with pytest.raises(NotOurs):
        begin(window, "0" * 64, "nl")
    token = new_token()
    talk = begin(window, token, "nl")
    assert begin(window, token, "nl") == talk
    assert begin(window, mailed_token(talk), "nl") == talk
    stored = set(TalkLink.objects.values_list("digest", flat=True))
    assert stored == {tokens.digest(token), tokens.digest(mailed_token(talk))}
    assert is_ours(token)
    assert not is_ours(token[:-1] + ("a" if token[-1] != "a" else "b"))


def test_a_token_opens_nothing_after_thirty_days(window: Window) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    with clock.travel(local("2026-04-02 10:00")):
        assert link_of(visitor.token) is None
