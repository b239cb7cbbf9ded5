"""Keeping a promise with the proof that its kind asks, and telling the customer (requirements G15, G16)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import Direction, QuestionState
from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.procedures.actions.running import Coming, after_keeping, settle
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, open_actions, open_promises
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from gehoor.promises.fulfilment import PROOFS, will_do
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..calling import tell_outcome
from ..letters import Letter, compose, said
from ..messages import write
from ..policies import Refusal, check_not_silent
from .answer import Ask
from .answer.effects import ask_of_customer
from .closing import close
from .coming import told
from .locking import locked
from .making import following, promise_line, undertake
from .telling import spoken

SHOWN: dict[str, dict[str, str]] = {
    Proof.TRACK_CODE: {"nl": "U volgt het met code %s.", "en": "You can follow it with code %s."},
    Proof.MAIL_LOG: {"nl": "Wij mailden het u: %s.", "en": "We emailed it to you: %s."},
    Proof.SCAN: {"nl": "Dit is het bewijs: %s.", "en": "This is the proof: %s."},
    Proof.PAYMENT: {"nl": "Dit is de betaling: %s.", "en": "This is the payment: %s."},
    Proof.TICK: {"nl": "Gecontroleerd door: %s.", "en": "Checked by: %s."},
}


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """How a promise was kept: the proof with its evidence, words for the customer, and what comes next.

    `coming` is what follows in a procedure, `asks` what the customer is to do now.
    """

    proof: Proof
    evidence: str = ""
    text: str = ""
    makes: tuple[Draft, ...] = ()
    closes: bool = False
    coming: tuple[Coming, ...] = ()
    asks: Ask | None = None


@transaction.atomic
def fulfil(promise: Promise, by: Colleague, what: Fulfilment) -> Contact:
    """Record that `promise` was kept; the contact in which it was, or in which the customer hears of it.

    Raises Refusal when the proof does not show it, or the customer would not know what comes next.
    """
    case, promise = locked(promise)
    check_can_keep(promise)
    evidence = evidence_of(promise, by, what)
    makes = (*what.makes, *([draft] if (draft := following(promise)) else []))
    left = [each for each in open_promises(case) if each.pk != promise.pk]
    closes = what.closes or not case.is_open
    what = replace(what, coming=coming_after(promise, closes=closes))
    waits = makes or left or what.asks or open_actions(case)
    stays = bool(waits or any(each.owed for each in what.coming))
    check_not_silent(case, closes=closes, stays_promised=stays)
    contact = _tell(promise, by, what, evidence, left)
    ledger.keep(promise, contact=contact, by=by, proof=what.proof, evidence=evidence)
    tell_outcome(promise, by)
    _answer_its_question(promise, contact)
    for draft in makes:
        undertake(case, draft, told_in=contact, by=by)
    if what.asks:
        ask_of_customer(case, by, what.asks, contact)
    for each in what.coming:
        settle(each, contact)
    if closes:
        close(case, by)
    else:
        ledger.refresh_due(case)
    return contact


def coming_after(promise: Promise, *, closes: bool) -> tuple[Coming, ...]:
    """What follows in its procedure when `promise` is kept; nothing in a case that closes."""
    found = after_keeping(promise.case, [promise])
    return tuple(replace(each, owed=()) if closes else each for each in found)


def check_can_keep(promise: Promise) -> None:
    if promise.state != PromiseState.OPEN:
        raise Refusal(_("Deze toezegging loopt niet meer."), law=3)
    if promise.due_at <= clock.now():
        raise Refusal(
            _("De datum is voorbij: de klant krijgt eerst bericht met een nieuwe datum."), law=3
        )


def evidence_of(promise: Promise, by: Colleague, what: Fulfilment) -> str:
    """What shows that it was kept, in words. Raises Refusal when nothing does."""
    kind = PromiseKind(promise.kind)
    if not will_do(kind, what.proof):
        raise Refusal(
            _("Dit is pas nagekomen met: %(proofs)s.")
            % {"proofs": ", ".join(str(each.label) for each in PROOFS[kind])},
            law=3,
        )
    if what.proof is Proof.TICK:
        return f"{by.name}: {what.evidence.strip()}" if what.evidence.strip() else by.name
    if what.proof is Proof.MAIL_LOG:
        return _sent_mail(promise)
    words = what.text if what.proof is Proof.MESSAGE else what.evidence
    if not words.strip() and what.proof is Proof.MESSAGE:
        raise Refusal(_("Typ het woord aan de klant: dat is waarmee je dit nakomt."), law=3)
    if not words.strip():
        raise Refusal(_("Vul in wat het bewijst: %(proof)s.") % {"proof": what.proof.label}, law=3)
    return "" if what.proof is Proof.MESSAGE else what.evidence.strip()


def _sent_mail(promise: Promise) -> str:
    """The mail with a file that went to the customer since it was promised."""
    sent = promise.case.contacts.filter(
        direction=Direction.OUT,
        at__gte=promise.made_at,
        attachments__isnull=False,
        outgoing__state="sent",
    ).order_by("-at")
    mail = sent.values_list("subject", flat=True).first()
    if mail is None:
        raise Refusal(_("Er is nog geen mail met een bijlage naar de klant verstuurd."), law=3)
    return mail


def _tell(
    promise: Promise, by: Colleague, what: Fulfilment, evidence: str, left: list[Promise]
) -> Contact:
    """A call is a contact of its own; of anything else the customer hears in a letter."""
    if what.proof is not Proof.CALL:
        return write(promise.case, kept_letter(promise, what, evidence, left), author=by)
    return spoken(promise.case, by, promise.wording, evidence)


def kept_letter(promise: Promise, what: Fulfilment, evidence: str, left: list[Promise]) -> Letter:
    """What the customer will read, to be shown before it goes."""
    case = promise.case
    shown = SHOWN[what.proof][case.language] % evidence if what.proof in SHOWN else ""
    makes = (*what.makes, *([draft] if (draft := following(promise)) else []))
    steps = told(case, what.coming or coming_after(promise, closes=what.closes))
    return compose(
        "kept",
        case,
        wording=promise.wording,
        was=said(case, promise.due_at, promise.starts_at),
        result=promise.result,
        shown=shown,
        words=what.text.strip(),
        lines=[*(promise_line(case, each) for each in makes), *steps.lines],
        steps=steps,
        ask=what.asks and (what.asks.wording, said(case, what.asks.due_at), what.asks.consequence),
        later=[(each.wording, said(case, each.due_at, each.starts_at)) for each in left],
        closes=what.closes,
    )


def _answer_its_question(promise: Promise, contact: Contact) -> None:
    question = promise.question
    if question and question.state == QuestionState.OPEN:
        question.state, question.answered_in = QuestionState.ANSWERED, contact
        question.save(update_fields=["state", "answered_in"])
