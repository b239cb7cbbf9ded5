"""The practice room: ten exercises of a first day, and the lessons that wait."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gehoor.learning.actions.lessons import waiting_for
from gehoor.learning.actions.practising import LONGEST, hand_in, next_for, passed_by
from gehoor.learning.exercises import FIRST_DAY, exercise, first_day
from gehoor.learning.judging import Handed
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me


@colleagues(May.TAKE_PART)
@never_cache
@require_safe
def room(request: HttpRequest) -> HttpResponse:
    reader = me(request)
    passed = passed_by(reader)
    context = {
        "exercises": [(each, each.key in passed) for each in first_day(reader.language)],
        "passed": len(passed),
        "all": len(FIRST_DAY),
        "next": next_for(reader, passed),
        "lessons": waiting_for(reader),
    }
    return render(request, "desk/learning/room.html", context)


@colleagues(May.TAKE_PART)
@never_cache
@require_http_methods(["GET", "POST"])
def practise(request: HttpRequest, exercise_key: str) -> HttpResponse:
    """One exercise; what is handed in comes back with what is good and what is not yet."""
    reader = me(request)
    found = exercise(exercise_key, reader.language)
    if found is None:
        raise Http404
    said = request.POST
    text, when = (said.get(each, "").replace("\0", "") for each in ("text", "when"))
    handed = Handed(text[:LONGEST], when[:100])
    judged = hand_in(reader, found, handed) if request.method == "POST" else None
    passed = passed_by(reader)
    context = {
        "exercise": found,
        "number": FIRST_DAY.index(found.key) + 1,
        "all": len(FIRST_DAY),
        "handed": handed,
        "judged": judged,
        "next": next_for(reader, passed),
    }
    return render(
        request,
        "desk/learning/exercise.html",
        context,
        status=422 if judged and not judged.passed else 200,
    )
