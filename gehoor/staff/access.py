"""Who may use a route. Every view states it with one of these, or the build fails (tests/guards)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, cast

from asgiref.sync import sync_to_async
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from .enums import Role
from .models import Colleague

STATEMENT = "gehoor_access"


def anyone[F: Callable[..., Any]](why: str) -> Callable[[F], F]:
    """This view is for anyone, because `why`; it checks for itself what it needs (a token, a form)."""

    def state(view: F) -> F:
        setattr(view, STATEMENT, f"anyone: {why}")
        return view

    return state


def colleagues[F: Callable[..., Any]](*roles: Role) -> Callable[[F], F]:
    """This view is for colleagues who are signed in; with `roles`, only for those (and administrators)."""

    def state(view: F) -> F:
        wrapped = _guard_async(view, roles) if iscoroutinefunction(view) else _guard(view, roles)
        setattr(wrapped, STATEMENT, f"colleagues: {', '.join(roles) or 'all'}")
        return cast("F", wrapped)

    return state


def _guard(view: Callable[..., Any], roles: tuple[Role, ...]) -> Callable[..., Any]:
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return _refuse(request, request.user, roles) or view(request, *args, **kwargs)

    return guarded


def _guard_async(view: Callable[..., Any], roles: tuple[Role, ...]) -> Callable[..., Any]:
    @wraps(view)
    async def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = await request.auser()
        refusal = await sync_to_async(_refuse)(request, user, roles)
        return refusal or await view(request, *args, **kwargs)

    return guarded


def _refuse(request: HttpRequest, user: Any, roles: tuple[Role, ...]) -> HttpResponse | None:
    if not isinstance(user, Colleague) or not user.is_active:
        return redirect_to_login(request.get_full_path())
    if roles and user.role not in {*roles, Role.ADMINISTRATOR}:
        raise PermissionDenied("This page is for: " + ", ".join(str(role.label) for role in roles))
    return None
