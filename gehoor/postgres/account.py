"""Who runs the server: ourselves, or an unprivileged account when we are root."""

from __future__ import annotations

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from gehoor.postgres.errors import NoAccount

SERVICE_ACCOUNT = "nobody"


class PopenOptions(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Account:
    uid: int
    gid: int
    name: str

    @property
    def differs(self) -> bool:
        """Whether a process has to become this account first; only root can."""
        return self.uid != os.geteuid()

    @property
    def popen(self) -> PopenOptions:
        """What subprocess needs to run a program as this account."""
        if not self.differs:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own(self, path: Path) -> None:
        """Give something that we made to this account."""
        if self.differs:
            os.chown(path, self.uid, self.gid)

    def reaches(self, path: Path) -> bool:
        """Whether this account can get at `path`, through all the folders above it.

        Asks the system instead of adding mode bits up, so access lists count as well.
        """
        if not self.differs:
            return True
        test = ["/bin/sh", "-c", 'test -x "$0"', str(path)]
        return subprocess.run(test, check=False, cwd="/", **self.popen).returncode == 0


def server_account() -> Account:
    """The account for the server. Raises NoAccount when root finds none to step down to."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), name_of(os.geteuid()))
    try:
        entry = pwd.getpwnam(SERVICE_ACCOUNT)
    except KeyError as error:
        raise NoAccount(name=SERVICE_ACCOUNT) from error
    return Account(entry.pw_uid, entry.pw_gid, SERVICE_ACCOUNT)


def name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"
