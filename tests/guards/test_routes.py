"""A route that does not say who may use it fails the build."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from gehoor.staff.access import STATEMENT

METHODS = ("get", "post", "put", "patch", "delete")


def patterns(resolver: URLResolver, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    for each in resolver.url_patterns:
        path = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from patterns(each, path)
        else:
            yield path, each


ROUTES = list(patterns(get_resolver()))


@pytest.mark.parametrize(("path", "route"), ROUTES, ids=[path or "/" for path, _ in ROUTES])
def test_route_states_who_may_use_it(path: str, route: URLPattern) -> None:
    assert hasattr(route.callback, STATEMENT), (
        f"/{path} does not say who may use it: put @colleagues() or @anyone('why') on its view."
    )


def test_no_address_stands_for_two_pages() -> None:
    """Django takes the first: the other page would be gone without a word."""
    views = defaultdict(set)
    for path, route in ROUTES:
        views[path].add(f"{route.callback.__module__}.{route.callback.__name__}")
    assert {path: found for path, found in views.items() if len(found) > 1} == {}


def test_there_are_routes_to_guard() -> None:
    assert len(ROUTES) > 5
