"""What comes back over RTP at the other end of a call, and keys that are pressed there (RFC 4733)."""

from __future__ import annotations

import math
import random
import socket
import struct
import threading
import time
from array import array

from aiortp import RtpPacket, get_codec

PCMA, KEYS = 8, 101
FRAME = 0.02
LOUD = 300.0
"""Root mean square of 16-bit samples above which a frame is no silence."""


class Ear:
    """A socket on this machine to which sound is sent; it answers to where that came from."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((host, 0))
        self._socket.settimeout(0.2)
        self._open = True
        self.port: int = self._socket.getsockname()[1]
        self.packets: list[RtpPacket] = []
        self.sends_to: tuple[str, int] | None = None
        self._codec = get_codec(PCMA)
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while self._open:
            try:
                data, self.sends_to = self._socket.recvfrom(2048)
            except TimeoutError:
                continue
            self.packets.append(RtpPacket.parse(data))

    def close(self) -> None:
        self._open = False
        self._thread.join(5)
        self._socket.close()

    @property
    def sound(self) -> bytes:
        """All that was heard, as it came over the line (A-law)."""
        return b"".join(each.payload for each in list(self.packets))

    @property
    def loudness(self) -> list[float]:
        """The root mean square of each frame."""
        return [_rms(self._codec.decode(each.payload)) for each in list(self.packets)]

    def loud(self) -> int:
        """How many frames were no silence."""
        return sum(each > LOUD for each in self.loudness)

    def quiet_before(self) -> float:
        """Seconds between the first frame and the first that was no silence."""
        first = next(at for at, each in enumerate(self.loudness) if each > LOUD)
        return first * FRAME

    def hears(self, pcm: bytes, patience: float = 30.0) -> float:
        """Wait until this was heard bit for bit; the seconds from the first frame until it was."""
        wanted, deadline = self._codec.encode(pcm), time.monotonic() + patience
        while (at := self.sound.find(wanted)) < 0:
            assert time.monotonic() < deadline, f"not in {len(self.sound) / 8000} s of sound"
            time.sleep(0.05)
        return (at + len(wanted)) / 8000

    def presses(self, key: str) -> None:
        """A key for a tenth of a second, its end told three times as the RFC says."""
        event, source = "0123456789*#".index(key), random.getrandbits(32)
        moment, number = random.getrandbits(31), random.getrandbits(15)
        for step, ends in ((1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (5, 1), (5, 1)):
            number += 1
            header = struct.pack("!BBHII", 0x80, KEYS, number & 0xFFFF, moment, source)
            body = struct.pack("!BBH", event, ends << 7 | 10, step * 160)
            self.raw(header + body)
            time.sleep(0 if ends else FRAME)

    def raw(self, packet: bytes) -> None:
        assert self.sends_to, "nothing was heard yet"
        self._socket.sendto(packet, self.sends_to)


def _rms(pcm: bytes) -> float:
    samples = array("h", pcm)
    return math.sqrt(sum(each * each for each in samples) / max(1, len(samples)))
