"""Words spoken aloud, by a program of this machine; what was said before is kept."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from gehoor.channels.voice.words import WORDS_A_MINUTE

from .sound import to_telephone

PROGRAM, PACKAGE = "espeak-ng", "espeak-ng"
MOST_CHARACTERS = 2000
PATIENCE = 10  # seconds
KEPT = 64 * 2**20  # bytes, about an hour of speech
_VERSION = "1"
"""Goes up when the same words would sound otherwise."""
_RATE, _HEADER = 22050, 44
_VOICES = {"nl": "nl", "en": "en-gb"}
_WHOLE_HOUR = re.compile(r"\b(\d{1,2})[.:]00\b( uur)?")
_PAST_HOUR = re.compile(r"\b(\d{1,2})\.(\d{2}) uur\b")


class Speechless(RuntimeError):
    """The words could not be spoken."""


class Voice:
    """Speaks Dutch and English; what it said before is in `folder`, the oldest goes when that is full."""

    def __init__(self, folder: Path, program: str = PROGRAM, kept: int = KEPT) -> None:
        self._folder, self._program, self._kept = folder, program, kept
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def is_there(self) -> bool:
        return shutil.which(self._program) is not None

    def says(self, words: str, language: str) -> bytes:
        """The sound, as the telephone carries it (sound.py). Blocks. Raises Speechless."""
        spoken = aloud(words[:MOST_CHARACTERS], language)
        told = f"{_VERSION}\0{WORDS_A_MINUTE}\0{language}\0{spoken}"
        file = self._folder / f"{hashlib.sha256(told.encode()).hexdigest()}.pcm"
        try:
            if file.exists():
                os.utime(file)
                return file.read_bytes()
            sound = to_telephone(self._spoken(spoken, language), _RATE)
            self._keep(file, sound)
        except OSError as error:
            raise Speechless(f"{self._program}: {error}") from error
        return sound

    def _spoken(self, words: str, language: str) -> bytes:
        voice = _VOICES.get(language, language)
        command = [self._program, "-v", voice, "-s", str(WORDS_A_MINUTE), "--stdin", "--stdout"]
        try:
            done = subprocess.run(
                command, input=words.encode(), capture_output=True, timeout=PATIENCE, check=True
            )
        except subprocess.SubprocessError as error:
            raise Speechless(str(error)) from error
        if len(done.stdout) <= _HEADER:
            raise Speechless(f"{self._program} said nothing")
        return done.stdout[_HEADER:]

    def _keep(self, file: Path, sound: bytes) -> None:
        """Whole or not at all: others read here too."""
        with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".new", delete=False) as fresh:
            fresh.write(sound)
        os.replace(fresh.name, file)
        self._make_room()

    def _make_room(self) -> None:
        found = [(each.stat(), each) for each in self._folder.glob("*.pcm")]
        newest_first = sorted(found, key=lambda each: each[0].st_mtime, reverse=True)
        held = 0
        for stat, file in newest_first:
            held += stat.st_size
            if held > self._kept:
                file.unlink(missing_ok=True)


def aloud(words: str, language: str) -> str:
    """Times of day as people say them: `17.00 uur` as `17 uur`, not as seventeen zero zero."""
    if language == "nl":
        return _PAST_HOUR.sub(r"\1 uur \2", _WHOLE_HOUR.sub(r"\1\2", words))
    return _WHOLE_HOUR.sub(lambda time: f"{time[1]} {_hundred(int(time[1]))}", words)


def _hundred(hour: int) -> str:
    return "o'clock" if hour <= 12 else "hundred"
