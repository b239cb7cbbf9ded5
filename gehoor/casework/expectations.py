"""What a customer expects against what we promise: a gap is spoken out, with the reason (towards M17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact, Expectation
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .letters import said
from .policies import Refusal

SPOKEN = {
    "nl": "U verwachtte dit %(expected)s. Dat lukt niet, omdat %(because)s.",
    "en": "You expected this %(expected)s. That will not work, because %(because)s.",
}


@dataclass(frozen=True, slots=True)
class Expected:
    """By when the customer expects it (an aware instant), and why we do not manage that, if we do not."""

    by_at: datetime
    because: str = ""

    def falls_short(self, due_at: datetime) -> bool:
        """Whether what we promise is later than what is expected."""
        return due_at > self.by_at


def check_is_spoken(case: Case, expected: Expected, due_at: datetime) -> None:
    """Law 8: who expects something earlier hears that it will be later, and why."""
    if expected.falls_short(due_at) and not expected.because.strip():
        raise Refusal(
            _("De klant verwacht dit %(expected)s: schrijf waarom dat niet lukt.")
            % {"expected": said(case, expected.by_at)},
            law=8,
            ways_out=(
                _("vul in: “dat lukt niet, omdat …”"),
                _("kies een datum die de klant verwacht"),
            ),
        )


def spoken(case: Case, expected: Expected | None, due_at: datetime) -> str:
    """The sentence that speaks the gap out, in the customer's language; empty when there is none."""
    if expected is None or not expected.falls_short(due_at):
        return ""
    return SPOKEN[case.language] % {
        "expected": said(case, expected.by_at),
        "because": expected.because.strip().rstrip(".") or "…",
    }


def note(case: Case, by: Colleague, expected: Expected, what: str, told_in: Contact | None) -> None:
    """Write down what was expected; `told_in` is where a gap was spoken out."""
    Expectation.objects.create(
        case=case,
        what=what[:300],
        by_at=expected.by_at,
        noted_by=by,
        at=clock.now(),
        spoken_in=told_in,
    )
    record(
        case.pk,
        Happened.EXPECTED,
        actor=by,
        public=False,
        wording=what,
        due=expected.by_at.isoformat(),
    )
