"""Our listener on a free port, in a thread of the test."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from gehoor.channels.mail.listener import LMTP_AT, SMTP_AT, serve
from tests.support.patience import PATIENCE
from tests.support.ports import free_port


def wait_for_port(port: int, seconds: float = PATIENCE) -> None:
    """Return when something answers there; AssertionError when nothing does."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError(f"nothing answers at port {port}")


@contextmanager
def listening(database: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """The listener's SMTP and LMTP ports; `database` is what psycopg needs."""
    smtp, lmtp = free_port(), free_port()
    os.environ.update({SMTP_AT: f"127.0.0.1:{smtp}", LMTP_AT: f"127.0.0.1:{lmtp}"})
    stop = threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve(stop, database)))
    thread.start()
    try:
        wait_for_port(smtp)
        wait_for_port(lmtp)
        yield smtp, lmtp
    finally:
        stop.set()
        thread.join(5)
        os.environ.pop(SMTP_AT, None)
        os.environ.pop(LMTP_AT, None)
        assert not thread.is_alive()
