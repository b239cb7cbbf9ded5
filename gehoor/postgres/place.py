"""The folder of a cluster: made, recognised as ours, reachable for the server, with room."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from gehoor.postgres.account import Account, name_of
from gehoor.postgres.binaries import Binaries
from gehoor.postgres.errors import NoAccess, NoRoom, NotOurs, OtherOwner, OtherVersion

MEGABYTE = 2**20
ROOM_TO_CREATE = 200  # MB: a new cluster is 46 MB, and the log of its first work goes beside it
ROOM_TO_START = 48  # MB: recovery can need two log segments of 16 MB, and sorting wants some
LONGEST_SOCKET = 103  # bytes, the path with the socket's name: 107 on Linux, 103 on macOS


@dataclass(frozen=True)
class Place:
    """What lies where. The data and the socket are the server account's, all else is ours: whoever
    breaks into the server can trick nobody into writing elsewhere."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def unfinished(self) -> Path:
        """A cluster in the making; it becomes `data` in one step when it is whole."""
        return self.folder / "data.new"

    @property
    def password(self) -> Path:
        return self.folder / "password"

    @property
    def first_password(self) -> Path:
        """The superuser's, there for the seconds that creation takes."""
        return self.folder / "password.new"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def lock(self) -> Path:
        return self.folder / "lock"

    @property
    def users(self) -> Path:
        return self.folder / "users"

    @property
    def socket(self) -> Path:
        return self.folder / "socket"

    @property
    def known(self) -> set[str]:
        ours = (self.data, self.unfinished, self.password, self.log, self.lock, self.users)
        names = {path.name for path in (*ours, self.first_password, self.socket)}
        return names | {f"{self.log.name}.old"}


def prepare(folder: Path, account: Account, elsewhere: Path) -> Place:
    """Make or recognise the folder. Raises NotOurs, OtherOwner, NoAccess; touches no data.

    Where the server's account cannot come (root's home, say), `folder` becomes a link to a new
    folder in `elsewhere`. Nobody else's permissions are widened.
    """
    try:
        if folder.is_symlink() and not folder.exists():
            raise NotOurs(folder=folder, reason=f"it points to {folder.readlink()}, which is gone")
        if not folder.exists():
            _make(folder, account, elsewhere)
        real = folder.resolve()
        _check_owner(real, os.geteuid())
        _check_content(Place(real))
        if (data := Place(real).data).exists():
            _check_owner(data, account.uid)
    except PermissionError as error:
        raise NoAccess(folder=folder, reason=error.strerror, user=account.name) from error
    if not account.reaches(real):
        raise NoAccess(
            folder=real, reason="a folder above it is closed to others", user=account.name
        )
    return Place(real)


def _make(folder: Path, account: Account, elsewhere: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    if account.reaches(folder.parent):
        folder.mkdir(mode=_mode(account), exist_ok=True)
        return
    elsewhere.mkdir(mode=0o755, parents=True, exist_ok=True)
    real = Path(tempfile.mkdtemp(prefix="cluster-", dir=elsewhere))
    real.chmod(_mode(account))
    try:
        folder.symlink_to(real, target_is_directory=True)
    except FileExistsError:  # another start was first
        real.rmdir()


def _check_content(place: Place) -> None:
    if not place.folder.is_dir():
        raise NotOurs(folder=place.folder, reason="it is a file")
    strange = sorted({path.name for path in place.folder.iterdir()} - place.known)
    if strange:
        raise NotOurs(folder=place.folder, reason=f"it holds {strange[0]}")
    if place.data.exists() and not (place.data / "PG_VERSION").is_file():
        raise NotOurs(folder=place.folder, reason="its data folder is not one of PostgreSQL")
    if place.data.exists() and not place.password.is_file():
        raise NotOurs(folder=place.folder, reason="its file password is missing")


def _mode(account: Account) -> int:
    return 0o711 if account.differs else 0o700


def _check_owner(folder: Path, expected: int) -> None:
    owner = folder.stat().st_uid
    if owner != expected:
        raise OtherOwner(folder=folder, owner=name_of(owner), user=name_of(expected))


def check_version(place: Place, binaries: Binaries) -> None:
    """Raises OtherVersion when the data is of another major version than the programs."""
    found = (place.data / "PG_VERSION").read_text().strip()
    if found != str(binaries.major):
        raise OtherVersion(folder=place.data, found=found, ours=binaries.major)


def check_room(folder: Path, needed: int) -> None:
    """Raises NoRoom when the disk has fewer than `needed` MB free."""
    free = shutil.disk_usage(folder).free // MEGABYTE
    if free < needed:
        raise NoRoom(folder=folder, free=free, needed=needed)


def socket_folder(place: Place, account: Account, port: int) -> Path | None:
    """A folder for the socket whose path is short enough; None when there is none.

    The second choice has a name that others can guess, in a folder that all can write, so it counts
    only when it is a real folder, owned by the server's account and closed to others.
    """
    short = Path("/tmp") / f"gehoor-{account.uid}-{place.data.stat().st_ino}"  # noqa: S108
    for folder in (place.socket, short):
        if len(os.fsencode(folder / f".s.PGSQL.{port}")) > LONGEST_SOCKET:
            continue
        try:
            folder.mkdir(mode=0o700)
            account.own(folder)
        except FileExistsError:
            pass
        facts = folder.lstat()
        if facts.st_uid == account.uid and facts.st_mode & 0o170777 == 0o040700:
            return folder
    return None
