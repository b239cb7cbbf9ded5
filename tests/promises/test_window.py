"""What of a history counts: also where a clock was set back in it."""

from __future__ import annotations

from gehoor.promises.estimates.window import table


def test_an_answer_before_its_question_took_no_time() -> None:
    lives = [(10.0, 5.0)] * 60
    assert table(lives, 0.0, 20.0).quantile(0.9) == 0.0
