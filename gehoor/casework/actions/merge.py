"""Two cases about one matter go on as one, and apart again while nothing happened since (docs/adr/0007).

What belongs to the case that ends moves to the other, with the words and dates it had; links, addresses and
threads of the one that ended lead to the other.
"""

from __future__ import annotations

from typing import Any

from django.db import models, transaction
from django.db.models import F, Max
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, CaseLink, Participant, Question, StatusLink
from gehoor.core import clock
from gehoor.promises.actions import refresh_due
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from ..calling import call_to
from ..enums import AlertKind
from ..models import BacklogMessage, Merge
from ..policies import Refusal, check_goes_on_here

STAYS = {Case, Participant, CaseLink, StatusLink, BacklogMessage, Merge, Question}
"""What is not simply taken along: links stay and lead on, the others have a rule of their own below."""
HAPPENS_BY_ITSELF = (Happened.SENT, Happened.WARNED, Happened.SEND_FAILED)


@transaction.atomic
def merge(ending: Case, into: Case, by: Colleague, *, confirmed: bool = False) -> Merge:
    """Let `ending` go on in `into`. confirmed: the colleague says that two customers ask about one matter.

    Raises Refusal when they cannot be one.
    """
    ending, into = _locked(ending, into)
    check_can_merge(ending, into, confirmed=confirmed)
    moved = _take_along(ending, into)
    _end(ending, into, by)
    _enrich(into, ending)
    for case in (ending, into):
        refresh_due(case)
    facts = _named(ending, into)
    record(ending.pk, Happened.MERGED, actor=by, **facts)
    last = record(into.pk, Happened.MERGED, actor=by, **facts)
    if into.owner_id != ending.owner_id != by.pk:
        call_to(into, AlertKind.MERGED, [ending.owner_id])
    return Merge.objects.create(
        merged=ending, into=into, by=by, at=clock.now(), moved=moved, last_entry=last.pk
    )


def check_can_merge(ending: Case, into: Case, *, confirmed: bool) -> None:
    check_goes_on_here(ending)
    check_goes_on_here(into)
    if ending.pk == into.pk:
        raise Refusal(_("Dit is dezelfde zaak: kies een andere."), law=7)
    if ending.is_open and not into.is_open:
        raise Refusal(
            _("Zaak %(reference)s is gesloten: voeg haar in deze zaak, niet andersom.")
            % {"reference": into.reference},
            law=2,
        )
    if ending.party_id != into.party_id and not confirmed:
        raise Refusal(
            _("%(one)s en %(other)s zijn twee klanten: straks zien zij elkaars berichten.")
            % {"one": ending.party.name, "other": into.party.name},
            law=7,
            ways_out=(
                _("vink aan dat zij samen over één zaak gaan"),
                _("laat de zaken apart: zij staan naast elkaar onder Loopt ook"),
            ),
        )


def _named(ending: Case, into: Case) -> dict[str, Any]:
    return {"merged": ending.reference, "into": into.reference}


def _take_along(ending: Case, into: Case) -> dict[str, Any]:
    """Move what belongs to `ending`; what that was, so that it can go back."""
    numbers = {str(pk): number for pk, number in ending.questions.values_list("pk", "number")}
    last = into.questions.aggregate(last=Max("number"))["last"] or 0
    ending.questions.update(case=into, number=F("number") + last)
    entries = Entry.objects.filter(case_id=ending.pk)
    told = list(entries.values_list("pk", flat=True))
    entries.update(case_id=into.pk)
    return {
        "was": _state(ending),
        "into_was": {"keys": into.keys, "urgent_since": _text(into.urgent_since)},
        "numbers": numbers,
        "entries": told,
        "rows": {model._meta.label: _move(model, ending, into) for model in _moving()},
        "participants": _add_participants(ending, into),
    }


def _moving() -> list[type[models.Model]]:
    """Every model whose rows belong to a case."""
    related = {each.related_model for each in Case._meta.related_objects}
    found = [each for each in related if isinstance(each, type) and each not in STAYS]
    return sorted(found, key=lambda model: model._meta.label)


def _move(model: type[models.Model], ending: Case, into: Case) -> list[int]:
    rows = model._default_manager.filter(case=ending)
    keys = list(rows.values_list("pk", flat=True))
    rows.update(case=into)
    return keys


