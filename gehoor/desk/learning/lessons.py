"""Lessons: reading and passing one, writing one, and who has passed what."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gehoor.core.keys import key_of
from gehoor.learning.actions.lessons import (
    News,
    hand_in,
    lessons_given,
    questions,
    write_lesson,
)
from gehoor.learning.enums import Source
from gehoor.learning.matrix import matrix
from gehoor.learning.models import Pupil
from gehoor.learning.policies import NotYet
from gehoor.learning.rules import Change, minutes, said
from gehoor.staff.access import colleagues
from gehoor.staff.models import Skill
from gehoor.staff.permissions import May, may

from .. import moments
from ..people import me

QUESTIONS = "vragen"


@colleagues(May.TAKE_PART)
@never_cache
@require_http_methods(["GET", "POST"])
def lesson(request: HttpRequest, pupil_id: int) -> HttpResponse:
    """Read first, then the questions; one wrong answer leads back to the text."""
    theirs = Pupil.objects.select_related("lesson__skill").filter(colleague=me(request))
    pupil = get_object_or_404(theirs, pk=pupil_id)
    language = moments.language()
    if request.method == "POST":
        return _handed_in(request, pupil, language)
    asked = questions(pupil, language) if QUESTIONS in request.GET else []
    context = {
        "pupil": pupil,
        "title": pupil.lesson.title(language),
        "changes": [said(each, language) for each in pupil.lesson.changes],
        "minutes": minutes(pupil.lesson.changes),
        "questions": asked,
    }
    return render(request, "desk/learning/lesson.html", context)


def _handed_in(request: HttpRequest, pupil: Pupil, language: str) -> HttpResponse:
    chosen = [
        int(answer) if (answer := request.POST.get(f"answer-{number}", "")) in {"0", "1"} else None
        for number, _each in enumerate(questions(pupil, language))
    ]
    if hand_in(pupil, chosen, language):
        messages.success(request, _("Gelukt. Vragen over dit onderwerp komen weer naar je toe."))
        return redirect("desk:practice")
    messages.error(request, _("Nog niet alles klopt: lees het nog eens en probeer het opnieuw."))
    return redirect("desk:lesson", pupil.pk)


@colleagues()
@never_cache
@require_http_methods(["GET", "POST"])
def lessons(request: HttpRequest) -> HttpResponse:
    """What was taught and who passed; whoever may set texts writes a lesson about another change."""
    typed = request.POST
    if request.method == "POST":
        try:
            return _written(request, typed)
        except NotYet as refused:
            messages.error(request, str(refused))
    context = {
        "lessons": lessons_given(),
        "skills": Skill.objects.in_use().order_by("name"),
        "may_write": may(me(request), May.SET_TEXTS),
        "typed": typed,
    }
    return render(request, "desk/learning/lessons.html", context, status=422 if typed else 200)


def _written(request: HttpRequest, typed: QueryDict) -> HttpResponse:
    skill = Skill.objects.in_use().filter(pk=key_of(typed.get("skill", ""))).first()
    titles = _words(typed, "title_nl"), _words(typed, "title_en")
    if skill is None or not all(titles):
        raise NotYet(_("Kies een vaardigheid en geef de les een naam in beide talen."))
    news = News(Source.PROCESS, *titles, _changes(typed))
    pupils = write_lesson(skill, news, me(request))
    messages.success(request, told(len(pupils)))
    return redirect("desk:lessons")


def told(pupils: int) -> str:
    """Who gets a lesson, for whoever published what it is about."""
    if not pupils:
        return _("Niemand anders heeft deze vaardigheid: er is geen les nodig.")
    words = ngettext("%(n)s collega krijgt een les.", "%(n)s collega’s krijgen een les.", pupils)
    return words % {"n": pupils}


def _changes(typed: QueryDict) -> list[Change]:
    change = {
        language: {
            "before": _words(typed, f"before_{language}"),
            "after": _words(typed, f"after_{language}"),
        }
        for language in ("nl", "en")
    }
    return [change] if all(any(words.values()) for words in change.values()) else []


def _words(typed: QueryDict, name: str) -> str:
    return typed.get(name, "").replace("\0", "").strip()


@colleagues()
@never_cache
@require_safe
def skills(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/learning/matrix.html", {"matrix": matrix()})
