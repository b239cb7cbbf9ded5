"""Taking in what a customer types: stored and committed first, then on the timeline (law 1)."""

from __future__ import annotations

import hashlib

from django.db import IntegrityError, transaction

from gehoor.cases.enums import Channel
from gehoor.core import clock, tokens
from gehoor.intake.actions import process_item
from gehoor.intake.store import store

from .asking import ask_for_person, asks_for_person
from .forwarding import answer_to
from .models import LASTS, Talk, TalkLink, Window, is_ours, link_of, mailed_token
from .translate import Typed

LONGEST = 4_000
"""Characters of one message."""


class NotOurs(ValueError):
    """The token opens nothing and begins nothing."""


def begin(window: Window, token: str, language: str) -> Talk:
    """The talk that `token` opens, made when it is the first that we hear of it.

    Raises NotOurs, also when the talk of this token is over.
    """
    if not is_ours(token):
        raise NotOurs
    if link := link_of(token):
        return link.talk
    try:
        return _begun(window, token, language)
    except IntegrityError:  # another connection of this browser was first, or it is over
        link = link_of(token)
        if link is None:
            raise NotOurs from None
        return link.talk


@transaction.atomic
def _begun(window: Window, token: str, language: str) -> Talk:
    talk = Talk.objects.create(window=window, language=language)
    until = clock.now() + LASTS
    for each in (token, mailed_token(talk)):
        TalkLink.objects.create(talk=talk, digest=tokens.digest(each), expires_at=until)
    return talk


def keep(talk: Talk, typed: Typed) -> int | None:
    """Commit one message; its raw item, or None when it was there already.

    The same key with other words is another message: nothing that somebody typed is taken for a repeat.
    """
    words = hashlib.sha256(typed.text.encode()).hexdigest()
    key = f"{typed.key}:{words}"
    return store(Channel.CHAT, talk.source, typed.to_bytes(), {}, key=key)


def place(talk: Talk, typed: Typed, item_id: int) -> Talk:
    """Let a stored message become a contact; the talk with its case, unless a worker has to follow."""
    item = process_item(item_id)
    if talk.case_id is None and item.contact:
        Talk.objects.filter(pk=talk.pk, case=None).update(case=item.contact.case)
        talk.refresh_from_db(fields=["case"])
    if item.contact and typed.mail:
        answer_to(item.contact.case, typed.mail)
    if item.contact and asks_for_person(item.contact.reply):
        ask_for_person(talk)
    return talk
