"""The set of mails by which the finding of questions is measured, and the bars."""

from __future__ import annotations

from collections import Counter

from gehoor.bench import questions


def test_the_set_is_large_enough_in_both_languages_and_a_third_is_held_out() -> None:
    mails = questions.mails()
    by_language = Counter(each.language for each in mails)
    assert len(mails) >= 150
    assert min(by_language["nl"], by_language["en"]) >= 50
    assert sum(each.held_out for each in mails) == len(mails) // 3


def test_each_label_lies_in_its_mail_and_none_on_another() -> None:
    for mail in questions.mails():
        assert mail.questions
        edges = [edge for span in mail.questions for edge in span]
        assert [0, *edges, len(mail.text)] == sorted([0, *edges, len(mail.text)])


def test_precision_and_recall_meet_their_bars() -> None:
    bars = questions.run(questions.COUNT, 0, lambda _: None).bars
    assert [bar.name for bar in bars if not bar.met] == []


def test_a_proposal_beside_every_question_is_wrong() -> None:
    (mail,) = [each for each in questions.mails() if each.text.startswith("Hello, I would like")]
    assert questions.found(mail) == len(mail.questions) == 2
    elsewhere = questions.Mail("en", mail.text, ((0, 5),), held_out=False)
    assert questions.found(elsewhere) == 0
