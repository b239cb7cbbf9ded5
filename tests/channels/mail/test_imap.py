"""Mailboxes followed by IMAP at a real Dovecot: what is put there is here, whatever happens to it there."""

from __future__ import annotations

import imaplib
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from gehoor.channels.mail import following, imap
from gehoor.channels.mail.checks import check_imap
from gehoor.channels.mail.connect import CA_FILE, hang_up, open_imap
from gehoor.channels.mail.folder import Folder
from gehoor.channels.mail.following import follow_mailboxes
from gehoor.channels.mail.models import Fetched, Mailbox, Security
from gehoor.intake.models import RawItem
from tests.support.certificates import make
from tests.support.mailing import OURS, mail
from tests.support.patience import eventually
from tests.support.peers import PASSWORD, Dovecot

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("dovecot")]


@pytest.fixture
def box(mailbox: Mailbox, dovecot: Dovecot) -> Iterator[Mailbox]:
    mailbox.imap_host, mailbox.imap_port = "127.0.0.1", dovecot.imap
    mailbox.imap_security = Security.NONE
    mailbox.imap_user, mailbox.imap_password = OURS, PASSWORD
    mailbox.save()
    yield mailbox
    eventually(lambda: not [each for each in threading.enumerate() if "imap" in each.name])


@contextmanager
def followed() -> Iterator[None]:
    """The worker's part that follows mailboxes, in a thread."""
    stop = threading.Event()
    look = follow_mailboxes(stop)

    def run() -> None:
        while not stop.is_set():
            look()
            stop.wait(0.1)
        connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(5)


def count() -> int:
    return RawItem.objects.count()


def catch_up(box: Mailbox) -> int:
    """One look at the folder, without waiting."""
    box.refresh_from_db()
    server = open_imap(box)
    try:
        return imap.catch_up(box, Folder(server))
    finally:
        hang_up(server)


def client(dovecot: Dovecot) -> imaplib.IMAP4:
    """A colleague's mail program."""
    program = imaplib.IMAP4("127.0.0.1", dovecot.imap)
    program.login(OURS, PASSWORD)
    program.select("INBOX")
    return program


def test_a_mail_is_here_when_the_server_says_so(box: Mailbox, dovecot: Dovecot) -> None:
    """Long before anybody would ask for it: what is slower than this was polled."""
    dovecot.deliver(OURS, mail("Eerst"))
    with followed():
        eventually(lambda: count() == 1)
        for number in range(3):
            dovecot.deliver(OURS, mail(f"Later {number}"))
            assert eventually(lambda wanted=number + 2: count() == wanted) < following.POLL - 1
    box.refresh_from_db()
    assert box.received_ok_at is not None
    assert box.receive_error == ""


def test_a_mailbox_that_is_added_while_running_is_followed(box: Mailbox, dovecot: Dovecot) -> None:
    Mailbox.objects.update(active=False)
    dovecot.deliver(OURS, mail())
    with followed():
        time.sleep(0.5)
        assert count() == 0
        Mailbox.objects.update(active=True)
        eventually(lambda: count() == 1)


def test_loss_what_people_see_as_unread_stays_unread(box: Mailbox, dovecot: Dovecot) -> None:
    dovecot.deliver(OURS, mail())
    assert catch_up(box) == 1
    assert client(dovecot).search(None, "UNSEEN")[1] == [b"1"]


def test_loss_mail_read_elsewhere_is_fetched_all_the_same(box: Mailbox, dovecot: Dovecot) -> None:
    dovecot.deliver(OURS, mail())
    client(dovecot).store("1", "+FLAGS", r"(\Seen \Deleted)")
    assert catch_up(box) == 1


def test_loss_an_outage_is_caught_up(box: Mailbox, dovecot: Dovecot) -> None:
    with followed():
        dovecot.deliver(OURS, mail("voor"))
        eventually(lambda: count() == 1)
        dovecot.stop()
        eventually(lambda: Mailbox.objects.exclude(receive_error="").exists())
        dovecot.start()
        dovecot.deliver(OURS, mail("tijdens"))
        eventually(lambda: count() == 2)
        eventually(lambda: not Mailbox.objects.exclude(receive_error="").exists())


def test_loss_a_new_uidvalidity_loses_and_doubles_nothing(box: Mailbox, dovecot: Dovecot) -> None:
    Mailbox.objects.update(imap_folder="Klanten")
    program = client(dovecot)
    program.create("Klanten")
    mails = [mail(f"nummer {number}") for number in range(4)]
    for each in mails[:3]:
        program.append("Klanten", "", "", each)
    assert catch_up(box) == 3
    before = box.uid_validity
    program.rename("Klanten", "Oud")
    program.create("Klanten")
    for each in reversed(mails):
        program.append("Klanten", "", "", each)
    assert catch_up(box) == 4, "all are fetched"
    assert box.uid_validity != before
    assert count() == 4, "and each is stored once"


