"""Remembering how much of an answer was borrowed, and asking when it is all of it again."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.casework.policies import Refusal
from gehoor.foresight.actions.wordings import in_force
from gehoor.foresight.enums import TextName
from gehoor.foresight.models import Wording

from ..canned import blanks, percent_borrowed
from ..models import Borrowed


class DoesItFit(Refusal):
    """For the second time in a case nothing but standard text: the colleague says that it fits."""

    def __init__(self) -> None:
        super().__init__(
            _("Dit is weer alleen standaardtekst: sluit dit aan op de vraag?"),
            law=10,
            ways_out=(_("pas de tekst aan"), _("ja, het sluit aan: verstuur nog eens")),
        )


def standards_of(case: Case) -> list[Wording]:
    """The standard texts of the team of a case, in its language."""
    found = in_force(case.team)
    return [
        each for each in found if each.name == TextName.STANDARD and each.language == case.language
    ]


def percent(case: Case, text: str) -> int:
    return percent_borrowed(text, [each.text for each in standards_of(case)])


def note(contact: Contact, text: str) -> None:
    Borrowed.objects.create(contact=contact, percent=percent(contact.case, text))


def check_fits(case: Case, text: str, *, confirmed: bool) -> None:
    """Raises DoesItFit for the second answer of a case that is all standard text."""
    if confirmed or percent(case, text) < 100:
        return
    if Borrowed.objects.filter(contact__case=case, percent=100).exists():
        raise DoesItFit


def check_filled(case: Case, text: str) -> None:
    """Raises Refusal while a place of a standard text stands open."""
    left = blanks(text, [each.text for each in standards_of(case)])
    if left:
        raise Refusal(
            _("Vul eerst in: %(places)s.") % {"places": ", ".join(left)},
            law=8,
            ways_out=(_("typ wat er hoort te staan"), _("haal de zin weg")),
        )
