"""A system of somebody else on loopback that answers in JSON, slowly or not at all."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class JsonPeer:
    """Answers `pages` by path; `delay` is what it waits first, in seconds; `asked` the paths so far."""

    def __init__(self, pages: dict[str, Any]) -> None:
        self.pages = pages
        self.delay = 0.0
        self.asked: list[str] = []
        self.headers: dict[str, str] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(peer) -> type[BaseHTTPRequestHandler]:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                peer.asked.append(self.path)
                peer.headers = dict(self.headers)
                time.sleep(peer.delay)
                page = peer.pages.get(self.path)
                body = page if isinstance(page, bytes) else json.dumps(page).encode()
                self.send_response(302 if self.path == "/elders" else 200 if page else 404)
                if self.path == "/elders":
                    self.send_header("Location", f"{peer.url}/klant")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *arguments: Any) -> None:
                """Nothing on standard error."""

        return Handler


@contextmanager
def json_peer(pages: dict[str, Any]) -> Iterator[JsonPeer]:
    peer = JsonPeer(pages)
    try:
        yield peer
    finally:
        peer.stop()
