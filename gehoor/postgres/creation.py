"""A new cluster: made whole beside its place, then put there in one step."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

from gehoor.postgres.account import Account
from gehoor.postgres.binaries import Binaries
from gehoor.postgres.errors import NoRoom, StartFailed
from gehoor.postgres.place import MEGABYTE, ROOM_TO_CREATE, Place, check_room

ROLE = "gehoor"
DATABASE = "gehoor"
# Messages in English because we read them; TZ spares initdb the search for the machine's zone.
ENVIRONMENT = {"LC_ALL": "C", "TZ": "UTC", "PATH": os.defpath}

# The role owns its database and may make others, and is no superuser: SQL that slips in through the
# application cannot read files or run programs.
SETUP = """\
CREATE ROLE {role} LOGIN CREATEDB PASSWORD '{password}';
CREATE DATABASE {database} OWNER {role};
REVOKE CONNECT, TEMPORARY ON DATABASE {database} FROM PUBLIC;
"""


def create(place: Place, binaries: Binaries, account: Account, *, fast: bool) -> None:
    """Make the cluster with one role and one database, passwords by scram-sha-256 from the start.

    What a killed creation left behind is thrown away first. Raises NoRoom, StartFailed.
    """
    check_room(place.folder, ROOM_TO_CREATE)
    shutil.rmtree(place.unfinished, ignore_errors=True)
    password = secrets.token_urlsafe(24)
    # The superuser's password is forgotten: nobody logs in as the superuser. Whoever must, sets a
    # new one with `postgres --single` as the owner of the data.
    _write(place.first_password, secrets.token_urlsafe(24))
    account.own(place.first_password)
    place.unfinished.mkdir(mode=0o700)
    account.own(place.unfinished)
    sync = ["--no-sync"] if fast else []
    login = ["--username=postgres", "--auth=scram-sha-256", f"--pwfile={place.first_password}"]
    kind = ["--encoding=UTF8", "--data-checksums", *_locale(), *sync]
    _run([binaries.initdb, "-D", str(place.unfinished), *login, *kind], place, account)
    setup = SETUP.format(role=ROLE, database=DATABASE, password=password)
    single = [binaries.postgres, "--single", "-j", "-D", str(place.unfinished)]
    statements = setup.replace("\n", "\n\n")  # -j ends a statement at an empty line
    _run([*single, "postgres"], place, account, statements)
    place.first_password.unlink()
    _write(place.password, password)
    place.unfinished.rename(place.data)


def _locale() -> list[str]:
    # macOS has no C.UTF-8 locale; its UTF-8 gives the same letters to full-text search.
    if sys.platform == "darwin":
        return ["--locale=C", "--lc-ctype=UTF-8"]
    return ["--locale=C.UTF-8"]


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(handle)


def _run(command: list[str], place: Place, account: Account, text: str = "") -> None:
    done = subprocess.run(
        command,
        input=text,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=place.folder,
        env=ENVIRONMENT,
        umask=0o077,
        check=False,
        **account.popen,
    )
    # A failing statement in single mode does not fail the program.
    if done.returncode == 0 and "ERROR:" not in done.stdout:
        return
    place.log.write_text(done.stdout)
    shutil.rmtree(place.unfinished, ignore_errors=True)
    if "No space left on device" in done.stdout:
        free = shutil.disk_usage(place.folder).free // MEGABYTE
        raise NoRoom(folder=place.folder, free=free, needed=ROOM_TO_CREATE)
    raise StartFailed(reason=f"{Path(command[0]).name} failed", log=place.log)
