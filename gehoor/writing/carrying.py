"""An answer as data, so that it can wait in the database and be said later exactly as it was read."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from gehoor.cases.models import Case, Question
from gehoor.casework.actions.answer import Answer, Ask
from gehoor.casework.actions.unanswered import Dropped, Later
from gehoor.casework.received import File
from gehoor.knowledge.models import Article
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Rhythm
from gehoor.promises.models import Promise


def as_data(what: Answer) -> dict[str, Any]:
    """JSON values; rows by their keys."""
    return {
        "text": what.text,
        "key_sentence": what.key_sentence,
        "closes": what.closes,
        "recognition": what.recognition,
        "unrecognised": what.unrecognised,
        "answers": [each.pk for each in what.answers],
        "keeps": [each.pk for each in what.keeps],
        "makes": [_draft(each) for each in what.makes],
        "later": [
            {**_dates(each), "question": each.question.pk, "reason": each.reason}
            for each in what.later
        ],
        "drops": [{"question": each.question.pk, "reason": each.reason} for each in what.drops],
        "asks": what.asks and {**asdict(what.asks), "due_at": what.asks.due_at.isoformat()},
        "files": [asdict(each) for each in what.files],
        "source": what.source and what.source.pk,
    }


def from_data(case: Case, data: dict[str, Any]) -> Answer:
    """The answer again, but for questions that were settled meanwhile."""
    questions = {each.pk: each for each in case.questions.open()}
    promises = {each.pk: each for each in case.promises.all()}
    return Answer(
        text=data["text"],
        key_sentence=data["key_sentence"],
        closes=data["closes"],
        recognition=data.get("recognition", ""),  # what waited before there was one has none
        unrecognised=data.get("unrecognised", ""),
        answers=tuple(questions[pk] for pk in data["answers"] if pk in questions),
        keeps=tuple(promises[pk] for pk in data["keeps"] if pk in promises),
        makes=tuple(_made(each, questions, promises) for each in data["makes"]),
        later=tuple(
            Later(questions[each["question"]], *_moments(each), each["rule"], each["reason"])
            for each in data["later"]
            if each["question"] in questions
        ),
        drops=tuple(
            Dropped(questions[each["question"]], each["reason"])
            for each in data["drops"]
            if each["question"] in questions
        ),
        asks=_ask(data["asks"]),
        files=tuple(File(**each) for each in data["files"]),
        source=Article.objects.filter(pk=data["source"]).first() if data["source"] else None,
    )


def _draft(draft: Draft) -> dict[str, Any]:
    return {
        **_dates(draft),
        "kind": draft.kind.value,
        "wording": draft.wording,
        "basis": draft.basis,
        "result": draft.result,
        "tracked": draft.tracked,
        "question": draft.question and draft.question.pk,
        "follows": draft.follows and draft.follows.pk,
        "depends_on": draft.depends_on and draft.depends_on.pk,
        "rhythm": draft.rhythm and draft.rhythm.value,
    }


def _made(
    data: dict[str, Any], questions: dict[int, Question], promises: dict[int, Promise]
) -> Draft:
    due_at, starts_at = _moments(data)
    return Draft(
        kind=PromiseKind(data["kind"]),
        wording=data["wording"],
        due_at=due_at,
        starts_at=starts_at,
        rule=data["rule"],
        basis=data["basis"],
        result=data["result"],
        tracked=data["tracked"],
        question=questions.get(data["question"]),
        follows=promises.get(data["follows"]),
        depends_on=promises.get(data["depends_on"]),
        rhythm=Rhythm(data["rhythm"]) if data["rhythm"] else None,
    )


def _dates(what: Draft | Later) -> dict[str, Any]:
    return {
        "due_at": what.due_at.isoformat(),
        "starts_at": what.starts_at.isoformat() if what.starts_at else None,
        "rule": what.rule,
    }


def _moments(data: dict[str, Any]) -> tuple[datetime, datetime | None]:
    starts_at = data["starts_at"]
    return (
        datetime.fromisoformat(data["due_at"]),
        datetime.fromisoformat(starts_at) if starts_at else None,
    )


def _ask(data: dict[str, Any] | None) -> Ask | None:
    if not data:
        return None
    return Ask(data["wording"], datetime.fromisoformat(data["due_at"]), data["consequence"])
