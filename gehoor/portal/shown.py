"""When a form was shown, signed into it: what comes back faster than a person types is asked again."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from django.core.signing import BadSignature, Signer

from gehoor.core import clock

QUICKEST = timedelta(seconds=3)
LONGEST = timedelta(days=2)

_signer = Signer(salt="gehoor.portal.shown")


@dataclass(frozen=True)
class Shown:
    """A form on somebody's screen. `once` makes two presses of its button one submission."""

    at: float
    once: str

    @classmethod
    def now(cls) -> Shown:
        return cls(clock.now().timestamp(), secrets.token_hex(8))

    @classmethod
    def read(cls, value: str) -> Shown | None:
        """None for what we did not sign, and for a form that has lain open for days."""
        shown = cls._signed(value)
        return shown if shown and shown.age <= LONGEST else None

    @classmethod
    def once_of(cls, value: str, otherwise: str) -> str:
        """What makes two presses one submission, however long the page lay open.

        otherwise: what is sent, for a page without our signature: the same within a day is the same.
        """
        if shown := cls._signed(value):
            return shown.once
        return hashlib.sha256(f"{clock.now():%Y-%m-%d}{otherwise}".encode()).hexdigest()[:16]

    @classmethod
    def _signed(cls, value: str) -> Shown | None:
        try:
            return cls(**_signer.unsign_object(value))
        except (BadSignature, ValueError, TypeError):
            return None

    @property
    def age(self) -> timedelta:
        return timedelta(seconds=clock.now().timestamp() - self.at)

    @cached_property
    def signed(self) -> str:
        return _signer.sign_object({"at": self.at, "once": self.once})
