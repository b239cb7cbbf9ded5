"""What a window asks for, as work on the database. All of it may be done twice."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import translation
from django.utils.translation import gettext as _

from gehoor.channels.chat import transcript
from gehoor.channels.chat.lines import Line, lines
from gehoor.channels.chat.models import Talk, TalkLink, Window, is_ours, link_of
from gehoor.channels.chat.taking import LONGEST, begin, keep, place
from gehoor.channels.chat.translate import Typed
from gehoor.core import tokens
from gehoor.staff.limits import Limit

NEW_TALKS = Limit("chat", 30)
"""Talks that one network may begin in an hour."""
REACHED = Limit("reached", 10)
"""Addresses that one network may give us in an hour: nobody uses our chat to mail strangers."""
TRANSCRIPTS = Limit("transcript", 10)
"""Conversations that one network may have mailed in an hour."""
SHORTEST_NUMBER, LONGEST_NUMBER, LONGEST_TYPED = 9, 15, 30


class Refused(Exception):
    """The message was not taken: the sentence says what to do. Nothing that was taken is lost by it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A window, the talk that the browser had in it, and whether its token may still be used."""

    window: Window
    talk: Talk | None
    usable: bool = False


def opened(slug: str, token: str) -> Opened | None:
    """The window of a brand, or of the talk of `token`; None when there is none."""
    if link := link_of(token):
        return Opened(link.talk.window, link.talk, usable=True)
    found = [each for each in _windows() if slug in ("", each.brand.slug)]
    return Opened(found[0], None, usable=_is_unused(token)) if found else None


def _is_unused(token: str) -> bool:
    """Whether it is one that we gave, and of which no talk has been: that may be over by now."""
    return is_ours(token) and not TalkLink.objects.filter(digest=tokens.digest(token)).exists()


def _windows() -> list[Window]:
    active = Window.objects.filter(active=True).select_related("brand__calendar", "team")
    return list(active.order_by("pk"))


@dataclass(frozen=True, slots=True)
class Kept:
    """A message that is committed; `item` is None when it was there already."""

    talk: Talk
    typed: Typed
    item: int | None


def say(
    window: Window, talk: Talk | None, token: str, language: str, typed: Typed, who: str
) -> Kept:
    """Commit what somebody typed, which begins the talk. Raises Refused."""
    with translation.override(language):
        _check(typed)
        if (typed.mail or typed.phone) and not REACHED.take(who):
            raise Refused(_("Vanaf uw netwerk kregen wij al veel adressen. Bel of mail ons."))
        if talk is None:
            if not link_of(token) and not NEW_TALKS.take(who):
                raise Refused(
                    _(
                        "Vanaf uw netwerk begonnen al veel chats. Bel of mail ons, of stel uw vraag online."
                    )
                )
            talk = begin(window, token, language)
        return Kept(talk, typed, keep(talk, typed))


def _check(typed: Typed) -> None:
    if not typed.text:
        raise Refused(_("Typ eerst uw bericht."))
    if len(typed.text) > LONGEST:
        raise Refused(_("Dit bericht is te lang. Verstuur het in delen van hooguit 4.000 tekens."))


def reached(key: str, typed: str, language: str) -> Typed:
    """Where a customer can be reached: a mail address or a telephone number. Raises Refused."""
    found, digits = typed.strip(), sum(each.isdigit() for each in typed)
    with translation.override(language):
        if "@" in found:
            try:
                validate_email(found)
            except ValidationError:
                raise Refused(
                    _("Dit is geen heel e-mailadres. Typ het zoals jan@voorbeeld.nl.")
                ) from None
            return Typed(key, _("U kunt mij mailen op %(at)s.") % {"at": found}, mail=found)
        if not SHORTEST_NUMBER <= digits <= LONGEST_NUMBER or len(found) > LONGEST_TYPED:
            raise Refused(
                _("Typ uw e-mailadres, of het telefoonnummer waarop wij u kunnen bellen.")
            )
        return Typed(key, _("U kunt mij bellen op %(at)s.") % {"at": found}, phone=found)


def solved(key: str, language: str) -> Typed:
    with translation.override(language):
        return Typed(key, _("Dit helpt mij, dank u wel."), solved=True)


def mailed(talk: Talk, who: str, language: str) -> str:
    """Mail the conversation; what its customer reads then, "" when we need an address. Raises Refused."""
    with translation.override(language):
        if not transcript.can_be_mailed(talk):
            raise Refused(_("Wij mailen u dit gesprek zodra een medewerker u antwoordde."))
        if not TRANSCRIPTS.take(who):
            raise Refused(
                _("Vanaf uw netwerk mailden wij al veel gesprekken. Probeer het over een uur.")
            )
        if not transcript.mail(talk):
            return ""
        return _("Dit gesprek is onderweg naar het e-mailadres dat wij van u hebben.")


def placed(kept: Kept) -> Talk:
    return place(kept.talk, kept.typed, kept.item) if kept.item else kept.talk


def unseen(talk: Talk | None, after: int) -> list[Line]:
    """The lines that a window does not have yet, at most lines.MOST."""
    if talk and talk.case_id is None:
        talk.refresh_from_db()
    return lines(talk, after) if talk else []
