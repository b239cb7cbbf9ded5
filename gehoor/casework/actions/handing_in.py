"""A carrier scans what the customer sends us: their part is done at that moment (requirement K26)."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.procedures.actions.running import Coming, after_action, after_keeping, settle
from gehoor.procedures.enums import Outcome, When
from gehoor.procedures.models import Taken
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.enums import PromiseState, Proof
from gehoor.promises.models import Promise
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..carriers import Told
from ..letters import Letter, compose, owed, said, said_moment
from ..messages import write
from ..news import news
from ..policies import Refusal
from .coming import told
from .making import promise_line

HERE = {
    "nl": "Bevestiging dat uw zending bij ons is",
    "en": "Word that what you sent has reached us",
}
BY_SCAN = {"nl": "ingeleverd op %s", "en": "handed in on %s"}
LONGEST_NUMBER = 40


@transaction.atomic
def label(action: CustomerAction, number: str) -> None:
    """Name the number by which the carrier knows what the customer sends. Raises Refusal."""
    number = number.strip()[:LONGEST_NUMBER]
    other = CustomerAction.objects.filter(tracked=number).exclude(pk=action.pk)
    if not number or other.exists():
        raise Refusal(
            _("Vul het nummer van dit label in: elk label heeft een eigen nummer."), law=8
        )
    action.tracked = number
    action.save(update_fields=["tracked"])


def handed_in(scan: Told) -> bool:
    """The customer handed in what has this number; False when we wait for no such thing."""
    action = _waiting(scan.number)
    if action is None:
        return False
    case = Case.objects.locked(pk=action.case_id)
    decisions = _made_instead(action)
    coming = after_action(case, [action]) or after_keeping(case, decisions)
    left = [each for each in open_promises(case) if each.pk not in {one.pk for one in decisions}]
    others = [each for each in open_actions(case) if each.pk != action.pk]
    stays = left or others or not case.is_open or any(each.owed for each in coming)
    makes = () if stays else (news(case, HERE[case.language]),)
    contact = write(case, _letter(case, action, scan, coming, left, makes))
    _write_down(action, scan, contact)
    for promise in decisions:
        evidence = BY_SCAN[case.language] % said_moment(case, scan.at)
        ledger.keep(promise, contact=contact, by=None, proof=Proof.SCAN, evidence=evidence)
    for draft in makes:
        ledger.make(case, draft, told_in=contact, by=None)
    for each in coming:
        settle(each, contact)
    ledger.refresh_due(case)
    return True


def _waiting(number: str) -> CustomerAction | None:
    known = CustomerAction.objects.filter(tracked=number).exclude(state=ActionState.DONE)
    return known.select_for_update(of=["self"]).first()


def _made_instead(action: CustomerAction) -> list[Promise]:
    """What we promised because it was not done in time: by a late scan that is decided."""
    mine = (
        Taken.objects.filter(action=action, outcome=Outcome.LAPSED).select_related("step").first()
    )
    if mine is None:
        return []
    instead = Taken.objects.filter(
        run=mine.run_id, outcome="", step__when=When.NOT_DONE, step__looks_at=mine.step.number
    )
    lines = list(instead.values_list("promise", flat=True))
    return list(Promise.objects.filter(pk__in=lines, state=PromiseState.OPEN))


def _letter(
    case: Case,
    action: CustomerAction,
    scan: Told,
    coming: Sequence[Coming],
    left: Sequence[Promise],
    makes: Sequence[Draft],
) -> Letter:
    steps = told(case, coming)
    return compose(
        "handed_in",
        case,
        action=action,
        at=said_moment(case, scan.at),
        steps=steps,
        lines=[*(promise_line(case, each) for each in makes), *steps.lines],
        later=[(each.wording, said(case, each.due_at, each.starts_at)) for each in left],
        owed=[each for each in owed(case) if each.wording != action.wording],
    )


def _write_down(action: CustomerAction, scan: Told, contact: Contact) -> None:
    action.state, action.done_in, action.remind_at = ActionState.DONE, contact, None
    action.save(update_fields=["state", "done_in", "remind_at"])
    for kind in (Happened.SCANNED, Happened.ACTION_DONE):
        record(
            action.case_id,
            kind,
            contact=contact.pk,
            scan=str(scan.kind),
            number=scan.number,
            wording=action.wording,
        )
