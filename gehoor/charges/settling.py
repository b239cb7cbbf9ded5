"""How a charge comes to its end: waived with the reason, upheld with a new date, or paid."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction
from gehoor.casework.actions.closing import close
from gehoor.casework.letters import compose, said
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.promises.actions import open_actions, open_promises, refresh_due
from gehoor.promises.enums import PromiseState
from gehoor.remedies.actions.settling import kept
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .actions import NOTHING_DONE, PAY, Account, check_runs, end, mine, new, pay_by
from .enums import Ended
from .models import Charge
from .rules import REMIND_AFTER

WAIVED = {
    "nl": "Kwijtgescholden, omdat %(why)s. U hoeft niets te betalen.",
    "en": "Waived, because %(why)s. You have nothing to pay.",
}
UPHELD = {
    "nl": "De rekening van %(what)s blijft staan, omdat %(why)s. Betaal %(by)s.",
    "en": "The bill of %(what)s stands, because %(why)s. Pay %(by)s.",
}


@transaction.atomic
def waive(row: Charge, by: Colleague, reason: str) -> None:
    """Ask nothing any more, and tell the customer why. Raises Refusal."""
    row = mine(row)
    check_runs(row)
    end(row, by, Ended.WAIVED, reason)
    case = row.case
    words = WAIVED[case.language] % {"why": row.note.rstrip(".")}
    _let_go(row)
    if row.assessment and row.assessment.state == PromiseState.OPEN:
        kept(row.assessment, by, words=words)
        return
    write(case, compose("charge_waived", case, charge=row, words=words), author=by)
    _close_if_done(row, by)


@transaction.atomic
def forgive(case: Case, by: Colleague, what: Account, reason: str) -> Charge:
    """Tell what it was, and why nothing is asked: small, and the first time (T04). Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    row = new(case, by, what)
    end(row, by, Ended.WAIVED, reason)
    words = WAIVED[case.language] % {"why": row.note.rstrip(".")}
    write(case, compose("charge_waived", case, charge=row, words=words), author=by)
    _close_if_done(row, by)
    return row


@transaction.atomic
def uphold(row: Charge, by: Colleague, reason: str) -> None:
    """The objection does not change it: why, and until when the customer can pay. Raises Refusal."""
    row = mine(row)
    check_runs(row)
    if row.assessment is None or row.assessment.state != PromiseState.OPEN:
        raise Refusal(_("Er is geen bezwaar dat op een besluit wacht."), law=7)
    if not reason.strip():
        raise Refusal(_("Zeg waarom: dat leest de klant, en wie het later nakijkt."), law=10)
    case, due = row.case, pay_by(row.case)
    what, why = amount(row.total, case.language), reason.strip().rstrip(".")[:300]
    asked = _ask_to_pay(row, what)
    words = UPHELD[case.language] % {"what": what, "why": why, "by": said(case, due)}
    kept(row.assessment, by, words=words)
    row.action = asked
    row.save(update_fields=["action"])
    record(case.pk, Happened.CHARGE_UPHELD, actor=by, public=False, cents=row.total, why=why)


def _ask_to_pay(row: Charge, what: str) -> CustomerAction:
    """Anew, from today; the letter that follows says so."""
    case = row.case
    assert row.told_in is not None  # it was sent (check_runs)
    return CustomerAction.objects.create(
            case=case, wording=PAY[case.language] % what, consequence=NOTHING_DONE[case.language],
            due_at=pay_by(case), remind_at=pay_by(case) - REMIND_AFTER, asked_in=row.told_in,
            asked_at=clock.now(),
    )  # fmt: skip


@transaction.atomic
def paid(row: Charge, by: Colleague, note: str) -> None:
    """The customer paid, as `note` shows. Raises Refusal."""
    row = mine(row)
    check_runs(row)
    end(row, by, Ended.PAID, note)
    _let_go(row)
    words = {
        "nl": "Wij hebben uw betaling ontvangen. Dit is klaar.",
        "en": "We received your payment. This is done.",
    }
    write(
        row.case,
        compose("charge_waived", row.case, charge=row, words=words[row.case.language]),
        author=by,
    )
    _close_if_done(row, by)


def _let_go(row: Charge) -> None:
    if row.action and row.action.state == ActionState.OPEN:
        row.action.state, row.action.remind_at = ActionState.LAPSED, None
        row.action.save(update_fields=["state", "remind_at"])


def _close_if_done(row: Charge, by: Colleague) -> None:
    case = row.case
    if case.is_open and not open_promises(case) and not open_actions(case):
        close(case, by)
    refresh_due(case)
