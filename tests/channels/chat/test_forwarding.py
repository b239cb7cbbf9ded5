"""A customer who left the chat reads the answer by mail, or is called: no line is a dead one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.cases.enums import Channel
from gehoor.cases.models import Contact, Outgoing
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels.chat.forwarding import forward_next
from gehoor.channels.chat.models import Talk, Window, link_of
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.enums import PromiseKind
from tests.support.chatting import Visitor
from tests.support.laws import broken
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

START = local("2026-03-02 21:00")


@pytest.fixture
def visitor(window: Window) -> Visitor:
    """Typed on Monday evening, when nobody is there, and saw that we have it."""
    found = Visitor(window)
    with clock.travel(START):
        found.types("Waar blijft mijn bank?")
        Talk.objects.update(seen=found.reads()[-1].number)
    return found


def test_the_answer_goes_by_mail_to_who_left(visitor: Visitor, world: World) -> None:
    with clock.travel(START + timedelta(seconds=30)):
        visitor.types("U kunt mij mailen: a.jansen@post.example", mail="A.Jansen@post.example")
        assert visitor.case.questions.count() == 1
        assert not forward_next()
    with clock.travel(local("2026-03-03 08:05")):
        answer(visitor.case, world.samira, proposed(visitor.case, "Die komt dinsdag.", closes=True))
        assert not forward_next()
    with clock.travel(local("2026-03-03 08:10")):
        assert forward_next()
        assert not forward_next()
        assert broken() == {}
    mailed = Contact.objects.get(channel=Channel.MAIL)
    assert Outgoing.objects.get(contact=mailed).recipient == "a.jansen@post.example"
    assert "Die komt dinsdag." in mailed.text
    assert "mijn bank" not in mailed.text
    with clock.travel(local("2026-03-03 09:00")):
        link = link_of(mailed.text.partition("#")[2].split()[0])
        assert link is not None
        assert link.talk == Talk.objects.get()


def test_without_an_address_the_owner_is_called_once(visitor: Visitor, world: World) -> None:
    with clock.travel(local("2026-03-03 08:05")):
        answer(visitor.case, world.samira, proposed(visitor.case, "Die komt dinsdag.", closes=True))
    with clock.travel(local("2026-03-03 08:10")):
        while forward_next():
            pass
    assert Alert.objects.filter(kind=AlertKind.UNREACHABLE).count() == 1


def test_what_was_seen_is_not_mailed(visitor: Visitor, world: World) -> None:
    with clock.travel(local("2026-03-03 08:05")):
        answer(visitor.case, world.samira, proposed(visitor.case, "Die komt dinsdag.", closes=True))
        Talk.objects.update(seen=visitor.reads()[-1].number)
    with clock.travel(local("2026-03-03 08:10")):
        assert not forward_next()


def test_a_number_to_call_is_a_promise_with_a_date(visitor: Visitor) -> None:
    with clock.travel(START + timedelta(seconds=30)):
        visitor.types("U kunt mij bellen: 06-12345678", phone="06-12345678")
        (call,) = visitor.case.promises.open().filter(kind=PromiseKind.CALL_BACK)
        assert call.due_at == local("2026-03-03 12:00")
        assert broken() == {}


def test_an_address_that_is_somebody_elses_stays_theirs(visitor: Visitor) -> None:
    theirs, _ = recognise("mail", "a.jansen@post.example", "A. Jansen", "nl")
    with clock.travel(START + timedelta(seconds=30)):
        case = visitor.types("Mailen mag", mail="a.jansen@post.example").case
    theirs.refresh_from_db()
    assert case is not None
    assert theirs.party != case.party
    assert case.participants.filter(address=theirs).exists()
