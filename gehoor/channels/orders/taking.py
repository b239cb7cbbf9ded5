"""Taking in what a shop tells: on a timeline before we say that we have it, kept apart, or refused."""

from __future__ import annotations

import logging

from gehoor.core import clock
from gehoor.orders.actions.hearing import Heard, hear
from gehoor.orders.placed import NotAnOrder

from ..quarantine import keep_apart, why_kept_apart
from ..signature import Verdict, verdict
from .models import Shop
from .reading import read
from .translate import CHANNEL, source_of

log = logging.getLogger(__name__)


def take(shop: Shop, body: bytes, signature: str) -> Heard | None:
    """Take one order over; None when it is set apart, for want of a good signature.

    Raises QuarantineFull, and NotAnOrder for a signed one that cannot be read: the shop keeps that.
    """
    found = verdict(shop.secret, signature, body, clock.now())
    if found != Verdict.GOOD:
        _apart(shop, body, signature, found)
        return None
    try:
        heard = hear(shop.team, read(body))
    except NotAnOrder as error:
        log.error("%s: %s", shop.name, error)
        _note(shop, refused_at=clock.now(), refused_reason=str(error)[:300])
        raise
    _note(
        shop, received_ok_at=clock.now(), refused_at=None, refused_reason="",
        unsigned_at=None, unsigned_reason="",
    )  # fmt: skip
    return heard


def _apart(shop: Shop, body: bytes, signature: str, found: Verdict) -> None:
    now, reason = clock.now(), why_kept_apart(found)
    keep_apart(CHANNEL, source_of(shop), body, {"signature": signature[:200]}, reason, now)
    _note(shop, unsigned_at=now, unsigned_reason=found.value)


def _note(shop: Shop, **fields: object) -> None:
    Shop.objects.filter(pk=shop.pk).update(**fields)
