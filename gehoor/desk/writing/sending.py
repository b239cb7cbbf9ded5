"""Sending a composed answer once, however often its form arrives."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import answer
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..models import Submission
from ..presence.actions import check_not_frozen
from .composing import Composed, check_was_read_back


@transaction.atomic
def send(composed: Composed, by: Colleague) -> Contact:
    """The contact that `composed` became, now or the first time it came. Raises Refusal.

    Forms with one key wait for each other at the case; whoever comes second finds the contact, and the
    primary key of Submission refuses what gets past that.
    """
    case = Case.objects.select_for_update(of=["self"]).get(pk=composed.case.pk)
    if earlier := Submission.objects.filter(key=composed.key).select_related("contact").first():
        return _same(composed, earlier.contact)
    check_was_read_back(composed)
    check_not_frozen(case, by)
    contact = answer(case, by, composed.answer())
    Submission.objects.create(key=composed.key, contact=contact, by=by, at=clock.now())
    return contact


def _same(composed: Composed, sent: Contact) -> Contact:
    """What was sent under this key, when these are its words."""
    if sent.case_id == composed.case.pk and composed.text.strip() in sent.text:
        return sent
    raise AlreadySent(
        _("Dit antwoord is al verstuurd, in een ander venster. Wat hier staat nog niet."),
        law=1,
        ways_out=(_("verstuur dit ook: druk nog eens"), _("maak het vak leeg")),
    )


class AlreadySent(Refusal):
    """Other words went out under the key of this form: it needs a new key to be sent as well."""
