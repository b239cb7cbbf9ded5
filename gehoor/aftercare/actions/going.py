"""Writing what a rule says when its day has come, to who may be written to; else why not (T34, T33)."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from gehoor.cases.models import Case
from gehoor.casework.letters import Letter, compose, status_url
from gehoor.casework.messages import write
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Keeping, Promise
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Asks, Occasion
from ..models import Declined, Message, Rule
from ..rules import STALE, Customer, first_moment, why_not

PATH = "nazorg"
MOST = 50
KINDS = {
    Occasion.DELIVERED: PromiseKind.DELIVERY,
    Occasion.VISITED: PromiseKind.VISIT,
    Occasion.PAID: PromiseKind.REFUND,
}
ASKED = {
    Asks.CSAT: {
        "nl": "Hoe tevreden bent u over dit contact, van 1 tot 5?",
        "en": "How satisfied are you with this contact, from 1 to 5?",
    },
    Asks.CES: {
        "nl": "Hoe makkelijk was het om dit met ons te regelen, van 1 (moeilijk) tot 7 (makkelijk)?",
        "en": "How easy was it to sort this out with us, from 1 (hard) to 7 (easy)?",
    },
    Asks.NPS: {
        "nl": "Zou u ons aanraden aan iemand die u kent, van 0 (zeker niet) tot 10 (zeker wel)?",
        "en": "Would you recommend us to somebody you know, from 0 (no) to 10 (certainly)?",
    },
}
"""Each question in its fixed words: scores over other words cannot be compared."""


def send_due() -> int:
    """Write up to MOST messages whose day has come; how many went or were skipped."""
    rules = Rule.objects.filter(stopped_at=None).order_by("pk")
    return sum(_go(rule, key) for rule in rules for key in _due(rule))


def _due(rule: Rule) -> list[int]:
    """The keys of what gave occasion, so many days ago: a kept promise, or a closed case."""
    until = clock.now() - timedelta(days=rule.days)
    window = (until - STALE, until)
    if rule.occasion == Occasion.CLOSED:
        return list(_closed(rule, window).values_list("pk", flat=True)[:MOST])
    return list(_kept(rule, window).values_list("promise", flat=True)[:MOST])


def _kept(rule: Rule, window: tuple[datetime, datetime]) -> QuerySet[Keeping]:
    done = Message.objects.filter(rule=rule, promise=OuterRef("promise"))
    kept = Keeping.objects.filter(at__range=window, promise__kind=KINDS[Occasion(rule.occasion)])
    if rule.about:
        named = Q(promise__wording__icontains=rule.about) | Q(promise__result__icontains=rule.about)
        kept = kept.filter(named | Q(promise__case__title__icontains=rule.about))
    return kept.filter(~Exists(done)).order_by("at", "pk")


def _closed(rule: Rule, window: tuple[datetime, datetime]) -> QuerySet[Case]:
    done = Message.objects.filter(rule=rule, case=OuterRef("pk"))
    found = Case.objects.filter(closed_at__range=window, merged_into=None)
    if rule.about:
        found = found.filter(title__icontains=rule.about)
    return found.filter(~Exists(done)).order_by("closed_at", "pk")


@transaction.atomic
def _go(rule: Rule, key: int) -> bool:
    """One message, or why there is none; False when it waits for a better hour or for another worker."""
    promise = None
    if rule.occasion != Occasion.CLOSED:
        promise = Promise.objects.select_related("case").get(pk=key)
    case = unheld(promise.case_id if promise else key)
    if case is None or first_moment(case.team.hours(), clock.now()) > clock.now():
        return False
    if Message.objects.filter(rule=rule, case=case, promise=promise).exists():
        return False
    row = Message(rule=rule, promise=promise, case=case, party=case.party, at=clock.now())
    if reason := why_not(customer(case.party), clock.now()):
        row.skipped = reason
    else:
        row.contact = write(case, letter(rule, case), author=case.owner)
        record(case.pk, Happened.CHECKED_IN, contact=row.contact.pk, why=rule.name)
    row.save()
    return True


def unheld(key: int) -> Case | None:
    """The case while nobody else has it; two rules at once see each other's message to its customer."""
    rows = Case.objects.select_for_update(of=["self", "party"], skip_locked=True)
    return rows.select_related("party", "owner", "team__brand__calendar").filter(pk=key).first()


def customer(party: Party) -> Customer:
    """What decides whether this customer may be written to."""
    went = Message.objects.filter(party=party, skipped="", rule__isnull=False).order_by("-at")
    return Customer(
        declined=Declined.objects.filter(party=party, ended_at=None).exists(),
        last_message=went.values_list("at", flat=True).first(),
        open_case=Case.objects.open().filter(party=party).exists(),
        open_complaint=Complaint.objects.unanswered().filter(case__party=party).exists(),
    )


def letter(rule: Rule, case: Case) -> Letter:
    """What the customer reads, by the name of who helped them."""
    return compose(
        "aftercare",
        case,
        words=rule.text(case.language).strip(),
        tip=rule.tip(case.language).strip(),
        question=ASKED[Asks(rule.asks)][case.language] if rule.asks else "",
        url=f"{status_url(case)}/{PATH}",
        owner=case.owner,
    )
