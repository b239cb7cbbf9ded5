"""A port for the web server: the one asked for, or one of the next when that is good enough."""

from __future__ import annotations

import errno
import socket
import time

from click import ClickException

OTHER_WEB_PORT = "choose another by --port"
LEFTOVER_PATIENCE = 2.0  # seconds; what an earlier run that was killed left is on its way out


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises ClickException with a sentence when it cannot."""
    try:
        return _listen(host, port)
    except OSError as error:
        raise ClickException(_why_not(error, host, port, OTHER_WEB_PORT)) from error


def free_port(host: str, port: int, alternatives: int = 0, way_out: str = OTHER_WEB_PORT) -> int:
    """`port`, after waiting a moment for it, or else one of the `alternatives` after it.

    Raises ClickException, with the `way_out`, when it cannot be used or all are taken.
    """
    deadline = time.monotonic() + LEFTOVER_PATIENCE
    while not (free := _is_free(host, port, way_out)) and time.monotonic() < deadline:
        time.sleep(0.1)
    if free:
        return port
    for other in range(port + 1, port + alternatives + 1):
        if _is_free(host, other, way_out):
            return other
    raise ClickException(f"Port {port} is in use: {way_out}.")


def answers(host: str, port: int) -> bool:
    """Whether something listens there now."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=2048)
    # Head and body of a page are two writes: the second would wait 40 ms until the first is confirmed.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _is_free(host: str, port: int, way_out: str) -> bool:
    try:
        _listen(host, port).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return False
        raise ClickException(_why_not(error, host, port, way_out)) from error
    return True


def _why_not(error: OSError, host: str, port: int, way_out: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use: {way_out}."
    if error.errno == errno.EACCES:
        return f"Port {port} is only for root: {way_out}, above 1023."
    return f"{host} is not an address of this machine: {way_out.replace('port', 'host')}."
