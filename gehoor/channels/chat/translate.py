"""What a customer typed in the chat, as a contact."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Self

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.casework.enums import Says
from gehoor.casework.received import Received
from gehoor.casework.talks import GIVEN_TO, IN_A_WINDOW
from gehoor.core import tokens
from gehoor.core.language import guess
from gehoor.intake.contract import Raw, Translated, Unreadable
from gehoor.parties.enums import AddressKind

from .models import Talk
from .staffing import free


@dataclass(frozen=True, slots=True)
class Typed:
    """One message as it is stored: `key` was made by the browser, so that a repeat is recognised.

    `mail` or `phone`: not a message to read, but where to reach who typed it. `solved`: it was answered.
    """

    key: str
    text: str
    mail: str = ""
    phone: str = ""
    solved: bool = False

    @property
    def says(self) -> Says | None:
        """What it says beside its words."""
        if self.solved:
            return Says.SOLVED
        if self.phone:
            return Says.MISSED
        return Says.REACHABLE if self.mail else None

    def to_bytes(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True).encode()

    @classmethod
    def from_bytes(cls, body: bytes) -> Self:
        """Raises ValueError or TypeError on bytes that are none of ours."""
        return cls(**json.loads(body))


def translate(raw: Raw) -> Translated:
    """Raises Unreadable. Messages of one talk wait for each other here, so that two make one case."""
    try:
        typed = Typed.from_bytes(raw.body)
        talks = Talk.objects.select_for_update(of=["self"]).select_related(
            "window__team__brand__calendar", "window__brand__calendar", "case"
        )
        talk = talks.get(pk=int(raw.source.partition("/")[2]))
    except (ValueError, TypeError, Talk.DoesNotExist) as error:
        raise Unreadable(
            _("Dit chatbericht is niet te lezen: %(error)s") % {"error": error}
        ) from error
    return Translated(talk.window.team, _received(talk, typed, raw))


def _received(talk: Talk, typed: Typed, raw: Raw) -> Received:
    case = talk.case.surviving if talk.case else None
    taker = None if case else free(talk.window)
    reached = ((AddressKind.MAIL, typed.mail), (AddressKind.PHONE, typed.phone))
    return Received(
        channel=Channel.CHAT,
        kind=AddressKind.CHAT,
        address=talk.address,
        name="Chatbezoeker" if talk.language == "nl" else "Chat visitor",
        at=raw.received_at,
        text=typed.text,
        reply=typed.text,
        language=case.language if case else guess(typed.text) or talk.language,
        says=typed.says if case else None,
        also=tuple((kind, value) for kind, value in reached if value) if case else (),
        reply_token=f"{case.pk}-{tokens.make('reply', str(case.pk))}" if case else "",
        facts={
            IN_A_WINDOW: talk.pk,
            **({GIVEN_TO: taker.pk} if taker else {}),
            "key": typed.key,
            "proof": "unproven",
            "why": _("Getypt in de chat op onze website: wie het is, is niet nagegaan."),
        },
    )
