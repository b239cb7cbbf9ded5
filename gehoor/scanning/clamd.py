"""ClamAV's daemon over its socket: one file for each connection (clamd(8), command INSTREAM)."""

from __future__ import annotations

import socket
import struct
from contextlib import closing
from dataclasses import dataclass

from .contract import NotScanned

CHUNK = 64 * 1024
PATIENCE = 30.0  # seconds for one answer
LONGEST_ANSWER = 4096


@dataclass(frozen=True, slots=True)
class Clamd:
    """Where clamd listens: the path of its socket, or `host:port`."""

    at: str

    def scan(self, content: bytes) -> str:
        """The name of what is in `content`, empty when clamd finds nothing. Raises NotScanned."""
        try:
            with closing(self._connect()) as peer:
                peer.sendall(b"zINSTREAM\0")
                for start in range(0, len(content), CHUNK):
                    part = content[start : start + CHUNK]
                    peer.sendall(struct.pack("!I", len(part)) + part)
                peer.sendall(struct.pack("!I", 0))
                answer = _answer(peer)
        except OSError as error:
            raise NotScanned(f"clamd at {self.at}: {error}") from error
        return _found(answer)

    def _connect(self) -> socket.socket:
        if self.at.startswith("/"):
            peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            peer.settimeout(PATIENCE)
            peer.connect(self.at)
            return peer
        host, _, port = self.at.rpartition(":")
        return socket.create_connection((host, int(port)), PATIENCE)


def _answer(peer: socket.socket) -> str:
    """What it says, up to the zero byte that ends it."""
    read = b""
    while b"\0" not in read and len(read) < LONGEST_ANSWER:
        part = peer.recv(1024)
        if not part:
            break
        read += part
    return read.partition(b"\0")[0].decode(errors="replace").strip()


def _found(answer: str) -> str:
    """`stream: OK`, `stream: Eicar-Test-Signature FOUND`, or anything else, which judges nothing."""
    words = answer.removeprefix("stream: ")
    if words == "OK":
        return ""
    if words.endswith(" FOUND"):
        return words.removesuffix(" FOUND")[:200]
    raise NotScanned(f"clamd: {answer or 'no answer'}")
