"""Gehoor's own processes, started as a supervisor would, for the length of a block."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

import psutil

from .subject import SubjectFailed

START_PATIENCE = 60.0  # seconds
STOP_PATIENCE = 10.0


@contextmanager
def running(*words: str, environment: Mapping[str, str]) -> Iterator[psutil.Process]:
    """`gehoor` with these words."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "gehoor", *words],
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(STOP_PATIENCE)
        process.kill()
        process.wait()


@contextmanager
def web(environment: Mapping[str, str], port: int = 0) -> Iterator[tuple[psutil.Process, int]]:
    """The desk on this port, or a free one, once it answers."""
    port = port or _free_port()
    with running("web", "--port", str(port), environment=environment) as process:
        _wait_for(port)
        yield process, port


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    until = time.monotonic() + START_PATIENCE
    while time.monotonic() < until:
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        time.sleep(0.1)
    raise SubjectFailed(f"Nothing answers at port {port}.")
