"""A mail server that says what the test wants: what a well-behaved one says once a year."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from email.parser import BytesParser

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from .ports import free_port

HANG_UP = "hang up"


class Script:
    """`rcpt` and `data` are the next answers; what is accepted is kept, as are the senders."""

    def __init__(self) -> None:
        self.port = free_port()
        self.rcpt: list[str] = []
        self.data: list[str] = []
        self.accepted: list[Message] = []
        self.senders: list[str | None] = []
        self.connections = 0

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, host: str, says: list[str]
    ) -> list[str]:
        self.connections += 1
        session.host_name = host
        return says

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.rcpt.pop(0) if self.rcpt else "250 OK"
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self.data.pop(0) if self.data else "250 OK"
        if answer.startswith("250") or answer == HANG_UP:
            self.accepted.append(BytesParser().parsebytes(bytes(envelope.content or b"")))
            self.senders.append(envelope.mail_from)
        if answer == HANG_UP and server.transport:
            server.transport.close()
        return answer


@contextmanager
def scripted() -> Iterator[Script]:
    script = Script()
    controller = Controller(script, hostname="127.0.0.1", port=script.port)
    controller.start()
    try:
        yield script
    finally:
        controller.stop()
