"""Bounds on what customers may be told beforehand. Pure."""

from __future__ import annotations

from datetime import timedelta

DEFAULT_CEILING_DAYS = 5
"""Working days until the first answer by a person (requirement T29)."""
MOST_CEILING_DAYS = 7
"""Above this only the board decides."""
LONGEST_NOTICE = timedelta(days=14)
"""An excuse that lasts longer is how things are (requirement T36)."""
