"""Sending a composed answer once, however often its form arrives: now, or in a while."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.policies import Refusal
from gehoor.complaints.policies import check_recognises
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.writing.actions import canned, drafts
from gehoor.writing.actions.waiting import hold, undo_until
from gehoor.writing.enums import WaitState
from gehoor.writing.models import Waiting

from ..models import Submission
from ..presence.actions import check_not_frozen
from .composing import Composed, check_was_read_back


@transaction.atomic
def send(
    composed: Composed, by: Colleague, fields: Mapping[str, Sequence[str]] | None = None
) -> Contact | Waiting:
    """What `composed` became, now or the first time it came: said, or waiting. Raises Refusal.

    Forms with one key wait for each other at the case; whoever comes second finds what it became, and a
    unique key refuses what gets past that. fields: the form, to be put back when it is taken back.
    """
    case = Case.objects.locked(pk=composed.case.pk)
    if earlier := _earlier(composed):
        return earlier
    check_was_read_back(composed)
    check_not_frozen(case, by)
    canned.check_filled(case, composed.text)
    canned.check_fits(case, composed.text, confirmed=composed.fits)
    what = composed.answer()
    check_recognises(what)
    undo = None if composed.talks else undo_until(by, what)  # somebody waits at the screen
    send_at = composed.send_at or undo
    sent = _later(composed, by, what, send_at, fields) if send_at else _now(composed, by, what)
    drafts.keep(by, f"answer:{case.reference}", {})
    return sent


def _now(composed: Composed, by: Colleague, what: Answer) -> Contact:
    contact = answer(composed.case, by, what)
    canned.note(contact, composed.text)
    Submission.objects.create(key=composed.key, contact=contact, by=by, at=clock.now())
    return contact


def _later(
    composed: Composed,
    by: Colleague,
    what: Answer,
    send_at: datetime,
    fields: Mapping[str, Sequence[str]] | None,
) -> Waiting:
    if send_at <= clock.now():
        raise Refusal(_("Dit moment is al voorbij: kies een later moment, of verstuur nu."), law=8)
    taken_back = Waiting.objects.filter(key=composed.key).exists()
    return hold(
        composed.case,
        by,
        what,
        key=uuid4() if taken_back else composed.key,
        send_at=send_at,
        chosen=composed.send_at is not None,
        fields=fields or {},
    )


def _earlier(composed: Composed) -> Contact | Waiting | None:
    """What was sent under this key, when these are its words."""
    said = Submission.objects.filter(key=composed.key).select_related("contact").first()
    if said:
        return _same(composed, said.contact, composed.text.strip() in said.contact.text)
    waits = Waiting.objects.filter(key=composed.key).select_related("contact").first()
    if waits and waits.state in {WaitState.WAITING, WaitState.SENT}:
        return _same(composed, waits, composed.text == waits.text)
    return None


def _same[S: Contact | Waiting](composed: Composed, sent: S, same_words: bool) -> S:
    if sent.case_id == composed.case.pk and same_words:
        return sent
    raise AlreadySent(
        _("Dit antwoord is al verstuurd, in een ander venster. Wat hier staat nog niet."),
        law=1,
        ways_out=(_("verstuur dit ook: druk nog eens"), _("maak het vak leeg")),
    )


class AlreadySent(Refusal):
    """Other words went out under the key of this form: it needs a new key to be sent as well."""
