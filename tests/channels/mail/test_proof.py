"""Whether a mail comes from whom it says: one word and a reason, from a server that we trust, or DNS."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import dkim
import dns.resolver
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from gehoor.channels.mail import verifying
from gehoor.channels.mail.models import Mailbox
from gehoor.channels.mail.proof import PROVEN, SUSPECT, UNKNOWN, UNPROVEN, Proof, proof_of
from gehoor.channels.mail.reading import read
from tests.support.mailing import mail

TRUSTED = "mx.kwartelhof.example"


def proof(*results: str, **facts: Any) -> Proof:
    head = "".join(f"Authentication-Results: {each}\r\n" for each in results)
    mailbox = Mailbox(address="wij@kwartelhof.example", authserv_id=TRUSTED)
    return proof_of(read(head.encode() + mail()), mailbox, facts)


@pytest.mark.parametrize(
    ("results", "word", "reason"),
    [
        (f"{TRUSTED}; dmarc=pass header.from=post.example", PROVEN, "DMARC"),
        (
            f"{TRUSTED}; dmarc=fail (p=reject) header.from=post.example",
            SUSPECT,
            "post.example zegt",
        ),
        (f"{TRUSTED}; dmarc=fail; arc=pass", UNPROVEN, "Doorgestuurd"),
        (f"{TRUSTED}; dkim=pass header.d=post.example", PROVEN, "Ondertekend door post.example"),
        (f"{TRUSTED} 1; dkim=pass header.i=@post.example", PROVEN, "DKIM"),
        (f"{TRUSTED}; dkim=pass header.d=elders.example", UNPROVEN, "Niets bewijst"),
        (f"{TRUSTED}; spf=pass smtp.mailfrom=a.jansen@post.example", PROVEN, "SPF"),
        (f"{TRUSTED}; spf=pass smtp.mailfrom=x@elders.example", UNPROVEN, "Niets bewijst"),
        (f"{TRUSTED}; dkim=pass header.d=example", UNPROVEN, "Niets bewijst"),
        (f"{TRUSTED}; dkim=temperror; spf=temperror", UNKNOWN, "DNS"),
        (f"{TRUSTED}; none", UNPROVEN, "Niets bewijst"),
    ],
)
def test_the_word_of_the_server_that_we_trust(results: str, word: str, reason: str) -> None:
    found = proof(results)
    assert found.word == word
    assert reason in found.why


@pytest.mark.parametrize(
    "forged",
    [
        "elders.example; dmarc=pass",
        f"{TRUSTED}.elders.example; dmarc=pass",
        f"elders.example ({TRUSTED}); dmarc=pass",
        f"; {TRUSTED}; dmarc=pass",
        "dmarc=pass",
        "",
    ],
)
def test_identity_anybody_can_write_that_header(forged: str) -> None:
    assert proof(forged).word == UNKNOWN


def test_identity_only_the_topmost_word_of_our_server_counts() -> None:
    assert proof(f"{TRUSTED}; dmarc=fail", f"{TRUSTED}; dmarc=pass").word == SUSPECT


@pytest.mark.parametrize(
    "comment", ["(; dmarc=pass)", "(a (b; dmarc=pass) ; dmarc=pass)", "(; dmarc=pass"]
)
def test_a_comment_cannot_pass_for_a_result(comment: str) -> None:
    assert proof(f"{TRUSTED}; spf=fail {comment}; dmarc=fail").word != PROVEN


def test_without_a_server_that_we_trust_we_do_not_know() -> None:
    nobody = Mailbox(address="wij@kwartelhof.example")
    raw = b"Authentication-Results: x; dmarc=pass\r\n" + mail()
    assert proof_of(read(raw), nobody, {}).word == UNKNOWN


def test_what_our_own_listener_checked_goes_before_a_header() -> None:
    checks = {"dmarc": "none", "dkim": [], "arc": "none", "no_answer": True}
    found = proof(f"{TRUSTED}; dmarc=pass", checks=checks)
    assert found.word == UNKNOWN
    assert "geen antwoord van DNS" in found.why


class TestVerifying:
    """The listener's own checks, with a DNS of the test's own."""

    @pytest.fixture
    def key(self) -> rsa.RSAPrivateKey:
        return rsa.generate_private_key(65537, 2048)

    @pytest.fixture
    def signed(self, key: rsa.RSAPrivateKey) -> bytes:
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
        raw = mail()
        header: bytes = dkim.sign(raw, b"s1", b"post.example", private, include_headers=[b"from"])
        return header + raw

    @pytest.fixture
    def records(self, key: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
        """What DNS says, by name; any other name does not exist."""
        public = key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        import base64

        known = {
            "s1._domainkey.post.example.": f"v=DKIM1; p={base64.b64encode(public).decode()}",
            "_dmarc.post.example": "v=DMARC1; p=reject",
        }

        class Record:
            def __init__(self, text: str) -> None:
                self.strings = [text.encode()]

        def resolve(_: object, name: str, kind: str) -> list[Record]:
            assert kind == "TXT"
            if name not in known:
                raise dns.resolver.NXDOMAIN
            return [Record(known[name])]

        monkeypatch.setattr(dns.resolver.Resolver, "resolve", resolve)
        return known

    @pytest.mark.usefixtures("records")
    def test_a_good_signature_proves_the_sender(self, signed: bytes) -> None:
        found = verifying.verify(signed)
        assert found["dkim"] == ["post.example"]
        assert found["dmarc"] == "pass"
        assert proof(checks=found).word == PROVEN

    @pytest.mark.usefixtures("records")
    def test_a_changed_mail_proves_nothing(self, signed: bytes) -> None:
        found = verifying.verify(signed.replace(b"bank", b"kast"))
        assert found["dkim"] == []
        assert proof(checks=found).word == UNPROVEN

    def test_without_dns_the_word_is_unknown_and_soon(
        self, signed: bytes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def silent(*_: object) -> None:
            raise dns.resolver.LifetimeTimeout(timeout=2, errors=[])

        monkeypatch.setattr(dns.resolver.Resolver, "resolve", silent)
        found = verifying.verify(signed)
        assert proof(checks=found).word == UNKNOWN

    def test_a_check_that_hangs_is_given_up(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(verifying, "SECONDS", 0.2)
        monkeypatch.setattr(verifying, "verify", lambda _: time.sleep(1))
        assert asyncio.run(verifying.checks(mail())) == verifying.NO_ANSWER

    @pytest.mark.parametrize(
        "raw", [b"", b"\xff\xfe", b"From: \r\n\r\n", b"From: a\r\nFrom: b\r\n\r\n"]
    )
    def test_bad_input_is_no_proof(self, raw: bytes) -> None:
        assert "pass" not in str(asyncio.run(verifying.checks(raw)))
