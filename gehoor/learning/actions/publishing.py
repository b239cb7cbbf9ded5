"""Publishing a text, a guide or a procedure with the lesson that it takes, in one transaction."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import translation

from gehoor.foresight.actions.wordings import NewWording, set_wording
from gehoor.foresight.enums import TextName
from gehoor.foresight.models import Wording
from gehoor.guides.actions import set_guide
from gehoor.guides.models import Guide
from gehoor.procedures.actions.editing import live_version, publish
from gehoor.procedures.enums import Says, Unit
from gehoor.procedures.models import Step, Version
from gehoor.staff.models import Colleague, Team

from ..enums import Source
from ..models import Pupil
from ..rules import LANGUAGES, Change, differences, in_both
from .lessons import News, skills_for, teach


@transaction.atomic
def publish_wording(team: Team, new: NewWording, by: Colleague) -> list[Pupil]:
    """The next version of a text, and who gets a lesson about it. Raises as set_wording does."""
    before = _version(team, new)
    made = set_wording(team, new, by)
    if before is None or before.text == made.text:
        return []  # a text that is new changes nothing that anybody does by heart
    title = made.title or str(TextName(made.name).label)
    changes: list[Change] = [{made.language: each} for each in differences(before.text, made.text)]
    news = News(Source.TEXT, title, title, changes, team)
    return teach(skills_for(f"{title}. {before.text} {made.text}"), news, by)


def _version(team: Team, new: NewWording) -> Wording | None:
    found = Wording.objects.filter(
        team=team, name=new.name, title=new.title.strip()[:60], language=new.language
    )
    return found.order_by("-pk").first()


@transaction.atomic
def publish_guide(team: Team, data: dict[str, Any], by: Colleague | None = None) -> list[Pupil]:
    """A guide with its new steps, and who gets a lesson about them. Raises as set_guide does."""
    old = Guide.objects.filter(team=team, title_nl=data["title"]["nl"]).first()
    before = _steps(old) if old else None
    guide = set_guide(team, data)
    if before is None:
        return []
    changes = in_both(before, _steps(guide))
    news = News(Source.GUIDE, guide.title_nl, guide.title_en, changes, team)
    return teach(skills_for(" ".join([guide.title_nl, *guide.words])), news, by)


def _steps(guide: Guide) -> dict[str, list[str]]:
    return {each: [step.text(each) for step in guide.steps.all()] for each in LANGUAGES}


@transaction.atomic
def publish_procedure(
    draft: Version, by: Colleague, confirmed: str = ""
) -> tuple[Version, list[Pupil]]:
    """A procedure goes live, and who gets a lesson about what changed in it. Raises as publish does."""
    procedure = draft.procedure
    before = live_version(procedure)
    made = publish(draft, by, confirmed)
    if before is None or before.pk == made.pk:
        return made, []  # what is new for everybody is not learnt from what it was
    changes = in_both(_told(before), _told(made))
    news = News(Source.PROCESS, procedure.title_nl, procedure.title_en, changes, procedure.team)
    return made, teach(skills_for(" ".join([procedure.title_nl, *procedure.words])), news, by)


def _told(version: Version) -> dict[str, list[str]]:
    """Every text and term of every step, in order."""
    steps = list(version.steps.all())
    return {each: [line for step in steps for line in _lines(step, each)] for each in LANGUAGES}


def _lines(step: Step, language: str) -> list[str]:
    said = [step.texts.get(each, {}).get(language, "") for each in Says]
    title = step.texts.get(Says.TITLE, {}).get(language, "")
    with translation.override(language):
        return [*filter(None, said), f"{title} ({Unit(step.unit).label}): {step.term}"]
