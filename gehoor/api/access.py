"""Who may read through the API: a colleague who is signed in, or a program with a key."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse

from gehoor.core import clock
from gehoor.staff.access import anyone
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May, may

from .models import ApiKey

View = Callable[..., HttpResponse]
SCHEME = "Token "


def problem(status: int, sentence: str) -> JsonResponse:
    """An error as one sentence that says what to do (RFC 9457)."""
    return JsonResponse(
        {"status": status, "detail": sentence},
        status=status,
        content_type="application/problem+json",
    )


def body_within(request: HttpRequest, largest: int) -> bytes | None:
    """What was sent; None for more than `largest` bytes, of which no more than that is read."""
    body = request.read(largest + 1)
    return body if len(body) <= largest else None


def readers(view: View) -> View:
    """For colleagues who work here, and for programs that send `Authorization: Token <key>`."""

    @anyone("programs have a key instead of a session; both are checked here")
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not (_is_colleague(request) or _has_key(request)):
            return problem(401, "Sign in, or send the header Authorization: Token <key>.")
        return view(request, *args, **kwargs)

    return guarded


def importers(view: View) -> View:
    """For programs whose key may bring customers in; no session will do, so no form can be forged."""

    @anyone("programs have a key instead of a session; it is checked here")
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not _has_key(request, imports=True):
            return problem(
                401, "Send the header Authorization: Token <key>, of a key that imports."
            )
        return view(request, *args, **kwargs)

    return guarded


def _is_colleague(request: HttpRequest) -> bool:
    return isinstance(request.user, Colleague) and may(request.user, May.WORK)


def _has_key(request: HttpRequest, **rights: bool) -> bool:
    header = request.headers.get("Authorization", "")
    if not header.startswith(SCHEME):
        return False
    key = ApiKey.objects.of(header.removeprefix(SCHEME).strip()).filter(**rights)
    return bool(key.update(used_at=clock.now()))
