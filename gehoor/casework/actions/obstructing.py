"""A case waits for something: the customer reads what, what we do, until when, and when we write (T27)."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.obstacles.models import Obstacle, Wait
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..letters import Letter, compose, said, said_moment
from ..messages import write
from ..policies import Refusal, check_goes_on_here, check_term
from .making import check_can_undertake, promise_line

WORDING = {"nl": "Bericht over: %s", "en": "Word about: %s"}
RULE = {"nl": "zolang wij wachten", "en": "while we wait"}


@transaction.atomic
def wait_for(
    case: Case, by: Colleague, obstacle: Obstacle, *, expected_at: datetime, next_at: datetime
) -> Wait:
    """Say what holds the case up until about `expected_at`, and promise word at `next_at`. Raises Refusal.

    When it waits already, this is the word that was promised, and the wait goes on.
    """
    case = Case.objects.locked(pk=case.pk)
    check_can_wait(case, expected_at, next_at)
    letter = waiting_letter(case, obstacle, expected_at=expected_at, next_at=next_at)
    told_in = write(case, letter, author=by)
    _end(case, by, told_in)
    promise = ledger.make(case, _word(case, obstacle, next_at), told_in=told_in, by=by)
    wait = Wait.objects.create(
        case=case,
        obstacle=obstacle,
        expected_at=expected_at,
        promise=promise,
        told_in=told_in,
        by=by,
        at=clock.now(),
    )
    record(
        case.pk,
        Happened.WAITS,
        actor=by,
        contact=told_in.pk,
        obstacle=_names(obstacle),
        expected=expected_at.isoformat(),
    )
    ledger.refresh_due(case)
    return wait


def check_can_wait(case: Case, expected_at: datetime, next_at: datetime) -> None:
    check_goes_on_here(case)
    if not case.is_open:
        raise Refusal(_("Deze zaak is gesloten: heropen haar eerst."), law=2)
    if expected_at <= clock.now():
        raise Refusal(_("Kies een verwachte einddatum die nog komt."), law=8)
    check_term(case, PromiseKind.UPDATE, next_at)


def waiting_letter(
    case: Case, obstacle: Obstacle, *, expected_at: datetime, next_at: datetime
) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return compose(
        "waits",
        case,
        obstacle=obstacle.name(case.language),
        doing=obstacle.doing(case.language).rstrip("."),
        expected=said_moment(case, expected_at),
        by=said(case, next_at),
        owner=case.owner,
    )


@transaction.atomic
def go_on(wait: Wait, by: Colleague, draft: Draft) -> Contact:
    """What we waited for is there: the customer hears what comes now, and when. Raises Refusal."""
    case = Case.objects.locked(pk=wait.case_id)
    if not Wait.objects.filter(pk=wait.pk, ended_at=None).exists():
        raise Refusal(_("Deze zaak wacht hier niet meer op."), law=7)
    check_can_undertake(case, draft)
    told_in = write(case, going_on_letter(wait, case, draft), author=by)
    ledger.make(case, draft, told_in=told_in, by=by)
    _end(case, by, told_in)
    record(
        case.pk,
        Happened.GOES_ON,
        actor=by,
        contact=told_in.pk,
        obstacle=_names(wait.obstacle),
    )
    ledger.refresh_due(case)
    return told_in


def going_on_letter(wait: Wait, case: Case, draft: Draft) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return compose(
        "goes_on",
        case,
        obstacle=wait.obstacle.name(case.language),
        lines=[promise_line(case, draft)],
        owner=case.owner,
    )


def _word(case: Case, obstacle: Obstacle, next_at: datetime) -> Draft:
    return Draft(
        kind=PromiseKind.UPDATE,
        wording=WORDING[case.language] % obstacle.name(case.language),
        due_at=next_at,
        rule=RULE[case.owner.language],
    )


def _end(case: Case, by: Colleague, told_in: Contact) -> None:
    """The wait that stood ends, with the word that was promised about it."""
    for wait in Wait.objects.filter(case=case, ended_at=None).select_related("promise"):
        wait.ended_at, wait.ended_in = clock.now(), told_in
        wait.save(update_fields=["ended_at", "ended_in"])
        if wait.promise.state == PromiseState.OPEN:
            ledger.keep(wait.promise, contact=told_in, by=by, proof=Proof.MESSAGE)


def _names(obstacle: Obstacle) -> dict[str, str]:
    return {"nl": obstacle.name_nl, "en": obstacle.name_en}
