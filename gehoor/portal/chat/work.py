"""Asking the database for the sockets: a few threads, each with a connection of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import InterfaceError, OperationalError, connection

THREADS = 4
_pool = ThreadPoolExecutor(THREADS, thread_name_prefix="chat")


async def in_thread[**P, R](work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """What `work` gives. It may be done twice: a connection that was gone is tried anew once."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_pool, lambda: _tried(work, *args, **kwargs))


def _tried[**P, R](work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    try:
        return work(*args, **kwargs)
    except (InterfaceError, OperationalError):
        connection.close()
        return work(*args, **kwargs)
