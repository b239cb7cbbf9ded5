"""Asking the database for the sockets: a few threads, each with a connection of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import InterfaceError, OperationalError, connection

THREADS = 4
_pool = ThreadPoolExecutor(THREADS, thread_name_prefix="chat")
_later = ThreadPoolExecutor(1, thread_name_prefix="chat-later")


async def in_thread[**P, R](work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """What `work` gives. It may be done twice: a connection that was gone is tried anew once."""
    return await _in(_pool, work, *args, **kwargs)


async def when_quiet[**P, R](work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """The same for what may wait a moment: a thousand of them hold up nobody's message."""
    return await _in(_later, work, *args, **kwargs)


async def _in[**P, R](
    pool: ThreadPoolExecutor, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs
) -> R:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, lambda: _tried(work, *args, **kwargs))


def _tried[**P, R](work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    try:
        return work(*args, **kwargs)
    except (InterfaceError, OperationalError):
        connection.close()
        return work(*args, **kwargs)
