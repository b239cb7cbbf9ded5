"""Telling a trunk where we are, for one that asks who is there (RFC 3261 §10)."""

from __future__ import annotations

import asyncio
import logging

from aiosipua import Registration, RegistrationState, SipDigestAuth, SipUAC

from .finding import address_of
from .models import Trunk

log = logging.getLogger(__name__)

LOOK = 30.0  # seconds between two looks whether we are known there


async def stay_registered(uac: SipUAC, trunk: Trunk) -> None:
    """Register, and again when that is over or was not heard; until cancelled."""
    registration: Registration | None = None
    while True:
        try:
            registration = registration or await _registration(uac, trunk)
            if registration.state is not RegistrationState.REGISTERED:
                registration.register()
        except OSError as error:
            log.error("%s cannot be found: %s", trunk.host, error)
        await asyncio.sleep(LOOK)


async def _registration(uac: SipUAC, trunk: Trunk) -> Registration:
    host = trunk.host.partition(":")[0]
    return Registration(
        uac,
        f"sip:{trunk.username}@{host}",
        await address_of(trunk.host),
        auth=SipDigestAuth(trunk.username, trunk.password),
        user_agent="Gehoor",
    )
