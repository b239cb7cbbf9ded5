"""What we say to customers of a program: handed to it over HTTP, signed as what it hands to us."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.ways import Way
from gehoor.channels.parcel import NotSent, NoWayOut, Parcel
from gehoor.channels.signature import HEADER, sign
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address

from .models import Source

PATIENCE = 10.0  # seconds
LONGEST_ANSWER = 2000
BUSY = {408, 425, 429}
FIXED_LINE = tuple(f"+31{digit}" for digit in "12345789")
"""Dutch numbers of which only those that begin with 06 take a text message."""


def ways(case: Case) -> Iterator[Way]:
    """By which programs of this brand the customer can be written to."""
    programs = Source.objects.filter(active=True, team__brand=case.team.brand_id).exclude(
        send_url=""
    )
    addresses = list(Address.objects.filter(party=case.party_id, bounced_at=None).order_by("-pk"))
    for source in programs.order_by("pk"):
        for address in addresses:
            if _takes(source, address):
                yield Way(Channel(source.channel), address, source.name)


def _takes(source: Source, address: Address) -> bool:
    if source.channel == Channel.SMS:
        return address.kind == AddressKind.PHONE and not address.value.startswith(FIXED_LINE)
    return address.value.startswith(f"{source.name}:")


def say(parcel: Parcel) -> None:
    """Hand `parcel` to the program that is its sender. Raises NotSent.

    `id` is the same on a repeat, so that the program can leave a second one out.
    """
    source = Source.objects.filter(name=parcel.sender, active=True).exclude(send_url="").first()
    if source is None:
        raise NoWayOut(
            _("De koppeling “%(name)s” verstuurt niets: stel die in.") % {"name": parcel.sender}
        )
    hand_over(source, parcel)


def hand_over(source: Source, parcel: Parcel) -> None:
    """The same to a program that need not be saved yet. Raises NotSent."""
    body = json.dumps(
        {
            "id": parcel.message_id.strip("<>"),
            "to": parcel.recipient.removeprefix(f"{source.name}:"),
            "text": parcel.text.strip(),
            "at": parcel.at.isoformat(),
        },
        ensure_ascii=False,
    ).encode()
    _judge(source, *_post(source, body))


def _post(source: Source, body: bytes) -> tuple[int, str]:
    """The program's status and the start of its words. Redirects are not followed."""
    url = urlsplit(source.send_url)
    kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    connection = kind(url.hostname or "", url.port, timeout=PATIENCE)
    headers = {
        "Content-Type": "application/json",
        HEADER: sign(source.secret, body, clock.now()),
    }
    try:
        try:
            connection.connect()
        except OSError as error:
            raise NotSent(f"{source.name}: {error}", server=True) from error
        connection.request(
            "POST", f"{url.path or '/'}{f'?{url.query}' if url.query else ''}", body, headers
        )
        answer = connection.getresponse()
        return answer.status, answer.read(LONGEST_ANSWER).decode(errors="replace").strip()
    except (OSError, http.client.HTTPException) as error:
        raise NotSent(f"{source.name}: {error or type(error).__name__}", doubtful=True) from error
    finally:
        connection.close()


def _judge(source: Source, status: int, words: str) -> None:
    """2xx is "taken", 4xx is "never" and the rest "later"."""
    if 200 <= status < 300:
        return
    reason = f"{source.name}: {status} {words[:200]}".strip()
    final = 400 <= status < 500 and status not in BUSY
    raise NotSent(reason, final=final, server=not final)
