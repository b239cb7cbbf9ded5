"""The chat of each brand: whether it is open, who answers, how many talks at once and on which sites."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.channels.chat.models import Window
from gehoor.core.keys import key_of
from gehoor.staff.access import colleagues
from gehoor.staff.models import Brand, Team
from gehoor.staff.permissions import May

USUALLY_AT_ONCE, MOST_AT_ONCE = 3, 20
MOST_SITES = 20


class NotAWindow(ValueError):
    """What was typed cannot be a chat: the sentence says what to type."""


@colleagues(May.SET_CHANNELS)
@require_safe
def windows(request: HttpRequest) -> HttpResponse:
    return _page(request)


def _page(request: HttpRequest, refused: Brand | None = None) -> HttpResponse:
    """`refused`: the brand of which what was typed could not be saved; it stands there still."""
    brands = Brand.objects.select_related("chat__team").order_by("pk")
    rows = [
        (each, each.teams.order_by("name"), _typed(request.POST) if each == refused else _set(each))
        for each in brands
    ]
    status = 422 if refused else 200
    return render(request, "desk/chatting/windows.html", {"rows": rows}, status=status)


def _typed(said: QueryDict) -> dict[str, object]:
    fields: dict[str, object] = {name: said.get(name, "") for name in ("at_once", "sites")}
    return fields | {"team": key_of(said.get("team", "")), "active": "active" in said}


def _set(brand: Brand) -> dict[str, object]:
    """As it is now; as we propose it for a brand without a chat."""
    window = getattr(brand, "chat", None)
    if window is None:
        return {"at_once": USUALLY_AT_ONCE, "active": True}
    sites = "\n".join(window.sites)
    facts = {"team": window.team_id, "at_once": window.at_once, "sites": sites}
    return facts | {"active": window.active, "open": window.active}


@colleagues(May.SET_CHANNELS)
@require_POST
def save(request: HttpRequest, key: int) -> HttpResponse:
    brand = get_object_or_404(Brand, pk=key)
    try:
        Window.objects.update_or_create(brand=brand, defaults=_read(brand, request.POST))
    except NotAWindow as error:
        messages.error(request, str(error))
        return _page(request, refused=brand)
    messages.success(request, _("De chat van %(name)s is bijgewerkt.") % {"name": brand.name})
    return redirect("desk:chat-windows")


def _read(brand: Brand, said: QueryDict) -> dict[str, object]:
    team = Team.objects.filter(brand=brand, pk=key_of(said.get("team", ""))).first()
    if team is None:
        raise NotAWindow(_("Kies het team dat de chat beantwoordt."))
    at_once = said.get("at_once", "")
    if not (at_once.isdecimal() and 1 <= int(at_once) <= MOST_AT_ONCE):
        raise NotAWindow(_("Typ hoeveel gesprekken een collega tegelijk heeft: 1 tot 20."))
    return {
        "team": team,
        "at_once": int(at_once),
        "sites": [_site(each) for each in said.get("sites", "").split()[:MOST_SITES]],
        "active": "active" in said,
    }


def _site(typed: str) -> str:
    """The origin of a site, as a browser compares it."""
    url = urlsplit(typed)
    if (
        url.scheme not in ("http", "https")
        or not url.netloc
        or any(each in typed for each in ";,'\"")
    ):
        raise NotAWindow(
            _("“%(typed)s” is geen site: typ het adres voluit, zoals https://www.voorbeeld.nl.")
            % {"typed": typed[:80]}
        )
    return f"{url.scheme}://{url.netloc}"[:200]
