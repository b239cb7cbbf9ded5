"""Who calls, and which key was pressed, as SIP messages say it."""

from __future__ import annotations

import pytest
from aiosipua import SipMessage, SipRequest

from gehoor.channels.sip.callers import Caller, caller, dialled
from gehoor.channels.sip.floods import Rate
from gehoor.channels.sip.keyed import key_in
from gehoor.channels.sip.listening import listening
from gehoor.channels.sip.media import Unheard, offered

MOBILE = "+31612345678"


def message(*headers: str, body: str = "", method: str = "INVITE") -> SipRequest:
    lines = (f"{method} sip:0592012345@x SIP/2.0", *headers, "Call-ID: c", "", body)
    found = SipMessage.parse("\r\n".join(lines))
    assert isinstance(found, SipRequest)
    return found


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (["From: <sip:+31612345678@x>;tag=1"], Caller(MOBILE, proven=False)),
        (["From: sip:+31612345678@x;tag=1"], Caller(MOBILE, proven=False)),
        (["From: <sip:06-12345678@x>"], Caller("0612345678", proven=False)),
        (["From: <sip:%2B31612345678@x>"], Caller(MOBILE, proven=False)),
        (["From: <sip:veldnet@x>"], Caller()),
        (['From: "Anonymous" <sip:anonymous@anonymous.invalid>'], Caller()),
        (["From: <sip:1@x>", "P-Asserted-Identity: <tel:+31612345678>"], Caller(MOBILE)),
        (["P-Asserted-Identity: <sip:veldnet@x>, <tel:+31612345678>"], Caller(MOBILE)),
        (["P-Asserted-Identity: <sip:+31612345678@x>", "Privacy: id"], Caller()),
        (["From: <sip:+31612345678@x>", "Privacy: none"], Caller(MOBILE, proven=False)),
        ([], Caller()),
    ],
)
def test_a_number_is_proven_by_the_trunk_alone(headers: list[str], found: Caller) -> None:
    assert caller(message(*headers)) == found


def test_the_number_that_was_called_is_that_of_the_address() -> None:
    assert dialled(message("To: <sip:iets@x>")) == "0592012345"


@pytest.mark.parametrize(
    ("kind", "body", "key"),
    [
        ("application/dtmf-relay", "Signal=1\r\nDuration=160\r\n", "1"),
        ("application/dtmf-relay", "Signal= *\r\nDuration=160\r\n", "*"),
        ("application/dtmf-relay", "Signal=11\r\n", "#"),
        ("application/dtmf", "5", "5"),
        ("application/dtmf-relay", "Signal=99\r\n", ""),
        ("text/plain", "Signal=1\r\n", ""),
    ],
)
def test_a_key_by_info(kind: str, body: str, key: str) -> None:
    assert key_in(message(f"Content-Type: {kind}", body=body, method="INFO")) == key


@pytest.mark.parametrize(
    "sdp",
    [
        "",
        "nonsense",
        "v=0\r\nm=audio 4000 RTP/AVP 8\r\n",
        "v=0\r\nc=IN IP4 127.0.0.1\r\nm=audio 0 RTP/AVP 8\r\n",
        "v=0\r\nc=IN IP4 127.0.0.1\r\nm=audio 99999 RTP/AVP 8\r\n",
        "v=0\r\nc=IN IP4 127.0.0.1\r\nm=audio 4000 RTP/AVP 3 18\r\n",
        "v=0\r\nc=IN IP4 127.0.0.1\r\nm=video 4000 RTP/AVP 8\r\n",
    ],
)
def test_an_offer_without_sound_that_we_can_hear_is_none(sdp: str) -> None:
    with pytest.raises(Unheard):
        offered(sdp)


def test_keys_come_under_the_number_that_the_other_end_gave_them() -> None:
    found = offered(
        "v=0\r\nc=IN IP4 10.0.0.5\r\nm=audio 4000 RTP/AVP 3 0 96\r\na=rtpmap:96 telephone-event/8000\r\n"
    )
    assert (found.remote, found.payload, found.keys_as) == (("10.0.0.5", 4000), 0, 96)


def test_at_most_so_many_in_so_many_seconds() -> None:
    rate = Rate(3, 10)
    assert [rate.allows(at) for at in (0, 1, 2, 3, 9.9, 10, 10.5, 11)] == [
        True, True, True, False, False, True, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["5060", "host:", ":5060", "host:x", "host:0", "host:70000"])
def test_where_we_listen_is_a_host_and_a_port(typed: str) -> None:
    with pytest.raises(ValueError, match=r"use 0\.0\.0\.0:5060"):
        listening(typed)
