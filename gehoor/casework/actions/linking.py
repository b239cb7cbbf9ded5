"""Bringing a customer to their own cases without an account: the links by mail, and a code (K08)."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from gehoor.cases.models import Case, Contact, StatusLink
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..letters import LINK_LASTS, MAILED, Letter, compose, open_status_link, said_moment, status_url
from ..messages import write

MOST = 10


@transaction.atomic
def mail_code(case: Case, code: str, until: datetime) -> Contact | None:
    """Mail a code that opens the words of this case to the customer; None when we know no mail address."""
    mails = Address.objects.filter(party=case.party_id, kind=AddressKind.MAIL, bounced_at=None)
    address = mails.order_by("-pk").first()
    if address is None:
        return None
    letter = compose("code", case, code=code, until=said_moment(case, until))
    return _written(case, letter, address)


@transaction.atomic
def mail_links(mail: str) -> Contact | None:
    """Mail whoever has this address the links to the cases in which it takes part, the open ones first.

    None when there are none: the page says the same either way, so that it tells nobody who we know.
    """
    address = Address.objects.filter(kind=AddressKind.MAIL, value=mail, bounced_at=None).first()
    if address is None:
        return None
    theirs = Case.objects.filter(participants__address=address, merged_into=None)
    newest = theirs.select_related("team__brand__calendar", "party").order_by("-opened_at")[:MOST]
    cases = sorted(newest, key=lambda each: not each.is_open)
    if not cases:
        return None
    until = clock.now() + LINK_LASTS
    for case in cases:
        _renew(case, until)
    links = [(each, status_url(each)) for each in cases]
    letter = compose("links", cases[0], links=links, until=said_moment(cases[0], until))
    return _written(cases[0], letter, address)


def _written(case: Case, letter: Letter, address: Address) -> Contact:
    contact = write(case, letter, address=address, exactly=True)
    record(case.pk, Happened.LINK_SENT, contact=contact.pk)
    return contact


def _renew(case: Case, until: datetime) -> None:
    """Let the link of a case work (again) until then."""
    open_status_link(case)
    StatusLink.objects.filter(case=case, generation=MAILED).update(expires_at=until)
