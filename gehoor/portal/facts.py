"""What we know of a customer: the same facts that a colleague sees, to look at and to correct (M01)."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.cases.models import Case
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address

LABELS = {
    AddressKind.MAIL: gettext_lazy("E-mailadres"),
    AddressKind.PHONE: gettext_lazy("Telefoonnummer"),
    AddressKind.POSTAL: gettext_lazy("Postadres"),
}


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact: its key in the form, the word for it, and what we have."""

    key: str
    label: str
    value: str


def facts(case: Case) -> list[FactLine]:
    addresses = Address.objects.filter(party=case.party_id).order_by("kind", "pk")
    return [
        FactLine("name", _("Naam"), case.party.name or _("onbekend")),
        *(
            FactLine(f"address-{each.pk}", str(LABELS[AddressKind(each.kind)]), each.value)
            for each in addresses
            if each.kind in LABELS
        ),
        *(FactLine(f"key-{each}", _("Bestelling of factuur"), each) for each in case.keys),
    ]
