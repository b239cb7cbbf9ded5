"""What happens next and when, in one sentence: the first open promise, or what the customer is to do."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction
from gehoor.casework.actions.acknowledge import WORDING
from gehoor.casework.actions.lapsing import STEP_WORDING
from gehoor.casework.actions.passing import is_passed_on
from gehoor.casework.actions.returning import ASSESSMENT
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise

from .dates import Dates

WE_DO = {
    PromiseKind.ANSWER: gettext_lazy("U krijgt %(when)s antwoord."),
    PromiseKind.CALL_BACK: gettext_lazy("Wij bellen u %(when)s."),
    PromiseKind.ASSESSMENT: gettext_lazy("U hoort %(when)s wat wij vinden van wat u stuurde."),
    PromiseKind.DECISION: gettext_lazy("U hoort %(when)s ons besluit."),
    PromiseKind.REFUND: gettext_lazy("U heeft %(when)s uw geld terug."),
    PromiseKind.COMPENSATION: gettext_lazy("U ontvangt %(when)s uw vergoeding."),
    PromiseKind.PICK_UP: gettext_lazy("Wij halen het %(when)s bij u op."),
    PromiseKind.DELIVERY: gettext_lazy("Wij bezorgen het %(when)s bij u."),
    PromiseKind.VISIT: gettext_lazy("Wij komen %(when)s bij u langs."),
    PromiseKind.SENDING: gettext_lazy("U krijgt het %(when)s toegestuurd."),
    PromiseKind.READY: gettext_lazy("Het ligt %(when)s voor u klaar."),
}
"""The sentence of each kind of promise; any other kind says when the customer hears from us."""

HEARS = gettext_lazy("U hoort %(when)s van ons.")

STANDARD_WORDS = {*WORDING.values(), *ASSESSMENT.values(), *STEP_WORDING.values()}
"""Words of promises that say no more than the sentence of their kind."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """`sentence` in big letters; `words` are those of the promise, in the language of the case.

    `moved` and `sorry` say what became of an earlier date. `sign` is the state that colours it: open,
    moved, broken, kept, or yours when the customer is to do something.
    """

    sentence: str
    sign: str = "open"
    words: str = ""
    moved: str = ""
    sorry: str = ""
    helper: str = ""


def next_steps(case: Case, dates: Dates) -> list[NextStep]:
    """What is still to happen, the first on top; a closed case with nothing open says that it is done."""
    coming: list[Promise | CustomerAction] = [
        *(each for each in case.promises.all() if each.state == PromiseState.OPEN),
        *(each for each in case.customer_actions.all() if each.state == ActionState.OPEN),
    ]
    coming.sort(key=lambda each: each.due_at)
    steps = [
        _ours(each, dates) if isinstance(each, Promise) else _yours(each, dates) for each in coming
    ]
    if steps and case.closed_at:
        return [*steps, NextStep(_("Verder is uw zaak afgehandeld."), "kept")]
    return steps or [_done(case, dates)]


def _ours(promise: Promise, dates: Dates) -> NextStep:
    when = dates.by(promise.due_at, promise.starts_at)
    helper = _("%(name)s zorgt hiervoor. U hoeft nu niets te doen.") % {
        "name": promise.owner.first_name
    }
    if promise.due_at <= clock.now():
        return _overdue(promise, dates)
    sentence = str(WE_DO.get(PromiseKind(promise.kind), HEARS))
    if is_passed_on(promise):
        sentence, helper = str(HEARS), _who_finds_out(promise)
    sorry, moved = _broken_before(promise, dates), _moved(promise, dates)
    sign = "broken" if sorry else "moved" if moved else "open"
    words = "" if promise.wording in STANDARD_WORDS else promise.wording
    return NextStep(sentence % {"when": when}, sign, words, moved, sorry, helper)


def _who_finds_out(promise: Promise) -> str:
    """A colleague of the owner does: the customer reads who (requirement K20)."""
    return _("%(name)s beoordeelt dit. U hoort het meteen; u hoeft nu niets te doen.") % {
        "name": promise.owner.name
    }


def _overdue(promise: Promise, dates: Dates) -> NextStep:
    """The date has just passed and the new one is being made: no page may show it as still to come."""
    return NextStep(
        _("Wij kwamen onze afspraak niet na. U krijgt van ons een nieuwe datum."),
        "broken",
        promise.wording,
        sorry=_("Dit zou %(when)s gebeuren. Dat is ons niet gelukt. Dat spijt ons.")
        % {"when": dates.by(promise.due_at, promise.starts_at)},
    )


def _broken_before(promise: Promise, dates: Dates) -> str:
    if not hasattr(promise, "recovers"):
        return ""
    old = promise.recovers.promise
    return _("Wij beloofden dit %(when)s. Dat is ons niet gelukt. Dat spijt ons.") % {
        "when": dates.by(old.due_at, old.starts_at)
    }


def _moved(promise: Promise, dates: Dates) -> str:
    last = max(promise.renegotiations.all(), key=attrgetter("pk"), default=None)
    if last is None:
        return ""
    return _("Dit was %(was)s. De reden: %(reason)s.") % {
        "was": dates.by(last.old_due_at, last.old_starts_at),
        "reason": last.reason.strip().rstrip("."),
    }


def _yours(action: CustomerAction, dates: Dates) -> NextStep:
    if action.due_at <= clock.now():
        sentence = _("Wij ontvingen nog niet wat wij u vroegen. U krijgt van ons bericht.")
    else:
        sentence = _("Wij wachten op u, graag %(when)s.") % {"when": dates.by(action.due_at)}
    return NextStep(sentence, "yours", action.wording, helper=action.consequence)


def _done(case: Case, dates: Dates) -> NextStep:
    if case.closed_at is None:  # law 2 leaves no such case; say something true if there is one
        return NextStep(_("Uw zaak is open. U hoort van ons wat er gebeurt."))
    return NextStep(
        _("Uw zaak is afgehandeld."),
        "kept",
        helper=_(
            "Dat was op %(when)s. Is het toch niet opgelost? Dan gaan wij er meteen mee verder."
        )
        % {"when": dates.day(case.closed_at)},
    )