def _add_participants(ending: Case, into: Case) -> list[int]:
    here = into.participants.values("address")
    joining = ending.participants.exclude(address__in=here).order_by("pk")
    return [
        Participant.objects.create(case=into, address=each.address, added_by=each.added_by).pk
        for each in joining.select_related("address", "added_by")
    ]


def _state(case: Case) -> dict[str, Any]:
    return {
        "closed_at": _text(case.closed_at),
        "closed_by": case.closed_by_id,
        "closed_in": case.closed_in_id,
        "urgent_since": _text(case.urgent_since),
    }


def _end(ending: Case, into: Case, by: Colleague) -> None:
    if ending.is_open:
        ending.closed_at, ending.closed_by = ending.ending_now, by
    ending.merged_into, ending.due_at, ending.urgent_since = into, None, None
    ending.save(update_fields=["closed_at", "closed_by", "merged_into", "due_at", "urgent_since"])


def _enrich(into: Case, ending: Case) -> None:
    """What either customer named is known here, and who had to remind us does not lose the place."""
    into.keys = list(dict.fromkeys([*into.keys, *ending.keys]))
    into.in_procedure = into.in_procedure or ending.in_procedure
    into.save(update_fields=["keys", "in_procedure"])


@transaction.atomic
def unmerge(row: Merge, by: Colleague) -> None:
    """Let them go on apart, each with what it had. Raises Refusal when something happened since."""
    ending, into = _locked(row.merged, row.into)
    row = Merge.objects.select_for_update(of=["self"]).get(pk=row.pk)
    check_can_unmerge(row)
    _put_back(row, ending, into)
    for case in (ending, into):
        refresh_due(case)
        record(case.pk, Happened.UNMERGED, actor=by, public=False, **_named(ending, into))
    row.undone_by, row.undone_at = by, clock.now()
    row.save(update_fields=["undone_by", "undone_at"])


def check_can_unmerge(row: Merge) -> None:
    if row.undone_at:
        raise Refusal(_("Deze zaken zijn al weer uit elkaar."), law=7)
    since = Entry.objects.filter(case_id__in=[row.merged_id, row.into_id], pk__gt=row.last_entry)
    if since.exclude(kind__in=HAPPENS_BY_ITSELF).exists():
        raise Refusal(
            _("Sinds het samenvoegen is hier iets gebeurd: uit elkaar halen kan niet meer."),
            law=7,
            ways_out=(_("open een nieuwe zaak voor wat er niet bij hoort"),),
        )


def _put_back(row: Merge, ending: Case, into: Case) -> None:
    moved = row.moved
    for model in _moving():
        keys = moved["rows"].get(model._meta.label, [])
        model._default_manager.filter(pk__in=keys).update(case=ending)
    for pk, number in moved["numbers"].items():
        Question.objects.filter(pk=pk).update(case=ending, number=number)
    Entry.objects.filter(pk__in=moved["entries"]).update(case_id=ending.pk)
    _put_back_what_followed(row)
    Participant.objects.filter(pk__in=moved["participants"]).delete()
    was = moved["was"]
    ending.closed_at, ending.urgent_since = _moment(was["closed_at"]), _moment(was["urgent_since"])
    ending.closed_by_id, ending.closed_in_id = was["closed_by"], was["closed_in"]
    ending.merged_into = None
    ending.due_at = ending.due_at or (None if ending.closed_at else clock.now())
    ending.save()
    into.keys = moved["into_was"]["keys"]
    into.save(update_fields=["keys"])


def _put_back_what_followed(row: Merge) -> None:
    """What happened by itself since, to a message or a promise that goes back."""
    rows = row.moved["rows"]
    since = Entry.objects.filter(case_id=row.into_id, pk__gt=row.last_entry)
    for fact, label in (("contact", "cases.Contact"), ("promise", "promises.Promise")):
        theirs = since.filter(**{f"facts__{fact}__in": rows.get(label, [])})
        theirs.update(case_id=row.merged_id)


def _locked(one: Case, other: Case) -> tuple[Case, Case]:
    """Both, locked in the order of their keys, so that two colleagues cannot wait for each other."""
    locking = Case.objects.select_for_update(of=["self"]).filter(pk__in={one.pk, other.pk})
    found = {case.pk: case for case in locking.order_by("pk")}
    return found[one.pk], found[other.pk]


def _text(moment: Any) -> str | None:
    return moment.isoformat() if moment else None


def _moment(text: str | None) -> Any:
    return parse_datetime(text) if text else None
