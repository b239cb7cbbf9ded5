"""One throw-away PostgreSQL for the run, and real peers that are there, missing, or demanded."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import hypothesis
import pytest

from tests.support.database import TestHome, remove_leftovers
from tests.support.requirements import Recorder

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.desk.support import Server

PEERS = {
    "dovecot": "dovecot-imapd",
    "postfix": "postfix",
    "chromium": "chromium",
    "clamd": "clamav-daemon",
    "zbarimg": "zbar-tools",
    "pdftoppm": "poppler-utils",
    "sipp": "sip-tester",
    "baresip": "baresip-core",
    "espeak-ng": "espeak-ng",
}
PEERS_DEMANDED = "GEHOOR_REQUIRE_PEERS"


def pytest_configure(config: pytest.Config) -> None:
    # Workers of xdist inherit what the first process set.
    if "DATABASE_URL" not in os.environ:
        remove_leftovers()
        home = TestHome(os.getpid())
        config.add_cleanup(home.remove)
        os.environ["GEHOOR_HOME"] = str(home.folder)
        os.environ["DATABASE_URL"] = home.start()
    config.pluginmanager.register(Recorder(config))
    # How long an example takes says more of what else runs here than of the example.
    hypothesis.settings.register_profile(
        "unhurried", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
    )
    hypothesis.settings.load_profile("unhurried")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoor.config.settings")
    # pytest-django sets Django up right after this, when it finds the settings loaded.
    from django.conf import settings

    _ = settings.DATABASES


@pytest.fixture(autouse=True, scope="session")
def _quick_between_tests() -> Iterator[None]:
    """Tests make hundreds of colleagues and empty the tables as often: neither may take a second."""
    from django.contrib.auth.hashers import Argon2PasswordHasher
    from django.test import TransactionTestCase

    from tests.support.emptying import empty

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", empty)
        for cost, least in (("time_cost", 1), ("memory_cost", 8), ("parallelism", 1)):
            patch.setattr(Argon2PasswordHasher, cost, least)
        yield


@pytest.fixture(autouse=True)
def _in_the_language_of_the_house() -> None:
    """A page that was asked in English leaves it behind in this thread."""
    from django.utils import translation

    translation.deactivate()


@pytest.fixture(autouse=True)
def _no_outage_of_another_test() -> None:
    """What goes on is kept for seconds in the process."""
    from gehoor.outages.current import forget

    forget()


@pytest.fixture(autouse=True, scope="module")
def _a_browser_goes_with_its_file() -> Iterator[None]:
    from tests.support.browser import leave

    yield
    leave()


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Chromium, whose pages go when the test ends: before the servers, which wait for its connections."""
    from tests.support.browser import chromium

    yield chromium()
    for context in chromium().contexts:
        context.close()


@pytest.fixture(scope="session")
def running_server(django_db_setup: None) -> Iterator[Server]:
    """One for all tests, on the test database."""
    from tests.desk.support import Server

    started = Server()
    try:
        started.wait()
        yield started
    finally:
        started.stop()


@pytest.fixture
def server(running_server: Server, transactional_db: None) -> Server:
    """Gehoor in a process of its own, which sees what a test commits."""
    return running_server


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.iter_markers("peer"):
        for name in mark.args:
            _want(name)


def _want(peer: str) -> None:
    """Skip without the peer; fail where every peer has to be there."""
    if shutil.which(peer, path=f"{os.environ.get('PATH', '')}:/usr/sbin"):
        return
    reason = f"{peer} is not on this machine: install Debian's {PEERS[peer]}"
    if os.environ.get(PEERS_DEMANDED) == "1":
        pytest.fail(reason)
    pytest.skip(reason)
