"""The procedures that come with the product: data for a team to begin with (the files beside this)."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

NAMES = ("box", "sofa", "pharmacy", "fibre", "postage")


def shipped(name: str) -> dict[str, Any]:
    """What is in `name`.toml, for actions.editing.install."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))
