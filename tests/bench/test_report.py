"""A benchmark says by itself whether it met its bars."""

from __future__ import annotations

import json

import pytest

from gehoor.bench.corpus import Corpus, plan
from gehoor.bench.report import Bar, Report
from gehoor.bench.threads import Threads


@pytest.mark.parametrize(
    ("bar", "met"),
    [
        (Bar("speed", 3.0, least=3), True),
        (Bar("speed", 2.99, least=3), False),
        (Bar("memory", 400, most=400), True),
        (Bar("memory", 401, most=400), False),
    ],
)
def test_a_bar_is_met_or_not(bar: Bar, met: bool) -> None:
    assert bar.met is met


def test_json_has_the_figures_and_the_bars() -> None:
    report = Report(
        "x", ["name", "mails/s"], [["a", 12.5]], [Bar("speed", 2, least=3)], {"seed": 1}
    )
    found = json.loads(report.as_json())
    assert found["figures"] == [{"name": "a", "mails/s": 12.5}]
    assert found["bars"] == [{"name": "speed", "value": 2, "least": 3, "met": False}]
    assert (found["met"], found["seed"]) == (False, 1)


@pytest.fixture
def corpus() -> Corpus:
    return plan(100, seed=1)


def perfect(corpus: Corpus) -> dict[str, int]:
    """Every reply with its first mail, and nothing that a machine sent."""
    people = [each for each in corpus.all if not each.kind.is_automatic]
    return {each.message_id: (each.answers or each).number for each in people}


def test_a_perfect_run_scores_perfectly(corpus: Corpus) -> None:
    score = Threads(perfect(corpus), {}).score(corpus)
    assert (score.replies, score.threaded, score.wrong_cases) == (30, 30, 0)
    assert (score.opened_by_bounce, score.opened_by_automatic) == (0, 0)


def test_a_reply_elsewhere_and_a_bounce_with_a_case_are_counted(corpus: Corpus) -> None:
    found = perfect(corpus)
    reply = next(each for each in corpus.all if each.kind.is_reply)
    bounce = next(each for each in corpus.all if each.kind == "bounce")
    found |= {reply.message_id: 9001, bounce.message_id: 9002}
    score = Threads(found, {}).score(corpus)
    assert (score.threaded, score.wrong_cases) == (29, 2)
    assert (score.opened_by_bounce, score.opened_by_automatic) == (1, 2)
