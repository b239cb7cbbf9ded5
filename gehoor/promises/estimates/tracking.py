"""Holding what was promised about promises: nine in ten kept, also when the work drifts.

Adaptive conformal inference (Gibbs and Candès, NeurIPS 2021): after each outcome the level moves by
`STEP` times what it missed the target by, so the share kept goes to the target whatever the model misses.
"""

from __future__ import annotations

TARGET = 0.9
STEP = 0.003
LOWEST, HIGHEST = 0.8, 0.98
"""Beyond these the table has too few cases to stand on, and one bad week would rule for months."""


def next_level(level: float, kept: bool, target: float = TARGET) -> float:
    """The level at which the next date is read from the table, after one that was or was not kept."""
    moved = level + STEP * ((not kept) - (1 - target))
    return min(max(moved, LOWEST), HIGHEST)
