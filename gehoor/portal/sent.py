"""Two small notes in the browser of whoever asks: that a form was sent, and that an article had solved it.

Both are needed for the page to work as asked, live in our own pages only, and name nobody.
"""

from __future__ import annotations

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse

from gehoor.knowledge.models import Spared
from gehoor.knowledge.sparing import PROBATION, came_back

from .shown import LONGEST

SENT = "gehoor_sent"
SOLVED = "gehoor_spared"

SIGNATURE = 20  # so much of the end of a signed form tells it from every other

_signer = Signer(salt="gehoor.portal.spared")


def marked_sent(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Let the page forget the draft of the form that is now sent: its script reads which one that was."""
    response.set_cookie(
        SENT,
        request.POST.get("shown", "")[-SIGNATURE:],
        max_age=LONGEST,
        path=request.path,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )
    if value := request.COOKIES.get(SOLVED):
        _asks_all_the_same(value)
    return response


def remember_spared(response: HttpResponse, spared: Spared) -> None:
    """Whoever was helped by an article and asks within the week was not spared a question."""
    response.set_cookie(
        SOLVED,
        _signer.sign(str(spared.pk)),
        max_age=PROBATION,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _asks_all_the_same(value: str) -> None:
    try:
        came_back(int(_signer.unsign(value)))
    except (BadSignature, ValueError):
        return
