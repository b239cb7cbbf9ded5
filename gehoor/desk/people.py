"""Who looks at a page of the desk."""

from __future__ import annotations

from typing import cast

from django.http import HttpRequest

from gehoor.staff.models import Colleague


def me(request: HttpRequest) -> Colleague:
    """The colleague who is signed in; access.colleagues has let nobody else through."""
    return cast("Colleague", request.user)
