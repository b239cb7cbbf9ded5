"""Who works in the organisation of the benchmarks."""

from __future__ import annotations

AGENTS = 5
PASSWORD = "een wachtwoord voor de meting"  # noqa: S105


def address(name: str) -> str:
    return f"{name}@kwartelhof.example"


def agents() -> list[str]:
    """Their mail addresses."""
    return [address(f"agent{number}") for number in range(AGENTS)]
