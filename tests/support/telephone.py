"""Our SIP endpoint in a thread of this process, and real programs of Debian that call it."""

from __future__ import annotations

import asyncio
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from gehoor.channels.calls.models import Exchange
from gehoor.channels.sip.endpoint import Endpoint
from gehoor.channels.sip.listening import listening
from gehoor.channels.sip.models import Trunk
from gehoor.channels.sip.speech import Voice
from gehoor.channels.voice.models import Turn

from .ear import Ear
from .ports import HERE, free_port

MOBILE = "+31612345678"
DTMF = "/usr/share/sip-tester/dtmf_2833_{key}.pcap"
PATIENCE = 40
_HEADERS = """Via: SIP/2.0/UDP [local_ip]:[local_port];branch=[branch]
From: <sip:{said}@[local_ip]:[local_port]>;tag=[call_number]
To: <sip:0592012345@[remote_ip]:[remote_port]>{tag}
Call-ID: [call_id]
CSeq: {number} {method}
Contact: <sip:sipp@[local_ip]:[local_port]>
Max-Forwards: 70
{more}"""
SDP = """v=0
o=sipp 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [local_ip]
t=0 0
m=audio {port} RTP/AVP 8 101
a=rtpmap:8 PCMA/8000
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-15
"""


def make_trunk(exchange: Exchange, **more: object) -> Trunk:
    """One on this machine."""
    found = {"addresses": [f"{HERE}/32"], "host": f"{HERE}:9", "everybody": "600"} | more
    return Trunk.objects.create(exchange=exchange, **found)


def hurried(folder: Path) -> str:
    """A voice that speaks three times as fast, for what is not about how long it takes."""
    program = folder / "hurried"
    program.write_text('#!/bin/sh\nexec espeak-ng "$@" -s 450\n')
    program.chmod(0o755)
    return str(program)


@contextmanager
def speaking(folder: Path, program: str = "espeak-ng") -> Iterator[int]:
    """Our endpoint, listening on the port that this gives; what it said is kept in `folder`."""
    port, stop, ready = free_port(), threading.Event(), threading.Event()
    endpoint = Endpoint(listening(f"{HERE}:{port}"), Voice(folder, program))
    thread = threading.Thread(target=lambda: asyncio.run(endpoint.run(stop, ready)))
    thread.start()
    try:
        assert ready.wait(30)
        yield port
    finally:
        stop.set()
        thread.join(30)