def test_loss_what_the_cursor_passed_is_found_by_the_daily_reconciliation(
    box: Mailbox, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        dovecot.deliver(OURS, mail(f"nummer {number}"))
    assert catch_up(box) == 3
    Fetched.objects.filter(uid=2).delete()
    assert catch_up(box) == 0
    fetched: list[int] = []
    fetch = Folder.fetch
    monkeypatch.setattr(
        Folder, "fetch", lambda self, uids: fetched.extend(uids) or fetch(self, uids)
    )
    Mailbox.objects.update(reconciled_at=None)
    assert catch_up(box) == 1
    assert fetched == [2], "only what was missing is asked for"


def test_duplicates_a_crash_while_taking_leaves_nothing_half(
    box: Mailbox, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dovecot.deliver(OURS, mail())
    monkeypatch.setattr(imap, "_advance", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        catch_up(box)
    assert count() == 0
    monkeypatch.undo()
    assert catch_up(box) == 1
    assert catch_up(box) == 0
    assert count() == 1


def test_what_left_the_folder_is_forgotten_and_kept_here(box: Mailbox, dovecot: Dovecot) -> None:
    dovecot.deliver(OURS, mail())
    assert catch_up(box) == 1
    program = client(dovecot)
    program.store("1", "+FLAGS", r"\Deleted")
    program.expunge()
    Mailbox.objects.update(reconciled_at=None)
    assert catch_up(box) == 0
    assert not Fetched.objects.exists()
    assert count() == 1


def test_what_lay_there_for_long_when_we_first_looked_stays_there(
    box: Mailbox, dovecot: Dovecot
) -> None:
    dovecot.deliver(OURS, mail("oud"))
    dovecot.deliver(OURS, mail("nieuw"))
    (old,) = (
        each for each in (dovecot.maildir(OURS) / "new").iterdir() if b"oud" in each.read_bytes()
    )
    week_ago = time.time() - 7 * 86400
    os.utime(old, (week_ago, week_ago))
    assert catch_up(box) == 1
    Mailbox.objects.update(reconciled_at=None)
    assert catch_up(box) == 0


def test_loss_one_bad_mail_does_not_block_the_box(
    box: Mailbox, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        dovecot.deliver(OURS, mail(f"nummer {number}"))
    fetch = Folder.fetch

    def refuses_two(self: Folder, uids: list[int]) -> list[object]:
        if 2 in uids:
            raise imaplib.IMAP4.error("internal error")
        return fetch(self, uids)

    monkeypatch.setattr(Folder, "fetch", refuses_two)
    assert catch_up(box) == 3
    monkeypatch.undo()
    Mailbox.objects.update(reconciled_at=None)
    assert catch_up(box) == 1


def test_a_folder_that_vanishes_says_so_and_is_followed_when_it_is_back(
    box: Mailbox, dovecot: Dovecot
) -> None:
    Mailbox.objects.update(imap_folder="Klanten")
    box.refresh_from_db()
    assert check_imap(box) == "Map Klanten bestaat niet op 127.0.0.1: kies een andere map."
    with followed():
        eventually(lambda: "Map Klanten" in Mailbox.objects.get().receive_error)
        program = client(dovecot)
        program.create("Klanten")
        program.append("Klanten", "", "", mail())
        eventually(lambda: count() == 1)


def test_a_wrong_password_says_what_to_do(box: Mailbox) -> None:
    box.imap_password = "onjuist"
    said = check_imap(box)
    assert said == "127.0.0.1 weigert deze gebruikersnaam of dit wachtwoord: vul ze opnieuw in."
    box.imap_password = "ónjuist"
    assert check_imap(box) == said
    box.imap_password = PASSWORD
    assert check_imap(box) is None


def test_an_unreachable_server_says_what_to_do(box: Mailbox, dovecot: Dovecot) -> None:
    dovecot.stop()
    assert "neemt niet op" in (check_imap(box) or "")
    box.imap_host = "mail.bestaat-niet.invalid"
    assert "geen server met de naam" in (check_imap(box) or "")


def test_tls_is_checked(
    box: Mailbox,
    dovecot: Dovecot,
    certificate: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for security, port in ((Security.TLS, dovecot.imaps), (Security.STARTTLS, dovecot.imap)):
        monkeypatch.delenv(CA_FILE, raising=False)
        box.imap_security, box.imap_port = security, port
        assert "niet te vertrouwen" in (check_imap(box) or "")
        monkeypatch.setenv(CA_FILE, str(certificate[1]))
        assert check_imap(box) is None
    box.imap_host = "localhost"
    assert "staat op een andere naam" in (check_imap(box) or "")


def test_an_expired_certificate_says_so(
    box: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem, authority = make(tmp_path, expired=True)
    monkeypatch.setenv(CA_FILE, str(authority))
    with Dovecot((OURS,), pem) as expired:
        box.imap_security, box.imap_port = Security.TLS, expired.imaps
        assert check_imap(box) == (
            "Het certificaat van 127.0.0.1 is verlopen: laat het vernieuwen."
        )


def test_loss_two_workers_do_not_fetch_at_the_same_time(
    box: Mailbox, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    really = following.open_imap
    monkeypatch.setattr(
        following, "open_imap", lambda each: opened.append(each.address) or really(each)
    )
    dovecot.deliver(OURS, mail())
    with followed(), followed():
        eventually(lambda: count() == 1)
        time.sleep(1)
    assert opened == [OURS]
