"""Customers: they come with a matter, add to it, wait, wonder, thank, and are angry when let down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Unpack

from gehoor.cases.enums import ActionState, Channel
from gehoor.cases.models import Case, CustomerAction
from gehoor.casework.enums import Says
from gehoor.channels.form.hand_in import add, ask
from gehoor.channels.form.submission import Addition, Question
from gehoor.channels.messages.actions import take
from gehoor.channels.messages.models import Source
from gehoor.channels.parcel import Parcel
from gehoor.channels.signature import sign
from gehoor.core import clock
from gehoor.demo import mails
from gehoor.demo.mails import How, Thread

from .. import matters
from ..edges import bounce, item_of, message
from ..engine import Life
from ..matters import Matter, words
from ..people import Person
from ..world import SECRET, World
from .colleagues import answers_the_phone

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
MAILS_TWICE, CALLS_TOO, ADDS, WONDERS, HTML = 0.03, 0.08, 0.12, 0.15, 0.4
THANKS, UNSOLVED, SOLVED, ASKS_MORE, ANGRY, TOO_LATE = 0.3, 0.1, 0.04, 0.06, 0.35, 0.2


def writes(world: World, brand: str, matter: Matter) -> Life:
    """A mail with a matter; sometimes twice, and one in twelve calls about it as well."""
    person, box = matter.person, _box(world, brand)
    subject, text = matters.first_words(world.random, matter)
    how: How = {"html": world.chance(HTML), "charset": person.charset}
    raw = _compose(world, person, box, subject, text, **how)
    times = 2 if world.chance(MAILS_TWICE) else 1
    if world.chance(CALLS_TOO):
        call = matters.of(matter.process, person, matter.order)
        call.channel = Channel.PHONE
        at = world.now + world.within(HOUR, 6 * HOUR)
        world.begin("calls about the same", answers_the_phone(world, brand, call), at)
    for _ in range(times):
        yield from world.door.hand_over(box, raw, person.mail, box)
        yield world.now + 2 * MINUTE
    item = item_of(box, raw)
    if item and item.contact:
        _goes_on(world, item.contact.case, matter)


def _goes_on(world: World, case: Case, matter: Matter) -> None:
    """Some have something to add, some wonder after days what keeps us."""
    world.matters.setdefault(case.pk, matter)
    if world.chance(ADDS):
        at = world.now + world.within(5 * MINUTE, 20 * HOUR)
        world.begin("adds something", later_words(world, case, matter.person, "added"), at)
    if world.chance(WONDERS):
        at = world.now + world.within(DAY, 6 * DAY)
        world.begin("wonders", later_words(world, case, matter.person, "remind"), at)


def chats(world: World, brand: str, matter: Matter, channel: Channel) -> Life:
    """A message by a chat window or in public, handed in by a program that signs it."""
    source = Source.objects.select_related("team").get(name=f"{brand}-{channel}")
    _, text = matters.first_words(world.random, matter)
    key, person = f"{matter.order}-{world.now:%m%d%H%M%S}", matter.person
    body = message(key, person.phone, person.name, text, person.language,
                   person.mail if person.has_mail else "")  # fmt: skip
    yield from world.until_up()
    take(source, body, sign(SECRET, body, clock.now()))
    take(source, body, sign(SECRET, body, clock.now()))  # programs repeat themselves
    yield world.now + MINUTE
    case = Case.objects.filter(contacts__facts__key=key).first()
    if case:
        world.matters.setdefault(case.pk, matter)


def fills_in_the_form(world: World, brand: str, matter: Matter) -> Life:
    """The form on the web site."""
    _, text = matters.first_words(world.random, matter)
    once = f"{matter.order}{world.now:%m%d%H%M}"
    question = Question(once, matter.person.language, text, world.kwartelhof.teams[brand].pk,
                        "mail", matter.person.mail, matter.person.name)  # fmt: skip
    yield from world.until_up()
    item = ask(question)
    if item.contact:
        world.matters.setdefault(item.contact.case_id, matter)


def later_words(world: World, case: Case, person: Person, what: str) -> Life:
    """Something about a case that is there, in a new mail that names the order or by the status page."""
    matter = world.matters.get(case.pk)
    text = words(world.random, what, person.language)
    if world.chance(0.3):
        yield from on_the_page(world, case, text)
        return
    number = f" {matter.order}" if matter else ""
    subject = f"Order{number}" if world.chance(0.5) else f"Re: {case.title}"
    box = case.our_address or case.team.brand.mail
    yield from world.door.hand_over(
        box, _compose(world, person, box, subject, text), person.mail, box
    )


def on_the_page(world: World, case: Case, text: str, says: Says | None = None) -> Life:
    """Something on the status page."""
    address = case.participants.select_related("address").earliest("pk").address
    once = f"{case.pk}-{world.now:%m%d%H%M%S}"
    yield from world.until_up()
    add(Addition(once, case.language, text, case.pk, address.pk, str(says or "")))


def reacts(world: World, person: Person, parcel: Parcel) -> Life:
    """A message of ours arrived."""
    if person.broken:
        yield world.now + MINUTE
        yield from world.door.hand_over(parcel.sender, bounce(parcel), "", parcel.sender)
        return
    if person.away and parcel.sender not in person.answered_by_machine:
        person.answered_by_machine.add(parcel.sender)
        yield world.now + MINUTE
        headers = (("Auto-Submitted", "auto-replied"),)
        yield from _replies(world, person, parcel, "away", headers=headers)
    what = _reaction(world, person, parcel)
    if not what:
        return
    person.energy -= 1
    yield world.now + world.within(10 * MINUTE, 30 * HOUR)
    case = world.case_of(parcel)
    if what in ("solved", "unsolved") and case and world.chance(0.5):
        yield from on_the_page(world, case, "", Says(what))
    elif what != "solved":
        yield from _replies(world, person, parcel, what)


def _reaction(world: World, person: Person, parcel: Parcel) -> str:
    """What they will write; empty for nothing."""
    if person.energy <= 0:
        return ""
    case = world.case_of(parcel)
    if parcel.automatic:
        broke = bool(case and case.urgent_since)
        return "angry" if broke and world.chance(ANGRY) else ""
    draw = world.random.random()
    for what, share in (("thanks", THANKS), ("unsolved", UNSOLVED), ("another", ASKS_MORE),
                        ("solved", SOLVED)):  # fmt: skip
        if draw < share:
            return what
        draw -= share
    return ""


def does_what_we_ask(world: World, action_id: int) -> Life:
    """Most send what we asked for in time; one in five too late, or never."""
    action = CustomerAction.objects.select_related("case__team__brand").get(pk=action_id)
    matter = world.matter_of(action.case)
    if matter is None or world.chance(TOO_LATE / 2):
        return
    share = (
        world.random.uniform(1.05, 1.5)
        if world.chance(TOO_LATE)
        else world.random.uniform(0.05, 0.95)
    )
    yield world.now + share * (action.due_at - clock.now())
    action.refresh_from_db()
    text = words(world.random, "done", matter.person.language)
    if action.state == ActionState.OPEN or world.chance(0.5):
        yield from on_the_page(world, action.case, text)


def _replies(
    world: World, person: Person, parcel: Parcel, what: str, **how: Unpack[How]
) -> Iterator[datetime]:
    """An answer on top of what it answers, as most programs write it."""
    text = words(world.random, what, person.language)
    body = mails.quoting(text, parcel.text, "Op die dag schreef u:") if world.chance(0.7) else text
    how["thread"] = Thread(parcel.message_id, " ".join(parcel.references))
    subject = f"Re: {parcel.subject.removeprefix('Re: ')}"
    to = parcel.reply_to or parcel.sender
    raw = _compose(world, person, to, subject, body, **how)
    yield from world.door.hand_over(parcel.sender, raw, person.mail, to)


def _compose(
    world: World, person: Person, to: str, subject: str, text: str, **how: Unpack[How]
) -> bytes:
    return mails.compose(person.card, to, subject, text, world.now, **how)


def _box(world: World, brand: str) -> str:
    return world.kwartelhof.teams[brand].brand.mail
