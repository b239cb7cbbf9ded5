"""Where Gehoor keeps its things on this machine, and the settings that follow from it."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from click import ClickException


@dataclass(frozen=True)
class Home:
    """One folder: the database, the attachments, the logs and the secret key.

    It is $GEHOOR_HOME, or a folder in the data home of the XDG base directory specification.
    """

    folder: Path

    @property
    def postgres(self) -> Path:
        return self.folder / "postgres"

    @property
    def files(self) -> Path:
        return self.folder / "files"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def secret_key(self) -> Path:
        return self.folder / "secret.key"

    def prepare(self) -> None:
        """Make the folders and tell the settings about them. What is in the environment wins."""
        try:
            # Others may pass through, not look: root's PostgreSQL runs as another account.
            self.folder.mkdir(mode=0o711, parents=True, exist_ok=True)
            for folder in (self.files, self.logs):
                folder.mkdir(mode=0o700, exist_ok=True)
            os.environ["GEHOOR_HOME"] = str(self.folder)
            os.environ.setdefault("GEHOOR_BLOBS", str(self.files))
            if "GEHOOR_SECRET_KEY" not in os.environ:
                os.environ["GEHOOR_SECRET_KEY"] = self._secret()
        except OSError as error:
            raise ClickException(
                f"{self.folder} cannot be used ({error.strerror}): make it writable, "
                "or set GEHOOR_HOME to another folder."
            ) from error

    def _secret(self) -> str:
        """The key, made at the first start; of two first starts one makes it and both read it."""
        if not self.secret_key.exists():
            fresh = self.folder / f"secret.key.{os.getpid()}"
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w") as file:
                file.write(secrets.token_urlsafe(48))
                file.flush()
                os.fsync(handle)
            try:
                self.secret_key.hardlink_to(fresh)
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return self.secret_key.read_text().strip()


def find_home(name: str = "gehoor") -> Home:
    """The home of this user; the demo has one under another name."""
    chosen = os.environ.get("GEHOOR_HOME")
    if chosen:
        return Home(Path(chosen).expanduser().absolute())
    data_home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Home(Path(data_home).absolute() / name)
