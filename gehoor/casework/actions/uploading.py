"""A link by which a customer sends photos and papers, while we speak or afterwards (K31, M25)."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.parties.models import Address
from gehoor.promises.actions import open_promises
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..correspondence import correspondence
from ..letters import STATUS_PATH, Letter, compose, open_status_link, said, status_token
from ..messages import write
from ..policies import Refusal, check_goes_on_here
from ..ways import Way, any_way, way_as_they_came

UPLOAD_PATH = "fotos"


@dataclass(frozen=True, slots=True)
class UploadLink:
    """Where the link goes, and in which words."""

    letter: Letter
    address: Address
    way: Way | None


@transaction.atomic
def send_upload_link(case: Case, by: Colleague) -> Contact:
    """Send it by the channel that this customer uses. Raises Refusal when none is known."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    link = upload_link(case, by)
    open_status_link(case)
    contact = write(case, link.letter, author=by, address=link.address, way=link.way)
    record(
        case.pk,
        Happened.UPLOAD_ASKED,
        actor=by,
        contact=contact.pk,
        where=link.address.value,
    )
    return contact


def upload_link(case: Case, by: Colleague) -> UploadLink:
    """What would be sent, to be shown before it goes. Raises Refusal when nobody can be reached."""
    way = way_as_they_came(case)
    address = way.address if way else _mail_of(case)
    if address is None and (way := any_way(case)):
        address = way.address
    if address is None:
        raise Refusal(
            _("Van deze klant is geen e-mailadres of mobiel nummer bekend."),
            law=10,
            ways_out=(_("vraag waar de link heen kan, en noteer dat"),),
        )
    return UploadLink(_letter(case, by, is_short=bool(way and way.is_short)), address, way)


def upload_url(case: Case) -> str:
    return f"{settings.GEHOOR_PUBLIC_URL}/{STATUS_PATH}/{status_token(case)}/{UPLOAD_PATH}"


def _mail_of(case: Case) -> Address | None:
    address = correspondence([case])[case.pk].address
    return address if address and not address.bounced_at else None


def _letter(case: Case, by: Colleague, *, is_short: bool) -> Letter:
    promise = next(iter(open_promises(case)), None)
    return compose(
        "upload_line" if is_short else "upload_link",
        case,
        url=upload_url(case),
        who=by,
        wording=promise.wording if promise else "",
        by=said(case, promise.due_at, promise.starts_at) if promise else "",
    )
