"""Ports of this machine for what a test starts."""

from __future__ import annotations

import secrets
import socket
from contextlib import suppress

PORTS = range(15_000, 32_000)
"""Below those that a system takes for its own ends of connections: one that was free stays free."""
HERE = "127.0.0.1"


def free_port() -> int:
    """For TCP and UDP; also for a server that dies and comes back: meanwhile no browser gets it."""
    while True:
        port = secrets.choice(PORTS)
        with (
            socket.socket(type=socket.SOCK_STREAM) as stream,
            socket.socket(type=socket.SOCK_DGRAM) as datagrams,
            suppress(OSError),
        ):
            stream.bind((HERE, port))
            datagrams.bind((HERE, port))
            return port
