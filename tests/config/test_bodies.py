"""A request that is too large is stopped before it fills a disk."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from gehoor.config.bodies import LARGEST, limited

HALF = b"x" * (LARGEST // 2)


async def reads_it_all(scope: Any, receive: Any, send: Any) -> None:
    size = 0
    while (message := await receive())["type"] == "http.request":
        size += len(message["body"])
        if not message["more_body"]:
            break
    await send({"type": "done", "size": size, "last": message["type"]})


def play(declared: int, parts: list[bytes]) -> list[dict[str, Any]]:
    """What is sent back for a body of `parts`, said to be `declared` bytes."""
    sent: list[dict[str, Any]] = []
    coming = [{"type": "http.request", "body": each, "more_body": True} for each in parts]
    coming.append({"type": "http.request", "body": b"", "more_body": False})

    async def receive() -> dict[str, Any]:
        return coming.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "headers": [(b"content-length", str(declared).encode())]}
    asyncio.run(limited(reads_it_all)(scope, receive, send))
    return sent


def test_what_fits_passes_whole() -> None:
    assert play(LARGEST, [HALF, HALF]) == [
        {"type": "done", "size": LARGEST, "last": "http.request"}
    ]


def test_what_says_it_is_too_large_is_refused_with_a_sentence() -> None:
    start, body = play(LARGEST + 1, [])
    assert start["status"] == 413
    assert b"hooguit 30 MB" in body["body"]


@pytest.mark.parametrize("declared", [0, 10])
def test_what_lies_about_its_size_is_cut_off(declared: int) -> None:
    (end,) = play(declared, [HALF, HALF, b"x"])
    assert end["last"] == "http.disconnect"
