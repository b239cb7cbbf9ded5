"""Who may use a route. Every view states it with one of these, or the build fails (tests/guards)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, cast

from asgiref.sync import sync_to_async
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from .enums import Role
from .models import Colleague
from .permissions import WHO, May, refusal

STATEMENT = "gehoor_access"
ROLES = "gehoor_roles"


def anyone[F: Callable[..., Any]](why: str) -> Callable[[F], F]:
    """This view is for anyone, because `why`; it checks for itself what it needs (a token, a form)."""

    def state(view: F) -> F:
        setattr(view, STATEMENT, f"anyone: {why}")
        return view

    return state


def colleagues[F: Callable[..., Any]](*allowed: May | Role) -> Callable[[F], F]:
    """This view is for colleagues who are signed in and may do one of `allowed`: by default, work here.

    A role stands for itself and the administrator. What only looks like a page of a case is no reason to
    let a light user in: that takes May.TAKE_PART, and desk.account.own lets them see their own alone.
    """
    roles = _roles(allowed or (May.WORK,))

    def state(view: F) -> F:
        wrapped = _guard_async(view, roles) if iscoroutinefunction(view) else _guard(view, roles)
        setattr(wrapped, STATEMENT, f"colleagues: {', '.join(sorted(roles))}")
        setattr(wrapped, ROLES, roles)
        return cast("F", wrapped)

    return state


def _roles(allowed: tuple[May | Role, ...]) -> frozenset[Role]:
    of_each = [
        WHO[each] if isinstance(each, May) else {each, Role.ADMINISTRATOR} for each in allowed
    ]
    return frozenset[Role]().union(*of_each)


def _guard(view: Callable[..., Any], roles: frozenset[Role]) -> Callable[..., Any]:
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return _refuse(request, request.user, roles) or view(request, *args, **kwargs)

    return guarded


def _guard_async(view: Callable[..., Any], roles: frozenset[Role]) -> Callable[..., Any]:
    @wraps(view)
    async def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = await request.auser()
        refused = await sync_to_async(_refuse)(request, user, roles)
        return refused or await view(request, *args, **kwargs)

    return guarded


def _refuse(request: HttpRequest, user: Any, roles: frozenset[Role]) -> HttpResponse | None:
    if not isinstance(user, Colleague) or not user.is_active:
        if is_by_script(request):
            return turned_away(request, 401, "Sign in first.\n")
        return redirect_to_login(request.get_full_path())
    if user.role in roles:
        return None
    with translation.override(user.language):
        raise PermissionDenied(refusal(user, roles))


def is_by_script(request: HttpRequest) -> bool:
    """Whether no browser shows the answer as a page: it is for a script, or a picture in a page."""
    if "HX-Request" in request.headers:
        return True
    if mode := request.headers.get("Sec-Fetch-Mode"):
        return mode != "navigate"
    # A program that takes anything may follow to the page on which somebody signs in.
    accepts = request.headers.get("Accept", "*/*")
    return "text/html" not in accepts and "*/*" not in accepts


def turned_away(request: HttpRequest, status: int, words: str) -> HttpResponse:
    """What a script hears that has no session, or that of an earlier one: short, and without a cookie.

    A request that was under way may be answered while somebody signs in already: a cookie that comes with
    it would take the place of the one that their form fits.
    """
    # Django has the browser throw away a session that is over; by then that may be the new one.
    request.COOKIES.pop(settings.SESSION_COOKIE_NAME, None)
    return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8")
