"""Sound as the telephone carries it: 16-bit samples, 8,000 a second, in frames of 20 milliseconds. Pure."""

from __future__ import annotations

import math
from array import array
from functools import cache

RATE = 8000
FRAME_SECONDS = 0.02
FRAME = int(RATE * FRAME_SECONDS) * 2  # bytes
SILENCE = bytes(FRAME)
HIGHEST = 3400  # Hz: what a telephone line carries (ITU-T G.712)
_REACH = 24  # samples on either side that weigh in one of ours


def to_telephone(pcm: bytes, rate: int) -> bytes:
    """Sound of `rate` samples a second, 16-bit in the order of this machine, as the telephone carries it.

    What is too high for the telephone is filtered out by a windowed sinc, or it would be heard as noise.
    """
    given = array("h", pcm[: len(pcm) // 2 * 2])
    padded = [0.0] * _REACH + [float(each) for each in given] + [0.0] * _REACH
    shared = math.gcd(rate, RATE)
    step, phases = rate // shared, RATE // shared
    weights = _weights(rate, phases)
    found = array("h")
    for each in range(len(given) * phases // step):
        whole, phase = divmod(each * step, phases)
        value = math.sumprod(weights[phase], padded[whole + 1 : whole + 1 + 2 * _REACH])
        found.append(max(-32768, min(32767, round(value))))
    return found.tobytes()


@cache
def _weights(rate: int, phases: int) -> list[list[float]]:
    """For each place between two samples how much its neighbours weigh; together one."""
    width = 2 * min(HIGHEST, rate / 2) / rate

    def weigh(distance: float) -> float:
        window = 0.5 + 0.5 * math.cos(math.pi * distance / (_REACH + 1))
        turn = math.pi * distance * width
        return window * (math.sin(turn) / turn if turn else 1.0)

    rows = [
        [weigh(each - _REACH + 1 - phase / phases) for each in range(2 * _REACH)]
        for phase in range(phases)
    ]
    return [[each / sum(row) for each in row] for row in rows]


def frames(pcm: bytes) -> list[bytes]:
    """Cut in frames, the last one filled up with silence."""
    cut = [pcm[at : at + FRAME] for at in range(0, len(pcm), FRAME)]
    return [each.ljust(FRAME, b"\0") for each in cut]


def ringing() -> bytes:
    """What a Dutch caller hears while it rings: 425 Hz, one second on, four off (ITU-T E.180)."""
    on = array("h", (round(4000 * math.sin(math.tau * 425 * at / RATE)) for at in range(RATE)))
    return on.tobytes() + bytes(4 * RATE * 2)
