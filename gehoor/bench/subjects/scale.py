"""The desk over very many cases: fills them, and times home, a case, and every kind of search."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import cycle, pairwise
from typing import Any
from urllib.parse import quote

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from gehoor.bench.fill import fill  # noqa: E402
from gehoor.bench.people import address  # noqa: E402
from gehoor.bench.world import make_world  # noqa: E402
from gehoor.bench.zipf import COMMON, LAST, Words, rare  # noqa: E402
from gehoor.cases.models import Case  # noqa: E402
from gehoor.postgres.url import database_url  # noqa: E402

from .pages import client, get, pages, paths_of, plans  # noqa: E402
from .serve import serve  # noqa: E402

COLLEAGUES = 200
COMMONEST, MIDDLING = slice(0, 20), slice(3_000, 3_050)
"""Places in the vocabulary: words of one text in ten or fewer, and of one in five hundred."""
SHOWN = 50


def prepare(cases: int, seed: int) -> dict[str, Any]:
    """Tables, an organisation, and so many cases."""
    call_command("migrate", verbosity=0)
    fill(_url(), cases, seed, make_world(COLLEAGUES, password=None))
    return {}


def _url() -> str:
    settings = connection.settings_dict
    return database_url(
        user=settings["USER"], password=settings["PASSWORD"], database=settings["NAME"],
        host=settings["HOST"], port=int(settings["PORT"] or 5432),
    )  # fmt: skip


def sign_in(seed: int) -> dict[str, Any]:
    """An agent, the same with everybody's list, and the lead; the names of what they look at."""
    newest = Case.objects.order_by("-pk")
    mine, all_of_us, lead = client(), client(), client(address("lead"))
    all_of_us.post("/lijst/van")
    pages["home, mine"] = (mine, cycle(["/"]))
    pages["home, everybody's"] = (all_of_us, cycle(["/"]))
    pages["home, lead"] = (lead, cycle(["/"]))
    pages["case, open"] = (mine, paths_of(newest.open()))
    pages["case, closed"] = (mine, paths_of(newest.exclude(closed_at=None)))
    for name, lines in _lines(seed, newest.values_list("pk", flat=True)[0]).items():
        pages[name] = (mine, cycle([f"/zoeken?q={quote(line)}" for line in lines]))
    return {"pages": list(pages)}


def _lines(seed: int, cases: int) -> dict[str, Iterable[str]]:
    words = list(Words(seed).seen)
    some = range(1_001, cases, max(cases // SHOWN, 1))
    names = [each.strip() for each in LAST.split("|")]
    common = COMMON.split()
    return {
        "search, rare word": [rare(number) for number in some],
        "search, common word": [*common, *words[COMMONEST]],
        "search, middling word": words[MIDDLING],
        "search, two common words": [" ".join(pair) for pair in pairwise(common)],
        "search, phrase": [f'"{words[0]} {word}"' for word in words[COMMONEST]],
        "search, name": names,
        "search, name and word": [f"{name} {common[0]}" for name in names],
        "search, number": [f"KW-{number}" for number in some],
        "search, slip of the pen": [f"{word[:-2]}{word[-1]}{word[-2]}" for word in common if len(word) > 6],
        "search, filters": ["status:open van:ik", "team:wonen kanaal:phone", "sinds:30d status:open"],
    }  # fmt: skip


if __name__ == "__main__":
    serve(prepare=prepare, sign_in=sign_in, get=get, plans=plans)
