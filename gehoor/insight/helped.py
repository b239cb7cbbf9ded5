"""Did it help, and was it friendly: two scores that are never netted (requirements G21, K30 and W24).

Counted by article and by team. Of one colleague only that colleague sees the figures; nobody is ranked, and
nothing here says how long anybody took.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from gehoor.core import clock
from gehoor.feedback.models import FRIENDLY_ENOUGH
from gehoor.staff.models import Colleague

from .query import fetch

STANDING = """
standing as (
    select distinct on (answer_id) * from feedback_feedback order by answer_id, id desc
)
"""
"""The last word of a customer on each answer."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What customers said of answers: helped yes and no; how friendly (1 to 5), how often 4 or 5.

    `asked` counts the answers in which the question was put, judged or not.
    """

    name: str
    asked: int
    yes: int
    no: int
    scored: int
    friendly: float | None
    high: int

    @property
    def helped(self) -> float | None:
        """The share of yes among those who said yes or no, 0 to 1; None when nobody did."""
        return self.yes / (self.yes + self.no) if self.yes + self.no else None

    @property
    def satisfied(self) -> float | None:
        """CSAT: the share of 4 and 5 among the scores, 0 to 1; None when there are none."""
        return self.high / self.scored if self.scored else None


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """How often an article was the source of an answer, and what customers said of those answers."""

    article: int
    title: str
    used: int
    yes: int
    no: int

    @property
    def rate(self) -> float | None:
        """The success rate: the share of yes among those who said yes or no; None when nobody did."""
        return self.yes / (self.yes + self.no) if self.yes + self.no else None


_SCORES = """
    count(*) filter (where f.helped) as yes, count(*) filter (where not f.helped) as no,
    count(f.friendly) as scored, avg(f.friendly)::float as friendly,
    count(*) filter (where f.friendly >= %(enough)s) as high
"""
_TEAMS = f"""
with {STANDING}
select t.name, count(*) as asked, {_SCORES}
from casework_reply r join cases_contact k on k.id = r.contact_id
join cases_case c on c.id = k.case_id join staff_team t on t.id = c.team_id
left join standing f on f.answer_id = k.id
where k.at >= %(since)s group by t.id, t.name order by t.name
"""
_MINE = f"""
with {STANDING}
select count(*) as asked, {_SCORES}
from casework_reply r join cases_contact k on k.id = r.contact_id
left join standing f on f.answer_id = k.id
where k.at >= %(since)s and k.author_id = %(who)s
"""
_ARTICLES = f"""
with {STANDING}
select a.id as article, a.title_nl, a.title_en, count(*) as used,
    count(*) filter (where f.helped) as yes, count(*) filter (where not f.helped) as no
from knowledge_use u join knowledge_article a on a.id = u.article_id
join cases_contact k on k.id = u.contact_id left join standing f on f.answer_id = k.id
where k.at >= %(since)s group by a.id order by a.title_nl, a.id
"""


def teams(days: int) -> list[Scores]:
    """Of each team over the last `days`, by name: there is no first and no last."""
    values = {"since": clock.now() - timedelta(days=days), "enough": FRIENDLY_ENOUGH}
    return [Scores(**row) for row in fetch(_TEAMS, values)]


def mine(colleague: Colleague, days: int) -> Scores:
    """Of one colleague over the last `days`, for that colleague's own page."""
    values = {
        "since": clock.now() - timedelta(days=days),
        "enough": FRIENDLY_ENOUGH,
        "who": colleague.pk,
    }
    (row,) = fetch(_MINE, values)
    return Scores(name=colleague.name, **row)


def articles(days: int, language: str = "nl") -> list[ArticleLine]:
    """Of each article that was a source in the last `days`, by title."""
    rows = fetch(_ARTICLES, {"since": clock.now() - timedelta(days=days)})
    return [
        ArticleLine(
            article=row["article"],
            title=row["title_nl"] if language == "nl" else row["title_en"],
            used=row["used"],
            yes=row["yes"],
            no=row["no"],
        )
        for row in rows
    ]
