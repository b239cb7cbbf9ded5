"""The backlog on the desk: groups, a check of each case, one honest message, and what was sent."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.backlog import TELLS, preview, tell
from gehoor.casework.backlog import OLD, Waiting, waiting
from gehoor.casework.enums import BacklogGroup
from gehoor.casework.letters import Letter
from gehoor.casework.models import BacklogMessage, BacklogRun
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..people import me

MOST_RUNS = 20


@dataclass(frozen=True, slots=True)
class Group:
    """The cases of one group; `letter` is what the first of them would read, None when each is its own."""

    key: BacklogGroup
    cases: list[Waiting]
    letter: Letter | None

    @property
    def name(self) -> str:
        return str(self.key.label)

    @property
    def is_answered(self) -> bool:
        """Whether the message is the answer; the others are told that they wait, and keep their date."""
        return self.key in TELLS


def _groups() -> list[Group]:
    found = waiting(clock.now() - OLD)
    groups = []
    for key in BacklogGroup:
        members = [each for each in found if each.group == key]
        if members:
            letter = next(filter(None, map(preview, members)), None)
            groups.append(Group(key, members, letter))
    return groups


@colleagues(May.SEND_TO_MANY)
@require_GET
def backlog(request: HttpRequest) -> HttpResponse:
    """What has waited for more than a week, by what we know of the order."""
    runs = BacklogRun.objects.select_related("by").order_by("-pk")[:MOST_RUNS]
    context = {"groups": _groups(), "runs": runs}
    return render(request, "desk/backlog/backlog.html", context)


@colleagues(May.SEND_TO_MANY)
@require_POST
def send(request: HttpRequest, group: str) -> HttpResponse:
    """Send the message of one group to the cases that were ticked."""
    chosen = [int(each) for each in request.POST.getlist("case") if each.isdecimal()]
    cases = Case.objects.filter(pk__in=chosen).order_by("opened_at")
    if group not in BacklogGroup.values or not cases:
        messages.error(request, _("Kies eerst de zaken die dit bericht krijgen."))
        return redirect("desk:backlog")
    run = tell(cases, BacklogGroup(group), me(request))
    count = run.messages.count()
    told = ngettext("%(n)s klant heeft bericht.", "%(n)s klanten hebben bericht.", count)
    messages.success(request, told % {"n": count})
    return redirect("desk:backlog-run", run=run.pk)


@colleagues(May.SEND_TO_MANY)
@require_GET
def sent(request: HttpRequest, run: int) -> HttpResponse:
    """Every case that got the message, and how it stands now."""
    found = get_object_or_404(BacklogRun.objects.select_related("by"), pk=run)
    told = found.messages.select_related("case__party", "contact").order_by("pk")
    rows = [(each, _standing(each)) for each in told]
    context = {"run": found, "name": BacklogGroup(found.group).label, "rows": rows}
    return render(request, "desk/backlog/sent.html", context)


def _standing(message: BacklogMessage) -> str:
    case = message.case
    if case.closed_in_id:
        return _("klant zegt: opgelost")
    if not case.is_open:
        return _("gesloten")
    replied = case.contacts.filter(direction="in", at__gt=message.contact.at).exists()
    if replied:
        return _("klant antwoordde, zaak is open")
    if Promise.objects.open().filter(case=case).exists():
        return _("open, wij zijn aan zet")
    return _("open, wacht op de klant")
