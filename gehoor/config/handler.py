"""How the web process gives a request to Django.

Our views and middleware are synchronous. Django's own handler for ASGI would take each request over to a
new thread and back once for every layer, and a new thread has no connection to the database yet. Here a
request goes to one of a few threads that stay, once, and is answered there from beginning to end.
"""

from __future__ import annotations

import asyncio
import select
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from contextvars import copy_context
from typing import IO

from asgiref.sync import ThreadSensitiveContext
from django.core import signals
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.db import connections
from django.http.response import HttpResponseBase
from django.urls import set_script_prefix

from .bodies import Receive, Scope, Send

THREADS = 8
"""Requests that are answered at the same time, each with its own connection; others wait their turn."""


class InThreads(ASGIHandler):
    """Django's handler, with the middleware as it is under WSGI."""

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="web")

    def load_middleware(self, is_async: bool = False) -> None:
        super().load_middleware(is_async=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        with closing(body):
            work = copy_context().run
            loop = asyncio.get_running_loop()
            response = await loop.run_in_executor(self._threads, work, self._answer, scope, body)
            # Only what is read piece by piece while it is sent needs a thread here.
            async with ThreadSensitiveContext():
                await self.send_response(response, send)
        if response.streaming:
            await loop.run_in_executor(self._threads, response.close)

    def _answer(self, scope: Scope, body: IO[bytes]) -> HttpResponseBase:
        _leave_broken_connections()
        set_script_prefix(get_script_prefix(scope))
        signals.request_started.send(sender=self.__class__, scope=scope)
        request, refused = self.create_request(scope, body)
        response = self.get_response(request) if request else refused
        assert response is not None  # create_request gives one of the two
        response._handler_class = self.__class__  # type: ignore[attr-defined]  # for request_finished
        if not response.streaming:
            response.close()
        return response


def _leave_broken_connections() -> None:
    """A server that went away closed its end, which can be read: a query to see it would cost time."""
    for each in connections.all(initialized_only=True):
        if each.connection is not None and not each.in_atomic_block:
            # select() takes no file beyond the first 1,024, and every open desk is one.
            ends = select.poll()
            ends.register(each.connection.fileno(), select.POLLIN)
            if ends.poll(0):
                each.close()
