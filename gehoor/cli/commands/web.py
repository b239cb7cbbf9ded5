from __future__ import annotations

import resource
import signal
import sys
from types import FrameType

import click

from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on
from gehoor.cli.options import host_option, port_option

OPEN_FILES = 65_536  # every desk and every chat that is open holds one
TURN = 0.0005  # seconds
"""What waits for a thread that computes gets its turn after this. Telling two hundred desks of a change
takes two hundred writes, and after each the loop waited the usual 5 ms for whoever made a page."""
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
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    with listening_socket(host, port) as listener, application(find_home()):
        from gehoor.config.warming import warm

        _allow_many_open_files()
        sys.setswitchinterval(TURN)
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
        config.load()
        warm()
        uvicorn.Server(config).run(sockets=[listener])


def _leave(number: int, frame: FrameType | None) -> None:
    # uvicorn stops on the signal first and then passes it on to us.
    sys.exit(0)


def _allow_many_open_files() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
