"""Something between us and a server that can cut every connection and refuse new ones."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Any


class Switch:
    """A PostgreSQL that goes away when the test says so."""

    def __init__(self, database: dict[str, Any]) -> None:
        host, port = str(database.get("host", "")), int(database.get("port") or 5432)
        self._target = f"{host}/.s.PGSQL.{port}" if host.startswith("/") else (host, port)
        self._open: list[socket.socket] = []
        self._server: socket.socket | None = None
        self._port = 0
        self._database = database

    @property
    def parameters(self) -> dict[str, Any]:
        return {**self._database, "host": "127.0.0.1", "port": self._port, "connect_timeout": 2}

    def __enter__(self) -> Switch:
        self.on()
        return self

    def __exit__(self, *_: object) -> None:
        self.off()

    def on(self) -> None:
        self._server = socket.create_server(("127.0.0.1", self._port), reuse_port=True)
        self._port = self._server.getsockname()[1]
        threading.Thread(target=self._accept, args=[self._server], daemon=True).start()

    def off(self) -> None:
        if self._server:
            self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()
        for each in self._open:
            _cut(each)
        self._open.clear()

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                near, _ = server.accept()
            except OSError:
                return
            family = socket.AF_UNIX if isinstance(self._target, str) else socket.AF_INET
            far = socket.socket(family)
            far.connect(self._target)
            self._open += [near, far]
            for source, target in ((near, far), (far, near)):
                threading.Thread(target=_pump, args=[source, target], daemon=True).start()


def _cut(each: socket.socket) -> None:
    with contextlib.suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    _cut(target)
