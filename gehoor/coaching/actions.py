"""The form in force, looking back at a case, the answer to it, and moments to talk (requirement G14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from .models import Form, Moment, Review
from .rules import FIRST, MOST_ITEMS, Item, is_complete, parrots

OPENS_AFTER_DAYS, OPENS_AT_HOUR = 3, 9
"""Working days that a colleague has to read it before anybody else."""
LASTS = timedelta(minutes=30)


def form_in_force() -> Form:
    """The newest form; the one that an organisation begins with where none was set."""
    newest = Form.objects.order_by("-pk").first()
    return newest or Form.objects.create(items=[asdict(each) for each in FIRST], at=clock.now())


def set_form(by: Colleague, items: Sequence[Item]) -> Form:
    """The next version of the form. Raises Refusal for an item that judges repeating (M57)."""
    _check_coaches(by)
    kept = [each for each in items if each.nl.strip() and each.en.strip()]
    if not 0 < len(kept) <= MOST_ITEMS:
        raise Refusal(
            _("Een formulier telt 1 tot %(most)s punten, elk in het Nederlands en in het Engels.")
            % {"most": MOST_ITEMS},
            law=10,
        )
    for each in kept:
        if parrots(each.nl) or parrots(each.en):
            raise _no_parrots(each)
    return Form.objects.create(items=[asdict(each) for each in kept], by=by, at=clock.now())


def _no_parrots(item: Item) -> Refusal:
    return Refusal(
        _("“%(item)s” telt woorden, geen aandacht: wie dat meet, krijgt een papegaai.")
        % {"item": item.nl if parrots(item.nl) else item.en},
        law=10,
        ways_out=(
            _("beschrijf wat de klant merkt, zoals: de klant voelt zich gehoord"),
            _("laat dit punt weg"),
        ),
    )


@transaction.atomic
def review(
    case: Case, of: Colleague, by: Colleague, marks: Mapping[str, int], words: str = ""
) -> Review:
    """Keep what was seen; the colleague it is about is called to it and reads it first. Raises Refusal."""
    _check_coaches(by)
    if of == by:
        raise Refusal(_("Je eigen werk kijk je terug met een collega, niet alleen."), law=5)
    form = form_in_force()
    if not is_complete(marks, form.questions):
        raise Refusal(
            _("Geef elk punt een cijfer van 1 tot 4, of 0 als het hier niet speelt."), law=10
        )
    now, hours = clock.now(), case.team.hours()
    row = Review.objects.create(
        case=case, colleague=of, by=by, form=form, marks=dict(marks), words=words.strip(), at=now,
        opens_at=hours.working_day_after(now, OPENS_AFTER_DAYS, at_hour=OPENS_AT_HOUR),
    )  # fmt: skip
    call_to(case, AlertKind.LOOKED_BACK, [of.pk])
    return row


def see(row: Review, reader: Colleague) -> None:
    """The colleague it is about opened it; from now on others may read it too."""
    if reader.pk == row.colleague_id and row.seen_at is None:
        row.seen_at = clock.now()
        row.save(update_fields=["seen_at"])


@transaction.atomic
def respond(row: Review, by: Colleague, words: str) -> None:
    """What the colleague says to it, beside it for good. Raises Refusal."""
    row = Review.objects.select_for_update(of=["self"]).get(pk=row.pk)
    if by.pk != row.colleague_id:
        raise Refusal(_("Hierop antwoordt alleen de collega over wie het gaat."), law=5)
    if not words.strip():
        raise Refusal(_("Er staat nog niets: typ wat jij ervan vindt."), law=10)
    if row.response:
        raise Refusal(_("Je hebt hierop al gereageerd: praat verder op een coachmoment."), law=9)
    now = clock.now()
    row.response, row.responded_at, row.seen_at = words.strip(), now, row.seen_at or now
    row.save(update_fields=["response", "responded_at", "seen_at"])
    call_to(row.case, AlertKind.RESPONDED, [row.by_id])


def may_read(reader: Colleague, row: Review) -> bool:
    """The two whom it is between; other coaches when the colleague has seen it or had the time to."""
    if reader.pk in (row.colleague_id, row.by_id):
        return True
    return may(reader, May.COACH) and (row.seen_at is not None or row.opens_at <= clock.now())


@transaction.atomic
def plan(of: Colleague, coach: Colleague, by: Colleague, starts_at: datetime, about: str) -> Moment:
    """Set half an hour apart for two. Raises Refusal when it is past, or either of them has one then."""
    _check_coaches(by)
    if of == coach:
        raise Refusal(_("Een coachmoment is voor twee: kies een collega."), law=5)
    if starts_at <= clock.now():
        raise Refusal(_("Dat moment is al voorbij: kies een moment dat nog komt."), law=8)
    ends_at = starts_at + LASTS
    for who in sorted((of, coach), key=lambda each: each.pk):
        Colleague.objects.select_for_update().get(pk=who.pk)  # two plans at once see each other
        taken = Moment.objects.between(starts_at, ends_at)
        if (taken.filter(colleague=who) | taken.filter(coach=who)).exists():
            raise Refusal(
                _("%(name)s heeft dan al een coachmoment.") % {"name": who.first_name}, law=8
            )
    return Moment.objects.create(
        colleague=of, coach=coach, by=by, starts_at=starts_at, ends_at=ends_at, at=clock.now(),
        about=about.strip()[:300],
    )  # fmt: skip


def cancel(moment: Moment, by: Colleague) -> None:
    """Either of the two, or a planner, calls it off. Raises Refusal."""
    if by.pk not in (moment.colleague_id, moment.coach_id) and not may(by, May.PLAN):
        raise Refusal(_("Dit moment is van twee anderen: vraag het hun."), law=5)
    moment.cancelled_at = moment.cancelled_at or clock.now()
    moment.save(update_fields=["cancelled_at"])


def _check_coaches(by: Colleague) -> None:
    if not may(by, May.COACH):
        raise Refusal(refusal(by, WHO[May.COACH]), law=5)
