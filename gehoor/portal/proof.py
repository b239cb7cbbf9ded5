"""The light check: before anybody's words are shown, the visitor types what the sender knows.

A link can be forwarded or lie in a shared mailbox, so a device that has not shown whose it is sees
promises and dates, and no names, texts or files. It is asked once, and remembered for thirty days.
"""

from __future__ import annotations

import hmac
import re
from datetime import timedelta

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from gehoor.cases.models import Case, StatusLink
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.parties.rules import normalised

COOKIE = "gehoor_proof"
LASTS = timedelta(days=30)
DIGITS = 4

_signer = Signer(salt="gehoor.portal.proof")


def asked_for(case: Case) -> AddressKind | None:
    """What the visitor is asked to type: a mail address, else the end of a phone number."""
    kinds = set(_addresses(case).values_list("kind", flat=True))
    return next((kind for kind in (AddressKind.MAIL, AddressKind.PHONE) if kind in kinds), None)


def matching(case: Case, typed: str) -> Address | None:
    """The participant's address that `typed` proves."""
    kind = asked_for(case)
    if kind is None:
        return None
    return next((each for each in _addresses(case).filter(kind=kind) if _proves(typed, each)), None)


def _proves(typed: str, address: Address) -> bool:
    if address.kind == AddressKind.PHONE:
        digits = re.sub(r"[^0-9]", "", typed)
        return len(digits) >= DIGITS and _same(digits[-DIGITS:], address.value[-DIGITS:])
    return _same(normalised(address.kind, typed), address.value)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def proven_address(request: HttpRequest, link: StatusLink) -> Address | None:
    """Who this device showed itself to be for this link, if that was less than thirty days ago."""
    try:
        said = _signer.unsign_object(request.COOKIES.get(COOKIE, ""))
    except (BadSignature, ValueError):
        return None
    if said["link"] != link.pk or said["until"] < clock.now().timestamp():
        return None
    return _addresses(link.case).filter(pk=said["address"]).first()


def remember(response: HttpResponse, path: str, link: StatusLink, address: Address) -> None:
    """Keep on this device that it is `address`, for the pages below `path` only."""
    until = clock.now() + LASTS
    value = {"link": link.pk, "address": address.pk, "until": until.timestamp()}
    response.set_cookie(
        COOKIE,
        _signer.sign_object(value),
        max_age=LASTS,
        path=path,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _addresses(case: Case) -> QuerySet[Address]:
    return Address.objects.filter(participations__case=case).order_by("participations__pk")
