"""Two customers turn out to be one, and apart again when they were not (docs/adr/0013).

Everything that points at the one points at the other from then on, so nobody has to look in two places.
What came in since by an address that goes back, goes back with it.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Exists, Max, OuterRef, Q, QuerySet

from gehoor.cases.models import Case, Participant
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Apart, PartyMerge
from ..pointing import Pointer, pointers
from ..policies import check_can_merge, check_can_unmerge
from ..rules import is_better_name

ADDRESSES, CASES = "parties.Address.party", "cases.Case.party"


@transaction.atomic
def merge(party: Party, into: Party, by: Colleague) -> PartyMerge:
    """Let `party` go on as `into`. Raises Refusal when they cannot be one."""
    party, into = _locked(party, into)
    check_can_merge(party, into)
    was = _enrich(into, party)
    rows = {each.label: _move(each, party, into) for each in pointers()}
    party.merged_into = into
    party.save(update_fields=["merged_into"])
    moved = {"rows": rows, "was": was, "last": {each.label: _last(each) for each in pointers()}}
    row = PartyMerge.objects.create(merged=party, into=into, by=by, at=clock.now(), moved=moved)
    _tell(into, Happened.CUSTOMER_MERGED, row, by)
    return row


def _move(pointer: Pointer, party: Party, into: Party) -> list[int]:
    """Let the rows that can move point at `into`; their keys."""
    keys = list(pointer.free_to_move(party, into).values_list("pk", flat=True))
    pointer.model._base_manager.filter(pk__in=keys).update(**{pointer.field: into})
    return keys


def _last(pointer: Pointer) -> int:
    """The highest key in a table: what has a higher one came later."""
    highest: int | None = pointer.model._base_manager.aggregate(last=Max("pk"))["last"]
    return highest or 0


def _enrich(into: Party, party: Party) -> dict[str, Any]:
    """What we only knew of `party` is known of `into`; what `into` was in those fields."""
    gained = {
        name: getattr(party, name)
        for name in ("prefers", "tone", "value", "mailed_at", "no_news_at")
        if getattr(party, name) and not getattr(into, name)
    }
    if is_better_name(party.name, into.name):
        gained["name"] = party.name
    was = {name: getattr(into, name) for name in gained}
    Party.objects.filter(pk=into.pk).update(**gained)
    into.refresh_from_db()
    return was


@transaction.atomic
def unmerge(row: PartyMerge, by: Colleague) -> None:
    """Let them go on apart, each with what is theirs. Raises Refusal when it is too late or was done."""
    party, into = _locked(row.merged, row.into)
    row = PartyMerge.objects.select_for_update(of=["self"]).get(pk=row.pk)
    row.merged, row.into = party, into
    check_can_unmerge(row)
    _tell(into, Happened.CUSTOMER_UNMERGED, row, by)
    party.merged_into = None
    party.save(update_fields=["merged_into"])
    Party.objects.filter(pk=into.pk).update(**row.moved["was"])
    addresses, cases = row.moved["rows"][ADDRESSES], _cases_of(row)
    for pointer in pointers():
        theirs = Q(pk__in=row.moved["rows"].get(pointer.label, []))
        later = Q(pk__gt=row.moved["last"].get(pointer.label, 0))
        since = later & _belongs(pointer, addresses, cases)
        back = pointer.rows(into).filter(theirs | since)
        pointer.model._base_manager.filter(pk__in=list(back.values_list("pk", flat=True))).update(
            **{pointer.field: party}
        )
    row.undone_by, row.undone_at = by, clock.now()
    row.save(update_fields=["undone_by", "undone_at"])


def _cases_of(row: PartyMerge) -> list[int]:
    """The cases that go back: those that moved, and those opened since by an address that goes back."""
    moved = row.moved["rows"]
    part = Participant.objects.filter(case=OuterRef("pk"))
    theirs = part.filter(address__in=moved[ADDRESSES])
    last = row.moved["last"].get(CASES, 0)
    since = Case.objects.filter(Exists(theirs), party=row.into, pk__gt=last)
    others = part.exclude(address__in=moved[ADDRESSES])
    return [*moved[CASES], *since.exclude(Exists(others)).values_list("pk", flat=True)]


def _belongs(pointer: Pointer, addresses: list[int], cases: list[int]) -> Q:
    """Rows that belong to an address that goes back or, without an address, to a case that does."""
    if pointer.label == CASES:
        return Q(pk__in=cases)
    columns = pointer.columns
    by_address, by_case = Q(address_id__in=addresses), Q(case_id__in=cases)
    if "address_id" not in columns:
        return by_case if "case_id" in columns else Q(pk__in=[])
    return by_address | (by_case & Q(address_id=None)) if "case_id" in columns else by_address


def _tell(into: Party, kind: Happened, row: PartyMerge, by: Colleague) -> None:
    """Tell it where work goes on, or in the newest case when nothing does."""
    theirs: QuerySet[Case] = Case.objects.filter(party=into)
    for case in theirs.open() or theirs.order_by("-opened_at")[:1]:  # type: ignore[attr-defined]
        record(case.pk, kind, actor=by, public=False, merged=row.merged.name, into=into.name)


@transaction.atomic
def keep_apart(one: Party, other: Party, by: Colleague) -> None:
    """They look like one customer and are two: that is not suggested again."""
    first, second = sorted([one, other], key=lambda each: each.pk)
    Apart.objects.get_or_create(one=first, other=second, defaults={"by": by, "at": clock.now()})


def _locked(one: Party, other: Party) -> tuple[Party, Party]:
    """Both, locked in the order of their keys: who writes about either of them waits, and follows."""
    locking = Party.objects.select_for_update(of=["self"]).select_related("merged_into")
    found = {each.pk: each for each in locking.filter(pk__in={one.pk, other.pk}).order_by("pk")}
    return found[one.pk], found[other.pk]
