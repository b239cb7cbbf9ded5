"""`gehoor mail import`: files of every kind, counted until the counts agree, and again without harm."""

from __future__ import annotations

import mailbox as archives
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings

from gehoor.cases.models import Case, Outgoing
from gehoor.casework.actions.watch import sweep
from gehoor.channels.mail.archives import arrived, files_in, mails_in
from gehoor.channels.mail.importing import import_files
from gehoor.channels.mail.models import Mailbox
from gehoor.core import clock
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from tests.support.mailing import OURS, mail
from tests.support.processes import our_database_url

pytestmark = pytest.mark.django_db(transaction=True)

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "mail"
OLD = "Tue, 03 Mar 2020 09:00:00 +0100"


def run(path: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    environment = {
        **os.environ,
        "DATABASE_URL": our_database_url(),
        "GEHOOR_HOME": str(home),
        "GEHOOR_SECRET_KEY": settings.GEHOOR_SECRET_KEY,
        "GEHOOR_BLOBS": str(settings.GEHOOR_BLOBS),
    }
    command = [sys.executable, "-m", "gehoor", "mail", "import", str(path), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def numbered(number: int, **headers: str) -> bytes:
    return mail(f"Vraag {number}", From=f"klant{number}@post.example", **headers)


@pytest.mark.usefixtures("mailbox")
def test_a_folder_is_brought_in_once(tmp_path: Path) -> None:
    folder = tmp_path / "post"
    (folder / "onder").mkdir(parents=True)
    (folder / "een.eml").write_bytes(numbered(1))
    (folder / "onder" / "twee.eml").write_bytes(numbered(2))
    (folder / "kopie.eml").write_bytes(numbered(1))
    (folder / "leesmij.json").write_text("{}")
    first = run(folder, tmp_path / "home")
    assert first.returncode == 0, first.stderr
    assert "Read 3: 2 new, 1 already there." in first.stdout
    assert "2 on a timeline, 0 automatic, 0 in quarantine" in first.stdout
    assert "Read 3: 0 new, 3 already there." in run(folder, tmp_path / "home").stdout
    assert Case.objects.count() == 2


@pytest.mark.usefixtures("mailbox")
@pytest.mark.parametrize("kind", [archives.mbox, archives.Maildir])
def test_an_mbox_and_a_maildir_hold_many(tmp_path: Path, kind: type, mailbox: Mailbox) -> None:
    box = kind(tmp_path / "box")
    for number in range(7):
        box.add(numbered(number))
    box.flush()
    counts = import_files(files_in(tmp_path / "box"), mailbox, lambda _: None)
    assert (counts.read, counts.new, counts.timeline) == (7, 7, 7)
    assert counts.agree()


def test_an_old_mail_is_promised_an_answer_and_gets_no_acknowledgement(
    tmp_path: Path, mailbox: Mailbox
) -> None:
    (tmp_path / "oud.eml").write_bytes(numbered(1, Date=OLD))
    (tmp_path / "nieuw.eml").write_bytes(numbered(2))
    import_files(files_in(tmp_path), mailbox, lambda _: None)
    assert [each.recipient for each in Outgoing.objects.all()] == ["klant2@post.example"]
    old = Case.objects.get(party__addresses__value="klant1@post.example")
    promise = old.promises.get()
    assert promise.due_at > clock.now()
    assert promise.made_in.at == datetime(2020, 3, 3, 8, tzinfo=UTC)


def test_settled_mail_is_kept_in_closed_cases_and_nobody_hears_of_it(
    tmp_path: Path, mailbox: Mailbox
) -> None:
    (tmp_path / "een.eml").write_bytes(numbered(1, Message_ID="<een@post.example>"))
    (tmp_path / "meer.eml").write_bytes(numbered(1, References="<een@post.example>"))
    import_files(files_in(tmp_path), mailbox, lambda more: None, settled=True)
    case = Case.objects.get()
    assert not case.is_open
    assert case.contacts.count() == 2
    assert not case.promises.exists()
    assert not Outgoing.objects.exists()


def test_whoever_was_never_told_reads_since_when_we_owe_an_answer(
    tmp_path: Path, mailbox: Mailbox
) -> None:
    (tmp_path / "oud.eml").write_bytes(numbered(1, Date=OLD))
    import_files(files_in(tmp_path), mailbox, lambda more: None)
    promise = Case.objects.get().promises.get()
    with clock.travel(promise.due_at):
        sweep()
    letter = Outgoing.objects.get().contact.text
    assert "U schreef ons op di 3 maart 09.00 uur" in letter
    assert "Wij spraken met u af" not in letter


def test_what_a_killed_import_left_is_finished_by_the_next(
    tmp_path: Path, mailbox: Mailbox
) -> None:
    (tmp_path / "een.eml").write_bytes(numbered(1))
    import_files(files_in(tmp_path), mailbox, lambda _: None)
    RawItem.objects.update(state=RawState.PENDING, outcome="", contact=None, processed_at=None)
    assert run(tmp_path / "een.eml", tmp_path / "home").returncode == 0
    assert RawItem.objects.get().state == RawState.DONE


def test_several_mailboxes_ask_for_a_choice(tmp_path: Path, mailbox: Mailbox) -> None:
    file = tmp_path / "een.eml"
    file.write_bytes(numbered(1))
    Mailbox.objects.create(address="b@wonen.kwartelhof.example", name="B", team=mailbox.team)
    refused = run(file, tmp_path / "home")
    assert refused.returncode == 1
    assert f"give --mailbox with one of b@wonen.kwartelhof.example, {OURS}" in refused.stderr
    assert run(file, tmp_path / "home", "--mailbox", OURS).returncode == 0


@pytest.mark.usefixtures("mailbox")
@pytest.mark.skipif(not REAL.exists(), reason="the real mails are not beside the project")
def test_every_real_mail_is_accounted_for(tmp_path: Path) -> None:
    done = run(REAL, tmp_path / "home")
    assert done.returncode == 0, done.stderr
    assert not RawItem.objects.filter(state=RawState.PENDING).exists()
    assert not RawItem.objects.filter(state=RawState.QUARANTINED, reason="").exists()
    assert not RawItem.objects.filter(attempts__gt=0).exists(), "intake stumbles over none"
    number = sum(1 for file in files_in(REAL) for _ in mails_in(file))
    assert f"Read {number}: " in done.stdout


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ("Received: by x; Mon, 2 Mar 2026 10:00:00 +0100\r\nDate: x", "2026-03-02T09:00:00+00:00"),
        (f"Received: nonsense\r\nDate: {OLD}", "2020-03-03T08:00:00+00:00"),
        ("Date: Tue, 03 Mar 2099 09:00:00 +0100", "2026-04-01T00:00:00+00:00"),
        ("Date: 99 Foo 0000", "2026-04-01T00:00:00+00:00"),
        ("", "2026-04-01T00:00:00+00:00"),
    ],
)
def test_a_mail_arrived_when_its_last_server_says(headers: str, expected: str) -> None:
    now = datetime(2026, 4, 1, tzinfo=UTC)
    assert arrived(f"{headers}\r\n\r\ntekst".encode(), now).isoformat() == expected
