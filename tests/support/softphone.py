"""baresip (Debian), a telephone that people use, without a screen: it is told what to do over TCP."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.patience import PATIENCE

from .ports import HERE, free_port

_CONFIG = """module_path /usr/lib/baresip/modules
sip_listen {here}:{sip}
module account.so
module g711.so
module aufile.so
module sndfile.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen {here}:{control}
snd_path {folder}
audio_source aufile,{folder}/quiet.wav
audio_player aubridge,x
module aubridge.so
net_interface {here}
"""


@dataclass
class Softphone:
    folder: Path
    control: socket.socket
    events: str = ""

    def does(self, command: str, given: str = "") -> None:
        told = json.dumps({"command": command, "params": given, "token": "x"})
        self.control.sendall(f"{len(told)}:{told},".encode())

    def waits_for(self, event: str, patience: float = PATIENCE) -> None:
        """Until it tells of this: CALL_ESTABLISHED, CALL_CLOSED."""
        deadline = time.monotonic() + patience
        while event not in self.events:
            assert time.monotonic() < deadline, self.events
            try:
                self.events += self.control.recv(65536).decode(errors="replace")
            except TimeoutError:
                continue

    def recorded(self) -> bytes:
        """What it heard: 16-bit samples, as it writes them to a file."""
        (file,) = self.folder.glob("*-dec.wav")
        return file.read_bytes()[44:]


@contextmanager
def softphone(folder: Path) -> Iterator[Softphone]:
    control = free_port()
    settings = _CONFIG.format(here=HERE, sip=free_port(), control=control, folder=folder)
    (folder / "config").write_text(settings)
    (folder / "accounts").write_text("<sip:0612345678@127.0.0.1;transport=udp>;regint=0\n")
    with wave.open(str(folder / "quiet.wav"), "wb") as quiet:
        quiet.setparams((1, 2, 8000, 0, "NONE", ""))
        quiet.writeframes(bytes(60 * 16000))
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            ["baresip", "-f", str(folder)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        with _connected(control, process) as found:
            found.settimeout(0.2)
            yield Softphone(folder, found)
    finally:
        process.terminate()
        process.wait(10)


def _connected(port: int, process: subprocess.Popen[bytes]) -> socket.socket:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection((HERE, port))
        except ConnectionRefusedError:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.1)
