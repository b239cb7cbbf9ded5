"""Recurring updates: the next one after each, "no news yet" when there are no words, and a last message."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises import series as rhythm
from gehoor.promises.actions import open_actions, open_promises
from gehoor.promises.models import Promise
from gehoor.promises.reviews import no_news_at
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_once
from ..enums import AlertKind
from ..letters import compose, said
from ..messages import write
from ..policies import Refusal, check_not_silent
from .closing import close
from .making import following


def look(case: Case, promise: Promise) -> None:
    """The day before, call whoever writes it; on the day itself tell the customer that there is no news."""
    if clock.now() < no_news_at(promise.due_at):
        for colleague_id in sorted({promise.owner_id, promise.fallback_id}):
            call_once(promise, colleague_id, AlertKind.NO_NEWS)
        promise.review_at = no_news_at(promise.due_at)
        promise.save(update_fields=["review_at"])
        return
    _say_no_news(case, promise)


def _say_no_news(case: Case, promise: Promise) -> None:
    draft = following(promise)
    if draft is None:
        raise ValueError(f"promise {promise.pk} is of no series that goes on")
    letter = compose(
        "no_news",
        case,
        wording=promise.wording,
        by=said(case, draft.due_at),
        owner=promise.owner,
    )
    contact = write(case, letter)
    ledger.keep(promise, contact=contact, by=None)
    ledger.make(case, draft, told_in=contact, by=None)
    ledger.refresh_due(case)


@transaction.atomic
def end_series(promise: Promise, by: Colleague, text: str, *, closes: bool = False) -> Contact:
    """The last message of a series: it keeps its open promise. Raises Refusal without words (law 2)."""
    case = Case.objects.locked(pk=promise.case_id)
    promise = Promise.objects.select_for_update(of=["self"]).get(pk=promise.pk)
    if not text.strip():
        raise Refusal(
            _(
                "Een vaste reeks stopt alleen met een bericht: schrijf de klant waarom er geen meer komt."
            ),
            law=2,
        )
    if promise.series is None or promise.series.ended_at or promise.state != "open":
        raise Refusal(_("Deze reeks is al gestopt."), law=3)
    later = [each for each in open_promises(case) if each.pk != promise.pk]
    check_not_silent(case, closes=closes, stays_promised=bool(later or open_actions(case)))
    letter = compose(
        "series_ended",
        case,
        wording=promise.wording,
        words=text.strip(),
        later=[(each.wording, said(case, each.due_at, each.starts_at)) for each in later],
    )
    contact = write(case, letter, author=by)
    ledger.keep(promise, contact=contact, by=by)
    rhythm.end(promise.series, contact, by)
    record(case.pk, Happened.SERIES_ENDED, actor=by, contact=contact.pk, wording=promise.wording)
    if closes:
        close(case, by)
    else:
        ledger.refresh_due(case)
    return contact
