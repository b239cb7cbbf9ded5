"""The child process: its limits, and that no mail spoils the next."""

from __future__ import annotations

import base64
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gehoor.channels.mail.reading import Reader, Unreadable, read
from gehoor.channels.mail.reading.child import MEMORY_BYTES

from .letters import PNG, encoded, mail, multipart, part, winmail

needs_proc = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="there is no /proc to measure a process by"
)
LETTER = mail(
    multipart(
        "mixed",
        part("text/plain; charset=utf-8", "Mijn lamp is stuk, café.\n\n-- \nJan"),
        part("image/png; name=lamp.png", encoded(PNG), "Content-Transfer-Encoding: base64"),
        part("text/csv; name=leeg.csv", ""),
    ),
    to="Kwartelhof <info@kwartelhof.nl>",
    date="Tue, 3 Mar 2026 09:12:33 +0100",
    references="<1@x> <2@x>",
    auto_submitted="auto-replied",
)
QUESTION = mail(part("text/plain", "Wanneer komt de monteur?"))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as started:
        yield started


def child_of(reader: Reader) -> int:
    reader.read(QUESTION)
    assert reader._child is not None
    return reader._child.pid


def cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_bytes(process: int) -> int:
    found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    assert found is not None
    return int(found[1]) * 1024


def test_a_mail_is_the_same_through_the_child(reader: Reader) -> None:
    assert reader.read(LETTER) == read(LETTER)
    assert reader.read(b"") == read(b"")


def test_a_child_that_is_killed_between_mails_is_replaced(reader: Reader) -> None:
    for _ in range(3):
        os.kill(child_of(reader), signal.SIGKILL)
        assert reader.read(QUESTION).text == "Wanneer komt de monteur?"


def test_a_child_that_is_killed_during_a_mail_reads_it_again(reader: Reader) -> None:
    process = child_of(reader)
    big = mail(part("application/zip; name=a.zip", bytes(20_000_000)))
    killer = threading.Timer(0.01, os.kill, (process, signal.SIGKILL))
    killer.start()
    assert reader.read(big).attachments[0].size == 20_000_000
    killer.join()


