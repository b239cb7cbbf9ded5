"""The register of complaints: what was complained of and what was answered, found by words (G25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gehoor.casework.usable import said_in
from gehoor.complaints.enums import Outcome
from gehoor.complaints.masking import MASK, masked
from gehoor.complaints.permissions import sees_who
from gehoor.finding.lines import read
from gehoor.finding.stems import together, wanted
from gehoor.staff.models import Colleague

from .query import fetch

MOST = 50
SOLVED = ("", "ja", "nee")


@dataclass(frozen=True, slots=True)
class Pair:
    """A complaint with its answer as one reader may see it; `answer` is empty while there is none.

    `solved`: it was answered, and the customer did not say that the answer did not help.
    """

    reference: str
    customer: str
    complaint: str
    answer: str
    said_at: datetime
    answered_at: datetime | None
    solved: bool
    owner: str
    is_masked: bool
    number: str
    handler: str
    due_at: datetime | None
    outcome: str
    withdrawn_at: datetime | None


_SOLVED = """(q.state = 'answered' and coalesce((
    select f.helped from feedback_feedback f where f.answer_id = q.answered_in_id order by f.id desc limit 1
), true))"""
_PAIRS = f"""
select c.reference, p.name as customer, q.text as question, k.reply as complaint, k.at as said_at,
    coalesce(a.reply, '') as answer, a.at as answered_at, o.name as owner, {_SOLVED} as solved,
    x.number, coalesce(h.name, '') as handler, pr.due_at, x.outcome, w.at as withdrawn_at
from complaints_complaint x left join promises_promise pr on pr.id = x.promise_id
left join staff_colleague h on h.id = x.handler_id left join cases_contact w on w.id = x.withdrawn_in_id
join cases_question q on q.id = x.question_id
join cases_contact k on k.id = q.asked_in_id left join cases_contact a on a.id = q.answered_in_id
join cases_case c on c.id = q.case_id join parties_party p on p.id = c.party_id
join staff_colleague o on o.id = c.owner_id
where {{words}} and {{solved}} order by x.at desc, x.id desc limit %(most)s
"""
_WORDS = "(k.search || coalesce(a.search, ''::tsvector)) @@ %(query)s::tsquery"
_EVERY = "true"


def pairs(text: str, solved: str, reader: Colleague) -> list[Pair]:
    """The newest complaints in which, or in whose answers, all words of `text` occur; all without words.

    solved: "ja", "nee", or "" for both. Whoever has no need to know who it is, gets it masked.
    """
    terms = read(text).terms
    query = together(wanted(terms, {})) if terms else ""
    sql = _PAIRS.format(
        words=_WORDS if query else _EVERY,
        solved={"ja": _SOLVED, "nee": f"not {_SOLVED}"}.get(solved, _EVERY),
    )
    values: dict[str, Any] = {"most": MOST, "query": query}
    return [_pair(row, hides=not sees_who(reader)) for row in fetch(sql, values)]


def _pair(row: dict[str, Any], *, hides: bool) -> Pair:
    def shown(words: str) -> str:
        return masked(words, [row["customer"]]) if hides else words

    return Pair(
        reference=row["reference"],
        customer=MASK if hides else row["customer"],
        complaint=shown(row["complaint"] or row["question"]),
        answer=shown(said_in(row["answer"])),
        said_at=row["said_at"],
        answered_at=row["answered_at"],
        solved=row["solved"],
        owner=row["owner"],
        is_masked=hides,
        number="" if hides else row["number"],
        handler=row["handler"],
        due_at=row["due_at"],
        outcome=str(Outcome(row["outcome"]).label) if row["outcome"] else "",
        withdrawn_at=row["withdrawn_at"],
    )


_UNJUDGED = """
select c.reference, c.title, k.at, k.facts->>'displeased' as words, o.name as owner
from cases_contact k join cases_case c on c.id = k.case_id join staff_colleague o on o.id = c.owner_id
where k.facts ? 'displeased' and k.direction = 'in'
    and not exists (select from complaints_cleared x where x.contact_id = k.id)
    and not exists (select from complaints_complaint x join cases_question q on q.id = x.question_id
        where q.asked_in_id = k.id)
order by k.at, k.id limit %(most)s
"""


def unjudged() -> list[dict[str, Any]]:
    """Contacts in which dissatisfaction was recognised and nobody said yet what it is, oldest first:

    {"reference", "title", "at", "words", "owner"}.
    """
    return fetch(_UNJUDGED, {"most": MOST})
