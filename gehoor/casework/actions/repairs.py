"""Telling who asked: that an outage is over, or the moment that we expect now. In portions, by the worker.

Fifty thousand customers may wait for the same word, so a portion is one transaction whose letters are
written together; what fails in it is tried again one by one, and holds up nobody.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.rows import change, together
from gehoor.core.wording import brief_window
from gehoor.outages.actions import say_more_later
from gehoor.outages.models import Interest
from gehoor.outages.rules import heard_by
from gehoor.parties.enums import Preference
from gehoor.promises import actions as ledger
from gehoor.promises.enums import Proof
from gehoor.promises.models import Promise
from gehoor.relays.rules import fits, plain
from gehoor.staff.models import Colleague

from ..correspondence import Correspondence, correspondence
from ..letters import Letter, compose, said, said_moment, short_url
from ..messages import say_by, write
from ..ways import Way, by_text_message
from .closing import close
from .interest import let_sleep
from .locking import claim

PORTION = 100
AGAIN_IN = timedelta(minutes=1)
LONGER = {"nl": "het herstel duurt langer", "en": "the repair takes longer"}
SOONER = {"nl": "het herstel gaat sneller", "en": "the repair goes faster"}
LOOKING = {"nl": "wij zoeken de oorzaak nog", "en": "we are still looking for the cause"}
log = logging.getLogger(__name__)


def tell_due(portion: int = PORTION) -> int:
    """Tell the next portion of those who are to hear something; how many were looked at."""
    say_more_later()
    keys = list(Interest.objects.to_tell().values_list("pk", flat=True)[:portion])
    try:
        return _tell(keys) if keys else 0
    except Exception:
        log.exception("These are now told one by one: %s", keys)
    return sum(_alone(key) for key in keys)


def _alone(key: int) -> int:
    try:
        return _tell([key])
    except Exception:
        log.exception("Interest %s is told later", key)
        later = Interest.objects.waiting().filter(pk=key)
        return later.update(tell_at=clock.now() + AGAIN_IN)


@transaction.atomic
def _tell(keys: list[int]) -> int:
    """Tell these, but for those that somebody else has in hand: they come in the next portion."""
    found = Interest.objects.to_tell().filter(pk__in=keys).select_related("outage__by")
    waiting = list(found.select_for_update(skip_locked=True, of=["self"]))
    promises = _open(waiting)
    cases = claim(each.case_id for each in promises.values())
    letters = correspondence(list(cases.values()))
    told: list[tuple[Case, Colleague]] = []
    with together():
        for interest in waiting:
            promise = promises.get(interest.promise_id)
            if promise is None:
                _end(interest)  # the customer let go of it
            elif case := cases.pop(promise.case_id, None):
                promise.case = case
                _word(interest, promise, letters[case.pk])
                told.append((case, interest.outage.by))
    ledger.refresh_due(*(case for case, _by in told))
    for case, by in told:
        if case.is_open and case.due_at is None:  # nothing else was left in it
            close(case, by)
    return len(told)


def _open(waiting: Iterable[Interest]) -> dict[int, Promise]:
    """The open promise of each line, locked, by the key of the first one of that line."""
    firsts = [each.promise_id for each in waiting]
    line = Q(pk__in=firsts) | Q(first__in=firsts)
    found = Promise.objects.open().filter(line).select_for_update(of=["self"])
    return {each.first_id or each.pk: each for each in found.select_related("question")}


def _word(interest: Interest, promise: Promise, known: Correspondence) -> None:
    """That it works, which keeps the promise; else the new moment, which moves it."""
    outage, case = interest.outage, promise.case
    if outage.ended_at is not None:
        facts = {"at": said_moment(case, outage.ended_at)}
        contact = _say(interest, case, known, "repaired", facts)
        ledger.keep(promise, contact=contact, by=outage.by, proof=Proof.MESSAGE)
        if (question := promise.question) and question.state == QuestionState.OPEN:
            question.state, question.answered_in = QuestionState.ANSWERED, contact
            change(question, "state", "answered_in")
        _end(interest)
        return
    _move(interest, promise, known)


def _move(interest: Interest, promise: Promise, known: Correspondence) -> None:
    outage, case = interest.outage, promise.case
    due_at = heard_by(outage.expected_at, clock.now())
    moved = LONGER if outage.expected_at > interest.heard_at else SOONER
    reason = (moved if outage.known else LOOKING)[case.language]
    expected, by = said_moment(case, outage.expected_at), said(case, due_at)
    soon = brief_window(None, due_at, case.language, ZoneInfo(case.team.brand.calendar.zone))
    facts = {"reason": reason, "expected": expected, "by": by, "soon": soon}
    contact = _say(interest, case, known, "outage_moved", facts)
    ledger.renegotiate(promise, due_at=due_at, reason=reason, told_in=contact, by=outage.by)
    let_sleep(promise)
    interest.heard_at = outage.expected_at
    change(interest, "heard_at")


def _say(
    interest: Interest, case: Case, known: Correspondence, name: str, facts: Mapping[str, str]
) -> Contact:
    """By text message where that was chosen, else in the way in which the customer is always reached."""
    outage = interest.outage
    words = {**facts, "outage": outage, "what": outage.what(case.language)}
    if way := _by_text(interest, case):
        return say_by(case, _line(name, case, words), way)
    plainly = case.party.prefers in ("", Preference.MAIL) and known.address
    letter = compose(name, case, **words)
    return write(case, letter, known=known if plainly else None)


def _line(name: str, case: Case, words: Mapping[str, object]) -> Letter:
    """The fullest that fits in one text message."""
    url, text = short_url(case), ""
    for brief in (False, True):
        text = plain(compose(f"{name}_line", case, **words, brief=brief, url=url).text)
        if fits(text.strip()):
            break
    return Letter("", text)


def _by_text(interest: Interest, case: Case) -> Way | None:
    if interest.number:
        return by_text_message(case, interest.number)
    return by_text_message(case) if case.party.prefers == Preference.SMS else None


def _end(interest: Interest) -> None:
    interest.ended_at = clock.now()
    change(interest, "ended_at")
