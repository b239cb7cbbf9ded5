"""Filters as they stand in a line: `status:open team:wonen sinds:1-3`, in Dutch and in English."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from gehoor.cases.enums import ActionState, Channel
from gehoor.cases.models import Case, CaseQuerySet, Contact, CustomerAction
from gehoor.complaints.models import Complaint
from gehoor.promises.enums import PromiseState, Stage
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague

from .dates import NotADay, day
from .lines import Filter

OPEN = {"open": True, "closed": False, "gesloten": False, "dicht": False}
YES = {"ja": True, "yes": True, "nee": False, "no": False}
ME = {"ik", "mij", "me", "mine"}
CHANNELS = {
    "e-mail": Channel.MAIL, "formulier": Channel.FORM, "webformulier": Channel.FORM,
    "telefoon": Channel.PHONE, "brief": Channel.LETTER, "balie": Channel.COUNTER,
    "sociaal": Channel.SOCIAL, "pagina": Channel.PAGE,
}  # fmt: skip
STANDINGS = {
    "open": "open", "risico": "risk", "risk": "risk", "gevaar": "risk",
    "gemist": "broken", "broken": "broken", "gebroken": "broken", "nagekomen": "kept", "kept": "kept",
    "verzet": "moved", "moved": "moved",
}  # fmt: skip
LANGUAGES = {"nl": Language.DUTCH, "en": Language.ENGLISH}


class NotAFilter(ValueError):
    """A filter that cannot be: the sentence says what can."""


@dataclass(frozen=True, slots=True)
class Looking:
    """Who looks: `owner:me` is theirs."""

    colleague: Colleague


def _state(value: str, looking: Looking) -> Q:
    return Q(closed_at__isnull=_one_of("status", value, OPEN))


def _owner(value: str, looking: Looking) -> Q:
    if value.lower() in ME:
        return Q(owner=looking.colleague)
    found = list(Colleague.objects.filter(name__icontains=value).values_list("pk", flat=True))
    if not value or not found:
        raise NotAFilter(_("Geen medewerker heet “%(name)s”.") % {"name": value})
    return Q(owner__in=found)


def _team(value: str, looking: Looking) -> Q:
    return Q(team__name__icontains=value)


def _channel(value: str, looking: Looking) -> Q:
    known = {**CHANNELS, **{each: Channel(each) for each in Channel.values}}
    kind = _one_of("kanaal", value, known)
    return Q(Exists(Contact.objects.filter(case=OuterRef("pk"), channel=kind)))


def _since(value: str, looking: Looking) -> Q:
    return Q(opened_at__gte=_day(value))


def _until(value: str, looking: Looking) -> Q:
    return Q(opened_at__lt=_day(value))


def _promise(value: str, looking: Looking) -> Q:
    theirs = Promise.objects.filter(case=OuterRef("pk"))
    match _one_of("toezegging", value, STANDINGS):
        case "open":
            theirs = theirs.open()
        case "risk":
            theirs = theirs.open().filter(stage=Stage.LATE)
        case "moved":
            theirs = theirs.filter(Exists(Renegotiation.objects.filter(promise=OuterRef("pk"))))
        case "kept":
            theirs = theirs.filter(state=PromiseState.KEPT)
        case _:
            theirs = theirs.filter(state=PromiseState.BROKEN)
    return Q(Exists(theirs))


def _complaint(value: str, looking: Looking) -> Q:
    has = Q(Exists(Complaint.objects.filter(case=OuterRef("pk"))))
    return has if _one_of("klacht", value, YES) else ~has


def _waiting(value: str, looking: Looking) -> Q:
    asked = CustomerAction.objects.filter(case=OuterRef("pk"), state=ActionState.OPEN)
    return Q(Exists(asked)) if _one_of("wacht", value, YES) else ~Q(Exists(asked))


def _language(value: str, looking: Looking) -> Q:
    return Q(language=_one_of("taal", value, LANGUAGES))


MEANINGS: dict[str, Callable[[str, Looking], Q]] = {
    "status": _state, "state": _state, "van": _owner, "owner": _owner, "team": _team,
    "kanaal": _channel, "channel": _channel, "sinds": _since, "since": _since,
    "tot": _until, "until": _until, "toezegging": _promise, "promise": _promise,
    "klacht": _complaint, "complaint": _complaint, "wacht": _waiting, "waiting": _waiting,
    "taal": _language, "language": _language,
}  # fmt: skip
KEYS = frozenset(MEANINGS)
BY_INDEX = {_owner}
"""What leaves so few cases that all of them can be looked at."""


def applied(filters: tuple[Filter, ...], looking: Looking) -> CaseQuerySet:
    """Cases that meet all of them; merged ones are found as the case in which they go on. NotAFilter."""
    cases = Case.objects.filter(merged_into=None)
    for each in filters:
        meant = MEANINGS[each.key](each.value, looking)
        cases = cases.filter(~meant if each.without else meant)
    return cases


def leaves_few(filters: tuple[Filter, ...]) -> bool:
    return any(MEANINGS[each.key] in BY_INDEX and not each.without for each in filters)


def _one_of[T](name: str, value: str, known: dict[str, T]) -> T:
    try:
        return known[value.lower()]
    except KeyError:
        said = {"key": name, "words": ", ".join(known)}
        raise NotAFilter(_("Bij “%(key)s” kan: %(words)s.") % said) from None


def _day(value: str) -> object:
    try:
        return day(value)
    except NotADay:
        raise NotAFilter(
            _("“%(value)s” is geen dag: schrijf 1-3, 2026-03-01 of 14d.") % {"value": value}
        ) from None
