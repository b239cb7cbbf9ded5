"""What was asked in writing is answered by phone: settled there too, with a short word (M23)."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction

from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.procedures.actions.running import after_keeping
from gehoor.promises.actions import keep, open_actions, open_promises
from gehoor.promises.enums import PromiseKind, Proof
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..letters import Letter, said_moment
from .answer import Answer, answer, proposed
from .answer.letter import letter_for
from .answer.what import stays_promised

SPOKE = {
    "nl": "Wij spraken elkaar {at} aan de telefoon. Daarmee is dit beantwoord: {asked}\n\n"
    "Klopt dat niet, of mist u nog iets? Beantwoord dan dit bericht.",
    "en": "We spoke on the phone {at}. That answered this: {asked}\n\n"
    "Is that not so, or is anything missing? Then reply to this message.",
}


@transaction.atomic
def settle_by_phone(case: Case, by: Colleague, spoken: Contact) -> Contact:
    """The open questions were answered in `spoken`; the confirmation that goes out, not a second answer.

    A promise to call is kept by the call. The case closes when nothing else is promised or asked in it.
    """
    case = Case.objects.locked(pk=case.pk)
    kept = [each for each in open_promises(case) if _is_kept_by_calling(each)]
    for promise in kept:
        keep(promise, contact=spoken, by=by, proof=Proof.CALL, evidence=str(spoken.pk))
    return answer(case, by, _confirmation(case, spoken, tuple(kept)))


def _is_kept_by_calling(promise: Promise) -> bool:
    return promise.kind == PromiseKind.CALL_BACK and promise.due_at > clock.now()


def confirmation_letter(case: Case, spoken: Contact | None) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return letter_for(case, _confirmation(case, spoken))


def _confirmation(case: Case, spoken: Contact | None, kept: tuple[Promise, ...] = ()) -> Answer:
    at = said_moment(case, spoken.at if spoken else clock.now())
    open_questions = list(case.questions.open().order_by("number"))
    text = SPOKE[case.language].format(at=at, asked=_quoted(open_questions))
    what = proposed(case, text, closes=False)
    left = [each for each in stays_promised(case, what) if each.kind != PromiseKind.CALL_BACK]
    follows = any(each.owed for each in after_keeping(case, (*kept, *what.keeps)))
    closes = not (left or follows or open_actions(case))
    return replace(proposed(case, text, closes=closes), spoken=kept)


def _quoted(questions: list[Question]) -> str:
    return " ".join(f"“{each.text}”" for each in questions)
