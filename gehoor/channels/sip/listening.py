"""Where we listen for calls, and on which address others reach us there."""

from __future__ import annotations

from dataclasses import dataclass

from aiortp import PortAllocator

ANYWHERE = {"0.0.0.0", "::"}  # noqa: S104
MEDIA = (16384, 20480)
"""The UDP ports of the sound, two for each conversation; a firewall lets these through."""


@dataclass(frozen=True, slots=True)
class Listening:
    """`host` and `port` are ours; `shown` is the address that a trunk knows us by."""

    host: str
    port: int
    shown: str
    ports: PortAllocator


def listening(at: str, shown: str = "", media: tuple[int, int] = MEDIA) -> Listening:
    """Of "0.0.0.0:5060". Raises ValueError, with what to do."""
    host, _, port = at.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise ValueError(f"{at} is not of the form host:port: use 0.0.0.0:5060, say.")
    if host in ANYWHERE and not shown:
        raise ValueError(
            "Say with --address on which address of this machine the trunk reaches us."
        )
    return Listening(host, int(port), shown or host, PortAllocator(media))
