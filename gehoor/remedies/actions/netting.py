"""Netting with bills by the customer's own choice; where it takes long the lead agrees first (K36, K38)."""

from __future__ import annotations

from datetime import datetime, time

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.heard import heard
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said, status_url
from gehoor.casework.messages import write
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal, check_goes_on_here, check_leads
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.parties.models import Address
from gehoor.promises import actions as ledger
from gehoor.promises.actions import Draft, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Method
from ..models import Instalment, Netting, Payout, Refund
from ..policies import check_consent
from ..rules import Part
from .effects import effects, short
from .owing import live

AT = time(17, 0)
NETTED = {"nl": "%s verrekend op uw rekening van %s", "en": "%s taken off your bill of %s"}
CHOSE = {
    Method.NET: {
        "nl": "Ik wil mijn geld verrekenen met mijn rekeningen.",
        "en": "I want my money taken off my bills.",
    },
    Method.PAY_OUT: {
        "nl": "Ik wil mijn geld uitbetaald krijgen.",
        "en": "I want my money paid out.",
    },
}
CHANGED = {
    Method.NET: {"nl": "de klant koos voor verrekenen", "en": "the customer chose netting"},
    Method.PAY_OUT: {"nl": "de klant koos voor uitbetalen", "en": "the customer chose paying out"},
}
PAGE = "geld"


@transaction.atomic
def choose_netting(refund: Refund, address: Address) -> Netting:
    """The customer chooses on the status page to net instead. Raises Refusal."""
    case = locked(refund)
    check_can_net(refund)
    consent = heard(case, address, CHOSE[Method.NET][case.language])
    return net(refund, None, consent)


@transaction.atomic
def net_for(refund: Refund, by: Colleague, consent: Contact | None) -> Netting:
    """A colleague nets because the customer said so in `consent`. Raises Refusal."""
    case = locked(refund)
    check_goes_on_here(case)
    check_can_net(refund)
    return net(refund, by, check_consent(case, consent))


def check_can_net(refund: Refund) -> None:
    """Only what is not under way, and where there are bills enough within a year."""
    if not effects(refund).parts:
        raise Refusal(_("Verrekenen kan hier niet: betaal uit."), law=8)
    if refund.pk and refund.nettings.filter(ended_at=None, refusal="").exists():
        raise Refusal(_("Voor verrekenen is al gekozen."), law=7)
    if refund.pk and not _waits(refund) and refund.payouts.exists():
        raise Refusal(_("De betaling is al onderweg naar de bank."), law=7)


def _waits(refund: Refund) -> Payout | None:
    rows = refund.payouts.to_pay().select_for_update(of=["self"])
    return rows.select_related("promise").first()


def net(refund: Refund, by: Colleague | None, consent: Contact) -> Netting:
    """Begin, or first ask the lead where it would take too long; until then paying out is what holds."""
    case, found = refund.case, effects(refund)
    row = Netting(refund=refund, consent=consent, by=by, at=clock.now(), long=found.long)
    record(
        case.pk, Happened.METHOD_CHOSEN, actor=by, party=None if by else consent.party,
        method=Method.NET.value, cents=refund.total, contact=consent.pk,
    )  # fmt: skip
    if found.long and not (by and leads(by, case)):
        row.save()
        call_to(case, AlertKind.REFUND_ASKED, [case.team.lead_id])
        _say_that_it_waits(row)
        return row
    if by and found.long:
        row.decided_by, row.decided_at = by, row.at
    return _begin(row, by)


def _say_that_it_waits(row: Netting) -> None:
    """The customer reads who decides, and what holds until then."""
    case, found = row.refund.case, effects(row.refund)
    write(
        case,
        compose(
            "netting_asked", case, netting=found.netting(case.language), lead=case.team.lead,
            what=amount(row.refund.total, case.language), by=said(case, found.pay_by),
        ),
        author=row.by,
    )  # fmt: skip


def _begin(row: Netting, by: Colleague | None) -> Netting:
    refund, case = row.refund, row.refund.case
    found = effects(refund)
    row.begun_at = clock.now()
    row.save()
    told_in = write(case, _letter(refund, found.parts), author=by)
    if payout := _waits(refund):
        drop(payout, row.consent, Method.NET, by)
    for number, part in enumerate(found.parts, 1):
        _promise(row, number, part, told_in, by)
    refresh_due(case)
    return row


def _letter(refund: Refund, parts: tuple[Part, ...]) -> Letter:
    case, language = refund.case, refund.case.language
    lines = [(amount(each.cents, language), short(each.bill_on, language)) for each in parts]
    return compose(
        "netting", case, what=amount(refund.total, language), lines=lines,
        done=said(case, _due(case, parts[-1])), url=f"{status_url(case)}/{PAGE}", reason=refund.reason,
    )  # fmt: skip


def _promise(
    row: Netting, number: int, part: Part, told_in: Contact, by: Colleague | None
) -> Instalment:
    case = row.refund.case
    language = case.language
    wording = NETTED[language] % (amount(part.cents, language), short(part.bill_on, language))
    draft = Draft(PromiseKind.REFUND, wording, _due(case, part), rule="netting, by consent")
    promise = ledger.make(case, draft, told_in=told_in, by=by)
    return Instalment.objects.create(
        netting=row, number=number, bill_on=part.bill_on, cents=part.cents, promise=promise
    )


def _due(case: Case, part: Part) -> datetime:
    return case.team.hours().instant(part.bill_on, AT)


def drop(payout: Payout, contact: Contact, chose: Method, by: Colleague | None) -> None:
    """The customer wants it otherwise: what was promised is no longer needed, and nobody pays it twice."""
    payout.dropped_at = clock.now()
    payout.save(update_fields=["dropped_at"])
    if promise := live(payout.promise):
        reason = CHANGED[chose][payout.case.language]
        ledger.release(promise, contact=contact, reason=reason, by=by)


@transaction.atomic
def approve_netting(row: Netting, by: Colleague) -> Netting:
    """The lead agrees to a netting that takes longer than the limit. Raises Refusal."""
    row = _undecided(row, by)
    row.decided_by, row.decided_at = by, clock.now()
    payout = _waits(row.refund)
    if payout is None:
        raise Refusal(_("De betaling is al onderweg naar de bank."), law=7)
    return _begin(row, by)


@transaction.atomic
def refuse_netting(row: Netting, by: Colleague, reason: str) -> None:
    """The lead does not: it is paid out as was promised, and the customer hears why. Raises Refusal."""
    row = _undecided(row, by)
    if not reason.strip():
        raise Refusal(_("Geef de reden: de klant leest waarom niet."), law=10)
    case = row.refund.case
    row.decided_by, row.decided_at, row.refusal = by, clock.now(), reason.strip()[:300]
    row.save(update_fields=["decided_by", "decided_at", "refusal"])
    letter = compose(
        "netting_refused", case, reason=row.refusal.rstrip("."),
        what=amount(row.refund.total, case.language), by=said(case, effects(row.refund).pay_by),
    )  # fmt: skip
    write(case, letter, author=by)


def _undecided(row: Netting, by: Colleague) -> Netting:
    case = locked(row.refund)
    check_leads(by, case)
    mine = Netting.objects.select_for_update(of=["self"]).get(pk=row.pk)
    mine.refund = row.refund
    if mine.begun_at or mine.decided_at or mine.ended_at:
        raise Refusal(_("Over dit verrekenen is al besloten."), law=7)
    return mine


def locked(refund: Refund) -> Case:
    case = Case.objects.locked(refunds=refund.pk)
    refund.case = case
    return case
