"""The map of the house shows every room once, and no room that is gone."""

from __future__ import annotations

import re

from tests.guards.test_layers import ROOT, layers


def test_every_room_stands_on_the_map_once() -> None:
    found = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "rooms.md").read_text(), re.MULTILINE)
    assert sorted(found) == sorted(set().union(*layers()))
