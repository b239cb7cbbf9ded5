"""Standing public promises: who asks in public gets the planned day, a promise like any other (M04)."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.foresight.expectations import Told
from gehoor.promises.actions import open_promises
from gehoor.promises.estimates.expected import Expected
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened
from gehoor.weekly.models import PublicRequest, SkippedWeek, StandingPromise
from gehoor.weekly.rules import first_free

from ..policies import Refusal
from ..received import Received
from .renegotiate import renegotiate

FACT = "standing"
"""In the facts of a contact: the key of the standing promise on whose page it was asked."""
BASIS = "weekly"


def asked_of(received: Received) -> StandingPromise | None:
    """The standing promise on whose page this was asked; locked, so that two do not take one place."""
    key = received.facts.get(FACT)
    if not key:
        return None
    running = StandingPromise.objects.running().select_for_update(of=["self"])
    return running.filter(pk=key).select_related("team__brand__calendar").first()


def planned(standing: StandingPromise) -> tuple[date, Told]:
    """The day on which the next request is answered, and what its customer is told.

    Never today: who asks in the morning cannot be answered well before noon.
    """
    first = standing.team.hours().day_of(clock.now()) + timedelta(days=1)
    day = first_free(
        standing.weekday, first, taken=_taken(standing), a_week=standing.a_week,
        skipped=_skipped(standing), is_open=standing.team.hours().is_open_on,
    )  # fmt: skip
    by = Expected(moment(standing, day), BASIS, standing.name_nl, standing.name_en)
    return day, Told(by)


def moment(standing: StandingPromise, day: date) -> datetime:
    """Before when the answer of that day is there."""
    return standing.team.hours().instant(day, standing.before)


def enqueue(case: Case, standing: StandingPromise, day: date) -> PublicRequest:
    return PublicRequest.objects.create(
        standing=standing, case=case, planned_on=day, at=clock.now()
    )


@transaction.atomic
def show(request: PublicRequest, by: Colleague, words: str) -> None:
    """Put the question on the public page in these words, without who asked. Raises Refusal."""
    if not words.strip():
        raise Refusal(_("Schrijf de vraag zoals iedereen haar mag lezen, zonder naam."), law=7)
    request.shown, request.shown_by = words.strip()[:300], by
    request.save(update_fields=["shown", "shown_by"])
    record(request.case_id, Happened.SHOWN, actor=by, public=False, words=request.shown)


@transaction.atomic
def answer_in_public(request: PublicRequest, by: Colleague, text: str) -> None:
    """Put the answer beside the question. The customer's own answer goes from the case. Raises Refusal."""
    if not request.shown:
        raise Refusal(
            _("Zet eerst de vraag op de pagina: een antwoord zonder vraag zegt niets."), law=7
        )
    if not text.strip():
        raise Refusal(_("Er staat nog niets: schrijf het antwoord."), law=10)
    request.answer, request.answered_by, request.answered_at = text.strip(), by, clock.now()
    request.save(update_fields=["answer", "answered_by", "answered_at"])
    record(request.case_id, Happened.ANSWERED_IN_PUBLIC, actor=by, public=False)


@transaction.atomic
def skip(
    standing: StandingPromise, day: date, by: Colleague, *, note_nl: str, note_en: str
) -> SkippedWeek:
    """Answer nothing on that day: everybody reads why, and who waited hears the new day. Raises Refusal."""
    standing = StandingPromise.objects.select_for_update(of=["self"]).get(pk=standing.pk)
    _check_can_skip(standing, day, by)
    if not (note_nl.strip() and note_en.strip()):
        raise Refusal(
            _(
                "Een week overslaan kan alleen met een openbaar bericht, in het Nederlands en Engels."
            ),
            law=3,
            ways_out=(_("schrijf waarom, en wanneer het wel komt"), _("antwoord gewoon die dag")),
        )
    skipped = SkippedWeek.objects.create(
        standing=standing, on=day, note_nl=note_nl.strip()[:300], note_en=note_en.strip()[:300],
        by=by, at=clock.now(),
    )  # fmt: skip
    _move_on(standing, day, skipped, by)
    return skipped


def _check_can_skip(standing: StandingPromise, day: date, by: Colleague) -> None:
    if not may(by, May.LEAD):
        raise Refusal(refusal(by, WHO[May.LEAD]), law=5)
    if day.weekday() != standing.weekday or moment(standing, day) <= clock.now():
        raise Refusal(_("Kies een dag van deze belofte die nog komt."), law=3)
    if standing.skipped.filter(on=day).exists():
        raise Refusal(_("Deze week wordt al overgeslagen."), law=3)


def _move_on(standing: StandingPromise, day: date, skipped: SkippedWeek, by: Colleague) -> None:
    """Everybody from that day on moves to the first day with a place, in the order of the queue."""
    waiting = [each for each in _waiting(standing, day) if _promise(each)]
    taken = _taken(standing)
    for request in waiting:
        taken[request.planned_on] -= 1
    for request in waiting:
        promise = _promise(request)
        new = first_free(
            standing.weekday, request.planned_on, taken=taken, a_week=standing.a_week,
            skipped=_skipped(standing), is_open=standing.team.hours().is_open_on,
        )  # fmt: skip
        taken[new] += 1
        if promise is None or new == request.planned_on:
            continue
        reason = skipped.note(request.case.language)
        renegotiate(promise, by, due_at=moment(standing, new), reason=reason)
        request.planned_on = new
        request.save(update_fields=["planned_on"])


def _waiting(standing: StandingPromise, day: date) -> list[PublicRequest]:
    found = PublicRequest.objects.filter(standing=standing, planned_on__gte=day)
    return list(found.select_related("case").order_by("planned_on", "pk"))


def _promise(request: PublicRequest) -> Promise | None:
    """The promise that holds its day; None when that was kept, or broken and went on in another."""
    due = moment(request.standing, request.planned_on)
    return next((each for each in open_promises(request.case) if each.due_at == due), None)


def _taken(standing: StandingPromise) -> Counter[date]:
    return Counter(standing.requests.values_list("planned_on", flat=True))


def _skipped(standing: StandingPromise) -> set[date]:
    return set(standing.skipped.values_list("on", flat=True))
