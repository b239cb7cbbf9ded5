"""What import-linter cannot see: keys by string, and addresses of surfaces named from below."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import ForeignObject

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "gehoor"
SURFACES = {"desk", "portal", "api", "setup", "cli", "config", "demo", "bench"}
NAMES_A_SURFACE = re.compile(r"""(?:reverse\(|redirect\(|{%\s*url\s+)["'](\w+):""")


def layers() -> list[set[str]]:
    """The layers of pyproject.toml, top first."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    lines = contracts["contracts"][0]["layers"]
    return [{each.strip(" ()") for each in line.split("|")} for line in lines]


def height(module: str) -> int:
    room = module.removeprefix("gehoor.").partition(".")[0]
    return next(-depth for depth, rooms in enumerate(layers()) if room in rooms)


FOREIGN_KEYS = [
    (model, field)
    for model in apps.get_models()
    if model.__module__.startswith("gehoor.")
    for field in model._meta.get_fields()
    if isinstance(field, ForeignObject) and field.related_model.__module__.startswith("gehoor.")
]


@pytest.mark.parametrize(
    ("model", "field"), FOREIGN_KEYS, ids=[f"{m.__name__}.{f.name}" for m, f in FOREIGN_KEYS]
)
def test_foreign_key_points_to_the_same_or_a_lower_layer(model: type, field: ForeignObject) -> None:
    assert height(field.related_model.__module__) <= height(model.__module__)


def test_below_the_surfaces_nobody_names_an_address_of_a_surface() -> None:
    found = []
    for path in [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.html"), *PACKAGE.rglob("*.txt")]:
        room = path.relative_to(PACKAGE).parts[0]
        if room not in SURFACES and NAMES_A_SURFACE.search(path.read_text()):
            found.append(str(path.relative_to(ROOT)))
    assert found == []
