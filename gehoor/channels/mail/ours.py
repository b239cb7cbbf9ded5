"""Which addresses are ours, and what stands behind the plus in one. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A mailbox of ours: its address and the aliases that end up in it."""

    address: str
    aliases: tuple[str, ...] = ()


class Ours:
    """All our mailboxes; upper case, an alias and anything behind a plus make no difference."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._box_of = {
            name.strip().lower(): box.address.strip().lower()
            for box in boxes
            for name in (*box.aliases, box.address)
        }

    def box_of(self, address: str) -> str | None:
        """The address of the mailbox that takes mail for `address`, in lower case."""
        address = address.strip().lower()
        return self._box_of.get(address) or self._box_of.get(_split(address)[0])

    def token_in(self, addresses: Iterable[str]) -> str:
        """What stands behind the plus in the first address of ours that has one, or nothing."""
        for address in addresses:
            bare, token = _split(address.strip().lower())
            if token and bare in self._box_of:
                return token
        return ""


def _split(address: str) -> tuple[str, str]:
    name, _, domain = address.rpartition("@")
    name, _, token = name.partition("+")
    return f"{name}@{domain}", token
