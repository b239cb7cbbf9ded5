"""How a customer wants to be reached, as they say it themselves (requirements K22, M49)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.parties.actions import also_at
from gehoor.parties.belonging import reach_by
from gehoor.parties.enums import AddressKind, Preference
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import house_number, normalised
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..policies import Refusal

MOBILE = "+316"
ANSWERS = {Preference.MAIL, Preference.SMS, Preference.POSTAL}
"""What a customer chooses from; by which programs we chat shows from where they write."""


def mobiles(party: Party) -> list[str]:
    """The numbers that take a text message, the last one first."""
    found = Address.objects.filter(party=party, kind=AddressKind.PHONE, bounced_at=None)
    return [
        each
        for each in found.order_by("-pk").values_list("value", flat=True)
        if each.startswith(MOBILE)
    ]


def home(party: Party) -> str:
    """The postal address that we know; empty when we know none."""
    found = Address.objects.filter(party=party, kind=AddressKind.POSTAL, bounced_at=None)
    return found.order_by("-pk").values_list("value", flat=True).first() or ""


@transaction.atomic
def prefer(case: Case, kind: str, *, mobile: str = "", postal: str = "") -> None:
    """From now on the customer of this case is reached so. Raises Refusal without a way to reach them.

    mobile, postal: what they give with it where we know none.
    """
    party = case.party
    if kind not in ANSWERS:
        raise Refusal(_("Kies hoe u bericht wilt krijgen."), law=10)
    if kind == Preference.SMS and not mobiles(party):
        number = normalised(AddressKind.PHONE, mobile)
        if not (number.startswith(MOBILE) and len(number) == len("+31612345678")):
            raise Refusal(_("Vul uw mobiele nummer in, zoals 06-12345678."), law=10)
        _own(party, AddressKind.PHONE, number)
    if kind == Preference.POSTAL and not home(party):
        if not house_number(normalised(AddressKind.POSTAL, postal)):
            raise Refusal(_("Vul uw postcode en huisnummer in, zoals 9401 AB 12."), law=10)
        _own(party, AddressKind.POSTAL, postal)
    reach_by(party, kind)
    record(case.pk, Happened.REACH, party=party, by=kind)


@transaction.atomic
def note_preference(case: Case, kind: str, by: Colleague) -> None:
    """The customer told a colleague how they are reached best; `kind` is empty when that is open again.

    What is no Preference changes nothing.
    """
    if kind and kind not in Preference.values:
        return
    reach_by(case.party, kind)
    record(case.pk, Happened.REACH, actor=by, by=kind)


def _own(party: Party, kind: AddressKind, value: str) -> None:
    """Raises Refusal for what we know as somebody else's: a colleague looks at that first."""
    if also_at(party, kind, value).party_id != party.pk:
        raise Refusal(
            _("Dit gebruiken wij al voor een andere klant. Bel ons, dan zoeken wij het uit."),
            law=10,
        )
