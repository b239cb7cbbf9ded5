"""Accounts of colleagues: made by an administrator with an invitation, changed, closed, never deleted."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gehoor.cases.models import Case, Question
from gehoor.promises.models import Promise
from gehoor.staff.enums import Language, Role
from gehoor.staff.inviting import invite
from gehoor.staff.models import Colleague, Organisation, Team
from gehoor.staff.permissions import WHO, May, may, refusal

from ..policies import Refusal


@dataclass(frozen=True, slots=True)
class Account:
    """What an administrator says of a colleague."""

    name: str
    mail: str
    role: Role
    team: Team | None
    language: Language


@transaction.atomic
def open_account(what: Account, by: Colleague) -> Colleague:
    """A new colleague, who gets a link to choose a password. Raises Refusal."""
    check_manages(by)
    _check(what)
    if Colleague.objects.filter(mail=what.mail).exists():
        raise Refusal(
            _("Dit adres heeft al een account. Kijk in de lijst, ook bij gesloten."), law=5
        )
    made = Colleague(
        mail=what.mail, name=what.name, role=what.role, team=what.team, language=what.language
    )
    made.set_unusable_password()
    made.save()
    invite(made, by)
    return made


@transaction.atomic
def change_account(colleague: Colleague, what: Account, by: Colleague) -> None:
    """Name, address, role, team and language. Raises Refusal; one administrator always stays."""
    check_manages(by)
    _check(what)
    if Colleague.objects.filter(mail=what.mail).exclude(pk=colleague.pk).exists():
        raise Refusal(_("Dit adres is van een andere collega."), law=5)
    if what.role != Role.ADMINISTRATOR:
        _check_another_administrator(colleague)
    colleague.name, colleague.mail, colleague.role = what.name, what.mail, what.role
    colleague.team, colleague.language = what.team, what.language
    colleague.save(update_fields=["name", "mail", "role", "team", "language"])


@transaction.atomic
def close_account(colleague: Colleague, by: Colleague) -> None:
    """Nobody gets in with it any more; all that the colleague did stays. Raises Refusal (law 5).

    Where they stood behind a promise of somebody else, the lead of that team does from now on.
    """
    check_manages(by)
    _check_another_administrator(colleague)
    check_owns_nothing(colleague)
    lead = Case.objects.filter(pk=OuterRef("case")).values("team__lead")[:1]
    behind = Promise.objects.open().filter(fallback=colleague)
    behind.update(fallback=Subquery(lead))
    colleague.is_active = False
    colleague.save(update_fields=["is_active"])


@transaction.atomic
def reopen_account(colleague: Colleague, by: Colleague) -> None:
    check_manages(by)
    colleague.is_active = True
    colleague.save(update_fields=["is_active"])
    invite(colleague, by)


def ask_second_factor(roles: list[Role], by: Colleague) -> None:
    """From now on these roles sign in with more than a password."""
    check_manages(by)
    organisation = Organisation.objects.get()
    organisation.second_factor_for = [each.value for each in roles]
    organisation.save(update_fields=["second_factor_for"])


def check_manages(by: Colleague) -> None:
    if not may(by, May.MANAGE_PEOPLE):
        raise Refusal(refusal(by, WHO[May.MANAGE_PEOPLE]), law=5)


def check_owns_nothing(colleague: Colleague) -> None:
    """Law 5: what somebody owns keeps an owner who is here."""
    promises = Promise.objects.open().filter(owner=colleague).count()
    cases = Case.objects.open().filter(owner=colleague).count()
    questions = Question.objects.open().filter(owner=colleague, case__closed_at=None).count()
    leads = ", ".join(Team.objects.filter(lead=colleague).values_list("name", flat=True))
    if leads:
        raise Refusal(
            _("%(name)s leidt nog: %(teams)s.") % {"name": colleague.name, "teams": leads},
            law=5,
            ways_out=(_("geef die teams eerst een andere teamleider"),),
        )
    if promises or cases or questions:
        raise Refusal(
            _("%(name)s heeft nog werk: %(work)s.")
            % {"name": colleague.name, "work": _counted(cases, promises, questions)},
            law=5,
            ways_out=(_("draag dat werk eerst over aan collega’s"), _("laat het account open")),
        )


def _counted(cases: int, promises: int, questions: int) -> str:
    parts = [
        ngettext("%(n)s open zaak", "%(n)s open zaken", cases) % {"n": cases} if cases else "",
        ngettext("%(n)s open toezegging", "%(n)s open toezeggingen", promises) % {"n": promises}
        if promises
        else "",
        ngettext("%(n)s open vraag", "%(n)s open vragen", questions) % {"n": questions}
        if questions
        else "",
    ]
    return ", ".join(filter(None, parts))


def _check(what: Account) -> None:
    if not what.name:
        raise Refusal(_("Typ de naam van de collega."), law=5)
    try:
        validate_email(what.mail)
    except ValidationError:
        raise Refusal(
            _("Typ een heel e-mailadres: daar gaat de uitnodiging heen."), law=5
        ) from None


def _check_another_administrator(colleague: Colleague) -> None:
    if colleague.role != Role.ADMINISTRATOR or not colleague.is_active:
        return
    others = Colleague.objects.here().filter(role=Role.ADMINISTRATOR).exclude(pk=colleague.pk)
    if not others.exists():
        raise Refusal(
            _("Dit is de enige beheerder. Maak eerst een andere collega beheerder."), law=5
        )
