"""A gateway for text messages on this machine: it keeps what it was handed, and when."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from gehoor.channels.signature import HEADER, Verdict, verdict
from gehoor.core import clock
from tests.support.patience import PATIENCE

from .programs import SECRET


@dataclass
class Gateway:
    """`answers` is the status that it gives; `said` what came, in order, with its signature judged."""

    url: str = ""
    answers: int = 202
    said: list[dict[str, Any]] = field(default_factory=list)
    signed: list[Verdict] = field(default_factory=list)

    def wait(self, seconds: float = PATIENCE) -> float:
        """How long it took, on the wall clock, until something came."""
        start = time.monotonic()
        while not self.said and time.monotonic() - start < seconds:
            time.sleep(0.02)
        return time.monotonic() - start


@contextmanager
def gateway() -> Iterator[Gateway]:
    found = Gateway()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            found.signed.append(verdict(SECRET, self.headers[HEADER], body, clock.now()))
            found.said.append(json.loads(body))
            self.send_response(found.answers)
            self.end_headers()

        def log_message(self, *_arguments: object) -> None:
            """Silence: what came is kept."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.url = f"http://127.0.0.1:{server.server_port}/send"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
