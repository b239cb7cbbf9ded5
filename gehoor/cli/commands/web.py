from __future__ import annotations

import os
import resource
import signal
import sys
from types import FrameType

import click

from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on
from gehoor.cli.options import host_option, port_option

OPEN_FILES = 65_536  # every desk and every chat that is open holds one
LARGEST_FRAME = 128 * 1024  # bytes; the chat takes less, and says so


@click.command("web")
@host_option
@port_option
def command(host: str, port: int) -> None:
    """Serve the desk and the customers' pages alone."""
    import uvicorn

    from gehoor.cli.database import application
    from gehoor.cli.ports import listening_socket

    hold_on()
    os.environ.setdefault("GEHOOR_POOL", "1")  # before Django reads its settings
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    with listening_socket(host, port) as listener, application(find_home()):
        _allow_many_open_files()
        config = uvicorn.Config(
            "gehoor.config.asgi:application",
            http="httptools",
            ws="websockets-sansio",
            ws_max_size=LARGEST_FRAME,
            # Each connection would hold memory to save a few bytes of a short sentence.
            ws_per_message_deflate=False,
            loop="asyncio",
            lifespan="off",
            access_log=False,
            log_level="warning",
            # A desk's live stream never ends by itself, and may not hold a stop up.
            timeout_graceful_shutdown=2,
        )
        uvicorn.Server(config).run(sockets=[listener])


def _leave(number: int, frame: FrameType | None) -> None:
    # uvicorn stops on the signal first and then passes it on to us.
    sys.exit(0)


def _allow_many_open_files() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
