"""How the channels are doing: the last success, the last error in words, and what has gone silent."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gehoor.cases.enums import SendState
from gehoor.cases.models import Outgoing
from gehoor.channels.mail.health import last_arrival, silent_for
from gehoor.channels.mail.models import Mailbox
from gehoor.channels.models import Heartbeat
from gehoor.core import clock
from gehoor.intake.models import RawItem
from gehoor.staff.access import colleagues

HUNDRED = 100


@colleagues()
@require_safe
def channels(request: HttpRequest) -> HttpResponse:
    mailboxes = Mailbox.objects.select_related("team").order_by("address")
    context = {
        "mailboxes": [_standing(box) for box in mailboxes],
        "silent": Heartbeat.objects.silent(clock.now()),
        "parts": Heartbeat.objects.order_by("part"),
        "waiting_in": _up_to_hundred(RawItem.objects.pending(clock.now()).values("pk")),
        "waiting_out": _up_to_hundred(Outgoing.objects.due(clock.now()).values("pk")),
        "uncertain": Outgoing.objects.filter(
            state__in=[SendState.UNCERTAIN, SendState.FAILED]
        ).select_related("contact__case")[:20],
    }
    return render(request, "desk/channels.html", context)


def _standing(box: Mailbox) -> dict[str, object]:
    """A mailbox with when its newest mail came and how long it has been oddly silent."""
    return {
        "box": box,
        "arrived": last_arrival(box),
        "silent": silent_for(box) if box.active else None,
    }


def _up_to_hundred(rows: object) -> str:
    """How many wait, without counting all of them."""
    found = len(rows[: HUNDRED + 1])  # type: ignore[index]
    return f"{HUNDRED}+" if found > HUNDRED else str(found)
