"""The light check: before anybody's words are shown, the visitor types what the sender knows.

That is the mail address of the case; of somebody who never mailed in it the house number or a code that
we mail, or the end of the phone number (requirement K08).

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
from gehoor.core import clock, tokens
from gehoor.core.prepared import prepared
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.parties.rules import house_number, normalised

COOKIE = "gehoor_proof"
LASTS = timedelta(days=30)
DIGITS = 4
CODE_LASTS = timedelta(minutes=15)

_signer = Signer(salt="gehoor.portal.proof")


def asked_for(case: Case) -> AddressKind | None:
    """What the visitor is asked to type: a mail address, a house number, or the end of a phone number."""
    kinds = {each.kind for each in _addresses(case.pk)}
    if AddressKind.MAIL in kinds:
        return AddressKind.MAIL
    if kinds and _houses(case):
        return AddressKind.POSTAL
    return AddressKind.PHONE if AddressKind.PHONE in kinds else None


def _houses(case: Case) -> set[str]:
    """The house numbers of the customer."""
    homes = Address.objects.filter(party=case.party_id, kind=AddressKind.POSTAL)
    return {house_number(each) for each in homes.values_list("value", flat=True)} - {""}


def gets_code(case: Case) -> Address | None:
    """The mail address of the customer to which a code can go."""
    mails = Address.objects.filter(party=case.party_id, kind=AddressKind.MAIL, bounced_at=None)
    return mails.order_by("-pk").first()


def code_of(link: StatusLink, back: int = 0) -> str:
    """Six digits that open this link: those of this quarter of an hour, or of `back` quarters before."""
    part = int(clock.now().timestamp() // CODE_LASTS.total_seconds()) - back
    return str(int(tokens.make("code", f"{link.pk}:{part}"), 36) % 1_000_000).zfill(6)


def by_code(link: StatusLink, typed: str) -> Address | None:
    """The address that counts as proven when `typed` is the code that was mailed now or just before."""
    digits = re.sub(r"[^0-9]", "", typed)
    if any(_same(digits, code_of(link, back)) for back in (0, 1)):
        return next(iter(_addresses(link.case_id)), None)
    return None


def matching(case: Case, typed: str) -> Address | None:
    """The participant's address that `typed` proves."""
    kind = asked_for(case)
    if kind is None:
        return None
    if kind == AddressKind.POSTAL:
        digits = re.match(r"[0-9]*", typed.strip())
        known = digits and any(_same(digits[0], each) for each in _houses(case))
        return next(iter(_addresses(case.pk)), None) if known else None
    same = (each for each in _addresses(case.pk) if each.kind == kind)
    return next((each for each in same if _proves(typed, each)), None)


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
    known_as = _addresses(link.case_id)
    return next((each for each in known_as if each.pk == said["address"]), None)


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


@prepared
def _addresses(case: int) -> QuerySet[Address]:
    return Address.objects.filter(participations__case=case).order_by("participations__pk")
