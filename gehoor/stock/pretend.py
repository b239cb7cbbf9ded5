"""A stock system of our own for demonstrations and tests: it holds what is put in it."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterable

from .contract import OutOfStock


class PretendStock:
    """Nothing is there until `put`; `lose` breaks what somebody reserved."""

    def __init__(self) -> None:
        self._free: Counter[str] = Counter()
        self._reserved: dict[str, str] = {}
        self._lost: list[str] = []

    def reserve(self, article: str) -> str:
        if not self._free[article]:
            raise OutOfStock(article)
        self._free[article] -= 1
        number = f"VR{secrets.token_hex(5).upper()}"
        self._reserved[number] = article
        return number

    def release(self, number: str) -> None:
        if article := self._reserved.pop(number, ""):
            self._free[article] += 1

    def lost(self) -> Iterable[str]:
        return tuple(self._lost)

    def put(self, article: str, count: int = 1) -> None:
        self._free[article] += count

    def free(self, article: str) -> int:
        return self._free[article]

    def lose(self, number: str) -> None:
        del self._reserved[number]
        self._lost.append(number)
