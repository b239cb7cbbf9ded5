"""The sound of one leg of a call: what we say goes out, keys come in (RFC 3550, G.711, RFC 4733)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle

from aiortp import MediaClock, RTPSession
from aiosipua import SdpMessage, SdpNegotiationError, build_sdp, negotiate_sdp, parse_sdp

from .listening import Listening
from .sound import FRAME_SECONDS, SILENCE, frames

PCMU, PCMA = 0, 8
_NAMES = {PCMU: "PCMU", PCMA: "PCMA"}
KEYS = frozenset("0123456789*#")
KEYS_AS = 101
"""The payload type of keys that we propose; of what is proposed to us we take theirs."""


class Unheard(ValueError):
    """What was offered has no sound that we can hear and speak."""


@dataclass(frozen=True, slots=True)
class Media:
    """What an end said: where its sound is, as which payload, and as which its keys come (0: none)."""

    remote: tuple[str, int]
    payload: int
    keys_as: int


def offered(sdp: str) -> Media:
    """What we take of an offer or an answer. Raises Unheard."""
    try:
        return _media(parse_sdp(sdp))
    except (ValueError, IndexError, SdpNegotiationError) as error:
        raise Unheard(str(error)) from error


def _media(sdp: SdpMessage) -> Media:
    audio, remote = sdp.audio, sdp.rtp_address
    if audio is None or remote is None or not 0 < remote[1] < 65536:
        raise Unheard("no sound")
    payload = next(
        (each.payload_type for each in audio.codecs if each.payload_type in _NAMES), None
    )
    if payload is None:
        raise Unheard("neither PCMA nor PCMU")
    keys = (
        each.payload_type
        for each in audio.codecs
        if each.encoding_name.lower() == "telephone-event"
    )
    return Media(remote, payload, next(keys, 0))


class _Session(RTPSession):
    """Hears only those whom it was told of: whoever finds our port cannot press keys in another's call."""

    hosts: frozenset[str] = frozenset()

    def _handle_rtp(self, data: bytes, addr: tuple[str, int]) -> None:
        if addr[0] in self.hosts:
            super()._handle_rtp(data, addr)


class Line:
    """One end of a call. It sends a frame every 20 ms: words, else a tone or silence."""

    def __init__(self, session: _Session, port: int, at: Listening, payload: int) -> None:
        self.port, self.payload = port, payload
        self._at = at
        self._session = session
        self._words: deque[bytes] = deque()
        self._else: Iterator[bytes] = cycle([SILENCE])
        self._clock = MediaClock(FRAME_SECONDS, self._tick)

    @classmethod
    async def open(cls, at: Listening, media: Media, trunk_host: str) -> Line:
        """Begins to send at once, and hears only the other end and its trunk."""
        port, _reports = await at.ports.allocate()
        session = await _Session.create(
            local_addr=(at.host, port),
            remote_addr=media.remote,
            payload_type=media.payload,
            dtmf_payload_type=media.keys_as or KEYS_AS,
        )
        assert isinstance(session, _Session)
        line = cls(session, port, at, media.payload)
        line.towards(media.remote, trunk_host)
        line._clock.start()
        return line

    def towards(self, remote: tuple[str, int], trunk_host: str) -> None:
        """The other end is there now."""
        self._session.update_remote(remote)
        self._session.hosts = frozenset({remote[0], trunk_host})

    def on_key(self, heard: Callable[[str], None]) -> None:
        self._session.on_dtmf = lambda key, _duration: heard(key)

    def say(self, pcm: bytes) -> None:
        """After what is being said."""
        self._words.extend(frames(pcm))

    def hush(self) -> None:
        """Say no more of it."""
        self._words.clear()

    @property
    def left(self) -> float:
        """Seconds until all is said."""
        return len(self._words) * FRAME_SECONDS

    def tone(self, pcm: bytes = SILENCE) -> None:
        """What is heard while nothing is said, over and over."""
        self._else = cycle(frames(pcm))

    async def join(self, other: Line) -> None:
        """Both hear each other from now on, and us no more."""
        for here, there in ((self, other), (other, self)):
            await here._clock.stop()
            here._session.on_audio = there._pass_on

    def _pass_on(self, pcm: bytes, _at: int) -> None:
        self._session.send_audio_pcm_auto(pcm)

    def _tick(self) -> None:
        frame = self._words.popleft() if self._words else next(self._else)
        self._session.send_audio_pcm_auto(frame)

    def answer(self, offer: str, trunk_host: str) -> SdpMessage:
        """What we say to an offer, at first and when it is made anew. Raises Unheard."""
        media = offered(offer)
        self.towards(media.remote, trunk_host)
        try:
            agreed, _payload = negotiate_sdp(
                parse_sdp(offer),
                self._at.shown,
                self.port,
                supported_codecs=[self.payload],
                dtmf_payload_type=media.keys_as,
            )
        except SdpNegotiationError as error:
            raise Unheard(str(error)) from error
        return agreed

    @property
    def proposal(self) -> SdpMessage:
        """What we offer to a colleague: the sound that the caller has."""
        name = _NAMES[self.payload]
        return build_sdp(self._at.shown, self.port, self.payload, name, dtmf_payload_type=KEYS_AS)

    async def close(self) -> None:
        await self._clock.stop()
        await self._session.close()
        await self._at.ports.release(self.port)
