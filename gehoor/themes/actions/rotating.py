"""The next questions of a theme go to others of the team: nobody is buried in one complaint (G17)."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team

from ..models import Rotation, Theme
from ..today import Today, cases_of


def theme_for(today: Today, by: Colleague) -> Theme:
    """The theme as a row of its own, whose cause the lead is asked to name when it is new."""
    if today.theme:
        return today.theme
    first = cases_of(today)[0]
    theme = Theme.objects.create(
        team=first.team, name=today.shared.name[:100], words=list(today.shared.words), by=by,
        at=clock.now(),
    )  # fmt: skip
    call_to(first, AlertKind.SAME_CAUSE, [first.team.lead_id])
    return theme


@transaction.atomic
def rotate(theme: Theme, colleague: Colleague) -> Rotation:
    """Spare this colleague until the end of the day. Raises Refusal when nobody else is there."""
    colleague = Colleague.objects.select_for_update(of=["self"]).get(pk=colleague.pk)
    if running := theme.rotations.running().filter(colleague=colleague).first():
        return running
    if not any(each.pk != colleague.pk for each in theme.team.present):
        raise Refusal(
            _("Er is vandaag niemand anders in het team: vraag je teamleider om hulp."), law=5
        )
    row = Rotation.objects.create(
        theme=theme, colleague=colleague, by=colleague, at=clock.now(), until=_tonight(theme.team)
    )
    _spare(colleague)
    return row


@transaction.atomic
def stop(rotation: Rotation) -> None:
    """The next ones may come here again."""
    colleague = Colleague.objects.select_for_update(of=["self"]).get(pk=rotation.colleague_id)
    rotation.ended_at = clock.now()
    rotation.save(update_fields=["ended_at"])
    _spare(colleague)


def _spare(colleague: Colleague) -> None:
    """Write on the colleague's own row what runs: whoever deals out questions has that row already."""
    running = Rotation.objects.running().filter(colleague=colleague).select_related("theme")
    colleague.spared = [
        {"words": each.theme.words, "until": each.until.isoformat()}
        for each in running.order_by("pk")
    ]
    colleague.save(update_fields=["spared"])


def _tonight(team: Team) -> datetime:
    return team.hours().instant(team.today() + timedelta(days=1), datetime.min.time())
