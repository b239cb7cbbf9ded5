"""Whoever opens a fresh installation is led to the first run."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from .founding import is_needed


class LeadToFirstRun:
    """From the desk's front doors only, so that nobody else's page costs a look at the database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    @cached_property
    def doors(self) -> frozenset[str]:
        return frozenset({reverse("desk:home"), reverse("desk:sign-in")})

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path in self.doors and not request.user.is_authenticated and is_needed():
            return redirect("setup:begin")
        return self.get_response(request)
