"""The letter of an answer, as the customer will read it."""

from __future__ import annotations

from django.db.models import QuerySet

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.promises.actions import open_actions

from ...lengths import LONGEST_KEY
from ...letters import Letter, compose, said
from ...talks import is_in_a_window
from ...understanding import bare_subject
from ...usable import usable
from ..coming import told
from ..making import promise_line
from ..unanswered import lines
from .what import Answer, coming_after, stays_promised


def letter_for(case: Case, what: Answer) -> Letter:
    """The mail as the customer will read it: the words, then the lines that promise and ask."""
    last = last_inbound(case)
    steps = told(case, what.coming or coming_after(case, what))
    return compose(
        "answer",
        case,
        subject=bare_subject(last.subject if last and last.subject else case.title),
        recognition=what.recognition.strip(),
        key=what.key_sentence.strip()[:LONGEST_KEY],
        words=what.text.strip(),
        late=[
            (each.wording, said(case, each.due_at, each.starts_at))
            for each in what.keeps
            if each.due_at <= clock.now()
        ],
        questions=lines(case, what.later, what.drops),
        promises=[*(promise_line(case, each) for each in what.makes), *steps.lines],
        steps=steps,
        ask=what.asks and (what.asks.wording, said(case, what.asks.due_at), what.asks.consequence),
        usable=usable(case, what.source, asks=what.asks_if_helped),
        stays=_stays(case, what, dated=bool(steps.lines or steps.ask)),
    )


def _stays(case: Case, what: Answer, *, dated: bool) -> list[tuple[str, str]]:
    """What was agreed before and holds, with its date: said when nothing else in the letter has one.

    dated: a step of a procedure in it has.
    """
    if not what.closes and (dated or what.makes or what.asks or what.later):
        return []
    last = None if what.closes else last_inbound(case)
    if last and is_in_a_window(last):  # the chat has the date on top
        return []
    asked = [] if what.closes or case.in_procedure else open_actions(case)
    return [
        *(
            (each.wording, said(case, each.due_at, each.starts_at))
            for each in stays_promised(case, what)
        ),
        *((each.wording, said(case, each.due_at)) for each in asked),
    ]


def last_inbound(case: Case) -> Contact | None:
    for contact in _heard(case.pk):
        contact.case = case
        return contact
    return None


@prepared
def _heard(case: int) -> QuerySet[Contact]:
    """None or one."""
    return Contact.objects.filter(case=case, direction=Direction.IN).order_by("-at", "-pk")[:1]
