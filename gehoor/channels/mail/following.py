"""A thread for each mailbox that is read by IMAP: as many as there are, while they are there."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from django.db import Error, connection

from .connect import hang_up, open_imap
from .folder import Folder
from .health import receive_failed, received_ok
from .imap import catch_up
from .models import Mailbox
from .troubles import TROUBLE, sentence

log = logging.getLogger(__name__)

SLICE = 0.5  # seconds between two looks at the stop event
IDLE_FOR = 60.0  # seconds of one IDLE: long enough to be quiet, short enough to notice a dead line
POLL = 10.0  # seconds between two questions to a server without IDLE
LONGEST_BACK_OFF = 60.0
SETTINGS = (
    "address", "imap_host", "imap_port", "imap_security", "imap_user", "imap_password", "imap_folder",
)  # fmt: skip
LOCKS = 0x6D61696C  # "mail": one worker at a time follows a mailbox


class Follower:
    """Follows one mailbox until told to leave; outages only make it wait."""

    def __init__(self, mailbox: Mailbox, stop: threading.Event) -> None:
        self.settings = settings_of(mailbox)
        self._mailbox_id = mailbox.pk
        self._stop = stop
        self._leave = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"imap {mailbox}", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def leave(self) -> None:
        self._leave.set()

    def _done(self) -> bool:
        return self._stop.is_set() or self._leave.is_set()

    def _run(self) -> None:
        back_off = 1.0
        while not self._done():
            started = time.monotonic()
            try:
                self._follow()
            except Exception as error:
                log.error("%s: %s", self._thread.name, error)
            connection.close()
            if time.monotonic() - started > LONGEST_BACK_OFF:
                back_off = 1.0
            self._wait(back_off)
            back_off = min(2 * back_off, LONGEST_BACK_OFF)

    def _follow(self) -> None:
        """Until the connection ends, which it does with an error that is noted on the mailbox."""
        mailbox = Mailbox.objects.get(pk=self._mailbox_id)
        if not _mine(mailbox):
            return
        try:
            box = open_imap(mailbox)
            try:
                self._stay(mailbox, Folder(box))
            finally:
                hang_up(box)
        except Error:
            raise  # the database: no fault of the mailbox
        except TROUBLE as error:
            reason = sentence(error, mailbox.imap_host, mailbox.imap_port)
            receive_failed(mailbox.pk, reason)
            log.warning("%s: %s", mailbox, reason)

    def _stay(self, mailbox: Mailbox, folder: Folder) -> None:
        while not self._done():
            folder.clear_news()
            catch_up(mailbox, folder)
            received_ok(mailbox.pk)
            can_idle = folder.has_idle()
            if folder.has_news():
                continue
            if can_idle:
                self._idle(folder)
            else:
                self._wait(POLL)
                folder.knock()

    def _idle(self, folder: Folder) -> None:
        """Wait until the server says something, or a minute."""
        until = time.monotonic() + IDLE_FOR
        folder.start_idle()
        while not self._done() and time.monotonic() < until:
            if folder.hears(SLICE):
                break
        folder.stop_idle()

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._done() and time.monotonic() < until:
            self._stop.wait(min(SLICE, seconds))


def settings_of(mailbox: Mailbox) -> tuple[object, ...]:
    """What makes a new connection necessary when it changes."""
    return tuple(getattr(mailbox, name) for name in SETTINGS)


def follow_mailboxes(stop: threading.Event) -> Callable[[], bool]:
    """What the worker does every second or so: start and stop followers as mailboxes come and go."""
    followers: dict[int, Follower] = {}

    def look() -> bool:
        wanted = {
            each.pk: each for each in Mailbox.objects.filter(active=True).exclude(imap_host="")
        }
        for key, follower in list(followers.items()):
            changed = key not in wanted or settings_of(wanted[key]) != follower.settings
            if changed or not follower.alive:
                follower.leave()
                del followers[key]
        for key, mailbox in wanted.items():
            if key not in followers:
                followers[key] = Follower(mailbox, stop)
        return False

    return look


def _mine(mailbox: Mailbox) -> bool:
    """Whether no other worker follows it; the lock goes with our database connection."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_lock(%s, %s)", [LOCKS, mailbox.pk])
        (mine,) = cursor.fetchone()
    return bool(mine)
