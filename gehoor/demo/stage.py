"""The stage on which the demo's stories play: the real verbs, driven by a clock that travels.

A story is a generator that yields the moment at which it wants to go on. `play` takes the stories in the
order of those moments, and between two of them lets time do what it does to promises.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Unpack

from gehoor.cases.enums import Channel, Direction, SendState
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.casework.actions.answer import Ask, answer, proposed
from gehoor.casework.actions.delivery import sent
from gehoor.casework.actions.receive import join
from gehoor.casework.actions.relaying import relay_next
from gehoor.casework.actions.watch import next_wake, sweep
from gehoor.casework.received import File, Received
from gehoor.core import blobs, clock
from gehoor.intake.actions import process_next
from gehoor.intake.models import RawItem
from gehoor.intake.store import store
from gehoor.parties.enums import AddressKind
from gehoor.promises.actions import Draft
from gehoor.staff.models import Colleague

from . import mails
from .days import Days
from .mails import Customer, How, Sent, Thread
from .organisation import Kwartelhof

Story = Iterator[datetime]
TURN = timedelta(seconds=20)
"""From a mail's arrival to its acknowledgement on its way."""
SIGNED = {"dmarc": "pass"}
"""What our listener finds of mail whose domain vouches for it (channels.mail.proof)."""


class Stage:
    """`now` is the real moment at which the last scene ends; `random` decides what does not matter."""

    def __init__(self, kwartelhof: Kwartelhof, now: datetime, random: Random) -> None:
        self.now = now
        self.random = random
        self.people = kwartelhof.people
        self.teams = kwartelhof.teams
        self._days = {key: Days(now, team.hours()) for key, team in self.teams.items()}

    def days(self, brand: str) -> Days:
        return self._days[brand]

    def opening(self) -> datetime:
        """Before the first scene of any story."""
        return self.now - timedelta(days=30)

    def play(self, stories: Iterable[Callable[[Stage], Story]]) -> None:
        """Play all stories up to now, and leave the clock at now."""
        turns = count()
        waiting: list[tuple[datetime, int, Story]] = []
        for story in stories:
            self._next(waiting, story(self), turns)
        while waiting:
            moment, _, scenes = heapq.heappop(waiting)
            self._pass_time(max(moment, clock.now()))
            self._next(waiting, scenes, turns)
            self._letters_arrive()
        self._pass_time(self.now)

    def _next(
        self, waiting: list[tuple[datetime, int, Story]], story: Story, turns: Iterator[int]
    ) -> None:
        moment = next(story, None)
        if moment and moment <= self.now:
            heapq.heappush(waiting, (moment, next(turns), story))

    def _pass_time(self, until: datetime) -> None:
        """Warnings and breaches happen at their own moments on the way."""
        while (wake := next_wake()) and wake <= until:
            clock.set_now(max(wake, clock.now()))
            sweep()
            self._letters_arrive()
        clock.set_now(until)

    def _letters_arrive(self) -> None:
        """What we wrote in the past was taken by the customers' mail servers; nothing is sent now.

        What came back goes on by another way first.
        """
        while relay_next():
            pass
        queued = Outgoing.objects.filter(state=SendState.QUEUED).select_related("contact")
        with clock.travel(min(clock.now() + TURN, self.now)):
            for outgoing in queued:
                sent(outgoing)

    # What customers do.

    def mail(
        self,
        brand: str,
        sender: Customer,
        subject: str,
        text: str,
        to: str = "",
        **how: Unpack[How],
    ) -> RawItem:
        """A mail comes in by the one door; gives what became of it."""
        address = to or self.teams[brand].brand.mail
        raw = mails.compose(sender, address, subject, text, clock.now(), **how)
        return self.deliver(brand, raw, sender.mail, address, checks=SIGNED)

    def deliver(
        self,
        brand: str,
        raw: bytes,
        sender: str,
        to: str = "",
        checks: dict[str, str] | None = None,
    ) -> RawItem:
        """Raw bytes in the mailbox of a brand, from an envelope sender ("" is the null sender)."""
        box = self.teams[brand].brand.mail
        store(Channel.MAIL, box, raw, {"from": sender, "to": [to or box], "checks": checks or {}})
        process_next()
        return RawItem.objects.select_related("contact__case").latest("pk")

    def new_case(
        self,
        brand: str,
        sender: Customer,
        subject: str,
        text: str,
        turn: str = "",
        **how: Unpack[How],
    ) -> Case:
        """A mail about something new; `turn` is the first name of the colleague whose turn it is."""
        with _alone(self.people.get(turn)):
            return _case_of(self.mail(brand, sender, subject, text, **how))

    def case_of(self, sender: Customer) -> Case:
        """The first case of a customer."""
        return Case.objects.filter(participants__address__value=sender.mail).earliest("pk")

    def reply(
        self,
        case: Case,
        sender: Customer,
        text: str,
        *,
        quotes: bool = True,
        subject: str = "",
        **how: Unpack[How],
    ) -> RawItem:
        """The customer answers our last message, with a mail program that quotes it."""
        last = _last_letter(case)
        how["thread"] = Thread(last.contact.message_id, last.references)
        intro = "Op die dag schreef u:" if case.language == "nl" else "On that day you wrote:"
        body = mails.quoting(text, last.contact.text, intro) if quotes else text
        subject = subject or f"Re: {last.contact.subject.removeprefix('Re: ')}"
        key = next(key for key, team in self.teams.items() if team.pk == case.team_id)
        return self.mail(key, sender, subject, body, last.reply_to, **how)

    def upload(self, case: Case, text: str, *files: Sent) -> None:
        """The customer adds something on the status page."""
        address = case.participants.select_related("address").earliest("pk").address
        kept = tuple(
            File(each.name, each.type, len(each.content), blobs.put(each.content)) for each in files
        )
        join(
            case,
            Received(
                channel=Channel.PAGE,
                kind=AddressKind(address.kind),
                address=address.value,
                name=case.party.name,
                at=clock.now(),
                text=text,
                reply=text,
                language=case.language,
                files=kept,
            ),
            address,
        )

    # What colleagues do.

    def answer(
        self,
        case: Case,
        text: str,
        *makes: Draft,
        asks: Ask | None = None,
        closes: bool = False,
        by: Colleague | None = None,
    ) -> Contact:
        """The usual answer by the owner, with what it promises and asks."""
        case.refresh_from_db()
        usual = proposed(case, text, closes=closes)
        what = replace(usual, makes=makes, asks=asks)
        return answer(case, by or case.owner, what)


@contextmanager
def _alone(colleague: Colleague | None) -> Iterator[None]:
    """The others of the team cannot be given work for the length of the block."""
    others = Colleague.objects.none()
    if colleague:
        others = Colleague.objects.filter(team=colleague.team).exclude(mail=colleague.mail)
    others.update(is_active=False)
    yield
    others.update(is_active=True)


def _case_of(item: RawItem) -> Case:
    if item.contact is None:
        raise RuntimeError(f"A mail of the demo became no case: {item.state} {item.reason}")
    return item.contact.case


def _last_letter(case: Case) -> Outgoing:
    letters = Outgoing.objects.filter(contact__case=case, contact__direction=Direction.OUT)
    return letters.select_related("contact").latest("contact__at", "pk")
