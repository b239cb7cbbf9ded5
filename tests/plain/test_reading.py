"""The score against texts worked out by hand, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.plain.actions.words import shipped
from gehoor.plain.jargon import jargon
from gehoor.plain.reading import FEWEST_WORDS, reading, syllables
from gehoor.procedures.shipped import NAMES
from gehoor.procedures.shipped import shipped as procedure

LANGUAGES = st.sampled_from(["nl", "en"])


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("leesbaarheid", "nl", 3),
        ("geïnteresseerd", "nl", 5),
        ("nieuw", "nl", 1),
        ("mooie", "nl", 2),
        ("foto’s", "nl", 2),
        ("SLA", "nl", 3),
        ("ONT-migratie", "nl", 6),
        ("make", "en", 1),
        ("table", "en", 2),
        ("delivered", "en", 3),
        ("started", "en", 2),
        ("you", "en", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, language: str, count: int) -> None:
    assert syllables(word, language) == count


def test_the_dutch_score_is_that_of_douma() -> None:
    """Nine words in two sentences, fifteen syllables: 206.84 - 0.93 x 4.5 - 0.77 x 166.67 = 74.3."""
    text = "Wij bellen u morgen. De monteur repareert uw toestel."  # 1+2+1+2 and 1+2+3+1+2
    found = reading(text, "nl")
    assert (found.score, found.words) == (74, 9)


def test_the_english_score_is_that_of_flesch() -> None:
    """Six words of one syllable: 206.835 - 1.015 x 6 - 84.6 = 116.1, shown as 100."""
    assert reading("The cat sat on the mat.", "en").score == 100
    text = "The driver will call you in the morning."  # 8 words, 1+2+1+1+1+1+1+2 = 10 syllables
    assert reading(text, "en").score == 93  # 206.835 - 1.015 x 8 - 84.6 x 1.25 = 92.97


@given(st.text(max_size=400), LANGUAGES)
def test_any_text_has_a_score_from_0_to_100_or_none(text: str, language: str) -> None:
    found = reading(text, language)
    assert (found.score is None) == (found.words == 0)
    assert found.score is None or 0 <= found.score <= 100


@given(st.text(alphabet="0123456789 .,:-/\n", max_size=100), LANGUAGES)
def test_digits_alone_have_no_score(text: str, language: str) -> None:
    assert reading(text, language).score is None
    assert not reading(text, language).is_harder_than_b1


@given(st.from_regex(r"[a-z]{1,30}", fullmatch=True), LANGUAGES)
def test_one_word_never_asks_anything(word: str, language: str) -> None:
    found = reading(word, language)
    assert (found.words, found.is_harder_than_b1) == (1, False)


@given(st.lists(st.sampled_from(["bank", "komt", "verzekering", "u"]), min_size=12), LANGUAGES)
def test_shorter_sentences_never_read_harder(words: list[str], language: str) -> None:
    whole, half = " ".join(words), len(words) // 2
    two = f"{' '.join(words[:half])}. {' '.join(words[half:])}"
    assert (reading(two, language).score or 0) >= (reading(whole, language).score or 0)


@given(LANGUAGES, st.integers(1, 50), st.integers(0, 99))
def test_numbers_and_places_change_nothing(language: str, whole: int, part: int) -> None:
    plain = "De bank komt bij u thuis en de monteur belt."
    filled = f"De bank {{datum}} komt {whole}.{part} bij u thuis en de monteur belt."
    assert reading(filled, language) == reading(plain, language)
    assert reading(plain, language).words == FEWEST_WORDS


def test_the_procedures_that_come_with_the_product_are_b1() -> None:
    for name in NAMES:
        for step in procedure(name)["steps"]:
            for language in ("nl", "en"):
                told = [each[language] for each in step.values() if _is_text(each, language)]
                assert not reading("\n".join(told), language).is_harder_than_b1, (name, told)


def _is_text(value: object, language: str) -> bool:
    return isinstance(value, dict) and language in value


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_words_that_come_with_the_product_are_plain_themselves(language: str) -> None:
    pairs = [line.split(" = ") for line in shipped(language).splitlines()]
    assert len(pairs) >= 20
    ours = jargon([(word, instead) for word, instead in pairs])
    assert [instead for _word, instead in pairs if list(ours.find(instead))] == []
