"""A real clamd with one signature of our own, so that it needs no list of viruses from outside."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support.patience import PATIENCE

BAD = b"This file stands for one with a virus in it.\n" * 40
NAME = "Gehoor.Test.Virus"


@contextmanager
def clamd(folder: Path) -> Iterator[str]:
    """Where it listens: a socket below `folder`."""
    signatures, at = folder / "signatures", folder / "clamd.sock"
    signatures.mkdir(parents=True)
    digest = hashlib.md5(BAD, usedforsecurity=False).hexdigest()
    (signatures / "ours.hdb").write_text(f"{digest}:{len(BAD)}:{NAME}\n")
    config = folder / "clamd.conf"
    config.write_text(
        f"LocalSocket {at}\nDatabaseDirectory {signatures}\nForeground yes\nFixStaleSocket yes\n"
        f"TemporaryDirectory {folder}\nStreamMaxLength 12M\nOfficialDatabaseOnly no\n"
    )
    program = shutil.which("clamd", path=f"{os.environ.get('PATH', '')}:/usr/sbin") or "clamd"
    process = subprocess.Popen([program, "--config-file", str(config)], stdout=subprocess.DEVNULL)
    try:
        _wait(process, at)
        yield str(at)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        process.wait(PATIENCE)


def _wait(process: subprocess.Popen[bytes], at: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not at.exists():
        assert process.poll() is None, "clamd ended by itself"
        assert time.monotonic() < end, "clamd did not come up"
        time.sleep(0.05)
