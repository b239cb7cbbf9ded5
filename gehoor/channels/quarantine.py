"""What nobody proved to come from a program that we know: kept for a colleague, while there is room."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.intake.actions import process_item
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from gehoor.intake.store import store

from .signature import Verdict

log = logging.getLogger(__name__)

MOST_APART = 200
"""Items of one source that wait in quarantine; what comes unsigned after that is refused with notice."""


class QuarantineFull(Exception):
    """There is no more room for what this source does not sign: look at that first."""


def why_kept_apart(found: Verdict) -> str:
    """What a colleague reads beside what is not proven to be the program's."""
    return {
        Verdict.MISSING: _("Dit bericht is niet ondertekend: controleer de koppeling."),
        Verdict.WRONG: _(
            "De ondertekening klopt niet: zet bij beide kanten dezelfde sleutel en probeer opnieuw."
        ),
        Verdict.OLD: _("De ondertekening is te oud: zet de klok van het programma gelijk."),
    }[found]


def keep_apart(
    channel: Channel, source: str, body: bytes, facts: dict[str, Any], reason: str, now: datetime
) -> int | None:
    """The item; None when it was there already. Raises QuarantineFull."""
    waiting = RawItem.objects.filter(source=source, state=RawState.QUARANTINED)
    if waiting.count() >= MOST_APART:
        raise QuarantineFull
    log.error("%s: %s", source, reason)
    stored = store(channel, source, body, facts, now)
    if stored is not None:
        process_item(stored)
    return stored
