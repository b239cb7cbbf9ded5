"""Payment files: made of all that is to be paid, approved by somebody else above a limit (four eyes)."""

from __future__ import annotations

import secrets
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from ..bank import pain
from ..models import House, PaymentFile, Payout
from ..policies import house, iban_of

PREFIX = "GEHOOR-"


@transaction.atomic
def make_file(by: Colleague) -> PaymentFile:
    """Put all that can be paid in a new file. Raises Refusal when nothing can, or we have no account."""
    _check_may(by)
    limits = house()
    if limits.pk is None or not limits.iban:
        raise Refusal(_("Vul eerst in van welke rekening wij betalen."), law=8)
    rows = Payout.objects.to_pay().filter(account__isnull=False).order_by("pk")
    waiting = list(rows.select_for_update(of=["self"]))
    if not waiting:
        raise Refusal(_("Er is niets te betalen waarvan wij het rekeningnummer hebben."), law=8)
    file = PaymentFile.objects.create(
        message_id=PREFIX + secrets.token_hex(8).upper(), cents=sum(each.cents for each in waiting),
        count=len(waiting), limit=limits.four_eyes_above, house=limits, made_by=by,
        made_at=clock.now(),
    )  # fmt: skip
    Payout.objects.filter(pk__in=[each.pk for each in waiting]).update(file=file)
    content(file)
    return file


@transaction.atomic
def approve_file(file: PaymentFile, by: Colleague) -> None:
    """Say that it may go to the bank. Raises Refusal for who made it, above the limit."""
    _check_may(by)
    mine = PaymentFile.objects.select_for_update(of=["self"]).get(pk=file.pk)
    if mine.approved_by_id:
        raise Refusal(_("Dit bestand is al goedgekeurd."), law=7)
    if mine.made_by_id == by.pk and mine.cents > mine.limit:
        raise Refusal(
            _("Boven %(limit)s keurt een ander het goed dan wie het maakte.")
            % {"limit": amount(mine.limit, by.language)},
            law=5,
            ways_out=(_("vraag een collega die mag betalen"),),
        )
    mine.approved_by, mine.approved_at = by, clock.now()
    mine.save(update_fields=["approved_by", "approved_at"])


def fetch(file: PaymentFile, by: Colleague) -> bytes:
    """The file for the bank. Raises Refusal while somebody else is still to approve it."""
    _check_may(by)
    if not file.may_go:
        raise Refusal(_("Dit bestand wacht op goedkeuring door een ander."), law=5)
    return content(file)


def content(file: PaymentFile) -> bytes:
    """pain.001, the same every time."""
    rows = file.payouts.select_related("account", "case", "promise").order_by("pk")
    hours = next(iter(rows)).case.team.hours()
    made_at = file.made_at.astimezone(hours.zone)
    day: date = hours.working_day_after(file.made_at, 1, at_hour=9).date()
    transfers = tuple(_transfer(each) for each in rows)
    ours = file.house
    return pain.write(pain.Order(file.message_id, made_at, day, ours.name, ours.iban, transfers))


def _transfer(payout: Payout) -> pain.Transfer:
    account = payout.account
    assert account is not None  # the database holds it (paid_to_an_account)
    words = f"{payout.promise.wording} {payout.case.reference}"
    return pain.Transfer(payout.end_to_end, payout.cents, account.holder, account.iban, words)


def set_house(by: Colleague, values: House, typed_iban: str) -> House:
    """The account from which we pay, and who decides what, from now on. Raises Refusal."""
    if not may(by, May.LEAD):
        raise Refusal(refusal(by, WHO[May.LEAD]), law=5)
    values.iban = iban_of(typed_iban) if typed_iban.strip() else house().iban
    if not values.name.strip():
        raise Refusal(_("Vul in op wiens naam de rekening staat."), law=8)
    values.by, values.at = by, clock.now()
    values.save(force_insert=True)
    return values


def _check_may(by: Colleague) -> None:
    if not may(by, May.PAY):
        raise Refusal(refusal(by, WHO[May.PAY]), law=5)
