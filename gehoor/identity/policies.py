"""When two customers may become one, and apart again. Each check raises a Refusal to read and act on."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.parties.enums import PartyKind
from gehoor.parties.models import Party

from .models import PartyMerge


def check_goes_on(party: Party) -> None:
    """Law 7: a customer who was merged goes on as another, where everything of them lies."""
    if party.merged_into is None:
        return
    name = party.surviving.name
    raise Refusal(
        _("%(one)s is inmiddels samengevoegd met %(other)s: alles staat nu daar.")
        % {"one": party.name, "other": name},
        law=7,
        ways_out=(_("ga verder bij %(other)s") % {"other": name},),
    )


def check_can_merge(party: Party, into: Party) -> None:
    check_goes_on(party)
    check_goes_on(into)
    if party.pk == into.pk:
        raise Refusal(_("Dit is dezelfde klant: kies een andere."), law=7)
    if party.kind != into.kind:
        person = party if party.kind == PartyKind.PERSON else into
        raise Refusal(
            _("Een persoon en een organisatie worden niet één klant."),
            law=7,
            ways_out=(
                _("maak %(name)s contactpersoon van de organisatie") % {"name": person.name},
            ),
        )


def check_can_unmerge(row: PartyMerge) -> None:
    if row.undone_at:
        raise Refusal(_("Deze klanten zijn al weer uit elkaar."), law=7)
    if row.into.merged_into:
        raise Refusal(
            _("%(into)s is daarna zelf samengevoegd met %(next)s.")
            % {"into": row.into.name, "next": row.into.merged_into.name},
            law=7,
            ways_out=(_("maak eerst die samenvoeging ongedaan"),),
        )
