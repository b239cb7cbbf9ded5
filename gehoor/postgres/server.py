"""One server process: its settings, its start, and why it would not."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from gehoor.postgres import pidfile
from gehoor.postgres.account import Account
from gehoor.postgres.binaries import Binaries
from gehoor.postgres.creation import ENVIRONMENT
from gehoor.postgres.errors import (
    NoRoom,
    PortInUse,
    PostgresError,
    StartFailed,
    StillRunning,
)
from gehoor.postgres.pidfile import Postmaster
from gehoor.postgres.place import MEGABYTE, ROOM_TO_START, Place, socket_folder

PORT = 5432  # the socket's name carries it, also when nothing listens on TCP
LOCALHOST = "127.0.0.1"
START_PATIENCE = 120.0  # seconds; crash recovery of much work may take long
LONGEST_LOG = 5 * MEGABYTE

SETTINGS = {
    "shared_buffers": "128MB",
    "max_connections": "200",
    "synchronous_commit": "on",
    "fsync": "on",
    "jit": "off",
    "password_encryption": "scram-sha-256",
    "unix_socket_permissions": "0700",
    # A query whose client was killed ends too, so that a start after kill -9 need not wait for it.
    "client_connection_check_interval": "2s",
    "log_checkpoints": "off",
    # Customers' data stays out of the log: no statements, no values.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "lc_messages": "C",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
# For clusters that are thrown away: nothing has to survive the machine.
FAST = {"fsync": "off", "full_page_writes": "off", "max_wal_size": "4GB"}


@dataclass(frozen=True)
class Listening:
    """Where a server is to listen: a socket folder, a port on this machine, or both."""

    socket_folder: str
    address: str
    port: int

    def settings(self) -> dict[str, str]:
        return {
            "unix_socket_directories": self.socket_folder,
            "listen_addresses": self.address,
            "port": str(self.port),
        }

    def clear(self) -> None:
        """Take away the socket of a server that was killed; its lock names a process too."""
        if self.socket_folder:
            for name in (f".s.PGSQL.{self.port}", f".s.PGSQL.{self.port}.lock"):
                Path(self.socket_folder, name).unlink(missing_ok=True)


def where_to_listen(place: Place, account: Account, port: int | None) -> Listening:
    """A socket where one can be; TCP too when a port is asked for, or alone when no socket can.

    Raises PortInUse.
    """
    folder = str(socket_folder(place, account, port or PORT) or "")
    if port is not None:
        if not _bound(port):
            raise PortInUse(port=port)
        return Listening(folder, LOCALHOST, port)
    if folder:
        return Listening(folder, "", PORT)
    # The port of last time, so that an address that was handed out stays true.
    before = pidfile.read(place.data)
    return Listening("", LOCALHOST, (before and _bound(before.port)) or _bound(0))


def _bound(port: int) -> int:
    """`port` when it is free, any free one for 0; 0 when it is taken."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOCALHOST, port))
        except OSError:
            return 0
        found: int = probe.getsockname()[1]
        return found


def launch(
    place: Place, binaries: Binaries, account: Account, listening: Listening, *, fast: bool
) -> tuple[subprocess.Popen[bytes], Postmaster]:
    """Start the server and wait until it is ready. Raises a PostgresError that says why not."""
    settings = SETTINGS | (FAST if fast else {}) | listening.settings()
    words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    _make_log_short(place)
    listening.clear()
    with open(place.log, "ab", opener=_private) as log:
        begin = log.tell()
        process = subprocess.Popen(
            [binaries.postgres, "-D", str(place.data), *words],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=place.folder,
            env=ENVIRONMENT,
            umask=0o077,
            start_new_session=True,  # Ctrl-C is for us; the server goes after its users
            **account.popen,
        )
    try:
        return process, _ready(process, place, begin, listening)
    except (KeyboardInterrupt, SystemExit):
        process.send_signal(signal.SIGINT)
        process.wait()
        raise


def _ready(
    process: subprocess.Popen[bytes], place: Place, begin: int, listening: Listening
) -> Postmaster:
    deadline = time.monotonic() + START_PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise _reason(place, begin, listening)
        server = pidfile.read(place.data)
        if server and server.pid == process.pid and server.status == "ready":
            return server
        time.sleep(0.005)
    raise StillRunning(folder=place.folder, pid=process.pid)


def _reason(place: Place, begin: int, listening: Listening) -> PostgresError:
    with place.log.open("rb") as log:
        log.seek(begin)
        story = log.read().decode(errors="replace")
    if "No space left on device" in story:
        free = shutil.disk_usage(place.folder).free // MEGABYTE
        return NoRoom(folder=place.folder, free=free, needed=ROOM_TO_START)
    if "could not bind" in story:
        return PortInUse(port=listening.port)
    if "is still in use" in story or "already exists" in story:
        return StillRunning(folder=place.folder, pid=pidfile.pid_in(place.data))
    fatal = [line.split("FATAL:", 1)[1].strip() for line in story.splitlines() if "FATAL:" in line]
    return StartFailed(reason=fatal[0] if fatal else "it ended at once", log=place.log)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _make_log_short(place: Place) -> None:
    if place.log.exists() and place.log.stat().st_size > LONGEST_LOG:
        place.log.rename(place.log.with_name(f"{place.log.name}.old"))
