"""A port for the web server: the one asked for, or one of the next when that is good enough."""

from __future__ import annotations

import errno
import socket
import time

from click import ClickException

LEFTOVER_PATIENCE = 2.0  # seconds; what an earlier run that was killed left is on its way out


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises ClickException with a sentence when it cannot."""
    try:
        return _listen(host, port)
    except OSError as error:
        raise ClickException(_why_not(error, host, port)) from error


def free_port(host: str, port: int, alternatives: int = 0) -> int:
    """`port`, after waiting a moment for it, or else one of the `alternatives` after it.

    Raises ClickException when it cannot be used, or when all are taken.
    """
    deadline = time.monotonic() + LEFTOVER_PATIENCE
    while not (free := _is_free(host, port)) and time.monotonic() < deadline:
        time.sleep(0.1)
    if free:
        return port
    for other in range(port + 1, port + alternatives + 1):
        if _is_free(host, other):
            return other
    raise ClickException(f"Port {port} is in use: choose another by --port.")


def answers(host: str, port: int) -> bool:
    """Whether something listens there now."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=2048)


def _is_free(host: str, port: int) -> bool:
    try:
        _listen(host, port).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return False
        raise ClickException(_why_not(error, host, port)) from error
    return True


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use: choose another by --port."
    if error.errno == errno.EACCES:
        return f"Port {port} is only for root: choose one above 1023 by --port."
    return f"{host} is not an address of this machine: choose another by --host."
