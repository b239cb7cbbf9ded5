"""Answers of SIP that the library leaves to us. Pure."""

from __future__ import annotations

from aiosipua import SipRequest, SipResponse, generate_tag, stringify_uri

AGAIN_AFTER = "10"  # seconds
_REASONS = {
    400: "Bad Request",
    403: "Forbidden",
    481: "Call/Transaction Does Not Exist",
    482: "Loop Detected",
    488: "Not Acceptable Here",
    503: "Service Unavailable",
}


def refusal(request: SipRequest, status: int) -> SipResponse:
    """No, and why."""
    response = SipResponse(status_code=status, reason_phrase=_REASONS[status])
    for name in ("Via", "From", "To", "Call-ID", "CSeq"):
        for value in request.headers.get(name):
            response.add_header(name, value)
    to = response.get_header("To") or ""
    if ";tag=" not in to:
        response.set_header("To", f"{to};tag={generate_tag()}")
    if status == 503:
        response.set_header("Retry-After", AGAIN_AFTER)
    return response


def is_refusal(response: SipResponse) -> bool:
    """Whether it says no to an INVITE, and so waits for an ACK."""
    return response.status_code >= 300 and bool(response.cseq and response.cseq.method == "INVITE")


def acknowledgement(response: SipResponse) -> SipRequest:
    """The ACK of a refusal (RFC 3261 §17.1.1.3): without it the refusal is sent again and again."""
    to, number = response.to_addr, response.cseq
    assert to
    assert number
    ack = SipRequest(method="ACK", uri=stringify_uri(to.uri))
    for name in ("Via", "From", "To", "Call-ID"):
        ack.set_header(name, response.get_header(name) or "")
    ack.set_header("CSeq", f"{number.seq} ACK")
    ack.set_header("Max-Forwards", "70")
    return ack
