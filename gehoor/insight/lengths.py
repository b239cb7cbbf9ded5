"""How long our answers are: per colleague, over the last days (requirement M75)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from gehoor.casework.lengths import LONG
from gehoor.core import clock

from .query import fetch

_LENGTHS = """
select w.name as who, t.name as team, count(*) as replies,
    percentile_disc(0.5) within group (order by r.words) as median,
    max(r.words) as longest,
    count(*) filter (where r.words > %(long)s) as long,
    count(*) filter (where r.key_sentence <> '') as with_key
from casework_reply r join cases_contact k on k.id = r.contact_id
join staff_colleague w on w.id = k.author_id left join staff_team t on t.id = w.team_id
where k.at >= %(since)s group by w.id, w.name, t.name order by median desc, w.name
"""


@dataclass(frozen=True, slots=True)
class Lengths:
    """The answers of one colleague: words in the middle one and the longest, how many are long."""

    who: str
    team: str | None
    replies: int
    median: int
    longest: int
    long: int
    with_key: int


def lengths(days: int) -> list[Lengths]:
    """Of everybody who answered in the last `days`, the longest writer first."""
    values: dict[str, Any] = {"long": LONG, "since": clock.now() - timedelta(days=days)}
    return [Lengths(**row) for row in fetch(_LENGTHS, values)]
