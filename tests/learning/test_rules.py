"""A change becomes lessons of three minutes at most, with questions that have one right answer."""

from __future__ import annotations

from gehoor.learning.rules import (
    AS_IT_WAS,
    GONE,
    MOST_QUESTIONS,
    Change,
    differences,
    draw,
    in_both,
    minutes,
    parts,
    quiz,
)


def change(words: int) -> Change:
    return {"nl": {"before": "", "after": "woord " * words}}


def test_a_lesson_takes_three_minutes_at_most() -> None:
    lessons = parts([change(200), change(200), change(200), change(450)])
    assert [len(each) for each in lessons] == [2, 1, 1]
    assert max(minutes(each) for each in lessons) == 3
    assert minutes([change(3)]) == 1


def test_only_what_differs_is_read() -> None:
    before = "Bel ons. U ruilt binnen 14 dagen. Stuur een foto."
    after = "Bel ons. U ruilt binnen 30 dagen. Stuur een foto. Bewaar de doos."
    assert differences(before, after) == [
        {"before": "U ruilt binnen 14 dagen.", "after": "U ruilt binnen 30 dagen."},
        {"before": "", "after": "Bewaar de doos."},
    ]


def test_languages_stand_side_by_side_where_both_changed() -> None:
    both = in_both({"nl": ["a"], "en": ["b"]}, {"nl": ["c"], "en": ["d"]})
    assert both == [{"nl": {"before": "a", "after": "c"}, "en": {"before": "b", "after": "d"}}]
    one = in_both({"nl": ["a"], "en": ["b"]}, {"nl": ["c"], "en": ["b"]})
    assert one == [{"nl": {"before": "a", "after": "c"}}]


def test_a_question_has_what_holds_and_what_does_not() -> None:
    gone: Change = {"nl": {"before": "Stuur een brief.", "after": ""}}
    (asked,) = quiz([gone], "nl", "1:0")
    assert set(asked.options) == {GONE["nl"], "Stuur een brief."}
    assert asked.options[asked.right] == GONE["nl"]
    (asked,) = quiz([change(2)], "en", "1:0")
    assert asked.options[1 - asked.right] == AS_IT_WAS["en"]
    assert len(quiz([change(1)] * 9, "nl", "1:0")) == MOST_QUESTIONS
    orders = {quiz([gone], "nl", f"1:{tries}")[0].right for tries in range(20)}
    assert orders == {0, 1}


def test_the_lot_is_the_same_for_the_same_seed_and_different_for_everybody() -> None:
    cases = range(100)
    assert draw(7, 1, cases) == draw(7, 1, reversed(cases))
    assert len({tuple(draw(7, person, cases)) for person in range(50)}) > 45
    assert sorted(draw(7, 1, [4, 9])) == [4, 9]
    often = [0] * 10
    for seed in range(3000):
        for case in draw(seed, 1, range(10)):
            often[case] += 1
    assert all(780 < each < 1020 for each in often)  # 900 expected, 4 to 5 standard deviations
