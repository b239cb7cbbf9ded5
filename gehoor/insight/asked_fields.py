"""How much each process asks of a customer (requirement M58): the fewer fields, the better."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.intake import asked


@dataclass(frozen=True, slots=True)
class AskedFields:
    """One way in: what it asks, and what is known there before anybody types."""

    process: str
    asks: tuple[str, ...]
    knows: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.asks)


def asked_fields() -> list[AskedFields]:
    """Every process that asks something, by name."""
    return [
        AskedFields(process.name, process.asks, tuple(sorted(process.knows)))
        for process in asked.processes()
    ]
