"""A customer comes back to a case: to remind us, to send what we asked, or because it is not solved."""

from __future__ import annotations

from django.db.models import QuerySet

from gehoor.cases.enums import ActionState, Direction
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.core.prepared import first
from gehoor.procedures.actions.running import after_action
from gehoor.promises.actions import Draft, make, open_actions, open_promises, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind, Says
from ..letters import compose, said
from ..messages import write
from ..talks import is_in_a_window
from ..understanding import bare_subject, first_question, is_only_thanks, several
from . import closing
from .acknowledge import acknowledge
from .asking import acknowledge_each, ask
from .interest import promise_to_tell
from .missed import call_back
from .reminding import REMINDER_AFTER, remind
from .settling import settle
from .steps import go_on_after

ASSESSMENT = {"nl": "Beoordeling van wat u stuurde", "en": "Our assessment of what you sent"}
ASSESSMENT_TERM_DAYS = 3


def take_up_again(case: Case, contact: Contact, says: Says | None = None) -> None:
    """What a customer's contact does to a case that is there.

    A word of thanks reopens nothing and ends nothing: what is promised stays promised. With a file it is
    more than that.
    """
    if says in (Says.SPOKEN, Says.COMPLAINT, Says.REACHABLE):
        return
    if says in (Says.MISSED, Says.CALL_BACK):
        call_back(case, contact)
    elif says is Says.TELL_ME:
        promise_to_tell(case, contact)
    elif says is Says.SOLVED:
        settle(case, contact)
    elif says is Says.EVIDENCE and case.is_open:
        receive_evidence(case, contact)
    elif is_only_thanks(contact.reply, contact.party.name) and not contact.attachments.exists():
        return
    elif not case.is_open:
        reopen(case, contact)
    elif (actions := _by_message(case)) and says is not Says.UNSOLVED:
        receive_what_we_asked(case, contact, actions)
    else:
        _take_up_open(case, contact, open_promises(case), reminds=says is Says.UNSOLVED)


def _take_up_open(case: Case, contact: Contact, promises: list[Promise], *, reminds: bool) -> None:
    """On an open case: an answer to what we said, a reminder of what we did not, or something more."""
    if promises and is_in_a_window(contact):  # they talk about the question that is open
        call_to(case, AlertKind.ADDED)
        return
    last = _last_before(case.pk, contact.pk)
    if not promises or (last and last.direction == Direction.OUT):
        _ask_again(case, contact)
        call_to(case, AlertKind.ASKED_AGAIN)
    elif reminds or (last and contact.at - last.at >= REMINDER_AFTER):
        remind(case, contact, promises[0])
    else:
        call_to(case, AlertKind.ADDED)


@first
def _last_before(case_id: int, contact_id: int) -> QuerySet[Contact]:
    """The latest of what people said in a case, but for one contact."""
    said = Contact.objects.filter(case=case_id, automatic=False).exclude(pk=contact_id)
    return said.order_by("-at", "-pk").only("direction", "at")[:1]


def reopen(case: Case, contact: Contact) -> None:
    """Not solved: the same owner, a new question, a new promise."""
    closing.reopen(case, contact=contact)
    _ask_again(case, contact)
    call_to(case, AlertKind.REOPENED)


def _ask_again(case: Case, contact: Contact) -> None:
    """What is asked anew in a case that is there, each question acknowledged with its own date."""
    last = case.questions.order_by("-number").values_list("number", flat=True).first() or 0
    asked = [] if is_in_a_window(contact) else several(contact.reply)  # there people ask in bits
    if asked:
        questions = ask(case, contact, asked, after=last, routed=True, proposed=True)
        acknowledge_each(case, contact, questions)
    else:
        (question,) = ask(case, contact, [first_question("", contact.reply)], after=last)
        acknowledge(case, contact, question)


def _by_message(case: Case) -> list[CustomerAction]:
    """What is done by writing to us; that a parcel came back, for one, a carrier says."""
    return [each for each in open_actions(case) if each.cents is None]


def receive_evidence(case: Case, contact: Contact) -> None:
    """Photos and papers beside what runs: what is promised stands, and whoever owns it looks."""
    if actions := _by_message(case):
        receive_what_we_asked(case, contact, actions)
    else:
        call_to(case, AlertKind.EVIDENCE)


def receive_what_we_asked(case: Case, contact: Contact, actions: list[CustomerAction]) -> None:
    """What we asked for is here: now it is our turn, with a date (requirement K32)."""
    for action in actions:
        action.state, action.done_in = ActionState.DONE, contact
        action.save(update_fields=["state", "done_in"])
        record(
            case.pk,
            Happened.ACTION_DONE,
            party=contact.party,
            contact=contact.pk,
            wording=action.wording,
        )
    coming = after_action(case, actions)
    if coming and go_on_after(case, contact, actions, coming):
        refresh_due(case)
        call_to(case, AlertKind.EVIDENCE)
        return
    draft = assessment(case)
    letter = compose(
        "evidence",
        case,
        subject=bare_subject(contact.subject),
        by=said(case, draft.due_at),
        owner=case.owner,
    )
    told_in = write(case, letter, answering=contact)
    make(case, draft, told_in=told_in, by=None)
    refresh_due(case)
    call_to(case, AlertKind.EVIDENCE)


def assessment(case: Case) -> Draft:
    """The promise to look at what the customer sent: before 17.00 on the third working day."""
    hours = case.team.hours()
    return Draft(
        kind=PromiseKind.ASSESSMENT,
        wording=ASSESSMENT[case.language],
        due_at=hours.working_day_after(clock.now(), ASSESSMENT_TERM_DAYS, at_hour=17),
        rule=f"{ASSESSMENT_TERM_DAYS} working days, before 17.00",
    )