def test_threads_share_a_reader_without_mixing_mails(reader: Reader) -> None:
    wrong: list[str] = []

    def check(number: int) -> None:
        raw = mail(part("text/plain", f"brief {number}"))
        texts = [reader.read(raw).text for _ in range(20)]
        wrong.extend(text for text in texts if text != f"brief {number}")

    threads = [threading.Thread(target=check, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@needs_proc
def test_the_child_ends_when_its_parent_is_gone() -> None:
    script = (
        "import os, signal\nfrom gehoor.channels.mail.reading import Reader\n"
        "reader = Reader()\nreader.read(b'')\nprint(reader._child.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=False)
    process = Path(f"/proc/{int(done.stdout)}")
    deadline = time.monotonic() + 5
    while process.exists() and _state(process) != "Z" and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not process.exists() or _state(process) == "Z"


def _state(process: Path) -> str:
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


@needs_proc
def test_the_child_knows_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://geheim")
    with Reader() as fresh:
        environment = Path(f"/proc/{child_of(fresh)}/environ").read_bytes()
    assert b"geheim" not in environment


def test_what_is_read_ahead_is_what_reading_gives(reader: Reader) -> None:
    huge = mail(part("application/zip; name=a.zip", bytes(MEMORY_BYTES // 2)))
    reader.read_ahead([LETTER, huge, QUESTION, QUESTION])
    assert reader.read(QUESTION) == read(QUESTION)
    with pytest.raises(Unreadable):
        reader.read(huge)
    assert reader.read(LETTER) == read(LETTER)
    assert reader.read(QUESTION) == read(QUESTION)


@needs_proc
def test_a_child_that_dies_while_it_reads_ahead_is_replaced(reader: Reader) -> None:
    os.kill(child_of(reader), signal.SIGKILL)
    reader.read_ahead([QUESTION, LETTER])
    assert reader.read(LETTER) == read(LETTER)
    reader.read_ahead([LETTER])
    assert reader.read(QUESTION) == read(QUESTION), "what was forgotten is read again"


def test_a_mail_that_needs_more_than_its_memory_is_unreadable(reader: Reader) -> None:
    with pytest.raises(Unreadable) as caught:
        reader.read(mail(part("application/zip; name=a.zip", bytes(MEMORY_BYTES // 2))))
    assert caught.value.code in ("too-big", "failed")
    assert reader.read(QUESTION).reply == "Wanneer komt de monteur?"


@pytest.mark.parametrize("code", ["too-much-work", "too-big", "failed", "onbekend"])
def test_unreadable_says_what_to_do_in_both_languages(code: str) -> None:
    error = Unreadable(code)
    assert error.code in ("too-much-work", "too-big", "failed")
    assert "originele bericht" in error.nl
    assert "original message" in error.en


NESTED = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    for number in range(2000)
)
ADDRESSES = ",\n ".join(f'"Persoon, {n}" <p{n}@example.org>' for n in range(5000)).encode()
TNEF_OBJECT = b"\x01\x05\x80\0\0\0\0\0\0\0\0"
BOMBS = {
    "50 MB of zeros": mail(
        part(
            "application/octet-stream; name=nul.bin",
            base64.encodebytes(bytes(50_000_000)),
            "Content-Transfer-Encoding: base64",
        )
    ),
    "2,000 nested parts": NESTED + b"\nhart",
    "2,000 nested mails": b"Content-Type: message/rfc822\n\n" * 2000 + b"\nhart",
    "5,000 addresses": b"To: " + ADDRESSES + b"\n\nhart",
    "a million parts": b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nx\n" * 1_000_000,
    "an endless header": b"Subject: " + b"x" * 30_000_000,
    "endless folding": b"Subject: x" + b"\n x" * 10_000_000,
    "a million headers": b"X: y\n" * 1_000_000,
    "nothing": b"",
    "noise": bytes(range(256)) * 40_000,
    "zeros": bytes(20_000_000),
    "deep html": mail(part("text/html", "<div>" * 300_000 + "hart")),
    "wide html": mail(part("text/html", "<p>hoi <b>x</b>" * 130_000)),
    "many quotes": mail(part("text/plain", "Op 3 maart 2026 om 09:12 schreef a@b.nl:\n" * 40_000)),
    "many labels": mail(part("text/plain", "Van:\nAan:\n" * 9_000)),
    "many closings": mail(part("text/plain", "Groet\n" * 19_000)),
    "long quote heads": mail(part("text/plain", ("op 3 maart " + "x" * 380 + ":\n") * 4_000)),
    "winmail of crumbs": mail(
        part("application/ms-tnef", b"\x78\x9f\x3e\x22\0\0" + TNEF_OBJECT * 500_000)
    ),
    "winmail that promises": mail(
        part("application/ms-tnef", winmail("a" * 50_000, b"PK\x03\x04" * 500_000))
    ),
}


@needs_proc
@pytest.mark.parametrize("raw", BOMBS.values(), ids=BOMBS)
def test_a_bomb_stays_within_a_second_and_256_mb(reader: Reader, raw: bytes) -> None:
    process = child_of(reader)
    before = cpu_seconds(process)
    found = reader.read(raw)
    assert child_of(reader) == process
    assert cpu_seconds(process) - before < 1
    assert peak_bytes(process) < MEMORY_BYTES
    assert b"hart" not in raw or "hart" in found.text


def test_work_without_end_is_stopped_and_the_next_mail_is_read(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing known takes this long, so the limit is lowered until an ordinary bomb does."""
    script = (
        "from gehoor.channels.mail.reading import child\nchild.CPU_SECONDS = 0.01\nchild.main()"
    )
    popen = subprocess.Popen

    def start(command: list[str], **options: object) -> subprocess.Popen[bytes]:
        return popen([command[0], "-c", script], **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(subprocess, "Popen", start)
    with Reader() as hurried:
        with pytest.raises(Unreadable) as caught:
            hurried.read(BOMBS["wide html"])
        assert caught.value.code == "too-much-work"
        assert hurried.read(QUESTION).reply == "Wanneer komt de monteur?"
