"""The counter, on a tablet: who it is, what we promise and by when, read back and on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from gehoor.branches.actions.counter import promise_at_counter, visits
from gehoor.branches.permissions import visible
from gehoor.branches.policies import check_within_mandate
from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.making import check_can_undertake
from gehoor.casework.policies import Refusal
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May

from ..case.rows import find
from ..people import me
from .finding import find_for
from .promising import Promised, choices_for

MOST = 6
GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])


@colleagues(May.TAKE_PART)
@require_safe
def find_customer(request: HttpRequest) -> HttpResponse:
    """By a scan or a number; one case that is found is opened."""
    reader, said = me(request), request.GET.get("q", "").replace("\0", "")
    name = request.GET.get("name", "").replace("\0", "")
    found = find_for(reader, said, name) if said.strip() else None
    if found and len(found.cases) == 1:
        return _open(found.cases[0], reader, found.shown)
    for case in found.cases if found else []:
        _may_see_from_now(case, reader, found.shown if found else "")
    context = {"found": found, "q": said, "name": name, "recent": _recent(reader)}
    return render(request, "desk/branch/counter.html", context)


def _open(case: Case, reader: Colleague, shown: str) -> HttpResponse:
    _may_see_from_now(case, reader, shown)
    return redirect("desk:counter-case", case.reference)


def _may_see_from_now(case: Case, reader: Colleague, shown: str) -> None:
    if reader.branch and not Case.objects.filter(visible(reader), pk=case.pk).exists():
        visits(case, reader, shown)  # type: ignore[arg-type]


def _recent(reader: Colleague) -> list[Case]:
    """Cases of this branch, so that a customer who comes back is one tap away."""
    if reader.branch is None:
        return []
    ours = Case.objects.owed().filter(owner__branch=reader.branch)
    return list(ours.select_related("party").order_by("due_at", "pk")[:MOST])


@colleagues(May.TAKE_PART)
@GET_OR_POST
def known_customer(request: HttpRequest, reference: str) -> HttpResponse:
    case, by = find(reference), me(request)
    if request.method != "POST":
        return _form(request, case)
    said = Promised.read(request.POST, case, by)
    if already := said.told_before():
        return redirect("desk:slip", already.pk)

    def spoken() -> Contact | None:
        draft = said.draft()
        check_within_mandate(by, draft)
        check_can_undertake(case, draft)
        words = said.words or _("Aan de balie gesproken over: %(title)s") % {"title": case.title}
        return _note(said.at, by, Who(), words, case=case.reference, language=case.language)

    return _promise(request, spoken, case)


@colleagues(May.TAKE_PART)
@GET_OR_POST
def new_customer(request: HttpRequest) -> HttpResponse:
    """Somebody whom we do not know yet: their name, how we reach them, and the promise in one go."""
    by, form = me(request), request.POST
    if by.team is None and by.branch is None:
        raise Http404
    if request.method != "POST":
        return _form(request, None)

    def spoken() -> Contact | None:
        said = Promised.read(form, None, by)
        said.draft()
        who = Who(
            *(form.get(each, "").strip()[:300] for each in ("name", "mail", "phone", "postal"))
        )
        language = form.get("language", "nl")
        return _note(
            said.at,
            by,
            who,
            said.words,
            language=language if language in Language.values else "nl",
        )

    return _promise(request, spoken, None)


def _note(
    at: datetime, by: Colleague, who: Who, words: str, *, case: str = "", language: str
) -> Contact | None:
    """What was said goes through the one door like every contact; the same form twice is one contact."""
    return submit(
        by, Channel.COUNTER, who, subject="", text=words, at=at, language=language, case=case,
        at_once=True,
    )  # fmt: skip


def _promise(
    request: HttpRequest, spoken: Callable[[], Contact | None], case: Case | None
) -> HttpResponse:
    by = me(request)
    try:
        contact = spoken()
        if contact is None:
            raise Refusal(_("Het is bewaard en staat zo op de lijst: zeg het daar toe."), law=1)
        case = find(contact.case.reference)
        said = Promised.read(request.POST, case, by)
        told = said.told_before() or promise_at_counter(contact, by, said.draft(), said.order)
    except Refusal as refusal:
        return _form(request, case, refusal)
    return redirect("desk:slip", told.pk)


def _form(request: HttpRequest, case: Case | None, refusal: Refusal | None = None) -> HttpResponse:
    by = me(request)
    context = {
        "case": case,
        "refusal": refusal,
        "typed": request.POST,
        "at": request.POST.get("at") or clock.now().isoformat(),
        **choices_for(case, by),
    }
    return render(request, "desk/branch/promise.html", context, status=422 if refusal else 200)
