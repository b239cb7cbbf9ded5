"""The administrator's page about colleagues: who is here, with which role, and what each role may do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gehoor.casework.actions import accounts
from gehoor.casework.actions.accounts import Account
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language, Role
from gehoor.staff.inviting import invite
from gehoor.staff.models import Colleague, Organisation, Team
from gehoor.staff.permissions import WHO, May

from ..people import me


@colleagues(May.MANAGE_PEOPLE)
@never_cache
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    return _page(request)


@colleagues(May.MANAGE_PEOPLE)
@require_POST
def add(request: HttpRequest) -> HttpResponse:
    def act() -> str:
        made = accounts.open_account(_read(request.POST), me(request))
        return _("%(name)s krijgt een mail met een link.") % {"name": made.name}

    return _do(request, act, typed=request.POST)


@colleagues(May.MANAGE_PEOPLE)
@never_cache
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, colleague_id: int) -> HttpResponse:
    colleague = get_object_or_404(Colleague, pk=colleague_id)
    if request.method != "POST":
        return render(request, "desk/people/person.html", {"person": colleague, **_choices()})

    def act() -> str:
        accounts.change_account(colleague, _read(request.POST), me(request))
        return _("%(name)s is gewijzigd.") % {"name": colleague.name}

    return _do(request, act, "desk/people/person.html", person=colleague, typed=request.POST)


@colleagues(May.MANAGE_PEOPLE)
@require_POST
def invite_again(request: HttpRequest, colleague_id: int) -> HttpResponse:
    colleague = get_object_or_404(Colleague.objects.here(), pk=colleague_id)
    invite(colleague, me(request))
    messages.success(request, _("%(name)s krijgt een nieuwe link.") % {"name": colleague.name})
    return redirect("desk:people")


@colleagues(May.MANAGE_PEOPLE)
@require_POST
def close(request: HttpRequest, colleague_id: int) -> HttpResponse:
    colleague = get_object_or_404(Colleague, pk=colleague_id)

    def act() -> str:
        accounts.close_account(colleague, me(request))
        return _("Het account van %(name)s is gesloten.") % {"name": colleague.name}

    return _do(request, act)


@colleagues(May.MANAGE_PEOPLE)
@require_POST
def reopen(request: HttpRequest, colleague_id: int) -> HttpResponse:
    colleague = get_object_or_404(Colleague, pk=colleague_id)

    def act() -> str:
        accounts.reopen_account(colleague, me(request))
        return _("%(name)s krijgt een nieuwe link.") % {"name": colleague.name}

    return _do(request, act)


@colleagues(May.MANAGE_PEOPLE)
@require_POST
def second_factor(request: HttpRequest) -> HttpResponse:
    def act() -> str:
        wanted = [each for each in Role if each in request.POST.getlist("role")]
        accounts.ask_second_factor(wanted, me(request))
        return _("Opgeslagen. Wie nog geen tweede stap heeft, stelt die bij de volgende pagina in.")

    return _do(request, act)


def _do(
    request: HttpRequest,
    act: Callable[[], str],
    template: str = "desk/people/people.html",
    **context: Any,
) -> HttpResponse:
    """Do it and say so; a refusal comes back on the page, beside what was typed."""
    try:
        messages.success(request, act())
    except Refusal as refusal:
        return _page(request, template, refusal=refusal, status=422, **context)
    return redirect("desk:people")


def _page(
    request: HttpRequest,
    template: str = "desk/people/people.html",
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    everybody = Colleague.objects.select_related("team").order_by("-is_active", "name")
    organisation = Organisation.objects.first()
    context = {
        "people": everybody,
        "asked_of": organisation.second_factor_for if organisation else [],
        "table": [(may.label, [(role, role in WHO[may]) for role in Role]) for may in May],
        **_choices(),
        **more,
    }
    return render(request, template, context, status=status)


def _choices() -> dict[str, Any]:
    teams = Team.objects.order_by("name")
    return {"roles": list(Role), "teams": teams, "languages": list(Language)}


def _read(said: QueryDict) -> Account:
    team = said.get("team", "")
    role, language = said.get("role", ""), said.get("language", "")
    return Account(
        name=said.get("name", "").strip()[:100],
        mail=said.get("mail", "").strip().lower()[:254],
        role=Role(role) if role in Role.values else Role.AGENT,
        team=Team.objects.filter(pk=int(team)).first() if team.isdecimal() else None,
        language=Language(language) if language in Language.values else Language.DUTCH,
    )
