"""Who comes in by a link, what they may see, and in which language: the door of every page here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache, wraps
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from gehoor.cases.models import Case, StatusLink
from gehoor.casework.letters import SHOWN
from gehoor.core import clock, tokens
from gehoor.core.prepared import first
from gehoor.parties.models import Address

from . import proof
from .blocks import ContactBlock
from .limits import WRONG_LINKS, network

LANGUAGE_COOKIE = "gehoor_language"
LANGUAGE_PARAMETER = "taal"

type View = Callable[..., HttpResponse]


@dataclass(frozen=True)
class Visit:
    """One request by a link: its case, and the address that this device proved to be, if any."""

    token: str
    link: StatusLink
    address: Address | None
    language: str

    @cached_property
    def case(self) -> Case:
        """The case of the link, or the one in which that goes on."""
        return self.link.case.surviving

    @property
    def sees_words(self) -> bool:
        """Names, texts and files: only after the light check."""
        return self.address is not None

    @cached_property
    def asks(self) -> str:
        """What the light check asks: "mail", "postal" (a house number), "phone", or "" for nothing more."""
        if self.sees_words or self.link.generation == SHOWN:
            return ""
        return proof.asked_for(self.case) or ""

    @cached_property
    def may_get_code(self) -> bool:
        """Whether a code can be mailed to who cannot type what is asked."""
        return self.asks in {"postal", "phone"} and proof.gets_code(self.case) is not None

    @property
    def sender(self) -> Address:
        """In whose name something is sent: who this device proved to be, else who opened the case."""
        addresses = Address.objects.filter(participations__case=self.case)
        return self.address or addresses.order_by("participations__pk")[0]

    @cached_property
    def path(self) -> str:
        return reverse("portal:status", args=[self.token])


def by_link(view: View) -> View:
    """Give `view` the Visit of the token in the address; whoever has none gets the one calm page."""

    @wraps(view)
    def visited(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        visit = _visit(request, token)
        language = visit.language if visit else chosen_language(request)
        with translation.override(language):
            found = _found(view, request, visit, **kwargs) if visit else None
            response = found or _unknown(request, language)
        return _private(request, response, language)

    return visited


def _found(
    view: View, request: HttpRequest, *arguments: Visit, **kwargs: Any
) -> HttpResponse | None:
    """What `view` answers; None for what is not there, or not for this visit."""
    try:
        return view(request, *arguments, **kwargs)
    except Http404:
        return None


def by_anyone(view: View) -> View:
    """A page that asks for no link, in the visitor's language."""

    @wraps(view)
    def visited(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        language = chosen_language(request)
        with translation.override(language):
            response = _found(view, request, **kwargs) or _unknown(request, language)
        return _private(request, response, language)

    return visited


def chosen_language(request: HttpRequest, otherwise: str = "") -> str:
    """What the visitor chose here or before, else `otherwise`, else what the browser asks for."""
    known = dict(settings.LANGUAGES)
    asked = request.GET.get(LANGUAGE_PARAMETER) or request.COOKIES.get(LANGUAGE_COOKIE, "")
    if asked in known:
        return asked
    return otherwise or translation.get_language_from_request(request)


def _visit(request: HttpRequest, token: str) -> Visit | None:
    who = network(request)
    if WRONG_LINKS.spent(who):
        return None
    link = _link(tokens.digest(token), clock.now())
    if link is None:
        WRONG_LINKS.take(who)
        return None
    language = chosen_language(request, otherwise=link.case.language)
    return Visit(token, link, proof.proven_address(request, link), language)


@first
def _link(digest: str, now: datetime) -> QuerySet[StatusLink]:
    found = StatusLink.objects.filter(digest=digest, expires_at__gt=now)
    return found.select_related("case__team__brand__calendar", "case__owner", "case__party")


def _unknown(request: HttpRequest, language: str) -> HttpResponse:
    """Wrong, expired and refused links look the same, so that nothing can be learned from trying.

    The page is made once a minute: whoever tries a million links does not keep us from our customers.
    """
    return HttpResponse(_unknown_page(language, int(clock.now().timestamp()) // 60), status=404)


@lru_cache(maxsize=4)
def _unknown_page(language: str, _minute: int) -> str:
    return render_to_string("portal/unknown.html", {"blocks": ContactBlock.all(language)})


def _private(request: HttpRequest, response: HttpResponse, language: str) -> HttpResponse:
    """Not kept, not indexed, and no other site learns the address.

    The policy is `same-origin`: under `no-referrer` browsers send `Origin: null` with a form, which the
    protection against forged forms refuses.
    """
    response.headers["Content-Language"] = language
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers.setdefault("Cache-Control", "private, no-store")
    if request.GET.get(LANGUAGE_PARAMETER) == language:
        response.set_cookie(
            LANGUAGE_COOKIE,
            language,
            max_age=proof.LASTS,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    return response
