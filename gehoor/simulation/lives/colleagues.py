"""Colleagues: they answer, keep and move promises, forget some, and now and then try what they may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.policies import Refusal
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.enums import WORDS, PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .. import matters, patterns
from ..engine import Life
from ..matters import Matter, Turn, Word, words
from ..patterns import Facts, Fate
from ..world import World

HOUR = timedelta(hours=1)
FORBIDDEN, NOTES, AT_ONCE, WAITS_FOR_OWNER = 0.04, 0.05, 0.75, 0.5


def answers_the_phone(
    world: World, brand: str, matter: Matter, how: Channel = Channel.PHONE
) -> Life:
    """A call, a letter or somebody at the counter: noted, and mostly answered right away."""
    team = world.kwartelhof.teams[brand]
    while world.engine.down or not (there := world.roster.present(team, world.now)):
        yield world.roster.next_shift(team, world.now)
    by, person = world.random.choice(there), matter.person
    subject, text = matters.first_words(world.random, matter)
    who = Who(person.name, person.mail if person.has_mail else "", person.phone)
    contact = submit(by, how, who, subject=subject, text=text, at=clock.now(),
                     language=person.language)  # fmt: skip
    if contact is None:
        return
    world.matters.setdefault(contact.case_id, matter)
    if not world.chance(AT_ONCE):
        return
    yield world.now + world.within(timedelta(minutes=2), timedelta(minutes=12))
    case = Case.objects.get(pk=contact.case_id)
    if case.is_open and not world.engine.down:
        take_over(case, by)
        _answer(world, case, by, None)


def looks_after(world: World, promise_id: int) -> Life:
    """What becomes of one promise, as its fate is drawn."""
    while (promise := _open(promise_id)) is not None:
        what, at = _fate(world, promise)
        if what == Fate.FORGET:
            return
        yield world.now + max(at - clock.now(), timedelta())
        who = None
        while (promise := _open(promise_id)) is not None:
            who = None if world.engine.down else _who(world, promise)
            if who:
                break
            yield world.roster.next_shift(promise.case.team, world.now)
        if promise is None or who is None:
            return
        if what == Fate.KEEP:
            _keep(world, promise, who)
            return
        _move(world, promise, who)
        yield world.now


def _open(promise_id: int) -> Promise | None:
    related = "case__team__brand__calendar", "case__team__lead", "case__party", "owner"
    promises = Promise.objects.open().select_related(*related)
    return promises.filter(pk=promise_id).first()


def _fate(world: World, promise: Promise) -> tuple[Fate, datetime]:
    case, matter = promise.case, world.matter_of(promise.case)
    facts = Facts(
        brand=world.brand_of(case.team),
        kind=PromiseKind(promise.kind),
        due_at=promise.due_at,
        language=case.language,
        region=matter.person.region if matter else "",
        channel=matter.channel if matter else "",
        moves=promise.renegotiations.count(),
        recovers=hasattr(promise, "recovers"),
    )
    what, share = patterns.fate(world.random, facts)
    start = promise.starts_at or promise.due_at
    if what == Fate.KEEP and promise.starts_at and promise.starts_at > clock.now():
        return what, start + share * (promise.due_at - start)
    return what, case.team.hours().part(clock.now(), max(start, clock.now()), share)


def _who(world: World, promise: Promise) -> Colleague | None:
    """The owner, or a colleague when it cannot wait for the owner to be there."""
    team = promise.case.team
    there = world.roster.present(team, world.now)
    owner = next((each for each in there if each.pk == promise.owner_id), None)
    if owner or not there:
        return owner
    soon = promise.due_at - clock.now() < 8 * HOUR
    return world.random.choice(there) if soon or world.chance(1 - WAITS_FOR_OWNER) else None


def _keep(world: World, promise: Promise, who: Colleague) -> None:
    case = promise.case
    if case.owner_id != who.pk:
        take_over(case, who)
        case.refresh_from_db()
    if world.chance(NOTES):
        note(case, who, words(world.random, "note", "nl"))
    if world.chance(FORBIDDEN):
        _tries_to_close_half(world, case, who)
    _answer(world, case, who, promise)


def _answer(world: World, case: Case, by: Colleague, kept: Promise | None) -> None:
    """The next answer in a matter, with what it keeps, promises and asks; the last one closes."""
    language = case.language
    said = "answer" if kept is None or kept.kind in WORDS else "kept"
    text = f"{words(world.random, said, language)}\n\n{by.first_name}\n"
    what = proposed(case, text, closes=False)
    if kept and kept.kind not in WORDS:
        what = replace(what, keeps=(*what.keeps, kept))
    keys = {each.pk for each in what.keeps}
    left = [each for each in open_promises(case) if each.pk not in keys]
    matter = world.matter_of(case)
    turn = matter.next_turn() if matter and not left else Turn()
    makes = tuple(_draft(case, each) for each in turn.makes)
    asks = turn.asks and Ask(turn.asks[language == "en"], _after(case, turn.days))
    done = not (left or makes or asks or open_actions(case))
    try:
        answer(case, by, replace(what, makes=makes, asks=asks or None, closes=done))
    except Refusal as refusal:  # somebody else was first
        world.guard.refused(refusal.law)


def _draft(case: Case, word: Word) -> Draft:
    due_at = _after(case, word.days)
    starts_at = due_at - word.window * HOUR if word.window else None
    return Draft(word.kind, word.to(case.language), due_at, starts_at, f"{word.days} werkdagen")


def _after(case: Case, days: int) -> datetime:
    return case.team.hours().working_day_after(clock.now(), days, at_hour=17)


def _move(world: World, promise: Promise, who: Colleague) -> None:
    """Later by some working days, with the reason; sometimes a date that cannot be is tried first."""
    strike = patterns.on_strike(world.now.date())
    reason = words(world.random, "strike" if strike else "reason", promise.case.language)
    if world.chance(FORBIDDEN):
        past = clock.now() - HOUR
        world.must_be_refused(8, lambda: renegotiate(promise, who, due_at=past, reason=reason))
    hours, days = promise.case.team.hours(), world.random.randint(1, 6)
    later = hours.working_day_after(max(promise.due_at, clock.now()), days, at_hour=17)
    window = promise.starts_at and promise.due_at - promise.starts_at
    starts_at = later - window if window else None
    try:
        renegotiate(promise, who, due_at=later, starts_at=starts_at, reason=reason)
    except Refusal as refusal:
        world.guard.refused(refusal.law)


def _tries_to_close_half(world: World, case: Case, who: Colleague) -> None:
    """Closing while a question is neither answered nor promised (law 4), and sending nothing (law 10)."""
    if case.questions.open().exists():
        half = Answer("Zo, dat is gedaan.", keeps=tuple(open_promises(case)), closes=True)
        world.must_be_refused(4, lambda: answer(case, who, half))
    world.must_be_refused(10, lambda: answer(case, who, Answer("  ")))


def reads_quarantine(world: World) -> Life:
    """Every working morning somebody looks at what could not be placed."""
    from gehoor.intake.actions import prove_spam, try_again
    from gehoor.intake.models import RawItem

    while True:
        yield world.now + timedelta(days=1)
        if world.engine.down:
            continue
        lead = world.kwartelhof.teams["wonen"].lead
        for item in RawItem.objects.quarantined().order_by("pk"):
            if world.chance(0.3):
                try_again(item)
            else:
                prove_spam(item, lead, "Reclame, geen klant")


def leaves(world: World, brand: str) -> Life:
    """A colleague's last day: the lead takes over what is theirs, and nobody gives them anything new."""
    from gehoor.channels.mail.directory import forget

    yield world.now
    team = world.kwartelhof.teams[brand]
    leaver = world.roster.members[team.pk][-1]
    leaver.is_active = False
    leaver.save(update_fields=["is_active"])
    forget()  # other processes know within seconds, and here a second may be a day
    for case in Case.objects.open().filter(owner=leaver).order_by("pk"):
        take_over(case, team.lead)
