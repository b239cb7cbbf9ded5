"""After serious failure somebody talks to the customer, and we ask again after thirty days (K47, W27)."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Trust
from ..models import Recovery
from ..rules import first_moment
from .going import MOST, unheld

SERIOUS = 2
"""Broken promises in a case that make a failure serious."""
WITHIN_DAYS, AT_HOUR = 5, 17
CHECK_AFTER = timedelta(days=30)
LOOKS_BACK = timedelta(days=14)


def propose_due() -> int:
    """Propose a talk for cases that closed with two broken promises; how many."""
    there = Recovery.objects.filter(case=OuterRef("pk"))
    broken = Count("promises", filter=Q(promises__state=PromiseState.BROKEN))
    closed = Case.objects.filter(closed_at__gte=clock.now() - LOOKS_BACK, merged_into=None)
    found = closed.filter(~Exists(there)).annotate(broken=broken).filter(broken__gte=SERIOUS)
    return sum(_propose(key, n) for key, n in found.values_list("pk", "broken")[:MOST])


@transaction.atomic
def _propose(key: int, broken: int) -> bool:
    case = unheld(key)
    if case is None or case.recoveries.exists():
        return False
    who, now = _who_talks(case.team), clock.now()
    due = case.team.hours().working_day_after(now, WITHIN_DAYS, at_hour=AT_HOUR)
    Recovery.objects.create(case=case, colleague=who, broken=broken, at=now, due_at=due)
    call_to(case, AlertKind.RECOVER, [who.pk])
    _note(case, None, _("%(who)s spreekt de klant uiterlijk %(day)s") % {
        "who": who.name, "day": f"{due.astimezone(case.team.hours().zone):%d-%m-%Y}",
    })  # fmt: skip
    return True


def _who_talks(team: Team) -> Colleague:
    """The manager of the branch of the team, else the lead of the team."""
    if team.branch_id:
        here = Colleague.objects.here().filter(team__branch=team.branch_id, role=Role.MANAGER)
        if found := here.order_by("pk").first():
            return found
    return team.lead


@transaction.atomic
def hold(row: Recovery, by: Colleague, plan: str) -> None:
    """The talk was held, with what was agreed; thirty days later we ask again. Raises Refusal."""
    if not plan.strip():
        raise Refusal(
            _("Zeg wat je met de klant afsprak: daar vragen wij na 30 dagen naar."), law=10
        )
    row = Recovery.objects.select_for_update(of=["self"]).select_related("case").get(pk=row.pk)
    now = clock.now()
    row.plan, row.held_at = plan.strip()[:300], row.held_at or now
    row.check_at = row.check_at or now + CHECK_AFTER
    row.save(update_fields=["plan", "held_at", "check_at"])
    _note(row.case, by, row.plan)


@transaction.atomic
def conclude(row: Recovery, by: Colleague, trust: Trust, words: str) -> None:
    """What it brought: trust restored or not, in words of whoever heard it. Raises Refusal."""
    if trust == Trust.UNKNOWN or not words.strip():
        raise Refusal(_("Kies of het vertrouwen hersteld is, en zeg waaraan je dat merkt."), law=10)
    row.trust, row.words = trust, words.strip()[:300]
    row.save(update_fields=["trust", "words"])
    _note(row.case, by, f"{trust.label}: {row.words}")


def check_due() -> int:
    """Ask customers again whose thirty days are over; how many."""
    due = Recovery.objects.filter(checked_in=None, check_at__lte=clock.now()).order_by("check_at")
    return sum(_check(key) for key in list(due.values_list("pk", flat=True)[:MOST]))


@transaction.atomic
def _check(key: int) -> bool:
    row = Recovery.objects.select_related("case", "colleague").get(pk=key)
    case = unheld(row.case_id)
    if case is None or first_moment(case.team.hours(), clock.now()) > clock.now():
        return False
    row.checked_in = write(case, letter(row, case), author=row.colleague)
    row.save(update_fields=["checked_in"])
    record(case.pk, Happened.CHECKED_IN, contact=row.checked_in.pk, why=row.plan)
    return True


def letter(row: Recovery, case: Case) -> Letter:
    """Why we write again, what was agreed, and who reads the answer."""
    return compose("recovery", case, plan=row.plan, owner=row.colleague)


def _note(case: Case, by: Colleague | None, words: str) -> None:
    record(case.pk, Happened.RECOVERY, actor=by, public=False, words=words)
