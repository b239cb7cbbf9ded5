"""A process under measurement: started apart, driven by lines of JSON, weighed with its children."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any

import psutil

LONGEST = 900.0  # seconds for one command; a benchmark that hangs is a benchmark that failed


class SubjectFailed(Exception):
    """A process under measurement ended or took too long: its own words are above."""


class Subject:
    """A program that answers each line of JSON on its standard input with one on its output."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(environment),
        )

    @classmethod
    def of(cls, module: str, environment: Mapping[str, str]) -> Subject:
        """A module of ours, run by this Python."""
        return cls([sys.executable, "-m", f"gehoor.bench.subjects.{module}"], environment)

    @property
    def process(self) -> psutil.Process:
        return psutil.Process(self._process.pid)

    def send(self, do: str, **details: Any) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": do, **details}) + "\n")
        self._process.stdin.flush()

    def hear(self, longest: float = LONGEST) -> dict[str, Any]:
        """The answer to what was sent. Raises SubjectFailed."""
        assert self._process.stdout
        timer = threading.Timer(longest, self._process.kill)
        timer.start()
        try:
            line = self._process.stdout.readline()
        finally:
            timer.cancel()
        if not line:
            raise SubjectFailed(f"A process under measurement ended: {self._process.args!r}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def ask(self, do: str, **details: Any) -> dict[str, Any]:
        self.send(do, **details)
        return self.hear()

    def end(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> Subject:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()
