"""Files beside the text: stored when they are chosen, named in the form by what we signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.core.signing import BadSignature, Signer

from gehoor.casework.received import File

_signer = Signer(salt="gehoor.desk.files")


@dataclass(frozen=True, slots=True)
class Beside:
    """A file in the composer, and the words by which the form names it."""

    file: File

    @property
    def token(self) -> str:
        return _signer.sign_object(asdict(self.file))


def beside(tokens: Iterable[str]) -> tuple[Beside, ...]:
    """The files that a form names, each once; what we did not sign is none of ours."""
    found: dict[str, Beside] = {}
    for token in tokens:
        try:
            found[token] = Beside(File(**_signer.unsign_object(token)))
        except (BadSignature, TypeError, ValueError):
            continue
    return tuple(found.values())
