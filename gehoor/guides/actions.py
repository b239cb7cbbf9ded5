"""What was tried is told once; a guide asks what is left; who knows the matter starts deeper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague, Skill, Team
from gehoor.staff.skilling import skill_for

from .models import Expert, Guide, Step, Tried
from .rules import apart, is_done, speaks_of, stems


def note_tried(
    case: Case,
    told: str,
    *,
    contact: Contact | None = None,
    by: Colleague | None = None,
    step: Step | None = None,
) -> list[Tried]:
    """Keep what the customer already did, each thing once for a case (law 6); what is new of it."""
    known = {stems(each.words) for each in case.tried.all()}
    parts = [told.strip()[:200]] if step else apart(told)
    new = [each for each in parts if stems(each) not in known]
    return [
        Tried.objects.create(
            case=case, words=each, step=step, contact=contact, noted_by=by, at=clock.now()
        )
        for each in dict.fromkeys(new)
    ]


def set_expert(party: Party, by: Colleague | None, *, knows: bool) -> None:
    """Whether this customer knows the matter: then guides start deeper and hints keep silent.

    by: the colleague who says so; None when the customer does.
    """
    said = Expert.objects.filter(party=party).first()
    if (said is not None and said.knows) == knows:
        return
    Expert.objects.update_or_create(
        party=party, defaults={"said_by": by, "at": clock.now(), "knows": knows}
    )


def is_expert(party: Party) -> bool:
    said = getattr(party, "expert", None)
    return said is not None and said.knows


def second_line(case: Case, guide: Guide | None) -> Skill | None:
    """The skill of those who go deeper: of the guide, else the one that the question speaks of."""
    if guide and guide.second_line:
        return guide.second_line
    return skill_for("\n".join(_said(case)))


@dataclass(frozen=True, slots=True)
class Walk:
    """A guide for one case: the steps that are left, and those that need not be asked."""

    guide: Guide
    steps: tuple[Step, ...]
    done: tuple[Step, ...]
    skipped: tuple[Step, ...]


def guide_for(case: Case) -> Guide | None:
    """The guide of this team whose words the customer used most; None when none fits."""
    said = _said(case)
    found: dict[Guide, int] = {}
    guides = Guide.objects.filter(team=case.team_id).select_related("second_line")
    for guide in guides.order_by("pk"):
        found[guide] = sum(any(speaks_of(text, word) for text in said) for word in guide.words)
    best = max(found, key=lambda each: found[each], default=None)
    return best if best and found[best] else None


def walk(guide: Guide, case: Case) -> Walk:
    """Without what was done or is known; whoever knows the matter starts at the first deep step."""
    said = [*_said(case), *(each.words for each in case.tried.all())]
    tried = set(case.tried.exclude(step=None).values_list("step", flat=True))
    steps = list(guide.steps.all())
    done = [each for each in steps if each.pk in tried or is_done(each.done_words, said)]
    left = [each for each in steps if each not in done]
    start = _start(left) if is_expert(case.party) else 0
    return Walk(guide, tuple(left[start:]), tuple(done), tuple(left[:start]))


def _start(steps: Sequence[Step]) -> int:
    return next((number for number, each in enumerate(steps) if each.deep), 0)


def _said(case: Case) -> list[str]:
    heard = case.contacts.filter(direction=Direction.IN, automatic=False)
    return [case.title, *heard.order_by("pk").values_list("reply", flat=True)]


@transaction.atomic
def set_guide(team: Team, data: dict[str, Any]) -> Guide:
    """Make a guide of data, or give one with this Dutch title its new steps; old steps stay for the record.

    data: {"title": {"nl", "en"}, "words": [...], "steps": [{"nl", "en", "why": {"nl", "en"}, "done": [...],
    "deep": bool, "required": bool}], "second_line": name of a skill (may be absent)}. Raises KeyError, and
    IntegrityError for a required step without why.
    """
    guide, _ = Guide.objects.update_or_create(
        team=team,
        title_nl=data["title"]["nl"],
        defaults={
            "title_en": data["title"]["en"],
            "words": data["words"],
            "second_line": Skill.objects.in_use().filter(name=data.get("second_line", "")).first(),
        },
    )
    for number, each in enumerate(data["steps"], 1):
        why = each.get("why", {"nl": "", "en": ""})
        Step.objects.update_or_create(
            guide=guide,
            number=number,
            defaults={
                "text_nl": each["nl"],
                "text_en": each["en"],
                "why_nl": why["nl"],
                "why_en": why["en"],
                "done_words": each.get("done", []),
                "deep": each.get("deep", False),
                "required": each.get("required", False),
            },
        )
    return guide
