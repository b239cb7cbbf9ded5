"""What makes an answer of use: the source with its steps, and the question whether it helped (G21).

The links of that question only open a page: a mail filter that follows them says nothing in the customer's
name, and one press on the page does (docs/adr/0010).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.knowledge.models import Article

from .letters import status_url

HELPED_PATH = "geholpen"
YES, NO = "ja", "nee"
_OVER = re.compile(r"^(?:Bent u hiermee geholpen\?|Did this help you\?|-- ?)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Usable:
    """For the letter: the title and steps of the source, and the links that answer the question."""

    title: str
    steps: list[str]
    yes_url: str
    no_url: str


def usable(case: Case, source: Article | None, *, asks: bool) -> Usable:
    """asks: whether the answer ends with the question if it helped."""
    url = f"{status_url(case)}/{HELPED_PATH}" if asks else ""
    return Usable(
        title=source.title(case.language) if source else "",
        steps=source.steps(case.language) if source else [],
        yes_url=url and f"{url}/{YES}",
        no_url=url and f"{url}/{NO}",
    )


def said_in(letter: str) -> str:
    """What a letter of ours says, without the question whether it helped, its links and our signature."""
    return _OVER.split(letter, maxsplit=1)[0].strip()
