"""Answers that wait: for the seconds in which they can be taken back, or for a moment that was chosen.

The row is committed when the colleague presses send, so a crash loses nothing; what it says and does
happens when it goes, in one transaction, by the same verb as any answer.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import OperationalError, transaction
from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.promises.places import Full
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..carrying import as_data, from_data
from ..enums import WaitState
from ..models import UNDO_SECONDS, Pace, Waiting
from . import canned, drafts

log = logging.getLogger(__name__)


class _Rehearsed(Exception):
    """It would have gone: undo it."""


def undo_seconds(colleague: Colleague) -> int:
    return next((each.seconds for each in _pace(colleague.pk)), UNDO_SECONDS)


@prepared
def _pace(colleague: int) -> QuerySet[Pace]:
    """None or one."""
    return Pace.objects.filter(colleague=colleague)


def set_undo_seconds(colleague: Colleague, seconds: int) -> None:
    """At most a minute; 0 sends at once."""
    Pace.objects.update_or_create(
        colleague=colleague, defaults={"seconds": min(max(seconds, 0), 60)}
    )


def undo_until(by: Colleague, what: Answer) -> datetime | None:
    """Until when an answer can be taken back; None when it goes at once: a date would pass meanwhile."""
    until = clock.now() + timedelta(seconds=undo_seconds(by))
    if until <= clock.now() or any(each.due_at <= until for each in what.keeps):
        return None
    return until


@transaction.atomic
def hold(
    case: Case,
    by: Colleague,
    what: Answer,
    *,
    key: UUID,
    send_at: datetime,
    chosen: bool,
    fields: Mapping[str, Sequence[str]],
) -> Waiting:
    """Let `what` go at `send_at`. Raises what `answer` would raise now, so that no refusal comes later."""
    _rehearse(case, by, what)
    row = Waiting.objects.create(
        key=key,
        case=case,
        by=by,
        text=what.text,
        said=as_data(what),
        fields={name: list(values) for name, values in fields.items()},
        chosen=chosen,
        at=clock.now(),
        send_at=send_at,
    )
    if chosen:
        record(case.pk, Happened.SCHEDULED, actor=by, public=False, send_at=send_at.isoformat())
    return row


def _rehearse(case: Case, by: Colleague, what: Answer) -> None:
    try:
        with transaction.atomic():
            answer(case, by, what)
            raise _Rehearsed
    except _Rehearsed:
        pass


@transaction.atomic
def withdraw(row: Waiting, by: Colleague) -> Waiting:
    """Take it back before it went. Raises Refusal when it is gone."""
    row = Waiting.objects.select_for_update(of=["self"]).select_related("case").get(pk=row.pk)
    if row.state != WaitState.WAITING:
        raise Refusal(
            _("Dit antwoord is al weg: terughalen kan niet meer."),
            law=7,
            ways_out=(_("stuur een tweede bericht dat het rechtzet"),),
        )
    row.state, row.ended_at = WaitState.WITHDRAWN, clock.now()
    row.save(update_fields=["state", "ended_at"])
    if row.chosen:
        record(row.case_id, Happened.WITHDRAWN, actor=by, public=False)
    return row


def send_next() -> bool:
    """Say the next answer whose moment has come; False when there is none."""
    with transaction.atomic():
        due = Waiting.objects.due(clock.now()).select_related("case", "by")
        row = due.select_for_update(skip_locked=True, of=["self"]).first()
        if row is None:
            return False
        with translation.override(row.by.language):
            _say_or_hold_back(row)
    return True


def _say_or_hold_back(row: Waiting) -> None:
    try:
        with transaction.atomic():
            _check_nobody_wrote_since(row)
            _say(row)
    except Refusal as refusal:
        _hold_back(row, str(refusal))
    except Full:
        _hold_back(row, _("Voor het bellen is geen plaats meer in dat venster: kies een ander."))
    except OperationalError:
        raise  # the database is away: it still waits
    except Exception:
        log.exception("Answer %s could not be sent", row.pk)
        _hold_back(row, _("Er ging iets mis bij ons: kijk het na en verstuur het opnieuw."))


def _say(row: Waiting) -> None:
    contact = answer(row.case, row.by, from_data(row.case, row.said))
    canned.note(contact, row.text)
    row.state, row.contact, row.ended_at = WaitState.SENT, contact, clock.now()
    row.save(update_fields=["state", "contact", "ended_at"])


def _check_nobody_wrote_since(row: Waiting) -> None:
    """What was written for later may not fit any more when the customer wrote meanwhile."""
    heard = Contact.objects.filter(case=row.case_id, direction=Direction.IN, automatic=False)
    if row.chosen and heard.filter(at__gt=row.at).exists():
        raise Refusal(_("De klant schreef nadat je dit klaarzette: lees dat eerst."), law=7)


def _hold_back(row: Waiting, reason: str) -> None:
    """Nothing was said: its author is called, and finds the text in the composer."""
    row.state, row.reason, row.ended_at = WaitState.HELD, reason[:500], clock.now()
    row.save(update_fields=["state", "reason", "ended_at"])
    record(
        row.case_id,
        Happened.NOT_SENT,
        public=False,
        author=row.by.name,
        reason=reason[:500],
    )
    call_to(row.case, AlertKind.NOT_SENT, [row.by_id])
    drafts.put_back(row.by, f"answer:{row.case.reference}", row.fields)
