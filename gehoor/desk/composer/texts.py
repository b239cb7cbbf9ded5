"""The standard answers of a team, with what we know of the customer filled in."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gehoor.cases.models import Case
from gehoor.casework.letters import status_url
from gehoor.foresight.linting import PLACES
from gehoor.foresight.models import Wording
from gehoor.staff.access import colleagues
from gehoor.writing.actions.canned import standards_of
from gehoor.writing.names import names_more_than_once

from ..case.rows import find


@dataclass(frozen=True, slots=True)
class Standard:
    """One text: as it goes into the composer, and whether it names the customer too often (M57)."""

    title: str
    text: str
    parrots: bool


@colleagues()
@require_safe
def texts(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    standards = [_standard(found, each) for each in standards_of(found)]
    return render(request, "desk/parts/standards.html", {"case": found, "standards": standards})


def _standard(case: Case, wording: Wording) -> Standard:
    """What we know is filled in; a date, or what the question is about, is for the colleague to type."""
    _date, name, team, _question, reference, link = PLACES[case.language]
    known = {name: case.party.name, team: case.team.name, reference: case.reference}
    text = wording.text.replace(f"{{{link}}}", status_url(case))
    for place, value in known.items():
        text = text.replace(f"{{{place}}}", value)
    return Standard(wording.title, text, names_more_than_once(wording.text, case.language))
