"""Texts that a team words itself, in versions; and temporary notices that end by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.plain.actions.confirming import Text, both, check_plain
from gehoor.plain.enums import Kind
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May

from ..enums import TextName
from ..linting import check
from ..models import Notice, Outlook, Wording
from ..policies import (
    Refused,
    check_may,
    check_notice_period,
    check_reason,
)


@dataclass(frozen=True, slots=True)
class NewWording:
    """A text in one language; `title` tells the standard texts of a team apart.

    `confirmed` is what HarderThanB1 gave, from somebody who read that the text is hard.
    """

    name: str
    language: str
    text: str
    title: str = ""
    confirmed: str = ""


@transaction.atomic
def set_wording(team: Team, new: NewWording, by: Colleague) -> Wording:
    """The next version of a text. Raises Refused, HarderThanB1, or Rejected with what to write instead."""
    check_may(by, May.SET_TEXTS)
    text = new.text.strip()
    if not text:
        raise Refused(_("Er staat nog niets: schrijf eerst de tekst."))
    if new.name == TextName.STANDARD and not new.title.strip():
        raise Refused(_("Geef de standaardtekst een naam, zodat je hem terugvindt."))
    check(text, new.language, new.name, reader=by.language)
    check_plain(Kind.WORDING, [Text(new.language, text)], by, new.confirmed)
    wording = Wording.objects.create(
        team=team,
        name=TextName(new.name),
        title=new.title.strip()[:60],
        language=new.language,
        text=text,
        by=by,
        at=clock.now(),
    )
    if wording.name == TextName.ACKNOWLEDGEMENT:
        outlook = _outlook(team)
        outlook.words = {**outlook.words, new.language: text}
        outlook.save(update_fields=["words"])
    return wording


def in_force(team: Team) -> list[Wording]:
    """The newest version of each text of a team."""
    newest = {(each.name, each.title, each.language): each for each in _versions(team.pk)}
    return sorted(newest.values(), key=lambda each: (each.name, each.title, each.language))


@prepared
def _versions(team: int) -> QuerySet[Wording]:
    return Wording.objects.filter(team=team).select_related("by").order_by("pk")


@dataclass(frozen=True, slots=True)
class NewNotice:
    """Something temporary that customers are told in both languages, until `ends_at`.

    `confirmed` is what HarderThanB1 gave, from somebody who read that the text is hard.
    """

    reason: str
    text_nl: str
    text_en: str
    ends_at: datetime
    confirmed: str = ""


@transaction.atomic
def post_notice(team: Team, new: NewNotice, by: Colleague) -> Notice:
    """Tell customers something from now until its end, at most two weeks. Raises Refused, HarderThanB1."""
    check_may(by, May.SET_TERMS)
    return _post(team, new, by, starts_at=clock.now())


@transaction.atomic
def extend_notice(notice: Notice, new: NewNotice, by: Colleague) -> Notice:
    """A manager goes on with it in new words, from where it ends. Raises Refused or HarderThanB1."""
    check_may(by, May.SET_CEILING)
    if hasattr(notice, "extended_by"):
        raise Refused(_("Deze mededeling is al verlengd: verleng de nieuwe."))
    old = {_plain(notice.text_nl), _plain(notice.text_en)}
    if old & {_plain(new.text_nl), _plain(new.text_en)}:
        raise Refused(_("Schrijf een nieuwe tekst: wie hem al las, wil weten wat er veranderde."))
    starts_at = max(notice.ends_at, clock.now())
    return _post(notice.team, new, by, starts_at=starts_at, extends=notice)


def _post(
    team: Team,
    new: NewNotice,
    by: Colleague,
    *,
    starts_at: datetime,
    extends: Notice | None = None,
) -> Notice:
    check_reason(new.reason)
    for text in (new.text_nl, new.text_en):
        if not text.strip():
            raise Refused(_("Schrijf de mededeling in het Nederlands en in het Engels."))
    check_notice_period(starts_at, new.ends_at)
    check_plain(Kind.NOTICE, both([new.text_nl], [new.text_en]), by, new.confirmed)
    notice = Notice.objects.create(
        team=team,
        reason=new.reason.strip()[:300],
        text_nl=new.text_nl.strip()[:300],
        text_en=new.text_en.strip()[:300],
        starts_at=starts_at,
        ends_at=new.ends_at,
        extends=extends,
        by=by,
        at=clock.now(),
    )
    outlook = _outlook(team)
    outlook.notices = [_stored(each) for each in _not_over(team)]
    outlook.save(update_fields=["notices"])
    return notice


def _outlook(team: Team) -> Outlook:
    Outlook.objects.get_or_create(team_id=team.pk)
    return Outlook.objects.select_for_update(of=["self"]).get(team=team)


def _not_over(team: Team) -> Iterable[Notice]:
    return Notice.objects.filter(team=team, ends_at__gt=clock.now()).order_by("starts_at", "pk")


def _stored(notice: Notice) -> dict[str, str]:
    return {
        "nl": notice.text_nl,
        "en": notice.text_en,
        "starts_at": notice.starts_at.isoformat(),
        "ends_at": notice.ends_at.isoformat(),
    }


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
