"""Which mail ended in which thread: read from the database of each subject after the fact, and judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import LiteralString

from .corpus import Corpus, Kind, Plan
from .lab import Lab
from .mails import OURS, Acknowledgement

OURS_FOUND = "select message_id, case_id from cases_contact where direction = 'in'"
OURS_ACKNOWLEDGED = """
select i.message_id, o.message_id, o.subject, s.reply_to
from cases_contact i
join cases_contact o on o.case_id = i.case_id and o.direction = 'out'
join cases_outgoing s on s.contact_id = o.id and s.in_reply_to = i.message_id
where i.direction = 'in'
"""
PEER_FOUND = "select message_id, ticket_id from helpdesk_followup where message_id is not null"
PEER_ACKNOWLEDGED = """
select f.message_id, '<ack-' || t.id || '@kwartelhof.example>', '[wonen-' || t.id || '] ' || t.title, %s
from helpdesk_followup f join helpdesk_ticket t on t.id = f.ticket_id
"""
FLOOR_FOUND = "select message_id, thread from mail"
FLOOR_ACKNOWLEDGED = (
    "select message_id, '<ack-' || id || '@kwartelhof.example>', subject, %s from mail"
)


@dataclass(frozen=True, slots=True)
class Score:
    """What became of the replies and of what machines sent."""

    replies: int = 0
    threaded: int = 0
    opened_by_bounce: int = 0
    opened_by_automatic: int = 0
    wrong_cases: int = 0

    @property
    def part_threaded(self) -> float:
        return self.threaded / self.replies


@dataclass(frozen=True, slots=True)
class Threads:
    """`found` maps the Message-ID of each mail to its thread, `acknowledged` to our answer to it."""

    found: dict[str, int]
    acknowledged: dict[str, Acknowledgement]

    def acknowledgement(self, plan: Plan) -> Acknowledgement | None:
        """What the customer who writes `plan` holds of ours, when the mail needs it."""
        if plan.answers and plan.kind.needs_acknowledgement:
            return self.acknowledged[plan.answers.message_id]
        return None

    def score(self, corpus: Corpus) -> Score:
        """Replies must be where their first mail is; machines must not have opened anything."""
        new = [each.message_id for each in corpus.all if each.kind == Kind.NEW]
        opened = {self.found[each] for each in new if each in self.found}
        replies = [each for each in corpus.all if each.kind.is_reply and each.answers]
        threaded = sum(
            self.found.get(each.message_id, 0) == self.found.get(each.answers.message_id, -1)
            for each in replies
            if each.answers
        )
        return Score(
            replies=len(replies),
            threaded=threaded,
            opened_by_bounce=self._opened_by(corpus, {Kind.BOUNCE}, opened),
            opened_by_automatic=self._opened_by(corpus, set(Kind) - {Kind.NEW}, opened),
            wrong_cases=abs(len(set(self.found.values())) - len(new)),
        )

    def _opened_by(self, corpus: Corpus, kinds: set[Kind], opened: set[int]) -> int:
        ids = (each.message_id for each in corpus.all if each.kind in kinds)
        return len({self.found[each] for each in ids if each in self.found} - opened)


def ours(lab: Lab) -> Threads:
    rows = lab.rows(OURS_ACKNOWLEDGED)
    return _threads(lab, OURS_FOUND, rows)


def peer(lab: Lab) -> Threads:
    return _threads(lab, PEER_FOUND, lab.rows(PEER_ACKNOWLEDGED, [OURS]))


def floor(lab: Lab) -> Threads:
    return _threads(lab, FLOOR_FOUND, lab.rows(FLOOR_ACKNOWLEDGED, [OURS]))


def _threads(
    lab: Lab, found: LiteralString, acknowledged: list[tuple[str, str, str, str]]
) -> Threads:
    return Threads(
        {row[0]: row[1] for row in lab.rows(found)},
        {row[0]: Acknowledgement(*row[1:]) for row in acknowledged},
    )
