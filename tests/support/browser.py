"""Debian's Chromium, driven by Playwright: one for the tests of a file, a fresh context for each."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from functools import cache

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.support.patience import PATIENCE

expect.set_options(timeout=PATIENCE * 1000)

_until_the_file_ends = ExitStack()


@cache
def chromium() -> Browser:
    """Started when the first test of a file asks; its pages go with each test, itself with the file."""
    patch = _until_the_file_ends.enter_context(pytest.MonkeyPatch.context())
    # Playwright keeps a loop in this thread, and Django takes any loop for asynchronous code.
    patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    play = _until_the_file_ends.enter_context(sync_playwright())
    started = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    _until_the_file_ends.callback(started.close)
    return started


def leave() -> None:
    """Close it, if it was started: nothing of its loop is left for the tests of the next file."""
    _until_the_file_ends.close()
    chromium.cache_clear()
