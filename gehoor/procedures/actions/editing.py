"""Changing a procedure: always in a draft, which goes live when everything in it can be said and kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from gehoor.core import clock
from gehoor.plain.actions.confirming import Text, check_plain
from gehoor.plain.enums import Kind
from gehoor.staff.models import Colleague, Partner, Team

from ..enums import Says
from ..models import Procedure, Step, Version
from ..ready import LANGUAGES, NotReady, problems

COPIED = tuple(
    each.attname for each in Step._meta.concrete_fields if each.attname not in ("id", "version_id")
)


@transaction.atomic
def new_procedure(
    team: Team, titles: Mapping[str, str], by: Colleague | None, words: tuple[str, ...] = ()
) -> Version:
    """A procedure with nothing in it yet: its first draft. titles: in `nl` and `en`."""
    procedure = Procedure.objects.create(
        team=team,
        title_nl=titles["nl"].strip()[:100],
        title_en=titles["en"].strip()[:100],
        words=list(words),
    )
    return Version.objects.create(procedure=procedure, number=1, made_by=by, made_at=clock.now())


def live_version(procedure: Procedure) -> Version | None:
    """What new cases begin with; None when nothing was published yet."""
    return procedure.versions.exclude(published_at=None).order_by("-number").first()


@transaction.atomic
def draft_of(procedure: Procedure, by: Colleague | None) -> Version:
    """The draft that is there, or a new one with the steps that are live."""
    procedure = Procedure.objects.select_for_update(of=["self"]).get(pk=procedure.pk)
    if draft := procedure.versions.filter(published_at=None).first():
        return draft
    live = live_version(procedure)
    draft = Version.objects.create(
        procedure=procedure,
        number=live.number + 1 if live else 1,
        made_by=by,
        made_at=clock.now(),
    )
    for step in live.steps.all() if live else ():
        Step.objects.create(version=draft, **{name: getattr(step, name) for name in COPIED})
    return draft


def add_step(draft: Version, facts: Mapping[str, Any] | None = None) -> Step:
    """One more step at the end, with what is known of it already (the names of the model).

    What would look ahead, and so turn round in a circle, looks at nothing: publishing says what to choose.
    """
    known, number = dict(facts or {}), draft.steps.count() + 1
    if (known.get("looks_at") or 0) >= number:
        known["looks_at"] = None
    return Step.objects.create(version=draft, number=number, **known)


@transaction.atomic
def remove_step(step: Step) -> None:
    """Leave a step out of a draft; the ones after it move up."""
    version, number = step.version, step.number
    step.delete()
    for each in version.steps.filter(number__gt=number):
        _renumber(each, each.number - 1)


@transaction.atomic
def move_up(step: Step) -> None:
    """Change places with the step before it; what looked at either looks at nothing until it is chosen."""
    before = step.version.steps.filter(number=step.number - 1).first()
    if before is None:
        return
    step.version.steps.filter(looks_at__in=(step.number, before.number)).update(looks_at=None)
    step.refresh_from_db()
    before.refresh_from_db()
    was, becomes = step.number, before.number
    _renumber(step, becomes)
    _renumber(before, was)


def _renumber(step: Step, number: int) -> None:
    step.number = number
    if step.looks_at is not None and step.looks_at >= number:
        step.looks_at = None
    step.save(update_fields=["number", "looks_at"])


@transaction.atomic
def publish(draft: Version, by: Colleague | None, confirmed: str = "") -> Version:
    """Let new cases begin with these steps; cases that run go on as they began.

    Raises NotReady; and HarderThanB1 for texts that nobody confirmed, unless they come with the product.
    """
    draft = Version.objects.select_for_update(of=["self"]).get(pk=draft.pk)
    if found := problems(list(draft.steps.all())):
        raise NotReady(found)
    if draft.published_at is None:
        if by:
            check_plain(Kind.PROCEDURE, texts_of(draft), by, confirmed)
        draft.published_by, draft.published_at = by, clock.now()
        draft.save(update_fields=["published_by", "published_at"])
    _tell_the_team(draft.procedure.team)
    return draft


def texts_of(version: Version) -> list[Text]:
    """What customers read of each step, in each language."""
    return [
        Text(language, "\n".join(filter(None, (step.say(each, language) for each in Says))))
        for step in version.steps.all()
        for language in LANGUAGES
    ]


@transaction.atomic
def set_words(procedure: Procedure, words: list[str], *, discreet: bool = False) -> None:
    """By which words of a customer it begins by itself, once it is live, and whether it is discreet."""
    procedure.words, procedure.discreet = list(dict.fromkeys(words)), discreet
    procedure.save(update_fields=["words", "discreet"])
    _tell_the_team(procedure.team)


def _tell_the_team(team: Team) -> None:
    """Which words begin which procedure, kept where a mail meets the team anyway."""
    live = Procedure.objects.filter(team=team, versions__published_at__isnull=False).distinct()
    team.begins = {word.casefold(): each.pk for each in live.order_by("pk") for word in each.words}
    team.save(update_fields=["begins"])


@transaction.atomic
def install(team: Team, data: Mapping[str, Any], by: Colleague | None = None) -> Version:
    """A procedure as data, live: {"title": {nl, en}, "words", "discreet", "steps": [...]} (see shipped/).

    A step holds the names of models.Step, and its texts beside them. `partner` is a name. Raises NotReady.
    """
    words = tuple(data.get("words", ()))
    draft = new_procedure(team, data["title"], by, words)
    set_words(draft.procedure, list(words), discreet=data.get("discreet", False))
    for each in data["steps"]:
        add_step(draft, _facts(each))
    return publish(draft, by)


def _facts(step: Mapping[str, Any]) -> dict[str, Any]:
    texts = {name: said for name, said in step.items() if isinstance(said, Mapping)}
    facts = {name: said for name, said in step.items() if name not in texts}
    if partner := facts.pop("partner", ""):
        facts["partner"] = Partner.objects.get(name=partner)
    return {**facts, "texts": texts}
