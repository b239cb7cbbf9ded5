"""How sure a share is that was counted: intervals of 95 %, so that chance is not taken for a difference.

Pure. Wilson's score interval for one share (Journal of the American Statistical Association 22, 1927,
p. 209), and from two of those Newcombe's for a difference (Statistics in Medicine 17, 1998, p. 873).
"""

from __future__ import annotations

from math import inf, sqrt

Z = 1.959964
"""The normal quantile of 95 % in two tails."""


def interval(hits: int, of: int) -> tuple[float, float]:
    """Between what the true share lies (0 to 1); from 0 to 1 when nothing was counted."""
    if not of:
        return 0.0, 1.0
    share, spread = hits / of, Z * Z / of
    middle = (share + spread / 2) / (1 + spread)
    half = sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def is_lower(hits: int, of: int, other_hits: int, other_of: int) -> bool:
    """Whether the first share is lower than the other by more than chance."""
    if not of or not other_of:
        return False
    share, other = hits / of, other_hits / other_of
    _, upper = interval(hits, of)
    lower, _ = interval(other_hits, other_of)
    return share - other + sqrt((upper - share) ** 2 + (other - lower) ** 2) < 0


def events(count: int, of: int) -> tuple[float, float]:
    """Between what the true number of events per one lies, of `count` events over `of`.

    Byar's approximation to the exact Poisson limits (Breslow and Day, Statistical Methods in Cancer
    Research II, 1987, p. 69); from 0 to infinity when nothing was observed.
    """
    if not of:
        return 0.0, inf
    low = count * (1 - 1 / (9 * count) - Z / (3 * sqrt(count))) ** 3 if count else 0.0
    more = count + 1
    return low / of, more * (1 - 1 / (9 * more) + Z / (3 * sqrt(more))) ** 3 / of


def differ(count: int, of: int, other_count: int, other_of: int) -> bool:
    """Whether two numbers of events per one differ by more than chance.

    Given their sum each count is a share of it, expected to be its share of what was observed.
    """
    if not of or not other_of or not count + other_count:
        return False
    low, high = interval(count, count + other_count)
    return not low <= of / (of + other_of) <= high
