"""Reading what was asked: confirming the questions that were proposed, or making others of them."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.reading import Reading
from gehoor.casework.actions.reading import read as read_questions
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team

from ..people import me
from .rows import find
from .verbs import done, refused

READ = ("desk/parts/refusal.html", "#read")


@colleagues()
@require_POST
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """The form of the open questions: words, which belongs to which, who answers, what is added."""
    found = find(reference)
    try:
        read_questions(found, me(request), _reading(found, request.POST))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, READ)
    return done(request, reference, _("De vragen staan zo, met hun datums."))


def _reading(case: Case, data: QueryDict) -> Reading:
    teams = {str(each.pk): each for each in Team.objects.filter(brand=case.team.brand_id)}
    return Reading(
        words=dict(_of_questions(data, "words")),
        joins={key: int(each) for key, each in _of_questions(data, "part") if each.isdecimal()},
        teams={key: teams[each] for key, each in _of_questions(data, "team") if each in teams},
        adds=tuple(data.getlist("add")),
    )


def _of_questions(data: QueryDict, name: str) -> Iterator[tuple[int, str]]:
    """The fields `name-<question>` with the key of their question."""
    for field, value in data.items():
        part, _dash, key = field.partition("-")
        if part == name and key.isdecimal():
            yield int(key), str(value)
