"""The certificate of our own listener: the one that is configured, else one made here once."""

from __future__ import annotations

import os
import socket
import ssl
import tempfile
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from gehoor.core import clock

CERT, KEY = "GEHOOR_SMTP_CERT", "GEHOOR_SMTP_KEY"
LASTS = timedelta(days=3650)


def server_context(home: Path) -> ssl.SSLContext:
    """For STARTTLS. Raises OSError or ssl.SSLError when the configured files cannot be used."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    if configured := os.environ.get(CERT):
        context.load_cert_chain(configured, os.environ.get(KEY) or None)
    else:
        context.load_cert_chain(_own(home / "listener.pem"))
    return context


def _own(path: Path) -> Path:
    """Key and certificate in one file that only we can read; the first of two processes wins."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(_self_signed(socket.gethostname() or "localhost"))
        try:
            os.link(name, path)
        except FileExistsError:
            pass
        finally:
            Path(name).unlink()
    return path


def _self_signed(name: str) -> bytes:
    """A key and a certificate that proves nothing: it keeps readers out, as mail servers expect."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    now = clock.now()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + LASTS)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return private + certificate.public_bytes(serialization.Encoding.PEM)
