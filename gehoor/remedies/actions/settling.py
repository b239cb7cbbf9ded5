"""Keeping the promise of a payment with what proves it, whatever became of its date meanwhile."""

from __future__ import annotations

from gehoor.casework.actions.asking import answer_draft
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.enums import WORDS, Proof
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .owing import live

LATE = {"nl": "Het is alsnog gedaan: %s.", "en": "It has now been done: %s."}


def kept(promise: Promise, by: Colleague, evidence: str = "", words: str = "") -> bool:
    """Keep `promise`, or what took over from it, as `evidence` shows; False when nothing of it runs.

    words: what the customer reads where a message keeps it.
    The customer is told, and knows what comes next: a case in which nothing is left open closes.
    """
    running = live(promise)
    if running is None:
        return False
    makes, closes = _what_is_left(running)
    if running.kind in WORDS:
        text = words or LATE[running.case.language] % evidence
        fulfil(running, by, Fulfilment(Proof.MESSAGE, "", text, makes, closes))
    else:
        fulfil(running, by, Fulfilment(Proof.PAYMENT, evidence, "", makes, closes))
    return True


def _what_is_left(promise: Promise) -> tuple[tuple[Draft, ...], bool]:
    """A date for a question that would be left without one; or that the case can close."""
    case = promise.case
    others = [each for each in open_promises(case) if each.pk != promise.pk]
    if not case.is_open or others or open_actions(case):
        return (), False
    open_ones = case.questions.open().order_by("number")
    asked = next((each for each in open_ones if each.pk != promise.question_id), None)
    return ((answer_draft(case, asked.asked_in, asked),), False) if asked else ((), True)
