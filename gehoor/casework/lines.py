"""One text message: that there is news, what comes next and when, and where all of it stands (K22).

It never holds what a customer or a colleague wrote, so nothing of somebody's health, money or home can
stand on a locked phone. A step of a procedure names itself, unless its procedure is discreet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import wording
from gehoor.procedures.enums import Outcome, Says
from gehoor.procedures.models import Taken
from gehoor.promises.actions import open_actions, open_promises
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.relays.rules import fits, plain

from .letters import Letter, compose, short_url

NEXT: dict[str, dict[str, str]] = {
    PromiseKind.CALL_BACK: {"nl": "Wij bellen u", "en": "We will call you"},
    PromiseKind.REFUND: {"nl": "U krijgt uw geld terug", "en": "You get your money back"},
    PromiseKind.PICK_UP: {"nl": "Wij halen het op", "en": "We collect it"},
    PromiseKind.DELIVERY: {"nl": "Wij bezorgen", "en": "We deliver"},
    PromiseKind.VISIT: {"nl": "Wij komen bij u", "en": "We come to you"},
    PromiseKind.SENDING: {"nl": "Wij sturen het u", "en": "We send it to you"},
}
HEARS = {"nl": "U hoort van ons", "en": "You will hear from us"}
THEN = {"nl": "Hierna: %s,", "en": "Next: %s,"}
YOURS = {"nl": "U bent aan zet", "en": "It is your turn"}
DONE = {"nl": "Uw zaak is klaar.", "en": "Your case is done."}
NEWS = {"nl": "nieuws over zaak %s", "en": "news about case %s"}


@dataclass(frozen=True, slots=True)
class Line:
    """What one text message says, before its link."""

    news: str
    next: str


def line_about(contact: Contact) -> Letter:
    """The text message about `contact`, as its case stands now: the fullest that fits in one."""
    case, url = contact.case, short_url(contact.case)
    letter = Letter("", "")
    for line in _from_full_to_bare(case, contact):
        letter = _composed(case, line, url)
        if fits(letter.text.strip()):
            break
    return letter


def _composed(case: Case, line: Line, url: str) -> Letter:
    letter = compose("status_line", case, line=line, url=url)
    return Letter(letter.subject, plain(letter.text))


def _from_full_to_bare(case: Case, contact: Contact) -> Iterator[Line]:
    """The news as the step says it with the step after it, then each in general words."""
    general = NEWS[case.language] % case.reference
    promise, action = _first(case)
    full = _next(case, promise, action, named=True)
    bare = _next(case, promise, action, named=False)
    news = _done_in(contact) or general
    yield Line(news, full)
    yield Line(news, bare)
    yield Line(general, bare)


def _first(case: Case) -> tuple[Promise | None, CustomerAction | None]:
    """What comes first: a promise of ours, or something that the customer is to do."""
    promise = min(open_promises(case), key=lambda each: each.due_at, default=None)
    action = min(open_actions(case), key=lambda each: each.due_at, default=None)
    if promise and action:
        return (None, action) if action.due_at < promise.due_at else (promise, None)
    return promise, action


def _next(
    case: Case, promise: Promise | None, action: CustomerAction | None, *, named: bool
) -> str:
    language, zone = case.language, ZoneInfo(case.team.brand.calendar.zone)
    if action:
        return f"{YOURS[language]} {wording.brief_window(None, action.due_at, language, zone)}."
    if promise is None:
        return DONE[language]
    words = NEXT.get(promise.kind, HEARS)[language]
    if named and (title := _title(promise, language)):
        words = THEN[language] % title.lower()
    return f"{words} {wording.brief_window(promise.starts_at, promise.due_at, language, zone)}."


def _title(promise: Promise, language: str) -> str:
    """What its step is called; empty outside a procedure, and in one that is discreet."""
    return _said(_steps(promise=promise.first_id or promise.pk), Says.TITLE, language)


def _done_in(contact: Contact) -> str:
    """`Uw bestelling: geplaatst`, when a step was done in `contact`."""
    taken = _steps(promise__keeping__contact=contact.pk, outcome=Outcome.DONE)
    done = _said(taken, Says.DONE, contact.case.language)
    return f"{_said(taken, Says.TITLE, contact.case.language)}: {done}" if done else ""


def _steps(**found: object) -> Taken | None:
    taken = Taken.objects.filter(**found, run__version__procedure__discreet=False)
    return taken.select_related("step").order_by("-pk").first()


def _said(taken: Taken | None, name: Says, language: str) -> str:
    return taken.step.say(name, language) if taken else ""
