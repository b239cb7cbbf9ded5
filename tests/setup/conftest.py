from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.peers import Dovecot, Postfix

OURS = "info@bakkerij.example"


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate for our peers, from an authority that we trust."""
    from tests.support.certificates import make

    pem, authority = make(tmp_path)
    monkeypatch.setenv("GEHOOR_CA_FILE", str(authority))
    return pem


@pytest.fixture
def dovecot(certificate: Path) -> Iterator[Dovecot]:
    from tests.support.peers import Dovecot

    with Dovecot((OURS,), certificate) as peer:
        yield peer


@pytest.fixture
def postfix(certificate: Path) -> Iterator[Postfix]:
    from tests.support.peers import Postfix

    with Postfix({"bakkerij.example": "discard:"}, certificate) as peer:
        yield peer
