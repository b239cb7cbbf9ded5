"""The process in which mail is read: little memory, little time, no files, no network to lose.

Started by `Reader` as ``python -m gehoor.channels.mail.reading.child``. On standard input come
mails, each after its length (8 bytes, big-endian); on standard output go the answers in the frames
of `wire`, each after its length as well. It ends when its input does, so it never outlives its
parent.
"""

from __future__ import annotations

import contextlib
import resource
import signal
import sys
import traceback
from types import FrameType
from typing import BinaryIO

from . import wire
from .mail import read

MEMORY_BYTES = 256 * 1024 * 1024
CPU_SECONDS = 0.9
_SPARE_CPU_SECONDS = 2  # for code in C that no exception interrupts: then the process dies


class _TooMuchWorkError(BaseException):
    """Raised in the middle of the work; no ``except Exception`` may stop it."""


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise _TooMuchWorkError


def _limit(kind: int, soft: int, hard: int) -> None:
    with contextlib.suppress(ValueError, OSError):  # macOS knows some limits only by name
        resource.setrlimit(kind, (soft, hard))


def _confine() -> None:
    _limit(resource.RLIMIT_AS, MEMORY_BYTES, MEMORY_BYTES)
    _limit(resource.RLIMIT_DATA, MEMORY_BYTES, MEMORY_BYTES)
    _limit(resource.RLIMIT_CORE, 0, 0)
    _limit(resource.RLIMIT_FSIZE, 0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which closes the pipe
    signal.signal(signal.SIGPROF, _interrupt)


def _answer(raw: bytes) -> list[bytes]:
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _limit(resource.RLIMIT_CPU, int(used) + 1 + _SPARE_CPU_SECONDS, resource.RLIM_INFINITY)
    try:
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
        try:
            return wire.pack(read(raw))
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    except _TooMuchWorkError:
        return wire.pack_failure("too-much-work", f"more than {CPU_SECONDS} s")
    except MemoryError:
        return wire.pack_failure("too-big", f"more than {MEMORY_BYTES >> 20} MB")
    except Exception:
        return wire.pack_failure("failed", traceback.format_exc(limit=-5))


def _request(source: BinaryIO) -> bytes | None:
    """Return the next mail, or None when the parent has gone."""
    header = source.read(wire.LENGTH.size)
    if len(header) < wire.LENGTH.size:
        return None
    (length,) = wire.LENGTH.unpack(header)
    raw = source.read(length)
    return raw if len(raw) == length else None


def main() -> None:
    """Answer mails until the input ends."""
    _confine()
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while True:
        try:
            raw = _request(source)
        except MemoryError:
            return  # the rest of the mail is still in the pipe, so only a new process can go on
        if raw is None:
            return
        frames = _answer(raw)
        del raw
        for number, frame in enumerate(frames):
            if number == 0:
                target.write(wire.LENGTH.pack(len(frame)))
            target.write(frame)
        target.flush()


if __name__ == "__main__":
    main()
