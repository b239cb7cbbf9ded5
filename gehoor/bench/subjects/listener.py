"""Our SMTP listener on a free port, storing what it gets or, to compare with, keeping nothing."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import django

django.setup()

from aiosmtpd.smtp import SMTP, Envelope, Session  # noqa: E402
from django.core.management import call_command  # noqa: E402

from gehoor.bench.world import make_world  # noqa: E402
from gehoor.channels.database import parameters  # noqa: E402
from gehoor.channels.mail.addresses import Addresses  # noqa: E402
from gehoor.channels.mail.keeping import Keeper, Line  # noqa: E402
from gehoor.channels.mail.listener import Door, smtp_for  # noqa: E402

from .serve import serve  # noqa: E402

READY = 10.0  # seconds


class OpenDoor(Door):
    """Says yes and keeps nothing."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        return "250 2.0.0 OK, thrown away"


def prepare() -> dict[str, Any]:
    call_command("migrate", verbosity=0)
    make_world()
    return {}


def listen(stores: bool) -> dict[str, Any]:
    """Serve in a thread until this process ends; the port."""
    ready, found = threading.Event(), []

    async def run() -> None:
        database = parameters()
        keeper = Keeper(Line(database))
        door = (Door if stores else OpenDoor)(Addresses(Line(database)), keeper)
        loop = asyncio.get_running_loop()
        server = await loop.create_server(smtp_for(door), "127.0.0.1", 0)
        found.append(server.sockets[0].getsockname()[1])
        ready.set()
        await keeper.run()

    threading.Thread(target=lambda: asyncio.run(run()), daemon=True).start()
    if not ready.wait(READY):
        raise SystemExit("The listener did not start.")
    return {"port": found[0]}


if __name__ == "__main__":
    serve(prepare=prepare, listen=listen)
