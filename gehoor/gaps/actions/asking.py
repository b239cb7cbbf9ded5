"""Filling a gap in what we know of a customer, or hearing that they would rather not say it."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.parties.models import Address, Claim
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Fact, Outcome
from ..models import Asking
from ..rules import KINDS, is_good, written

EXAMPLES = {
    Fact.MOBILE: "06 12 34 56 78",
    Fact.PHONE: "0592 01 23 45",
    Fact.MAIL: "naam@voorbeeld.nl",
    Fact.HOME: "9401 AB 12",
}


@transaction.atomic
def tell(case: Case, fact: Fact, said: str, by: Colleague) -> Address:
    """Keep what the customer told us. Raises Refusal when it cannot be that, or is somebody else's."""
    value = written(fact, said)
    if not is_good(fact, value):
        raise Refusal(
            _("“%(said)s” is geen %(fact)s: schrijf het zoals %(example)s.")
            % {"said": said, "fact": fact.label, "example": EXAMPLES[fact]},
            law=6,
        )
    now = clock.now()
    address, _is_new = Address.objects.select_related("party").get_or_create(
        kind=KINDS[fact], value=value, defaults={"party_id": case.party_id}
    )
    _check_is_theirs(case, address)
    address.told_at, address.bounced_at, address.bounce_reason = now, None, ""
    address.save(update_fields=["told_at", "bounced_at", "bounce_reason"])
    record(case.pk, Happened.TOLD_US, actor=by, public=False, fact=fact, value=value)
    return address


def _check_is_theirs(case: Case, address: Address) -> None:
    """Law 6: what we know already is not asked or kept a second time; it may be the same customer."""
    if address.party_id == case.party_id:
        return
    raise Refusal(
        _("Dit kennen wij al van %(name)s.") % {"name": address.party.name},
        law=6,
        ways_out=(
            _("is het dezelfde klant, voeg hen dan samen (toets M)"),
            _("kijk na of het klopt"),
        ),
    )


def claim(case: Case, fact: Fact, said: str) -> None:
    """Remember that this customer gave an address that we know as somebody else's: they may be one."""
    known = Address.objects.filter(kind=KINDS[fact], value=written(fact, said)).first()
    if known and known.party_id != case.party_id:
        Claim.objects.get_or_create(party_id=case.party_id, address=known)


@transaction.atomic
def refuse(case: Case, fact: Fact, by: Colleague) -> None:
    """The customer would rather not say it, and is not asked again."""
    _asked(case, fact, Outcome.REFUSED, by)
    record(case.pk, Happened.WOULD_NOT_TELL, actor=by, public=False, fact=fact)


@transaction.atomic
def ask(case: Case, fact: Fact, by: Colleague) -> None:
    """It is asked in the message that goes to the customer: once is enough."""
    _asked(case, fact, Outcome.ASKED, by)
    record(case.pk, Happened.WOULD_NOT_TELL, actor=by, public=False, fact=fact, asked=True)


def _asked(case: Case, fact: Fact, outcome: Outcome, by: Colleague) -> None:
    Asking.objects.update_or_create(
        party_id=case.party_id,
        fact=fact,
        defaults={"outcome": outcome, "case": case, "by": by, "at": clock.now()},
    )
