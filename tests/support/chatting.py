"""A chat window of the small organisation, and a customer who types in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import uuid4

from gehoor.cases.models import Case
from gehoor.channels.chat.lines import Line, lines
from gehoor.channels.chat.models import Talk, Window, new_token
from gehoor.channels.chat.taking import begin, keep, place
from gehoor.channels.chat.translate import Typed
from gehoor.core import clock
from gehoor.foresight.actions.terms import NewTerm, set_term
from gehoor.staff.models import Colleague
from tests.support.world import World

TERM = 10  # minutes


def open_window(world: World) -> Window:
    """Answers within ten minutes, in the hours of the brand."""
    term = NewTerm(minutes=TERM, channel="chat", firm=True, reason="Wie chat, wacht op het scherm.")
    set_term(world.team, term, world.fatma)
    return Window.objects.create(brand=world.team.brand, team=world.team)


@dataclass
class Visitor:
    """Somebody with the chat open in a browser."""

    window: Window
    language: str = "nl"
    token: str = field(default_factory=new_token)

    @property
    def talk(self) -> Talk:
        return begin(self.window, self.token, self.language)

    def types(self, text: str, key: str = "", mail: str = "", phone: str = "") -> Talk:
        talk, typed = self.talk, Typed(key or str(uuid4()), text, mail, phone)
        item = keep(talk, typed)
        return place(talk, typed, item) if item else talk

    @property
    def case(self) -> Case:
        case = self.talk.case
        assert case is not None
        return case

    def reads(self, after: int = 0) -> list[Line]:
        return lines(self.talk, after)


def sits_down(colleague: Colleague) -> None:
    """Has the desk open now."""
    colleague.seen_at = clock.now()
    colleague.save(update_fields=["seen_at"])
