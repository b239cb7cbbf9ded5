"""Word on the way: the customer hears before the date how it stands, and that the date holds (T31)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.promises.enums import PromiseState, Stage
from gehoor.promises.models import Interim, Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..letters import Letter, compose, said
from ..messages import write
from ..policies import Refusal, check_has_words
from .locking import locked

STILL_BUSY = {
    "nl": "Wij zijn ermee bezig en het is nog niet klaar.",
    "en": "We are working on it and it is not done yet.",
}


@transaction.atomic
def send_interim(
    promise: Promise, by: Colleague, words: str, letter: Letter | None = None
) -> Interim:
    """Tell the customer how it stands and confirm the date, in a letter of its own if there is one.

    Raises Refusal.
    """
    case, mine = locked(promise)
    check_runs(mine)
    check_has_words(words)
    contact = write(case, letter or interim_letter(mine, words), author=by)
    row = Interim.objects.create(promise=mine, contact=contact, by=by, at=clock.now())
    record(
        case.pk,
        Happened.INTERIM,
        actor=by,
        promise=mine.pk,
        contact=contact.pk,
        wording=mine.wording,
        due=mine.due_at.isoformat(),
        starts=mine.starts_at.isoformat() if mine.starts_at else None,
    )
    return row


def interim_letter(promise: Promise, words: str) -> Letter:
    """What the customer will read, to be shown before it goes."""
    case = promise.case
    return compose(
        "interim",
        case,
        wording=promise.wording,
        by=said(case, promise.due_at, promise.starts_at),
        words=words.strip(),
        owner=promise.owner,
    )


def check_runs(promise: Promise) -> None:
    """Law 3: only a date that is still to come can be confirmed."""
    if promise.state != PromiseState.OPEN or promise.due_at <= clock.now():
        raise Refusal(
            _("Deze datum is voorbij: bevestigen kan niet meer, antwoord de klant nu."), law=3
        )


def is_time_for(promise: Promise) -> bool:
    """From four fifths of the term on, until the customer has had word since the date was last said."""
    if promise.state != PromiseState.OPEN or promise.stage != Stage.LATE:
        return False
    return not promise.interims.filter(at__gt=promise.last_said_at).exists()
