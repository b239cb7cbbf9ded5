"""The page with the chat, by itself or in a frame on a brand's own site."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.csp import CSP, build_policy
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from gehoor.channels.chat.models import Window
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..chat.standing import standing
from ..visits import chosen_language


@anyone("whoever has a question may chat; the page holds nothing of anybody and sets no cookie")
@require_safe
@xframe_options_exempt
def window(request: HttpRequest, brand: str = "") -> HttpResponse:
    language = chosen_language(request)
    with translation.override(language):
        found = _window(brand)
        context = {
            "window": found,
            "contact": ContactBlock.of(found.brand, language),
            "standing": standing(found, None, language),
        }
        response = render(request, "portal/chat.html", context)
    return _sealed(response, found, language)


def _window(slug: str) -> Window:
    active = Window.objects.filter(active=True).select_related("brand__calendar", "team")
    found = [each for each in active.order_by("pk") if slug in ("", each.brand.slug)]
    if not found:
        raise Http404
    return found[0]


def _sealed(response: HttpResponse, window: Window, language: str) -> HttpResponse:
    """Only the sites that a brand named may frame it; nothing of it is kept or told on."""
    policy = {**settings.SECURE_CSP, "frame-ancestors": ["'self'", *window.sites]}
    response.headers[str(CSP.HEADER_ENFORCE)] = build_policy(policy)
    response.headers["Content-Language"] = language
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "private, no-store"
    return response


@anyone("config.asgi answers here before Django does; who asks for a page is told so")
@require_safe
def socket(request: HttpRequest) -> HttpResponse:
    words = "The chat needs an ASGI server with WebSocket: start Gehoor with `gehoor web`.\n"
    return HttpResponse(
        words,
        status=426,
        content_type="text/plain; charset=utf-8",
        headers={"Upgrade": "websocket"},
    )
