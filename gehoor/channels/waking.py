"""Being woken by the database: a notice saves the wait, and the sweep does without it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping

import psycopg
from psycopg import sql

from .database import parameters

log = logging.getLogger(__name__)

LOOK = 0.5  # seconds between two looks at the stop event
PAUSE = 1.0  # seconds before a new connection


def listen(bells: Mapping[str, threading.Event], stop: threading.Event) -> None:
    """Set the event of each PostgreSQL channel when it is notified, until `stop`; outlives outages."""
    while not stop.is_set():
        try:
            _listen(bells, stop)
        except (psycopg.Error, OSError) as error:
            log.info("Not listening to the database: %s", error)
            stop.wait(PAUSE)


def _listen(bells: Mapping[str, threading.Event], stop: threading.Event) -> None:
    with psycopg.connect(**parameters()) as own:
        for channel in bells:
            own.execute(sql.SQL("listen {}").format(sql.Identifier(channel)))
        for bell in bells.values():  # something may have come before we listened
            bell.set()
        while not stop.is_set():
            for notice in own.notifies(timeout=LOOK):
                bells[notice.channel].set()
