"""The parent's side of the process in which mail is read."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from . import wire
from .model import Mail

_ROOT = Path(__file__).resolve().parents[4]
_WALL_SECONDS = 30.0
_KEPT_VARIABLES = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "TZ")
_TEXTS = {
    "too-much-work": (
        "Deze mail is zo ingewikkeld opgebouwd dat het lezen is afgebroken."
        " Bekijk het originele bericht, of probeer het opnieuw.",
        "This mail is built in such a complicated way that reading it was stopped."
        " Look at the original message, or try again.",
    ),
    "too-big": (
        "Deze mail is te groot om te lezen. Bekijk het originele bericht.",
        "This mail is too big to read. Look at the original message.",
    ),
    "failed": (
        "Deze mail kon niet worden gelezen. Bekijk het originele bericht, of probeer het opnieuw.",
        "This mail could not be read. Look at the original message, or try again.",
    ),
}


class Unreadable(Exception):
    """A mail that could not be read within its limits, or at all.

    ``code`` is stable: ``too-much-work``, ``too-big`` or ``failed``. ``nl`` and ``en`` are sentences
    for the person who handles it; ``detail`` is for the log.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        self.code = code if code in _TEXTS else "failed"
        self.nl, self.en = _TEXTS[self.code]
        self.detail = detail
        super().__init__(self.en)


def _environment() -> dict[str, str]:
    """Return what the child needs to start, and none of our secrets."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    paths = filter(None, [str(_ROOT), kept.get("PYTHONPATH")])
    return kept | {"PYTHONPATH": os.pathsep.join(paths)}


class _ChildDiedError(Exception):
    """The process ended in the middle of an answer."""


class Reader:
    """Reads mail in a child process, which starts at the first mail and is replaced when it dies.

    Safe to share between threads, one mail at a time, but for `read_ahead`. Use it as a context manager,
    or close it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._ahead: dict[bytes, Future[Mail]] = {}
        self._reading = ThreadPoolExecutor(1, "reading ahead")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read_ahead(self, raws: Iterable[bytes]) -> None:
        """Begin to read these, in order, while the caller does something else; `read` gives each.

        What is left of those before is forgotten.
        """
        self._forget()
        self._ahead = {raw: self._reading.submit(self._read, raw) for raw in raws}

    def _forget(self) -> None:
        for begun in self._ahead.values():
            begun.cancel()
        self._ahead = {}

    def read(self, raw: bytes) -> Mail:
        """Return the mail in these bytes; raise `Unreadable` when the limits do not allow it."""
        begun = self._ahead.pop(raw, None) if self._ahead else None
        return begun.result() if begun else self._read(raw)

    def _read(self, raw: bytes) -> Mail:
        with self._lock:
            for _ in range(2):  # a child that was killed from outside is not the mail's fault
                try:
                    return self._ask(raw)
                except _ChildDiedError:
                    self._stop()
                except Unreadable:
                    raise
                except BaseException:  # half an answer may still be in the pipe
                    self._stop()
                    raise
        raise Unreadable("failed", "the reading process died twice on this mail")

    def close(self) -> None:
        """End the child process; a later `read` starts a new one."""
        self._forget()
        with self._lock:
            self._stop()

    def _ask(self, raw: bytes) -> Mail:
        child = self._running()
        deadline = time.monotonic() + _WALL_SECONDS
        self._send(child, wire.LENGTH.pack(len(raw)), deadline)
        self._send(child, raw, deadline)
        (length,) = wire.LENGTH.unpack(self._receive(child, wire.LENGTH.size, deadline))
        head = wire.unpack_head(self._receive(child, length, deadline))
        if "mail" not in head:
            raise Unreadable(head["code"], head["detail"])
        return wire.unpack(head["mail"], lambda size: self._receive(child, size, deadline))

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._stop()
            self._child = subprocess.Popen(
                [sys.executable, "-P", "-m", "gehoor.channels.mail.reading.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                bufsize=0,
                env=_environment(),
            )
            assert self._child.stdin is not None
            os.set_blocking(self._child.stdin.fileno(), False)
        return self._child

    def _send(self, child: subprocess.Popen[bytes], raw: bytes, deadline: float) -> None:
        assert child.stdin is not None
        rest = memoryview(raw)
        while rest:
            self._wait(child.stdin.fileno(), select.POLLOUT, deadline)
            try:
                rest = rest[os.write(child.stdin.fileno(), rest) :]
            except BlockingIOError:
                continue
            except BrokenPipeError as error:
                raise _ChildDiedError from error

    def _receive(self, child: subprocess.Popen[bytes], size: int, deadline: float) -> bytes:
        assert child.stdout is not None
        received = bytearray()
        while len(received) < size:
            self._wait(child.stdout.fileno(), select.POLLIN, deadline)
            piece = os.read(child.stdout.fileno(), min(size - len(received), 1 << 20))
            if not piece:
                raise _ChildDiedError
            received += piece
        return bytes(received)

    def _wait(self, descriptor: int, event: int, deadline: float) -> None:
        poll = select.poll()
        poll.register(descriptor, event)
        if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
            self._stop()
            raise Unreadable("too-much-work", f"no answer within {_WALL_SECONDS:.0f} s")

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
