"""The mail server of the customers: it hands over each mail until somebody says 250."""

from __future__ import annotations

import smtplib
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from gehoor.bench.mails import OURS

CONNECTIONS = 4
PATIENCE = 300.0  # seconds for one mail
PAUSE = 0.2
SENDER = "mta@post.example"


class Sender:
    """`accepted` counts the mails that got their 250."""

    def __init__(self, port: int, went_by: Callable[[int], None]) -> None:
        self._port = port
        self._went_by = went_by
        self._lock = threading.Lock()
        self.accepted = 0
        self.repeats = 0

    def pour(self, mails: Sequence[bytes]) -> None:
        with ThreadPoolExecutor(CONNECTIONS) as pool:
            list(pool.map(self._hand_over, mails))

    def _hand_over(self, mail: bytes) -> None:
        until = time.monotonic() + PATIENCE
        while not self._taken(mail):
            assert time.monotonic() < until, f"nobody took this mail for {PATIENCE:g} seconds"
            self.repeats += 1
            time.sleep(PAUSE)
        with self._lock:
            self.accepted += 1
            number = self.accepted
        self._went_by(number)

    def _taken(self, mail: bytes) -> bool:
        try:
            with smtplib.SMTP("127.0.0.1", self._port, timeout=30) as peer:
                peer.sendmail(SENDER, [OURS], mail)
        except (OSError, smtplib.SMTPException):
            return False
        return True
