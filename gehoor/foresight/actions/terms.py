"""Setting terms. A new version holds for what is promised from now on; what was promised stays."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from gehoor.core import clock
from gehoor.promises.estimates.expected import service_day
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May

from ..models import AnswerTerm, Ceiling, Outlook, QuestionType
from ..policies import check_ceiling, check_may, check_reason, check_term
from ..rules import DEFAULT_CEILING_DAYS


@dataclass(frozen=True, slots=True)
class NewTerm:
    """A term as a colleague sets it: `type` and `channel` empty means for all of them."""

    minutes: int
    type: str = ""
    words: tuple[str, ...] = ()
    channel: str = ""
    firm: bool = False
    reason: str = ""


@transaction.atomic
def set_term(team: Team, new: NewTerm, by: Colleague) -> AnswerTerm:
    """The next version of a term, in service minutes. Raises Refused.

    A firm one holds whatever the history says; that takes a manager and a reason.
    """
    check_may(by, May.SET_TERMS)
    check_term(new.minutes, ceiling_minutes(team))
    if new.firm:
        check_may(by, May.SET_CEILING)
        check_reason(new.reason)
    term = AnswerTerm.objects.create(
        team=team,
        type=_type(team, new) if new.type else None,
        channel=new.channel,
        minutes=new.minutes,
        firm=new.firm,
        reason=new.reason.strip()[:300],
        by=by,
        at=clock.now(),
    )
    publish(team)
    return term


def _type(team: Team, new: NewTerm) -> QuestionType:
    name = new.type.strip()[:60]
    words = [each.strip()[:60] for each in new.words if each.strip()] or [name]
    found, made = QuestionType.objects.get_or_create(
        team=team, name=name, defaults={"words": words}
    )
    if new.words and not made and found.words != words:
        found.words = words
        found.save(update_fields=["words"])
    return found


def publish(team: Team) -> None:
    """Put the newest version of each term where mail reads it."""
    Outlook.objects.get_or_create(team_id=team.pk)
    outlook = Outlook.objects.select_for_update(of=["self"]).get(team=team)
    outlook.terms = [_stored(each) for each in terms_in_force(team)]
    outlook.save(update_fields=["terms"])


def terms_in_force(team: Team) -> list[AnswerTerm]:
    """The newest version for each type and channel."""
    newest: dict[tuple[int | None, str], AnswerTerm] = {}
    for term in AnswerTerm.objects.filter(team=team).select_related("type").order_by("pk"):
        newest[term.type_id, term.channel] = term
    return list(newest.values())


def _stored(term: AnswerTerm) -> dict[str, object]:
    return {
        "version": term.pk,
        "minutes": term.minutes,
        "name": term.type.name if term.type else term.team.name,
        "type": term.type_id,
        "words": term.type.words if term.type else [],
        "channel": term.channel,
        "firm": term.firm,
        "reason": term.reason,
    }


def ceiling_days() -> int:
    """The most working days for the first answer by a person, for the whole organisation."""
    newest = Ceiling.objects.order_by("-pk").first()
    return newest.days if newest else DEFAULT_CEILING_DAYS


def ceiling_minutes(team: Team) -> int:
    return int(ceiling_days() * service_day(team.hours()).total_seconds() // 60)


def set_ceiling(days: int, reason: str, by: Colleague, *, board: str = "") -> Ceiling:
    """Set the ceiling. Above a week only with the name of who decided so for the board. Raises Refused."""
    check_may(by, May.SET_CEILING)
    check_reason(reason)
    check_ceiling(days, board)
    return Ceiling.objects.create(
        days=days, reason=reason.strip()[:300], board=board.strip()[:100], by=by, at=clock.now()
    )
