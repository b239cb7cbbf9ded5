"""A complaint comes into the register: promised an answer by its term, and confirmed at once (K39)."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Question
from gehoor.casework.actions.asking import ask
from gehoor.casework.actions.closing import reopen
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal, check_goes_on_here, check_has_words
from gehoor.casework.understanding import first_question
from gehoor.core import clock
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.terms import Term, house
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .. import rules
from ..enums import BY_LAW, Found, Ground, Regime
from ..models import Complaint, Handling

WORDING = {"nl": "Antwoord op uw klacht", "en": "An answer to your complaint"}
ADVICE = (
    "het Juridisch Loket (juridischloket.nl), voor gratis juridisch advies",
    "the Juridisch Loket (juridischloket.nl), for free legal advice",
)
"""Where a customer can go when the organisation named no body of its own."""


def handling_of(case: Case) -> Handling:
    """How complaints are handled here: as set for the brand, else for everybody, else our own term."""
    rows = Handling.objects.select_related("handler").order_by("-pk")
    return (
        rows.filter(brand=case.team.brand_id).first()
        or rows.filter(brand=None).first()
        or Handling(body_nl=ADVICE[0], body_en=ADVICE[1])
    )


@transaction.atomic
def register(
    question: Question,
    by: Colleague | None,
    *,
    found: Found = Found.COLLEAGUE,
    ground: Ground | None = None,
) -> Complaint:
    """Put a question into the register, promise its answer by the term, and confirm that to the customer.

    by: empty when the customer did it. Raises Refusal when it is there already, or the case goes on in
    another.
    """
    case = _locked(question.case_id)
    if Complaint.objects.filter(question=question).exists():
        raise Refusal(_("Deze vraag staat al in het klachtenregister."), law=7)
    handling, number = handling_of(case), _next_number(case)
    handler = _handler(case, handling)
    draft = _draft(case, handling, handler, question)
    letter = confirmation(case, question.text, number=number, at=question.asked_at)
    told_in = write(case, letter, author=by, answering=question.asked_in)
    promise = make(case, draft, told_in=told_in, by=by)
    complaint = Complaint.objects.create(
        case=case, question=question, number=number, found=found, ground=ground or "", by=by,
        promise=promise, handler=promise.owner, at=clock.now(),
    )  # fmt: skip
    record(
        case.pk, Happened.COMPLAINED, actor=by, party=None if by else case.party,
        number=question.number, complaint=number,
    )  # fmt: skip
    refresh_due(case)
    if by is None or promise.owner_id != by.pk:
        call_to(case, AlertKind.COMPLAINT, [promise.owner_id])
    return complaint


@transaction.atomic
def hear(
    case: Case, by: Colleague, words: str, *, channel: Channel = Channel.PHONE,
    ground: Ground | None = None,
) -> Complaint:  # fmt: skip
    """The customer complains to a colleague, in `words`, which are read back. Raises Refusal."""
    check_has_words(words)
    case = _locked(case.pk)
    contact = Contact.objects.create(
        case=case, party=case.party, channel=channel, direction=Direction.IN, at=clock.now(),
        text=words.strip(), reply=words.strip(), language=case.language,
        facts={"noted_by": by.pk},
    )  # fmt: skip
    record(case.pk, Happened.RECEIVED, party=case.party, contact=contact.pk)
    return register(_asked_in(case, contact, by), by, ground=ground)


def hear_from_customer(contact: Contact) -> Complaint:
    """What a customer sent as a complaint is registered at once, in an open case or a closed one."""
    case = _locked(contact.case_id)
    return register(_asked_in(case, contact, None), None, found=Found.CUSTOMER)


@transaction.atomic
def confirm(contact: Contact, by: Colleague, *, ground: Ground | None = None) -> Complaint:
    """A colleague says: yes, what was recognised in `contact` is a complaint. Raises Refusal."""
    case = _locked(contact.case_id)
    questions = contact.questions.order_by("number")
    question = questions.filter(complaint=None).first() or _asked_in(case, contact, by)
    return register(question, by, found=Found.PROPOSED, ground=ground)


def confirmation(case: Case, words: str, *, number: str = "", at: datetime | None = None) -> Letter:
    """What the customer will read, to be shown and read back before it goes."""
    handling = handling_of(case)
    _term, due = _term_of(case, handling, at or clock.now())
    return compose(
        "complaint",
        case,
        number=number or _next_number(case),
        words=words.strip(),
        by=said(case, due),
        owner=_handler(case, handling),
        later=handling.later(case.language),
        body=handling.body(case.language),
    )


def _term_of(case: Case, handling: Handling, at: datetime) -> tuple[Term[date], datetime]:
    """The term and its last moment; what is recognised after its term gets one that lies ahead."""
    hours, regime = case.team.hours(), Regime(handling.regime)

    def counted_from(start: datetime) -> tuple[Term[date], datetime]:
        term = rules.term(regime, handling.weeks, hours.day_of(start))
        term = house.no_later_than_open(term, hours)
        return term, house.due(term, hours)

    found = counted_from(at)
    return found if found[1] > clock.now() else counted_from(clock.now())


def _draft(case: Case, handling: Handling, handler: Colleague, question: Question) -> Draft:
    term, due = _term_of(case, handling, question.asked_at)
    return Draft(
        kind=PromiseKind.ANSWER,
        wording=WORDING[case.language],
        due_at=due,
        rule=f"{term.rule(handler.language)} ({term.source})",
        question=question,
        owner=handler,
    )


def _handler(case: Case, handling: Handling) -> Colleague:
    if handling.handler and handling.handler.is_active:
        return handling.handler
    return case.team.lead if Regime(handling.regime) in BY_LAW else case.owner


def _next_number(case: Case) -> str:
    """`W-1042-K1`: the case, and the how manieth complaint in it."""
    start = f"{case.reference}-K"
    return f"{start}{Complaint.objects.filter(number__startswith=start).count() + 1}"


def _asked_in(case: Case, contact: Contact, by: Colleague | None) -> Question:
    """A question of its own for what is complained of; a closed case is taken up again for it."""
    if not case.is_open:
        reopen(case, by=by, contact=contact)
    last = case.questions.order_by("-number").values_list("number", flat=True).first() or 0
    (question,) = ask(case, contact, [first_question("", contact.reply)], after=last)
    return question


def _locked(case_id: int) -> Case:
    found = Case.objects.select_for_update(of=["self"]).select_related("party").get(pk=case_id)
    check_goes_on_here(found)
    return found
