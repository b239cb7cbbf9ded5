"""What follows when a date slips again: the lead calls the customer, and then decides about a remedy.

Requirement T17: the second slip escalates, the third proposes a compensation whose amount is the lead's.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call
from ..enums import AlertKind
from ..heard import tell_moved
from ..letters import Letter, compose, said
from ..messages import write
from ..models import Alert, CompensationProposal
from ..policies import Refusal, check_has_words, check_leads, check_term
from .along import along, move_along
from .locking import case_of

ESCALATES, COMPENSATES = 2, 3


def after_slip(promise: Promise) -> None:
    """Call for what this slip asks; `promise` is the one with the new date, its slips counted."""
    if promise.slips == ESCALATES:
        _escalate(promise)
    if promise.slips >= COMPENSATES:
        _propose_compensation(promise)


def after_move(row: Renegotiation) -> None:
    """The same after a date moved; whoever was warned of the old date can be warned of the new one."""
    warned = [AlertKind.HALF, AlertKind.LATE]
    Alert.objects.filter(promise=row.promise_id, kind__in=warned).delete()
    move_along(row.promise.case, along(row.promise, row.new_due_at, row.old_due_at), row.told_in)
    tell_moved(row.promise)
    if row.is_slip:
        after_slip(row.promise)


def _escalate(promise: Promise) -> None:
    call(promise, promise.case.team.lead_id, AlertKind.CALL_CUSTOMER)
    record(
        promise.case_id,
        Happened.CALL_ASKED,
        public=False,
        promise=promise.pk,
        wording=promise.wording,
        slips=promise.slips,
        lead=promise.case.team.lead.name,
    )


def _propose_compensation(promise: Promise) -> None:
    line = promise.first or promise
    if CompensationProposal.objects.filter(promise=line).exists():
        return
    insert(CompensationProposal(promise=line, at=clock.now()))
    call(promise, promise.case.team.lead_id, AlertKind.COMPENSATE)
    record(
        promise.case_id,
        Happened.COMPENSATION_DUE,
        public=False,
        promise=line.pk,
        wording=line.wording,
        slips=promise.slips,
    )


@transaction.atomic
def compensate(
    proposal: CompensationProposal, by: Colleague, *, words: str, due_at: datetime
) -> Promise:
    """Promise the customer what the lead decided, in a letter of its own. Raises Refusal."""
    case, proposal = case_of(proposal.promise), _undecided(proposal)
    check_leads(by, case)
    check_has_words(words)
    check_term(case, PromiseKind.COMPENSATION, due_at)
    told_in = write(case, compensation_letter(proposal, words, due_at), author=by)
    draft = Draft(PromiseKind.COMPENSATION, words.strip(), due_at, rule="third slip")
    proposal.promised = make(case, draft, told_in=told_in, by=by)
    proposal.decided_by, proposal.decided_at = by, clock.now()
    proposal.save(update_fields=["promised", "decided_by", "decided_at"])
    refresh_due(case)
    return proposal.promised


def compensation_letter(proposal: CompensationProposal, words: str, due_at: datetime) -> Letter:
    """What the customer will read, to be shown before it goes."""
    case = proposal.promise.case
    return compose(
        "compensation",
        case,
        wording=proposal.promise.wording,
        words=words.strip().rstrip("."),
        by=said(case, due_at),
        owner=case.owner,
    )


@transaction.atomic
def decline_compensation(proposal: CompensationProposal, by: Colleague, *, reason: str) -> None:
    """No compensation, with the reason for whoever looks back. Raises Refusal."""
    case, proposal = case_of(proposal.promise), _undecided(proposal)
    check_leads(by, case)
    if not reason.strip():
        raise Refusal(_("Geef de reden waarom er geen tegemoetkoming komt."), law=10)
    proposal.declined, proposal.decided_by, proposal.decided_at = reason[:300], by, clock.now()
    proposal.save(update_fields=["declined", "decided_by", "decided_at"])
    record(
        case.pk,
        Happened.NOT_COMPENSATED,
        actor=by,
        public=False,
        promise=proposal.promise_id,
        wording=proposal.promise.wording,
        reason=reason.strip(),
    )


def _undecided(proposal: CompensationProposal) -> CompensationProposal:
    locked = CompensationProposal.objects.select_for_update(of=["self"]).get(pk=proposal.pk)
    if locked.decided_at:
        raise Refusal(_("Over deze tegemoetkoming is al besloten."), law=7)
    return locked
