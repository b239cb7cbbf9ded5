"""Asking to be told when an outage is over: a promise with a date like any other (M53, budget 10)."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.core.rows import change
from gehoor.outages.models import Interest, Outage
from gehoor.outages.rules import heard_by
from gehoor.parties.models import Address, Party
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from ..policies import Refusal
from .closing import close
from .heard import heard

OUTAGE, TEXT_ON = "outage", "text_on"
"""Among the facts of a contact: the key of the outage, and the number for a text message, if any."""
WORDING = {
    "nl": "Bericht zodra dit weer werkt in {area}: {what}",
    "en": "Word when this works again in {area}: {what}",
}
RULE = {
    "nl": "bericht bij herstel, anders een kwartier na het verwachte moment",
    "en": "word at repair, else a quarter of an hour after the expected moment",
}
ASKS = {
    "nl": "Laat mij weten wanneer dit werkt in {area}: {what}",
    "en": "Let me know when this works in {area}: {what}",
}


def interest_of(outage: Outage, party: Party) -> Interest | None:
    """By which this customer hears of it, if they asked."""
    found = Interest.objects.waiting().filter(outage=outage, promise__case__party=party)
    return found.select_related("promise").first()


def holds(interest: Interest) -> Promise:
    """The promise that holds now: the first one, or what took over when that was broken."""
    line = Q(pk=interest.promise_id) | Q(first=interest.promise_id)
    return Promise.objects.filter(line).latest("pk")


@transaction.atomic
def ask_to_hear(case: Case, outage: Outage, address: Address) -> Promise:
    """The customer of a case taps that they want to hear; a second tap is the first. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    if known := interest_of(outage, case.party):
        return holds(known)
    if Outage.objects.filter(pk=outage.pk, ended_at__isnull=False).exists():
        raise Refusal(_("Dit is verholpen. Werkt het bij u nog niet? Laat het ons weten."), law=8)
    contact = heard(case, address, _filled(ASKS, outage, case.language))
    promise = _promise(case, contact, outage)
    ledger.refresh_due(case)
    return promise


def promise_to_tell(case: Case, contact: Contact, question: Question | None = None) -> Promise:
    """What somebody asked by a key or on our pages, in `contact`, where they heard or read the date.

    A case that was opened for this alone (with its `question`) goes to whoever published the outage and is
    closed at once: nobody has work in it, and the promise is kept, moved or broken all the same.
    """
    outage = Outage.objects.get(pk=contact.facts[OUTAGE])
    known = None if question else interest_of(outage, case.party)
    number = str(contact.facts.get(TEXT_ON, ""))
    promise = holds(known) if known else _promise(case, contact, outage, question, number)
    if question:
        case.owner = outage.by
        case.save(update_fields=["owner"])
        close(case, outage.by)
    else:
        ledger.refresh_due(case)
    return promise


def _promise(
    case: Case,
    contact: Contact,
    outage: Outage,
    question: Question | None = None,
    number: str = "",
) -> Promise:
    """Of whoever published it, who knows it first when it works."""
    draft = Draft(
        kind=PromiseKind.UPDATE,
        wording=_filled(WORDING, outage, case.language),
        due_at=heard_by(outage.expected_at, clock.now()),
        rule=RULE[outage.by.language],
        question=question,
        owner=outage.by,
    )
    promise = ledger.make(case, draft, told_in=contact, by=None)
    let_sleep(promise)
    Interest.objects.create(
        outage=outage, promise=promise, number=number, heard_at=outage.expected_at,
        tell_at=clock.now(), at=clock.now(),
    )  # fmt: skip
    return promise


def let_sleep(promise: Promise) -> None:
    """Nobody is warned on the way: the lead knows of the outage, and thousands may wait for it."""
    promise.wake_at = promise.due_at
    change(promise, "wake_at")


def _filled(words: dict[str, str], outage: Outage, language: str) -> str:
    return words[language].format(area=outage.area, what=outage.what(language))
