"""A trunk that asks who is there: we tell it, with a password that never goes over the line (RFC 7616)."""

from __future__ import annotations

import hashlib
import re
import socket
from pathlib import Path

import pytest

from gehoor.channels.sip.models import Trunk
from tests.support.ports import HERE
from tests.support.telephone import speaking

pytestmark = pytest.mark.django_db(transaction=True)
_REPLY = "SIP/2.0 {status}\r\n{copied}{more}Content-Length: 0\r\n\r\n"


def test_we_register_by_digest_and_say_where_we_are(
    trunk: Trunk, desk: int, tmp_path: Path
) -> None:
    trunk.registers, trunk.username, trunk.password = True, "veldnet", "geheim"
    trunk.save()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as registrar:
        registrar.bind((HERE, desk))
        registrar.settimeout(20)
        with speaking(tmp_path / "speech") as port:
            asked, where = registrar.recvfrom(65536)
            challenge = 'WWW-Authenticate: Digest realm="kpn", nonce="n1", qop="auth"\r\n'
            registrar.sendto(_reply(asked, "401 Unauthorized", challenge), where)
            told = registrar.recv(65536).decode()
            registrar.sendto(_reply(told.encode(), "200 OK", "Expires: 300\r\n"), where)
    assert b"geheim" not in asked
    assert f"<sip:veldnet@{HERE}:{port}>" in told
    assert _said(told, "response") == _digest(told, "geheim")


def _reply(asked: bytes, status: str, more: str) -> bytes:
    wanted = ("Via", "From", "To", "Call-ID", "CSeq")
    lines = asked.decode().splitlines()
    copied = "".join(f"{each}\r\n" for each in lines if each.partition(":")[0] in wanted)
    return _REPLY.format(status=status, copied=copied, more=more).encode()


def _said(told: str, name: str) -> str:
    found = re.search(rf'\b{name}="?([^",\r]*)', told.partition("Authorization:")[2])
    assert found, told
    return found[1]


def _digest(told: str, password: str) -> str:
    """As the registrar counts it."""

    def md5(*parts: str) -> str:
        return hashlib.md5(":".join(parts).encode()).hexdigest()

    who = md5("veldnet", "kpn", password)
    what = md5("REGISTER", _said(told, "uri"))
    return md5(who, "n1", _said(told, "nc"), _said(told, "cnonce"), "auth", what)