@dataclass
class Scene:
    """What sipp does, step by step; `sound` is the port where it wants to hear us."""

    sound: int = 0
    said: str = MOBILE
    _steps: str = ""
    _number: int = 1
    _answered: bool = False

    def request(self, method: str, body: str = "", more: str = "", branch: str = "") -> Scene:
        """Send one; whatever begins something new once the call is there gets the next number."""
        if self._answered and method != "ACK":
            self._number += 1
        tag = "[peer_tag_param]" if self._answered else ""
        kind = more + (f"Content-Length: {'[len]' if body else '0'}\n\n{body}")
        headers = _HEADERS.format(
            said=self.said, tag=tag, number=self._number, method=method, more=kind
        )
        if branch:
            headers = headers.replace("[branch]", branch)
        message = f"{method} sip:0592012345@[remote_ip]:[remote_port] SIP/2.0\n{headers}"
        self._steps += f"<send><![CDATA[\n{message}\n]]></send>\n"
        return self

    def invite(self, more: str = "", sdp: str = SDP, branch: str = "") -> Scene:
        kind = f"{more}Content-Type: application/sdp\n"
        return self.request("INVITE", sdp.format(port=self.sound), kind, branch)

    def hears(self, status: int, *, optional: bool = False) -> Scene:
        maybe = ' optional="true"' if optional else ""
        self._steps += f'<recv response="{status}"{maybe} timeout="15000"></recv>\n'
        return self

    def is_asked(self, method: str) -> Scene:
        """The other end sends this, and gets a yes."""
        self._steps += f"""<recv request="{method}" timeout="30000"></recv>
<send><![CDATA[
SIP/2.0 200 OK
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0

]]></send>
"""
        return self

    def is_taken(self) -> Scene:
        """Calls, and is answered."""
        return self.invite().hears(100, optional=True).hears(180, optional=True).answered()

    def answered(self) -> Scene:
        self.hears(200)
        self._answered = True
        return self.request("ACK")

    def plays(self) -> Scene:
        """Eight seconds of somebody who speaks."""
        speech = "/usr/share/sip-tester/g711a.pcap"
        self._steps += f'<nop><action><exec play_pcap_audio="{speech}"/></action></nop>\n'
        return self

    def takes(self, number: str = "201") -> Scene:
        """Is called, and the telephone with this number answers."""
        self._steps += '<recv request="INVITE" timeout="30000"></recv>\n'
        kind = f"P-Asserted-Identity: <sip:{number}@[local_ip]>\n"
        kind += "Content-Type: application/sdp\nContent-Length: [len]\n\n"
        self._reply("200 OK", f"{kind}{SDP.format(port=self.sound)}")
        self._steps += """<recv request="ACK"><action>
<ereg regexp=".*" search_in="hdr" header="To:" assign_to="us"/>
<ereg regexp=".*" search_in="hdr" header="From:" assign_to="them"/></action></recv>
"""
        return self

    def refuses(self, status: str) -> Scene:
        """Is called, and says no."""
        self._steps += '<recv request="INVITE" timeout="30000"></recv>\n'
        self._reply(status)
        self._steps += '<recv request="ACK"></recv>\n'
        return self

    def rings(self) -> Scene:
        """Is called, and nobody takes it before the caller gives up."""
        self._steps += '<recv request="INVITE" timeout="30000"></recv>\n'
        self._reply("180 Ringing")
        return self.is_asked("CANCEL")

    def rings_off(self) -> Scene:
        """Whoever was called ends it."""
        bye = _HEADERS.split("Call-ID", 1)[1].format(number=1, method="BYE", more="")
        via = _HEADERS.split("From", 1)[0]
        message = f"BYE sip:gehoor@[remote_ip] SIP/2.0\n{via}From:[$us]\nTo:[$them]\nCall-ID{bye}"
        self._steps += f"<send><![CDATA[\n{message}Content-Length: 0\n\n]]></send>\n"
        return self.hears(200)

    def _reply(self, status: str, rest: str = "Content-Length: 0\n\n") -> None:
        self._steps += f"""<send><![CDATA[
SIP/2.0 {status}
[last_Via:]
[last_From:]
[last_To:];tag=[pid]-[call_number]
[last_Call-ID:]
[last_CSeq:]
Contact: <sip:[local_ip]:[local_port]>
{rest}
]]></send>
"""

    def waits(self, seconds: float) -> Scene:
        self._steps += f'<pause milliseconds="{int(seconds * 1000)}"/>\n'
        return self

    def presses(self, key: str) -> Scene:
        """By RFC 4733, as a telephone of which sipp has the packets."""
        name = {"*": "star", "#": "pound"}.get(key, key)
        play = f'<exec play_pcap_audio="{escape(DTMF.format(key=name))}"/>'
        self._steps += f"<nop><action>{play}</action></nop>\n"
        return self

    def presses_by_info(self, key: str) -> Scene:
        body = f"Signal={key}\nDuration=160\n"
        return self.request("INFO", body, "Content-Type: application/dtmf-relay\n").hears(200)

    def written(self) -> str:
        unused = 'assign_to="us"' in self._steps and "[$us]" not in self._steps
        known = '<Reference variables="us,them"/>' if unused else ""
        body = f'<scenario name="scene">\n{self._steps}{known}\n</scenario>\n'
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'


def sipp(
    folder: Path,
    scene: Scene,
    port: int,
    *options: str,
    host: str = HERE,
    at: int = 0,
    times: int = 1,
) -> subprocess.Popen[str]:
    """Begins to play it, from `host` and port `at`, so many times at once."""
    file = folder / f"scene-{free_port()}.xml"
    file.write_text(scene.written())
    command = ["sipp", "-sf", str(file), "-i", host, "-p", str(at or free_port()), "-nostdin"]
    often = ["-m", str(times), "-r", str(times), "-l", str(times)]
    errors = ["-trace_err", "-error_file", str(file.with_suffix(".err")), "-timeout", str(PATIENCE)]
    return subprocess.Popen(
        [*command, *often, *errors, "-timeout_error", *options, f"{HERE}:{port}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
    )


def colleague(folder: Path, scene: Scene, at: int) -> subprocess.Popen[str]:
    """A telephone at port `at`, which sends back what it hears at the sound of its scene."""
    return sipp(folder, scene, 9, "-rtp_echo", "-mp", str(scene.sound), at=at)


@contextmanager
def calling(port: int, folder: Path) -> Iterator[Ear]:
    """A call that lasts until we ring off, with whoever is at its other end."""
    ear = Ear()
    try:
        process = sipp(folder, Scene(ear.port).is_taken().is_asked("BYE"), port)
        yield ear
        played(process)
    finally:
        ear.close()


def spoken(folder: Path, words: str, until: str = "") -> bytes:
    """How `words` sound, up to and including `until`."""
    voice = Voice(folder)
    whole = voice.says(words, "nl")
    if not until:
        return whole
    before, found, _after = words.partition(until)
    assert found, words
    return whole[: len(voice.says(before + found, "nl"))]


def last_words() -> str:
    """What was said last in the call there is."""
    steps = Turn.objects.latest("pk").steps
    return next(each["words"] for each in reversed(steps) if "words" in each)


def played(process: subprocess.Popen[str]) -> None:
    """It went as the scene says, to its end."""
    said, _ = process.communicate(timeout=PATIENCE + 10)
    assert process.returncode == 0, said[-3000:]
