"""The environment of django-helpdesk: a Python of its own, made once, in the cache folder."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import venv
from collections.abc import Mapping
from pathlib import Path

from gehoor.postgres.url import django_settings

from .lab import Lab

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements" / "bench.txt"
PROGRAM = Path(__file__).parent / "subjects" / "peer.py"


class NoPeer(Exception):
    """The peer could not be installed."""


def python() -> Path:
    """The Python that has django-helpdesk; installs it when it is not there. Raises NoPeer."""
    if not REQUIREMENTS.exists():
        raise NoPeer(f"Run this from a checkout of the repository: {REQUIREMENTS} is not here.")
    digest = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gehoor"
    place = cache / f"bench-{digest}"
    if not place.exists():
        _install(place)
    return place / "bin" / "python"


def _install(place: Path) -> None:
    unfinished = place.with_name(f"{place.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    venv.create(unfinished, with_pip=True)
    pip = [str(unfinished / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    command = [*pip, "--require-hashes", "-r", str(REQUIREMENTS)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise NoPeer(f"django-helpdesk was not installed. pip says: {done.stderr.strip()}")
    unfinished.rename(place)  # only `python -m` is used, so that the scripts' old path does no harm


def command() -> list[str]:
    return [str(python()), str(PROGRAM)]


def environment(lab: Lab) -> Mapping[str, str]:
    folders = {name: str(lab.home / name.lower()) for name in ("PEER_FILES", "PEER_OUTBOX")}
    return {**os.environ, **folders, "PEER_DATABASE": json.dumps(django_settings(lab.url))}
