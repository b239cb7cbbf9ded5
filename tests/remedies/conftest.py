from __future__ import annotations

from tests.requirements.conftest import bram, house

__all__ = ["bram", "house"]
