"""Filters to click: each puts its words in the line, or takes them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gehoor.staff.models import Team


@dataclass(frozen=True, slots=True)
class Chip:
    """`to` is the query of the page after a click."""

    name: str
    on: bool
    to: str


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    chips: list[Chip]


def groups(line: str) -> list[Group]:
    """What can be filtered on, with what is on in `line`."""
    return [
        Group(name, [_chip(line, label, words) for label, words in offers])
        for name, offers in _offers()
    ]


def _offers() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    dutch = get_language() != "en"
    yield (
        _("Status"),
        [
            (_("open"), "status:open"),
            (_("gesloten"), "status:gesloten" if dutch else "status:closed"),
        ],
    )
    yield _("Van"), [(_("mij"), "van:ik" if dutch else "owner:me")]
    key = "toezegging" if dutch else "promise"
    yield (
        _("Toezegging"),
        [
            (_("in gevaar"), f"{key}:{'risico' if dutch else 'risk'}"),
            (_("gemist"), f"{key}:{'gemist' if dutch else 'broken'}"),
            (_("verzet"), f"{key}:{'verzet' if dutch else 'moved'}"),
        ],
    )
    key = "kanaal" if dutch else "channel"
    yield (
        _("Kanaal"),
        [
            (_("e-mail"), f"{key}:mail"),
            (_("telefoon"), f"{key}:phone"),
            (_("brief"), f"{key}:letter"),
            (_("balie"), f"{key}:counter"),
        ],
    )
    yield (
        _("En"),
        [
            (_("met klacht"), "klacht:ja" if dutch else "complaint:yes"),
            (_("wacht op de klant"), "wacht:ja" if dutch else "waiting:yes"),
        ],
    )
    since = "sinds" if dutch else "since"
    yield _("Sinds"), [(_("een week"), f"{since}:7d"), (_("een maand"), f"{since}:30d")]
    yield _("Team"), [(each.name, f'team:"{each.name}"') for each in Team.objects.order_by("name")]


def _chip(line: str, name: str, words: str) -> Chip:
    on = f" {words} " in f" {line} "
    after = f" {line} ".replace(f" {words} ", " ") if on else f"{line} {words}"
    return Chip(name, on, urlencode({"q": after.strip()}))
