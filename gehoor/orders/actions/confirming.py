"""The first word: the order is with us, this is when you have it, and here you can follow it."""

from __future__ import annotations

from gehoor.cases.models import Case, Order, Participant
from gehoor.casework.actions.carriage import DELIVERY
from gehoor.casework.letters import Letter, compose, first_status_link, said, said_moment
from gehoor.casework.messages import write
from gehoor.casework.news import news
from gehoor.casework.numbering import next_number
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.parties.actions import Sender, recognise_by_any
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.actions import whose_turn
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Watch
from ..placed import Placed
from .speaking import plan

TITLE = {"nl": "Bestelling %s", "en": "Order %s"}
NEW_DATE = {"nl": "De bezorgdatum van bestelling %s", "en": "The delivery date of order %s"}
RULE = "as the shop told the customer"


def confirm(watch: Watch, order: Order, placed: Placed) -> None:
    """Open a case for the order, with its owner, the promised delivery and the letter that says so.

    A date that was over before the shop told us is no promise: then we owe the customer a new one.
    """
    case = _open(watch, order, placed)
    draft = delivery(case, order, watch)
    if watch.due_at <= clock.now():
        draft = news(case, NEW_DATE[case.language] % order.number)
    told_in = write(case, confirmation(case, order, watch, draft))
    record(case.pk, Happened.ORDERED, number=order.number, contact=told_in.pk)
    watch.promise = make(case, draft, told_in=told_in, by=None)
    refresh_due(case)
    watch.case, watch.spoken_at = case, clock.now()
    plan(watch, draft.due_at)


def delivery(case: Case, order: Order, watch: Watch) -> Draft:
    """The promise that a carrier's scan of this order keeps as well."""
    return Draft(
        kind=PromiseKind.DELIVERY,
        wording=DELIVERY[case.language] % order.number,
        due_at=watch.due_at,
        starts_at=watch.starts_at,
        rule=RULE,
        tracked=order.number,
    )


def confirmation(case: Case, order: Order, watch: Watch, draft: Draft) -> Letter:
    return compose(
        "order_confirmed",
        case,
        number=order.number,
        placed=said_moment(case, watch.placed_at),
        delivers=draft.kind == PromiseKind.DELIVERY,
        by=said(case, draft.due_at, draft.starts_at),
        owner=case.owner,
    )


def _open(watch: Watch, order: Order, placed: Placed) -> Case:
    address, team, number = _address(watch, placed), watch.team, next_number()
    language = placed.language or address.party.language
    case = insert(
        Case(
            reference=f"{team.brand.prefix}-{number}",
            title=TITLE[language] % order.number,
            party=address.party,
            team=team,
            owner=whose_turn(team, number, watch.due_at),
            language=language,
            keys=[order.number],
            opened_at=clock.now(),
            due_at=watch.due_at,
        )
    )
    first_status_link(case)
    insert(Participant(case=case, address=address))
    return case


def _address(watch: Watch, placed: Placed) -> Address:
    buyer = placed.buyer
    given = [(AddressKind.MAIL.value, buyer.mail), (AddressKind.PHONE.value, buyer.phone)]
    known = [each for each in given if each[1]]
    language = placed.language or "nl"
    return recognise_by_any(Sender(known, buyer.name, language))[0]
