"""What happened at Kwartelhof in the last days: who wrote what, and how each ended or goes on."""

from __future__ import annotations

from collections.abc import Callable

from ..stage import Stage, Story
from . import apotheek, everyday, net, odd, post, procedures, sofa, wonen

SHOWN = sofa.JANSEN.mail
"""Whose status page the demo shows first."""


def all_of(stage: Stage) -> list[Callable[[Stage], Story]]:
    return [
        *sofa.STORIES,
        *wonen.STORIES,
        *net.STORIES,
        *apotheek.STORIES,
        *post.STORIES,
        *procedures.STORIES,
        *odd.STORIES,
        *everyday.stories(stage),
    ]
