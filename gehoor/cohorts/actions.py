"""Telling many customers of a moved date before they call; some a day later, to see what it saves (M42)."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from gehoor.casework.actions import chains
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.policies import Refusal, check_can_move
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import WHO, May, may, refusal

from .enums import Arm
from .models import Cohort, Member
from .rules import LATER_BY, drawn, may_wait

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moved:
    """The date that a cohort gets, and the reason that customers read in their own language."""

    name: str
    due_at: datetime
    reason_nl: str
    reason_en: str
    starts_at: datetime | None = None


def waiting_for(team: Team, kind: str, start: datetime, end: datetime) -> QuerySet[Promise]:
    """The open promises of a team of one kind that are due from `start` until `end`."""
    found = Promise.objects.open().filter(case__team=team, kind=kind)
    return found.filter(due_at__gte=start, due_at__lt=end).order_by("pk")


def allowed_later(promises: Iterable[Promise], now: datetime) -> list[Promise]:
    """Those whom a day later does no harm: told well before the old date, and not let down before."""
    later = now + LATER_BY
    return [
        each
        for each in promises
        if may_wait(each.due_at, later) and not each.slips and each.case.urgent_since is None
    ]


@transaction.atomic
def start(promises: QuerySet[Promise], moved: Moved, by: Colleague, *, control: int = 0) -> Cohort:
    """Tell all of them, `control` by lot a day later where that harms no promise. Raises Refusal.

    The worker tells them, each in a message of its own; fewer than `control` wait when fewer may.
    """
    found = list(promises.select_related("case__team__brand__calendar", "case__team__lead"))
    _check(found, moved, by)
    now = clock.now()
    keys = [each.pk for each in allowed_later(found, now)]
    cohort = Cohort.objects.create(
        name=moved.name.strip()[:100], new_starts_at=moved.starts_at, new_due_at=moved.due_at,
        reason_nl=moved.reason_nl.strip()[:300], reason_en=moved.reason_en.strip()[:300],
        by=by, at=now, tells_later_at=now + LATER_BY if control and keys else None,
    )  # fmt: skip
    later = drawn(keys, control, str(cohort.pk))
    Member.objects.bulk_create(
        Member(cohort=cohort, promise=each, arm=Arm.LATER if each.pk in later else Arm.NOW)
        for each in found
    )
    return cohort


def _check(found: list[Promise], moved: Moved, by: Colleague) -> None:
    if not may(by, May.SEND_TO_MANY):
        raise Refusal(refusal(by, WHO[May.SEND_TO_MANY]), law=5)
    if not found:
        raise Refusal(_("Niemand wacht op zo’n toezegging: kies een andere dag of soort."), law=8)
    if not (moved.name.strip() and moved.reason_nl.strip() and moved.reason_en.strip()):
        raise Refusal(
            _("Geef een naam, en de reden in het Nederlands en in het Engels: klanten lezen die."),
            law=3,
        )
    check_can_move(found[0], moved.due_at, moved.reason_nl, moved.starts_at)


def tell_due(limit: int = 20) -> int:
    """Tell up to `limit` customers whose turn it is; how many that were."""
    turn = Q(arm=Arm.NOW) | Q(cohort__tells_later_at__lte=clock.now())
    due = Member.objects.filter(turn, moved=None, left_out="").order_by("pk")
    return sum(_tell(key) for key in list(due.values_list("pk", flat=True)[:limit]))


def _tell(key: int) -> int:
    """Tell one; what cannot be told is left out with the reason, so that it holds up nobody."""
    with transaction.atomic():
        to_tell = Member.objects.filter(pk=key, moved=None, left_out="")
        member = to_tell.select_for_update(skip_locked=True, of=["self"]).first()
        if member is None:
            return 0
        cohort, promise = member.cohort, member.promise
        try:
            if chains.after(promise):
                raise Refusal(_("Hierna komen andere stappen: verzet die samen."), law=3)
            with transaction.atomic():
                member.moved = renegotiate(
                    promise,
                    cohort.by,
                    due_at=cohort.new_due_at,
                    starts_at=cohort.new_starts_at,
                    reason=cohort.reason(promise.case.language),
                )
        except Refusal as refused:
            log.info("Member %s of cohort %s was left out: %s", key, cohort.pk, refused)
            member.left_out = str(refused)[:300]
        member.save(update_fields=["moved", "left_out"])
    return 1
