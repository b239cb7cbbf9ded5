"""The scanner contract against a real clamd, and against one that is away or says something else."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from gehoor.core import blobs, clock
from gehoor.scanning import actions
from gehoor.scanning.clamd import CHUNK, Clamd
from gehoor.scanning.contract import NotScanned
from gehoor.scanning.enums import Outcome
from tests.support.clamd import BAD, NAME

pytestmark = pytest.mark.django_db


@pytest.mark.peer("clamd")
@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK])
def test_a_file_of_any_size_is_judged_clean(clamd: str, size: int) -> None:
    assert Clamd(clamd).scan(b"x" * size) == ""


@pytest.mark.peer("clamd")
def test_a_virus_is_named(clamd: str) -> None:
    assert Clamd(clamd).scan(BAD).startswith(NAME)


@pytest.mark.peer("clamd")
def test_a_file_beyond_its_limit_is_not_judged(clamd: str) -> None:
    with pytest.raises(NotScanned, match=r"size limit|clamd"):
        Clamd(clamd).scan(b"x" * 13 * 1024 * 1024)


@pytest.mark.peer("clamd")
def test_the_worker_judges_what_waits_and_each_content_once(
    clamd: str, settings: Any, tmp_path: Path
) -> None:
    settings.GEHOOR_CLAMD, settings.GEHOOR_BLOBS = clamd, tmp_path
    good, bad = blobs.put(b"a photograph"), blobs.put(BAD)
    for digest in (good, bad, good):
        actions.expect(digest)
    while actions.judge_next():
        pass
    found = actions.verdicts([good, bad])
    assert (found[good].outcome, found[good].found) == (Outcome.CLEAN, "")
    assert found[bad].outcome == Outcome.INFECTED
    assert found[bad].found.startswith(NAME)


def test_a_scanner_that_is_away_leaves_it_waiting(settings: Any, tmp_path: Path) -> None:
    settings.GEHOOR_CLAMD = str(tmp_path / "nobody")
    row = actions.judge(b"a photograph")
    assert row is not None
    assert row.outcome == Outcome.WAITING
    assert row.try_at - clock.now() <= actions.PAUSE
    assert actions.judge_next() is None  # not before its pause is over


def test_without_a_scanner_nothing_is_claimed(settings: Any) -> None:
    settings.GEHOOR_CLAMD = ""
    assert actions.judge(b"a photograph") is None
    assert actions.verdicts(["0" * 64]) == {}


@pytest.mark.parametrize("answer", [b"", b"stream: Can't open file ERROR\0", b"UNKNOWN COMMAND\0"])
def test_any_other_answer_judges_nothing(answer: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def serve() -> None:
            peer, _ = server.accept()
            peer.recv(1024)
            peer.sendall(answer)
            peer.shutdown(socket.SHUT_WR)
            peer.recv(1024)
            peer.close()

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(NotScanned):
            Clamd(f"127.0.0.1:{port}").scan(b"")
        thread.join(5)
