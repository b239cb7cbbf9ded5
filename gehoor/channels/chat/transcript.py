"""The whole conversation by mail, for a customer who asks for it."""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.correspondence import correspondence
from gehoor.casework.letters import compose, said_moment
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.core.prepared import existing
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .forwarding import chat_url, coming
from .lines import said
from .models import LASTS, Talk

YOU = {"nl": "U", "en": "You"}


def can_be_mailed(talk: Talk) -> bool:
    """Once a colleague spoke in it: what only a stranger and a machine said, we mail to nobody."""
    return bool(_answered(talk.address))


@existing
def _answered(address: str) -> dict[str, QuerySet[Contact]]:
    return {"answered": said(address).filter(author__isnull=False)}


@transaction.atomic
def mail(talk: Talk) -> bool:
    """Mail all that was said to the address that we know; False when we know none.

    Asked for again before another word is said, it is there already.
    """
    talk = (
        Talk.objects.select_for_update(of=["self"]).select_related("window__brand").get(pk=talk.pk)
    )
    if talk.case_id is None:
        return False
    case = Case.objects.locked(pk=talk.case_id).surviving
    address = correspondence([case])[case.pk].address
    if address is None or address.bounced_at:
        return False
    lines = list(said(talk.address))
    if not lines or lines[-1].pk <= talk.mailed:
        return True
    letter = compose(
        "chat_transcript",
        case,
        lines=[(_who(each, case), said_moment(case, each.at), each.text.strip()) for each in lines],
        coming=coming(case),
        open=talk.begun_at + LASTS > clock.now(),
        chat_url=chat_url(talk),
        until=said_moment(case, talk.begun_at + LASTS),
    )
    contact = write(case, letter, address=address, exactly=True)
    record(case.pk, Happened.LINK_SENT, contact=contact.pk)
    talk.mailed = lines[-1].pk
    talk.save(update_fields=["mailed"])
    return True


def _who(line: Contact, case: Case) -> str:
    if line.author:
        return line.author.first_name
    return case.team.brand.name if line.direction == Direction.OUT else YOU[case.language]
