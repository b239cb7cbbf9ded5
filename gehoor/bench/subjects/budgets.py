"""The desk with a browser before it, in which tasks are played one at a time."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import django

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in this thread
django.setup()

from django.core.management import call_command  # noqa: E402
from playwright.sync_api import Browser, Error, ViewportSize, sync_playwright  # noqa: E402

from gehoor.bench.servers import web  # noqa: E402
from gehoor.bench.tasks.hands import Hands  # noqa: E402
from gehoor.bench.tasks.scene import Scene  # noqa: E402
from gehoor.bench.tasks.task import gathered  # noqa: E402

from .serve import serve  # noqa: E402

TASKS = gathered()
SIZE: ViewportSize = {"width": 1440, "height": 900}
PICTURE = Path(tempfile.gettempdir()) / "gehoor-budgets.png"
_open = ExitStack()
_here: list[tuple[Scene, Browser]] = []


def prepare() -> dict[str, Any]:
    call_command("migrate", verbosity=0)
    scene = Scene()
    _, port = _open.enter_context(web(os.environ))
    scene.url = f"http://127.0.0.1:{port}"
    play = _open.enter_context(sync_playwright())
    browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    _here.append((scene, browser))
    return {"tasks": list(TASKS)}


def play(name: str) -> dict[str, Any]:
    """What one playing of a task used."""
    ((scene, browser),) = _here
    found = TASKS[name]
    context = browser.new_context(viewport=SIZE, locale="nl-NL")
    if found.who in scene:  # customers have no account
        scene.sign_in(context, found.who)
    page = context.new_page()
    hands = Hands(page)
    try:
        found.play(scene, page, hands)
    except (Error, AssertionError) as error:
        page.screenshot(path=PICTURE)
        return {"failed": f"{name}: {error} A picture of it: {PICTURE}"}
    context.close()
    return {
        "task": f"{found.who}: {name}",
        "budget": found.most,
        "seconds": found.seconds,
        "keys": hands.keys,
        "clicks": hands.clicks,
        "thoughts": hands.thoughts,
    }


if __name__ == "__main__":
    with _open:
        serve(prepare=prepare, play=play)
