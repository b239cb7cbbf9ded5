"""The parts of the case page about helping: earlier advice, its lines, options, sources, thanks."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.cases.models import Case
from gehoor.casework import advice
from gehoor.insight import helped
from gehoor.knowledge.models import Article
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague

from .. import moments
from ..case.helping import judgement

register = template.Library()
DAYS = 30
ROWS = 4

register.filter("judgement", lambda said: judgement(said.helped, said.friendly))


@register.inclusion_tag("desk/helping/advice.html", takes_context=True)
def earlier_advice(context: dict[str, Any], case: Case) -> dict[str, Any]:
    """What this customer was advised before, on top of the page; and what to try when it did not help."""
    given = advice.before(case)
    newest = given[0] if given else None
    untried = next((each for each in given if each.failed_at is None), None)
    return {
        "case": case,
        "given": given,
        "untried": untried,
        "failed": newest if newest and newest.failed_at else None,
        "next": advice.next_step(newest, case.language) if newest and newest.failed_at else "",
        "title": newest.article.title(moments.language()) if newest and newest.article else "",
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("desk/helping/dialogs.html", takes_context=True)
def helping(context: dict[str, Any], case: Case, reader: Colleague) -> dict[str, Any]:
    """The dialogs behind the keys A, K, O and T."""
    return {
        "case": case,
        "lines": advice.lines(case),
        "questions": case.questions.all(),
        "kinds": PromiseKind.choices,
        "rows": range(ROWS),
        "colleagues": [each for each in case.team.here if each.pk != reader.pk],
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("desk/helping/source.html")
def source(case: Case, chosen: Article | None = None) -> dict[str, Any]:
    """The articles that an answer can name as its source, by their title for the colleague."""
    language = moments.language()
    found = [(each.pk, each.title(language)) for each in Article.objects.in_use()]
    return {"case": case, "articles": found, "chosen": chosen}


@register.inclusion_tag("desk/helping/thanks.html")
def thanks(reader: Colleague) -> dict[str, Any]:
    """How many said that this colleague helped, for the empty desk."""
    return {"scores": helped.mine(reader, DAYS), "days": DAYS}
