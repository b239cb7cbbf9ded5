"""Checking the sender of what our own listener receives: DKIM, ARC and DMARC, where that is wanted.

Only with GEHOOR_VERIFY_SENDERS=1, as it asks DNS while the peer waits. A mail server before us does this
better and writes down what it found (see proof). SPF is not asked here, so a DMARC that fails proves
nothing: it counts only when it passes.
"""

from __future__ import annotations

import asyncio
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import authheaders
import dns.exception
import dns.resolver

log = logging.getLogger(__name__)

WANTED = "GEHOOR_VERIFY_SENDERS"
DNS_SECONDS = 2.0
SECONDS = 5.0  # for all checks of one mail
NO_ANSWER = {"no_answer": True}

_pool = ThreadPoolExecutor(8, thread_name_prefix="verify")


def wanted() -> bool:
    return os.environ.get(WANTED) == "1"


async def checks(raw: bytes) -> dict[str, Any]:
    """What DKIM, ARC and DMARC say of `raw`, as proof.Checks reads it; never raises, never waits long."""
    loop = asyncio.get_running_loop()
    try:
        return await asyncio.wait_for(loop.run_in_executor(_pool, verify, raw), SECONDS)
    except Exception as error:
        log.info("A sender was not verified: %s", error)
        return NO_ANSWER


def verify(raw: bytes) -> dict[str, Any]:
    """The same, in this thread."""
    asked = _Dns()
    dkim = authheaders.check_dkim(raw, dnsfunc=asked.key)
    arc = authheaders.check_arc(raw, None, dnsfunc=asked.key)
    dmarc = authheaders.check_dmarc(raw, None, dkim, dnsfunc=asked.policy)
    passed = [str(dkim.header_d)] if dkim.result == "pass" and dkim.header_d else []
    return {
        "dmarc": "pass" if dmarc.result == "pass" else "none",
        "dkim": passed,
        "arc": str(arc.result),
        "no_answer": asked.silent and not passed,
    }


class _Dns:
    """TXT records, within two seconds for each question; remembers that a question got no answer."""

    def __init__(self) -> None:
        self.silent = False
        self._resolver = dns.resolver.Resolver()
        self._resolver.lifetime = self._resolver.timeout = DNS_SECONDS

    def key(self, name: str | bytes, timeout: float = DNS_SECONDS) -> bytes:
        """The record's text, empty when there is none: what dkimpy asks for."""
        question = name.decode() if isinstance(name, bytes) else name
        try:
            found = self._resolver.resolve(question, "TXT")
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return b""
        except dns.exception.DNSException:
            self.silent = True
            return b""
        return b"".join(next(iter(found)).strings)

    def policy(self, name: str) -> str:
        """The same as text: what authheaders asks for."""
        return self.key(name).decode(errors="replace")
