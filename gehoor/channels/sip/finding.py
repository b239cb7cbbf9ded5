"""The address of a trunk's host."""

from __future__ import annotations

import asyncio
import socket

SIP_PORT = 5060


async def address_of(host: str) -> tuple[str, int]:
    """Of "sip.example.nl" or "10.0.0.5:5080". Raises OSError for one that is not found."""
    name, _, port = host.partition(":")
    found = await asyncio.get_running_loop().getaddrinfo(
        name, int(port or SIP_PORT), family=socket.AF_INET, type=socket.SOCK_DGRAM
    )
    address = found[0][4]
    return str(address[0]), int(address[1])
