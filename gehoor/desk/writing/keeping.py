"""Which promises an answer usually keeps: ticked beforehand, and a colleague may untick them."""

from __future__ import annotations

from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.promises.reviews import content_alarm

KEPT_BY_AN_ANSWER = {PromiseKind.ANSWER, PromiseKind.ASSESSMENT, PromiseKind.UPDATE}


def kept_by_default(promise: Promise) -> bool:
    """Of a series only what is due now, not the update of next month; of a chain no later step."""
    if promise.kind not in KEPT_BY_AN_ANSWER or promise.waits:
        return False
    hours = promise.case.team.hours()
    return promise.series_id is None or content_alarm(hours, promise.due_at) <= clock.now()


def answers_a_question(promise: Promise, asked: set[int]) -> bool:
    """Whether it is the answer to one of these open questions: kept with that question, never without."""
    return promise.kind in KEPT_BY_AN_ANSWER and promise.question_id in asked
