"""Sending an answer: refused when it leaves silence or a half answer, else everything in one go."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction

from gehoor.cases.models import Case, Contact
from gehoor.core.rows import insert
from gehoor.knowledge.models import Use
from gehoor.promises.actions import open_actions, open_promises, refresh_due
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ...lengths import LONGEST_KEY, words_in
from ...messages import write
from ...models import Reply
from ...policies import (
    check_asks_only_if_open,
    check_goes_on_here,
    check_has_words,
    check_not_silent,
    check_says_the_key_first,
)
from ..closing import close, reopen
from ..making import all_following, check_message_keeps
from ..unanswered import check_can_postpone, check_dropped, check_no_half_answer
from .effects import take_effect
from .letter import last_inbound, letter_for
from .what import Answer, coming_after, stays_promised


@transaction.atomic
def answer(case: Case, by: Colleague, what: Answer) -> Contact:
    """Send an answer. Raises Refusal when it has no words, or would leave silence or a half answer."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    check_has_words(what.text)
    check_says_the_key_first(what.text, what.key_sentence)
    check_asks_only_if_open(asks=what.asks is not None, closes=what.closes)
    what = replace(what, keeps=_still_open(case, what.keeps))
    check_message_keeps(what.keeps, with_files=bool(what.files))
    what = replace(what, makes=(*what.makes, *all_following(what.keeps, what.makes)))
    what = replace(what, coming=coming_after(case, what))
    left = stays_promised(case, what)
    _check_questions(case, by, what, left)
    waits = bool(what.makes or what.later or what.asks or left or open_actions(case))
    waits = waits or any(each.owed for each in what.coming)
    check_not_silent(case, closes=what.closes, stays_promised=waits)
    if not case.is_open and not what.closes:
        reopen(case, by=by)
    contact = write(
        case, letter_for(case, what), author=by, files=what.files, answering=last_inbound(case)
    )
    record(case.pk, Happened.ANSWERED, actor=by, contact=contact.pk)
    key = what.key_sentence.strip()[:LONGEST_KEY]
    insert(
        Reply(
            contact=contact,
            words=words_in(what.text),
            key_sentence=key,
            recognition=what.recognition.strip(),
            unrecognised=what.unrecognised.strip()[:300],
        )
    )
    if what.source:
        insert(Use(contact=contact, article=what.source))
    take_effect(case, by, what, contact)
    case.urgent_since = None
    case.save(update_fields=["urgent_since"])
    if what.closes:
        close(case, by)
    else:
        refresh_due(case)
    return contact


def _check_questions(case: Case, by: Colleague, what: Answer, left: list[Promise]) -> None:
    """Raises Refusal over a question that would be left with neither answer, nor date, nor reason."""
    settled = {each.pk for each in what.answers}
    settled |= {each.question.pk for each in what.later} | {each.question.pk for each in what.drops}
    settled |= {each.question.pk for each in what.makes if each.question}
    found = case.questions.open().order_by("number")
    unsettled = [each for each in found if each.pk not in settled]
    if not what.closes:
        promised = {each.question_id for each in left}
        unsettled = [each for each in unsettled if each.pk not in promised]
        if (
            what.asks or what.makes or open_actions(case) or any(each.owed for each in what.coming)
        ):  # the customer hears a next step with a date
            unsettled = unsettled[1:]
    check_no_half_answer(unsettled)
    check_dropped(what.drops)
    for each in what.later:
        check_can_postpone(case, by, each)


def _still_open(case: Case, promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """The open ones, as they are under the lock; one that broke meanwhile stands as its successor."""
    wanted, by_key = {each.pk for each in promises}, {}
    for promise in open_promises(case):
        origin = promise
        while origin.pk not in wanted and hasattr(origin, "recovers"):
            origin = origin.recovers.promise
        if origin.pk in wanted:
            by_key[promise.pk] = promise
    return tuple(by_key.values())
