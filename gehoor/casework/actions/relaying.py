"""A message that must reach the customer by another way: a text message, else a letter, else a call.

Once for each message: what waits is one row, and the worker that takes it writes what goes on as the case
stands at that moment, so that the next step and its date are those that hold (requirements M49, K22).
"""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.relays.enums import Why
from gehoor.relays.models import Relay, Sheet
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import Letter
from ..lines import line_about
from ..messages import on_paper, say_by
from ..ways import by_text_message

CALLED = {Why.BOUNCED, Why.FAILED}
"""Of these the owner heard when it happened."""
AT_ONCE = 100


@transaction.atomic
def relay_next() -> bool:
    """Let the oldest message that waits for it go on; False when none does."""
    waiting = Relay.objects.waiting().select_for_update(skip_locked=True, of=["self"])
    row = waiting.select_related("contact").first()
    if row is None:
        return False
    case = Case.objects.locked(pk=row.contact.case_id)
    row.contact.case = case
    row.goes_in = _gone_on(case, row)
    row.ended_at = clock.now()
    row.save(update_fields=["goes_in", "ended_at"])
    if row.goes_in is None and row.why not in CALLED:
        call_to(case, AlertKind.UNREACHABLE)
    return True


def _gone_on(case: Case, row: Relay) -> Contact | None:
    """The text message or the letter in which it went on; None when there is no way."""
    was_a_line = Relay.objects.filter(goes_in=row.contact).select_related("contact").first()
    first = was_a_line.contact if was_a_line else row.contact
    way = None if was_a_line else by_text_message(case)
    if way:
        line = say_by(case, line_about(first), way)
        record(case.pk, Happened.LINK_SENT, contact=line.pk)
        return line
    return on_paper(case, Letter(first.subject, first.text), author=first.author)


def call_about_letters() -> int:
    """Call the lead to letters that should have been in the post by now; how many there were."""
    due = Sheet.objects.to_post().filter(due_at__lte=clock.now(), called_at=None)
    return sum(_call(key) for key in list(due.values_list("pk", flat=True)[:AT_ONCE]))


@transaction.atomic
def _call(key: int) -> int:
    locked = Sheet.objects.to_post().select_for_update(skip_locked=True, of=["self"])
    sheet = locked.filter(pk=key, called_at=None).select_related("contact__case__team").first()
    if sheet is None:
        return 0
    case = sheet.contact.case
    call_to(case, AlertKind.LETTER_WAITS, [case.owner_id, case.team.lead_id])
    sheet.called_at = clock.now()
    sheet.save(update_fields=["called_at"])
    return 1
