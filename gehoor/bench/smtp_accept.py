"""`gehoor bench smtp-accept`: what yes-after-commit costs, beside a handler that keeps nothing.

Both listen at the same time and are poured into in turn; each round gives one ratio.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from statistics import median

from .lab import lab
from .mails import OURS
from .report import Bar, Cell, Report
from .subject import Subject, SubjectFailed

COUNT = 2000
CONNECTIONS, ROUNDS = 8, 5
WEIGHT = 3 * 1024  # bytes
SENDER = "klant@post.example"
STORED = "select count(*) from intake_rawitem"
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """`count` mails to each, in rounds."""
    each_round = max(CONNECTIONS, count // ROUNDS // CONNECTIONS * CONNECTIONS)
    storing: list[float] = []
    nothing: list[float] = []
    with (
        lab() as place,
        Subject.of("listener", place.environment) as keeper,
        Subject.of("listener", place.environment) as thrower,
    ):
        keeper.ask("prepare")
        ports = {
            "stores": keeper.ask("listen", stores=True)["port"],
            "keeps nothing": thrower.ask("listen", stores=False)["port"],
        }
        for number in range(-1, ROUNDS):  # the first one warms up
            for name, speeds in (("stores", storing), ("keeps nothing", nothing)):
                speed = asyncio.run(_pour(ports[name], each_round, f"{seed}-{name}-{number}"))
                say(f"round {number + 1} of {ROUNDS}: {name}: {speed:.0f} mails/s")
                if number >= 0:
                    speeds.append(speed)
        stored = place.rows(STORED)[0][0]
    if stored != each_round * (ROUNDS + 1):
        raise SubjectFailed(f"{stored} mails were stored, {each_round * (ROUNDS + 1)} were sent.")
    rows: list[list[Cell]] = [["stores", median(storing)], ["keeps nothing", median(nothing)]]
    ratio = median(a / b for a, b in zip(storing, nothing, strict=True))
    bars = [Bar("storing, part of keeping nothing", ratio, least=0.6)]
    details = {"mails": each_round * ROUNDS, "connections": CONNECTIONS, "bytes": WEIGHT}
    return Report("smtp-accept", ["", "mails/s"], rows, bars, details)


async def _pour(port: int, count: int, name: str) -> float:
    """Hand `count` mails over, over 8 connections at once; mails a second."""
    share = count // CONNECTIONS
    begin = time.monotonic()
    await asyncio.gather(*(_connection(port, share, f"{name}-{n}") for n in range(CONNECTIONS)))
    return share * CONNECTIONS / (time.monotonic() - begin)


async def _connection(port: int, count: int, name: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def say(line: bytes, expected: bytes) -> None:
        writer.write(line)
        while (answer := await reader.readline())[3:4] == b"-":
            pass
        if not answer.startswith(expected):
            raise SubjectFailed(f"The listener said {answer!r} to {line[:40]!r}.")

    await say(b"", b"220")
    await say(b"EHLO post.example\r\n", b"250")
    for number in range(count):
        await say(f"MAIL FROM:<{SENDER}>\r\n".encode(), b"250")
        await say(f"RCPT TO:<{OURS}>\r\n".encode(), b"250")
        await say(b"DATA\r\n", b"354")
        await say(_mail(f"{name}-{number}"), b"250")
    writer.write(b"QUIT\r\n")
    writer.close()


def _mail(name: str) -> bytes:
    head = (
        f"From: {SENDER}\r\nTo: {OURS}\r\nSubject: {name}\r\nMessage-ID: <{name}@post.example>\r\n"
    )
    line = "Kunt u mij laten weten wanneer ik mijn bestelling kan verwachten?\r\n"
    lines = (WEIGHT - len(head)) // len(line)
    return f"{head}\r\n{line * lines}.\r\n".encode()
