"""Colleagues: they answer, keep and move promises, forget some, and now and then try what they may not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions import chains
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.interim import STILL_BUSY, send_interim
from gehoor.casework.actions.moving import move
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.actions.promising import promise as make_promises
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.series import end_series
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.chains import Dates
from gehoor.promises.enums import WORDS, PromiseKind, Proof
from gehoor.promises.fulfilment import PROOFS
from gehoor.promises.models import Promise, Shift
from gehoor.staff.models import Colleague

from .. import matters, patterns
from ..engine import Life
from ..matters import Matter, Turn, Word, words
from ..patterns import Facts, Fate
from ..world import World

HOUR = timedelta(hours=1)
FORBIDDEN, NOTES, AT_ONCE, WAITS_FOR_OWNER = 0.04, 0.05, 0.75, 0.5
CONFIRMS, ENDS_SERIES, STILL = 0.8, 0.3, 0.04
INSTEAD = Word(PromiseKind.UPDATE, "Bericht hoe wij verdergaan", "Word on how we go on", 2)
"""What a colleague promises when the promise that was meant is refused."""


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
        _answer(world, case, by)


def looks_after(world: World, promise_id: int) -> Life:
    """What becomes of one promise, as its fate is drawn."""
    while (promise := open_promise(promise_id)) is not None:
        what, at = _fate(world, promise)
        if what == Fate.FORGET:
            return
        yield world.now + max(at - clock.now(), timedelta())
        who = None
        while (promise := open_promise(promise_id)) is not None:
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
        yield world.now + HOUR


def open_promise(promise_id: int) -> Promise | None:
    """The promise, while it is open."""
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
    if world.chance(STILL):
        world.tries(lambda: send_interim(promise, who, STILL_BUSY[case.language]))
    if promise.kind in WORDS and not promise.series_id:
        _answer(world, case, who)
    elif promise.series_id and world.chance(ENDS_SERIES):
        world.tries(lambda: end_series(promise, who, words(world.random, "kept", case.language)))
    else:
        _fulfil(world, promise, who)


def _answer(world: World, case: Case, by: Colleague) -> None:
    """The next answer in a matter, with what it keeps, promises and asks; the last one closes."""
    text = f"{words(world.random, 'answer', case.language)}\n\n{by.first_name}\n"
    what = proposed(case, text, closes=False)
    keys = {each.pk for each in what.keeps}
    left = [each for each in open_promises(case) if each.pk not in keys]
    matter = world.matter_of(case)
    turn = matter.next_turn() if matter and not left else Turn()
    makes = _drafts(world, case, turn)
    if turn.chained and world.tries(lambda: make_promises(case, by, *makes, chained=True)):
        makes, left = (), open_promises(case)
    asks = turn.asks and Ask(turn.asks[case.language == "en"], _after(case, turn.days))
    done = not (left or makes or asks or open_actions(case))
    what = replace(what, makes=makes, asks=asks or None, closes=done)
    if not world.tries(lambda: answer(case, by, what)) and makes:
        instead = replace(what, makes=(_draft(world, case, INSTEAD),))
        world.tries(lambda: answer(case, by, instead))


def _fulfil(world: World, promise: Promise, by: Colleague) -> None:
    """Done in the world, with its proof; the last of a matter closes."""
    case, kind = promise.case, PromiseKind(promise.kind)
    proof = world.random.choice([each for each in PROOFS[kind] if each != Proof.MAIL_LOG])
    text = words(world.random, "kept", case.language)
    left = [each for each in open_promises(case) if each.pk != promise.pk]
    goes_on = bool(left or promise.series_id or open_actions(case))
    matter = world.matter_of(case)
    turn = matter.next_turn() if matter and not goes_on and case.is_open else Turn()
    makes = _drafts(world, case, turn)
    closes = case.is_open and not (goes_on or makes)
    what = Fulfilment(proof, f"{kind}-{promise.pk}", text, makes, closes)
    if not world.tries(lambda: fulfil(promise, by, what)) and makes:
        instead = replace(what, makes=(_draft(world, case, INSTEAD),))
        world.tries(lambda: fulfil(promise, by, instead))


def _drafts(world: World, case: Case, turn: Turn) -> tuple[Draft, ...]:
    return tuple(_draft(world, case, each) for each in turn.makes)


def _draft(world: World, case: Case, word: Word) -> Draft:
    due_at = _after(case, word.days)
    if word.kind == PromiseKind.CALL_BACK:
        due_at -= world.random.randint(0, 6) * HOUR
    return Draft(
        kind=word.kind,
        wording=word.to(case.language),
        due_at=due_at,
        starts_at=due_at - word.window * HOUR if word.window else None,
        rule=f"{word.days} werkdagen",
        tracked=f"KP{case.pk}{world.random.randint(100, 999)}" if word.tracked else "",
        rhythm=word.rhythm,
    )


def _after(case: Case, days: int) -> datetime:
    return case.team.hours().working_day_after(clock.now(), days, at_hour=17)


def _move(world: World, promise: Promise, who: Colleague) -> None:
    """Later by some working days, with the reason; sometimes a date that cannot be is tried first."""
    strike = patterns.on_strike(world.now.date())
    reason = words(world.random, "strike" if strike else "reason", promise.case.language)
    if world.chance(FORBIDDEN):
        past = clock.now() - HOUR
        world.must_be_refused(lambda: renegotiate(promise, who, due_at=past, reason=reason))
    dates = later(world, promise)
    if chains.after(promise):
        _move_chain(world, promise, who, dates, reason)
        return
    due_at, starts_at = dates.due_at, dates.starts_at
    world.tries(lambda: move(promise, who, due_at=due_at, starts_at=starts_at, reason=reason))


def _move_chain(world: World, promise: Promise, who: Colleague, dates: Dates, reason: str) -> None:
    """Proposed, and mostly confirmed; else it waits, and the lead hears of it."""
    world.tries(lambda: chains.propose(promise, who, dates, reason))
    shift = Shift.objects.filter(promise=promise, ended_at=None).first()
    if shift and world.chance(CONFIRMS):
        world.tries(lambda: chains.confirm(shift, who))
    elif shift and world.chance(0.5):
        world.tries(lambda: chains.withdraw(shift, who))


def later(world: World, promise: Promise) -> Dates:
    """One to six working days after the date that stands, in a window of the same length."""
    hours, days = promise.case.team.hours(), world.random.randint(1, 6)
    due_at = hours.working_day_after(max(promise.due_at, clock.now()), days, at_hour=17)
    window = promise.starts_at and promise.due_at - promise.starts_at
    return Dates(due_at, due_at - window if window else None)


def _tries_to_close_half(world: World, case: Case, who: Colleague) -> None:
    """Closing while a question is neither answered nor promised (law 4), and sending nothing (law 10)."""
    if case.questions.open().exists():
        half = Answer("Zo, dat is gedaan.", keeps=tuple(open_promises(case)), closes=True)
        world.must_be_refused(lambda: answer(case, who, half))
    world.must_be_refused(lambda: answer(case, who, Answer("  ")))
