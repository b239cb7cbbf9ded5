"""Words become sound of the telephone, once."""

from __future__ import annotations

import math
from array import array
from pathlib import Path

import pytest

from gehoor.channels.sip.sound import FRAME, RATE, frames, ringing, to_telephone
from gehoor.channels.sip.speech import Speechless, Voice, aloud
from gehoor.channels.voice.words import seconds

OFFER = (
    "Veldnet. Er is een storing in Roden: internet en telefoon. Wij verwachten herstel vandaag "
    "17.00 uur. Toets 1 en wij bellen u terug op dit nummer."
)


def tone(hertz: float, rate: int) -> bytes:
    samples = (round(10000 * math.sin(math.tau * hertz * at / rate)) for at in range(rate))
    return array("h", samples).tobytes()


def loudness(pcm: bytes) -> float:
    samples = array("h", pcm)[800:-800]
    return math.sqrt(sum(each * each for each in samples) / len(samples))


@pytest.mark.parametrize(
    ("hertz", "least", "most"),
    [(300, 6900, 7200), (1000, 6900, 7200), (3000, 6000, 7300), (4600, 0, 250), (7000, 0, 50)],
)
def test_what_the_telephone_carries_passes_and_what_it_cannot_is_no_noise(
    hertz: float, least: float, most: float
) -> None:
    assert least <= loudness(to_telephone(tone(hertz, 22050), 22050)) <= most


def test_a_second_stays_a_second_in_whole_frames() -> None:
    sound = to_telephone(tone(440, 22050), 22050)
    assert len(sound) == RATE * 2
    assert {len(each) for each in frames(sound[:-2])} == {FRAME}
    assert to_telephone(b"", 22050) == b""
    assert len(ringing()) == 5 * RATE * 2


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        ("vandaag 17.00 uur", "nl", "vandaag 17 uur"),
        ("dinsdag 3 maart 8.30 uur", "nl", "dinsdag 3 maart 8 uur 30"),
        ("today at 17:00.", "en", "today at 17 hundred."),
        ("on 3 March at 8:00", "en", "on 3 March at 8 o'clock"),
        ("12.500 euro", "nl", "12.500 euro"),
    ],
)
def test_times_are_said_as_people_say_them(words: str, language: str, said: str) -> None:
    assert aloud(words, language) == said


@pytest.mark.peer("espeak-ng")
def test_words_take_no_longer_than_they_are_counted_at_and_are_spoken_once(tmp_path: Path) -> None:
    voice = Voice(tmp_path)
    sound = voice.says(OFFER, "nl")
    assert loudness(sound) > 500
    assert len(sound) / 2 / RATE <= min(seconds(OFFER) * 1.1, 15)
    assert Voice(tmp_path, "is-not-there").says(OFFER, "nl") == sound
    assert voice.says(OFFER, "en") != sound


@pytest.mark.peer("espeak-ng")
def test_what_is_kept_has_a_bound_and_what_was_said_longest_ago_goes(tmp_path: Path) -> None:
    voice = Voice(tmp_path, kept=60_000)
    for number in range(8):
        voice.says(f"Nummer {number}.", "nl")
    kept = sum(each.stat().st_size for each in tmp_path.iterdir())
    assert 0 < kept <= 60_000


def test_a_voice_that_fails_is_an_error_and_no_silence(tmp_path: Path) -> None:
    for program in ("is-not-there", "true", "false"):
        with pytest.raises(Speechless):
            Voice(tmp_path, program).says("Hallo.", "nl")
    assert not list(tmp_path.glob("*.pcm"))
