"""Beside a date that is about to be promised: how often such a date was kept, and which one is safe."""

from __future__ import annotations

from datetime import datetime

from django import template
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core import clock, wording
from gehoor.foresight.chances import chances
from gehoor.promises.enums import PromiseKind
from gehoor.promises.estimates.tracking import TARGET

from .. import moments

register = template.Library()


@register.simple_tag
def chance(case: Case, kind: str, due_at: datetime) -> str:
    """`62% gehaald in vergelijkbare gevallen; do 5 mrt 12.00 = 94%`; empty while too little is known."""
    found = chances(case.team, PromiseKind(kind), clock.now())
    if found is None:
        return ""
    share = found.of(due_at)
    said = _("%(share)s%% gehaald in vergelijkbare gevallen") % {"share": round(100 * share)}
    if share >= TARGET:
        return said
    safe, language, zone = found.safe(), moments.language(), moments.zone()
    when = f"{wording.short_day(safe, language, zone)} {wording.clock_time(safe, language, zone)}"
    return f"{said}; {when} = {round(100 * found.of(safe))}%"
