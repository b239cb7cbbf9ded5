"""Asking a system what it knows: within two seconds, or we say since when we know nothing."""

from __future__ import annotations

import logging
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPException, HTTPResponse
from string import Formatter
from typing import Any
from urllib.parse import quote, urlsplit

from gehoor.core import clock

from .answers import Fact, Known, NoFacts, read
from .models import System

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds for the whole answer
LARGEST = 64 * 1024
REST = timedelta(seconds=15)
"""A system that just failed is left in peace, so that no desk waits for it again and again."""
STEP = 8 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """The facts of a system; `down`: it does not answer, and last did `since` (never: None)."""

    system: System
    facts: list[Fact]
    down: bool = False
    since: datetime | None = None


class _Straight(urllib.request.HTTPRedirectHandler):
    """Whoever sends us elsewhere is not followed: the administrator chose this address."""

    def redirect_request(self, *_: Any) -> None:
        return None


_opener = urllib.request.build_opener(_Straight)


def ask(system: System, known: Known) -> Answer | None:
    """What `system` knows; None when it asks for something that we do not know of this customer."""
    address = _filled(system.address, known)
    if not address:
        return None
    now = clock.now()
    if system.failed_at and timedelta(0) <= now - system.failed_at < REST:
        return _down(system)
    try:
        facts = read(_fetch(address, system.secret))
    except (OSError, HTTPException, NoFacts, ValueError) as error:
        log.warning("%s does not answer: %s", system.name, error)
        System.objects.filter(pk=system.pk).update(failed_at=now, reason=str(error)[:200])
        return _down(system)
    System.objects.filter(pk=system.pk).update(ok_at=now, failed_at=None, reason="")
    return Answer(system, facts)


def _down(system: System) -> Answer:
    return Answer(system, [], down=True, since=system.ok_at)


def _filled(address: str, known: Known) -> str:
    """The address with what we know in its places; empty when one of them is unknown."""
    values = known.fields()
    wanted = [name for _, name, _, _ in Formatter().parse(address) if name]
    if any(not values.get(name) for name in wanted):
        return ""
    return address.format(**{name: quote(value, safe="") for name, value in values.items()})


def _fetch(address: str, secret: str) -> bytes:
    if urlsplit(address).scheme not in ("http", "https"):
        raise ValueError("the address is not http or https")
    headers = {"Accept": "application/json", **({"Authorization": secret} if secret else {})}
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 (http or https)
    until = time.monotonic() + PATIENCE
    with _opener.open(request, timeout=PATIENCE) as response:
        return _body(response, until)


def _body(response: HTTPResponse, until: float) -> bytes:
    """All of it, unless it is too long or comes too slowly."""
    found = b""
    while part := response.read1(STEP):
        found += part
        if len(found) > LARGEST:
            raise ValueError("the answer is too long")
        if time.monotonic() > until:
            raise TimeoutError("the answer took too long")
    return found
