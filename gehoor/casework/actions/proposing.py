"""Thinking along: options with their price, effect and dates, of which the customer chooses one (W23).

The proposal is an answer that asks for a choice before a date. The choice is a contact, and what it brings
becomes promises at that moment: nothing is promised that nobody chose.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.options.models import Option, Proposal, Undertaking
from gehoor.parties.models import Address
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.places import Full
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import Letter, compose, said, status_url
from ..messages import write
from ..policies import Refusal, check_has_words
from .answer import Answer, Ask, answer, proposed
from .answer.letter import letter_for
from .heard import heard
from .making import check_can_undertake, promise_line, refuse_full

CHOOSE = {"nl": "Kies wat u het liefst wilt", "en": "Choose what you would like best"}
CHOSE = {"nl": "Ik kies: %s.", "en": "I choose: %s."}
FEWEST, MOST = 2, 6
PLACE = "keuze"


@dataclass(frozen=True, slots=True)
class Possibility:
    """One option in words for the customer, and what we will do by when if it is chosen."""

    name: str
    price: str
    effect: str
    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is put to the customer: `words` above the options (the key sentence), until when they hold."""

    words: str
    possibilities: tuple[Possibility, ...]
    choose_by: datetime
    consequence: str = ""


def proposal_answer(case: Case, choice: Choice) -> Answer:
    """The answer that carries the options: it settles what was asked and asks for the choice."""
    usual = proposed(case, _text(case, choice), closes=False)
    ask = Ask(CHOOSE[case.language], choice.choose_by, choice.consequence)
    return replace(usual, asks=ask, key_sentence=choice.words)


def proposal_letter(case: Case, choice: Choice) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return letter_for(case, proposal_answer(case, choice))


@transaction.atomic
def propose(case: Case, by: Colleague, choice: Choice) -> Proposal:
    """Send the options. Raises Refusal for what cannot be offered."""
    check_can_offer(case, choice)
    told_in = answer(case, by, proposal_answer(case, choice))
    proposal = Proposal.objects.create(
        case=told_in.case,
        by=by,
        at=clock.now(),
        told_in=told_in,
        action=told_in.asked_actions.get(),
    )
    for number, each in enumerate(choice.possibilities, 1):
        _store(proposal, number, each)
    names = [each.name for each in choice.possibilities]
    record(proposal.case_id, Happened.PROPOSED, actor=by, public=False, names=names)
    return proposal


def _store(proposal: Proposal, number: int, possibility: Possibility) -> None:
    option = Option.objects.create(
        proposal=proposal,
        number=number,
        name=possibility.name.strip()[:120],
        price=possibility.price.strip()[:60],
        effect=possibility.effect.strip()[:300],
    )
    for draft in possibility.drafts:
        insert(
            Undertaking(
                option=option,
                kind=draft.kind,
                wording=draft.wording[:300],
                starts_at=draft.starts_at,
                due_at=draft.due_at,
                rule=draft.rule[:200],
            )
        )


def check_can_offer(case: Case, choice: Choice) -> None:
    """Law 8: each option says what, for how much and to what effect, with dates after the choice."""
    check_has_words(choice.words)
    if not FEWEST <= len(choice.possibilities) <= MOST:
        raise Refusal(_("Geef de klant twee tot zes mogelijkheden."), law=10)
    for each in choice.possibilities:
        if not (each.name.strip() and each.price.strip() and each.effect.strip()):
            raise Refusal(_("Zeg bij elke mogelijkheid wat zij is, kost en oplevert."), law=8)
        if not each.drafts:
            raise Refusal(
                _("Bij “%(name)s” staat geen datum: wanneer doen wij het?") % {"name": each.name},
                law=8,
            )
        for draft in each.drafts:
            _check_after_choice(case, choice, draft)


def _check_after_choice(case: Case, choice: Choice, draft: Draft) -> None:
    check_can_undertake(case, draft)
    if (draft.starts_at or draft.due_at) <= choice.choose_by:
        raise Refusal(
            _("%(when)s valt vóór het einde van de bedenktijd: kies een latere datum.")
            % {"when": said(case, draft.due_at, draft.starts_at)},
            law=8,
            ways_out=(
                _("laat de klant eerder kiezen"),
                _("geef deze mogelijkheid een latere datum"),
            ),
        )


def open_proposal(case: Case) -> Proposal | None:
    """What the customer can choose from now, the newest; None when there is nothing to choose."""
    waiting = Proposal.objects.filter(
        case=case, chosen=None, action__state=ActionState.OPEN, action__due_at__gt=clock.now()
    )
    return waiting.select_related("action").order_by("-pk").first()


@transaction.atomic
def choose_option(case: Case, key: int, address: Address) -> Contact:
    """The customer chooses the option `key`: it becomes promises, confirmed in writing.

    Raises Refusal when it cannot be chosen (any more).
    """
    case = Case.objects.locked(pk=case.pk)
    proposal = open_proposal(case)
    option = proposal.options.filter(pk=key).first() if proposal else None
    if proposal is None or option is None:
        raise Refusal(_("Deze keuze kan niet meer. Stuur ons hieronder een bericht."), law=8)
    drafts = _drafts(option)
    chosen_in = heard(case, address, CHOSE[case.language] % option.name)
    action = proposal.action
    action.state, action.done_in = ActionState.DONE, chosen_in
    action.save(update_fields=["state", "done_in"])
    proposal.chosen, proposal.chosen_in = option, chosen_in
    proposal.save(update_fields=["chosen", "chosen_in"])
    party = address.party
    record(case.pk, Happened.CHOSEN, party=party, contact=chosen_in.pk, words=option.name)
    told_in = write(case, _confirmation(case, option, drafts), answering=chosen_in)
    _promise(case, proposal, drafts, told_in)
    call_to(case, AlertKind.CUSTOMER_CHOSE)
    return told_in


def _drafts(option: Option) -> list[Draft]:
    return [
        Draft(
            kind=PromiseKind(each.kind),
            wording=each.wording,
            due_at=each.due_at,
            starts_at=each.starts_at,
            rule=each.rule,
        )
        for each in option.undertakings.all()
    ]


def _promise(case: Case, proposal: Proposal, drafts: list[Draft], told_in: Contact) -> None:
    try:
        for draft in drafts:
            ledger.make(case, draft, told_in=told_in, by=proposal.by)
    except Full as full:
        raise refuse_full(case, drafts[0].due_at, drafts[0].starts_at, full) from None
    ledger.refresh_due(case)


def _confirmation(case: Case, option: Option, drafts: list[Draft]) -> Letter:
    return compose(
        "option_chosen",
        case,
        option=option,
        lines=[promise_line(case, each) for each in drafts],
        owner=case.owner,
    )


def _text(case: Case, choice: Choice) -> str:
    options = [
        (each, [promise_line(case, draft) for draft in each.drafts])
        for each in choice.possibilities
    ]
    context = {
        "options": options,
        "by": said(case, choice.choose_by),
        "url": f"{status_url(case)}#{PLACE}",
    }
    return render_to_string(f"letters/_options.{case.language}.txt", context).strip()
