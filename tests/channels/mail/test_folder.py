"""What a server says while we wait, whatever pieces it comes in."""

from __future__ import annotations

import socket
import threading

import pytest
from imap_tools import MailBoxUnencrypted

from gehoor.channels.mail.folder import Folder

YES = b"+ idling\r\n"
NEWS = b"* 4 EXISTS\r\n"


def serve(server: socket.socket, after_idle: bytes) -> None:
    """A server that answers IDLE with these bytes in one piece, and every other command with OK."""
    line, _ = server.accept()
    with line, line.makefile("rb") as said:
        line.sendall(b"* OK [CAPABILITY IMAP4rev1 IDLE] here\r\n")
        for command in said:
            tag, _, rest = command.partition(b" ")
            name = rest.strip().upper()
            if name.startswith(b"IDLE"):
                line.sendall(after_idle)
                said.readline()
            more = b"* CAPABILITY IMAP4rev1 IDLE\r\n" if name == b"CAPABILITY" else b""
            line.sendall(more + tag.strip() + b" OK done\r\n")


@pytest.mark.parametrize(
    ("after_idle", "heard"), [(YES + NEWS, True), (NEWS + YES, True), (YES, False)]
)
def test_news_that_comes_with_the_yes_is_heard(after_idle: bytes, heard: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=[server, after_idle], daemon=True)
        thread.start()
        box = MailBoxUnencrypted("127.0.0.1", server.getsockname()[1], timeout=10)
        folder = Folder(box)
        folder.start_idle()
        assert folder.hears(0.2) is heard
        folder.stop_idle()
        box.client.shutdown()
        thread.join(10)
