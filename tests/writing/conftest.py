from __future__ import annotations

from tests.requirements.conftest import house

__all__ = ["house"]
