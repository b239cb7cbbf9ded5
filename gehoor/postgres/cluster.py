"""The cluster: start it or join the one that runs, and stop it when the last user has gone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import psycopg

from gehoor.postgres import binaries, pidfile
from gehoor.postgres.account import server_account
from gehoor.postgres.creation import DATABASE, ROLE, create
from gehoor.postgres.errors import PasswordRefused, StartFailed, StillRunning
from gehoor.postgres.locks import Attendance, one_at_a_time
from gehoor.postgres.pidfile import Postmaster
from gehoor.postgres.place import ROOM_TO_START, Place, check_room, check_version, prepare
from gehoor.postgres.server import START_PATIENCE, launch, where_to_listen
from gehoor.postgres.url import database_url

ELSEWHERE = Path("/var/lib/gehoor")
STOP_PATIENCE = 10.0  # seconds for a tidy stop; after that the next start recovers
LEFTOVER_PATIENCE = 10.0  # seconds for what a killed server left running


class Cluster:
    """One PostgreSQL cluster in `folder`, made at the first start.

    folder: ours alone; becomes a link when root keeps it where no other account can come.
    bin: the folder with postgres and initdb; None takes those that come with Gehoor.
    port: listen on this port of 127.0.0.1 as well, for other programs on this machine.
    fast: for clusters that are thrown away: nothing is synced to disk.
    elsewhere: where root puts what an unprivileged account must reach and could not.

    Several processes may use one cluster; each start needs its stop, and the last one stops it.
    Every refusal is a PostgresError and leaves the data as it was.
    """

    def __init__(
        self,
        folder: Path,
        bin: Path | None = None,
        *,
        port: int | None = None,
        fast: bool = False,
        elsewhere: Path = ELSEWHERE,
    ) -> None:
        self.folder = folder.absolute()
        self._bin = bin
        self._port = port
        self._fast = fast
        self._elsewhere = elsewhere
        self._account = server_account()
        self._users = Attendance()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> str:
        """Start or join; the DATABASE_URL. Also brings back a server that died under us."""
        place = prepare(self.folder, self._account, self._elsewhere)
        with one_at_a_time(place.lock):
            self._users.join(place.users)
            try:
                return self._proven(place)
            except BaseException:
                self._leave(place)
                raise

    def stop(self) -> None:
        """Leave; stops the server when nobody else uses it. Does nothing when not started."""
        place = Place(self.folder.resolve())
        if not place.lock.exists():
            return
        with one_at_a_time(place.lock):
            self._leave(place)

    def remove(self) -> None:
        """Stop, and delete everything unless others use it: for clusters that are thrown away."""
        self.stop()
        if self.running():
            return
        shutil.rmtree(self.folder.resolve(), ignore_errors=True)
        if self.folder.is_symlink():
            self.folder.unlink()

    def running(self) -> bool:
        """Whether a server lives on this folder now."""
        data = Place(self.folder.resolve()).data
        pid = pidfile.pid_in(data)
        return pid is not None and pidfile.is_server_of(pid, data)

    def url(self) -> str | None:
        """The DATABASE_URL while a server runs on this folder; None otherwise."""
        place = Place(self.folder.resolve())
        server = pidfile.read(place.data) if self.running() else None
        return self._url(server, place) if server else None

    def __enter__(self) -> str:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _proven(self, place: Place) -> str:
        """The URL, once somebody could log in by it: the password fits and the server is ours."""
        deadline = time.monotonic() + LEFTOVER_PATIENCE
        while True:
            server = self._joined(place) or self._launched(place)
            url = self._url(server, place)
            try:
                psycopg.connect(url, connect_timeout=5, require_auth="scram-sha-256").close()
                return url
            except psycopg.OperationalError as error:
                if "password authentication failed" in str(error):
                    raise PasswordRefused(folder=place.folder) from error
                # A server that was killed a moment ago may still look alive when it is joined.
                if time.monotonic() > deadline:
                    raise StartFailed(reason="it does not answer", log=place.log) from error

    def _joined(self, place: Place) -> Postmaster | None:
        """The server that already runs on this folder, once it is ready; None without one."""
        deadline = time.monotonic() + START_PATIENCE
        while (pid := pidfile.pid_in(place.data)) and pidfile.is_server_of(pid, place.data):
            server = pidfile.read(place.data)
            if server and server.status == "ready":
                return server
            if time.monotonic() > deadline:
                raise StillRunning(folder=place.folder, pid=pid)
            time.sleep(0.02)
        return None

    def _launched(self, place: Place) -> Postmaster:
        programs = binaries.find(self._bin, self._account, self._elsewhere)
        if not place.data.exists():
            create(place, programs, self._account, fast=self._fast)
        check_version(place, programs)
        check_room(place.folder, ROOM_TO_START)
        listening = where_to_listen(place, self._account, self._port)
        deadline = time.monotonic() + LEFTOVER_PATIENCE
        while True:
            pidfile.disown(place.data)
            try:
                self._process, server = launch(
                    place, programs, self._account, listening, fast=self._fast
                )
                return server
            except StillRunning:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.2)

    def _url(self, server: Postmaster, place: Place) -> str:
        return database_url(
            user=ROLE,
            password=place.password.read_text(),
            database=DATABASE,
            host=server.host,
            port=server.port,
        )

    def _leave(self, place: Place) -> None:
        alone = self._users.leave()
        server = pidfile.read(place.data)
        if alone and server and pidfile.is_server_of(server.pid, place.data):
            self._end(server, place)

    def _end(self, server: Postmaster, place: Place) -> None:
        signals = [(signal.SIGQUIT, STOP_PATIENCE)]
        if not self._fast:
            signals.insert(0, (signal.SIGINT, STOP_PATIENCE))
        for number, patience in signals:
            os.kill(server.pid, number)
            if self._gone(server.pid, place, patience):
                break
        if self._process is not None:
            self._process.poll()
        with suppress(OSError):  # only a short one outside our folder, and only when empty
            Path(server.socket_folder).rmdir()

    def _gone(self, pid: int, place: Place, patience: float) -> bool:
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if not pidfile.is_server_of(pid, place.data):
                return True
            time.sleep(0.01)
        return False
