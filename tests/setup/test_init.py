"""`gehoor init` as it is typed: from options alone, and answering its questions on a terminal."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gehoor.postgres.cluster import Cluster
from tests.setup.conftest import OURS
from tests.support.patience import PATIENCE
from tests.support.peers import PASSWORD, Dovecot, Postfix

YOU = ("--name", "Roos Bakker", "--mail", "roos@bakkerij.example")
SECRET = ("--password", "deeg rijst in het donker")
HOURS = ("--hours", "9-12.30 and 13-17", "--saturday", "10-13", "--answer-hours", "4")
ENOUGH = ("--organisation", "Bakkerij", *HOURS, *YOU, *SECRET)
SHOW = """
import json
from gehoor.cli.database import application
from gehoor.cli.home import find_home
with application(find_home()):
    from gehoor.channels.mail.models import Mailbox
    from gehoor.staff.models import Colleague, Organisation, Team
    print(json.dumps([list(model.objects.values_list(field, flat=True)) for model, field in
        ((Organisation, "name"), (Colleague, "mail"), (Team, "answer_minutes"),
         (Mailbox, "address"))]))
"""


class Home:
    """An installation of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        self.environment = kept | {"GEHOOR_HOME": str(folder)}

    def init(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self.run("-m", "gehoor", "init", *words)

    def found(self) -> list[list[object]]:
        """Names of organisations, addresses of colleagues, terms of teams, addresses of mailboxes."""
        rows: list[list[object]] = json.loads(self.run("-c", SHOW).stdout)
        return rows

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """Its tables are made once; each test begins where the one before it left."""
    folder = Path(tempfile.mkdtemp(prefix="gehoor-init-"))
    folder.chmod(0o711)
    yield folder
    Cluster(folder / "postgres").remove()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def home(place: Path) -> Home:
    return Home(place)


NOTHING: list[list[object]] = [[], [], [], []]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--no-mailbox", "--organisation", "Bakkerij"), "--name: This field is required."),
        (("--no-mailbox", *ENOUGH, "--zone", "Mars"), "--zone: This time zone does not exist"),
        (("--no-mailbox", *ENOUGH, "--hours", "9 to late"), "--hours: I do not understand this"),
        (("--no-mailbox", *ENOUGH, "--password", "kort"), "--password: This password is too short"),
        ((*ENOUGH, "--address", OURS), "--smtp-host: Give the server that sends your mail."),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence_and_nothing_is_saved(
    home: Home, words: tuple[str, ...], sentence: str
) -> None:
    done = home.init(*words)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert home.found() == NOTHING


@pytest.mark.peer("dovecot", "postfix")
def test_a_wrong_mailbox_password_saves_nothing_and_the_right_one_everything(
    home: Home, dovecot: Dovecot, postfix: Postfix
) -> None:
    home.environment["GEHOOR_CA_FILE"] = os.environ["GEHOOR_CA_FILE"]
    servers = (
        *("--address", OURS, "--imap-host", "127.0.0.1", "--imap-port", str(dovecot.imaps)),
        *("--smtp-host", "127.0.0.1", "--smtp-port", str(postfix.smtp), "--smtp-without-login"),
    )
    assert "/begin?code=" in home.run("-m", "gehoor", "db", "migrate").stdout
    refused = home.init(*ENOUGH, *servers, "--mailbox-password", "fout")
    assert refused.returncode == 1
    assert refused.stderr.count("Error: Fetching mail does not work yet. 127.0.0.1") == 1
    assert home.found() == NOTHING

    done = home.init(*ENOUGH, *servers, "--mailbox-password", PASSWORD)
    assert done.returncode == 0, done.stderr
    assert "sign in as roos@bakkerij.example" in done.stdout
    assert home.found() == [["Bakkerij"], ["roos@bakkerij.example"], [240], [OURS]]

    assert home.run("-m", "gehoor", "db", "migrate").stdout == ""
    again = home.init(*ENOUGH, "--no-mailbox")
    assert again.returncode == 1
    assert "set up already" in again.stderr


def test_on_a_terminal_it_asks_and_asks_again_for_what_was_wrong() -> None:
    folder = Path(tempfile.mkdtemp(prefix="gehoor-init-"))
    folder.chmod(0o711)
    home = Home(folder)
    try:
        said = typed(
            home,
            ("Name of your organisation", "Bakkerij"),
            ("Phone number", ""),
            ("Language", ""),
            ("Time zone", "Mars"),
            ("does not exist", None),
            ("Time zone", "Europe/Amsterdam"),
            *((day, "") for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")),
            ("Saturday", "10-13"),
            ("Sunday", ""),
            ("Within how many hours", "4"),
            ("Your name", "Roos Bakker"),
            ("Your e-mail address", "roos@bakkerij.example"),
            ("Choose a password", "deeg rijst in het donker"),
            ("is set up", None),
        )
        assert "deeg rijst" not in said
        assert home.found() == [["Bakkerij"], ["roos@bakkerij.example"], [240], []]
    finally:
        Cluster(folder / "postgres").remove()
        shutil.rmtree(folder, ignore_errors=True)


def typed(home: Home, *talk: tuple[str, str | None]) -> str:
    """Wait for each question and type its answer, as on a terminal; all that was shown."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "gehoor", "init", "--no-mailbox"],
        env=home.environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, seen = "", 0
    try:
        for question, answer in talk:
            shown = read_until(ours, shown, question, seen)
            seen = shown.index(question, seen) + len(question)
            if answer is not None:
                os.write(ours, f"{answer}\n".encode())
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    return shown


def read_until(terminal: int, shown: str, words: str, start: int) -> str:
    until = time.monotonic() + PATIENCE
    while words not in shown[start:]:
        assert time.monotonic() < until, shown
        if select.select([terminal], [], [], 0.2)[0]:
            shown += os.read(terminal, 4096).decode(errors="replace")
    return shown
