"""What money needs before it moves: amounts and accounts that can be meant, and somebody who may decide."""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.policies import Refusal
from gehoor.core.money import MOST_CENTS, NotAnAmount, Wrong, cents
from gehoor.core.prepared import first
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague

from . import iban
from .models import House

_AMOUNTS: dict[Wrong, Callable[[], str]] = {
    Wrong.UNREADABLE: lambda: _("Typ een bedrag in euro’s, zoals 180 of 12,50."),
    Wrong.AMBIGUOUS: lambda: _("Is dit een punt van duizend of van de centen? Typ 1000 of 1,00."),
    Wrong.NOTHING: lambda: _("Typ een bedrag boven nul."),
    Wrong.TOO_MUCH: lambda: _("Dit bedrag is te hoog om in één keer te beslissen: kijk het na."),
}
_ACCOUNTS: dict[iban.Wrong, Callable[[], str]] = {
    iban.Wrong.UNREADABLE: lambda: _("Typ een IBAN, zoals NL91 ABNA 0417 1643 00."),
    iban.Wrong.COUNTRY: lambda: _(
        "Naar dit land kunnen wij geen euro’s overmaken: geef een rekening in een SEPA-land."
    ),
    iban.Wrong.LENGTH: lambda: _(
        "Een IBAN uit dat land heeft %(length)s tekens: kijk of er een cijfer ontbreekt of te veel is."
    ),
    iban.Wrong.CHECK: lambda: _(
        "Dit rekeningnummer klopt niet: kijk of er een cijfer is omgewisseld."
    ),
}


def amount_of(typed: str, most: int = MOST_CENTS) -> int:
    """What was typed, in cents. Raises Refusal with a sentence that says what to do."""
    try:
        return cents(typed, most)
    except NotAnAmount as wrong:
        raise Refusal(_AMOUNTS[wrong.wrong](), law=8) from None


def iban_of(typed: str) -> str:
    """The account number that was typed. Raises Refusal with a sentence that says what to do."""
    try:
        return iban.iban(typed)
    except iban.NotAnIban as wrong:
        raise Refusal(_ACCOUNTS[wrong.wrong]() % {"length": wrong.length}, law=8) from None


def house() -> House:
    """The newest limits, or those that hold while nobody has set any."""
    return _newest() or House()


@first
def _newest() -> QuerySet[House]:
    return House.objects.order_by("-pk")[:1]


def limit_of(colleague: Colleague, limits: House) -> int | None:
    """The most that this colleague decides alone, in cents; None is no limit."""
    if colleague.role in {Role.LEAD, Role.MANAGER, Role.ADMINISTRATOR}:
        return None
    return limits.office_limit if colleague.role == Role.BACK_OFFICE else limits.agent_limit


def check_consent(case: Case, consent: Contact | None) -> Contact:
    """Netting is the customer's own choice, said in a contact of this case (requirement K36)."""
    if consent is None or consent.case_id != case.pk or consent.direction != Direction.IN:
        raise Refusal(
            _("Verrekenen kan alleen als de klant daar zelf voor koos: kies het contact waarin."),
            law=7,
            ways_out=(
                _("betaal uit"),
                _("laat de klant kiezen op de statuspagina"),
            ),
        )
    return consent
