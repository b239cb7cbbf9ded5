"""In which state a verb may run. Each check raises a Refusal that a person can read and act on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Question
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise
from gehoor.promises.rules import BadTerm, bad_term, next_open
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from .lengths import is_long, words_in
from .letters import said_moment
from .permissions import leads


class Refusal(Exception):
    """A verb that would break a law. `law` is its number, `ways_out` what can be done instead."""

    def __init__(self, sentence: str, *, law: int, ways_out: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.law = law
        self.ways_out = ways_out


def check_has_words(text: str) -> None:
    if not text.strip():
        raise Refusal(_("Er staat nog niets in het bericht: typ eerst je antwoord."), law=10)


def check_says_the_key_first(text: str, key_sentence: str) -> None:
    """Requirement M75: an answer begins with the answer; who reads one sentence knows it."""
    if is_long(text) and not key_sentence.strip():
        raise Refusal(
            _("Dit antwoord telt %(words)s woorden: zet de kern in één zin bovenaan.")
            % {"words": words_in(text)},
            law=10,
            ways_out=(_("typ de kernzin"), _("maak het antwoord korter")),
        )


def check_goes_on_here(case: Case) -> None:
    """Law 7: a case that was merged goes on in another, where the customer and colleagues look."""
    if case.merged_into:
        reference = case.surviving.reference
        raise Refusal(
            _("Deze zaak is samengevoegd met %(reference)s en gaat daar verder.")
            % {"reference": reference},
            law=7,
            ways_out=(_("ga verder in zaak %(reference)s") % {"reference": reference},),
        )


def check_is_still_of(seen: int, case: Case) -> None:
    """Law 7: what is promised is promised to the customer whom the colleague saw, whose key is `seen`."""
    if seen == case.party_id:
        return
    was = Party.objects.filter(pk=seen).first()
    raise Refusal(
        _("%(was)s is intussen samengevoegd met %(now)s: er is niets toegezegd.")
        % {"was": was.name if was else _("Deze klant"), "now": case.party.name},
        law=7,
        ways_out=(
            _("open de zaak opnieuw, kijk wat er nu van %(now)s staat, en zeg het dan toe")
            % {"now": case.party.name},
        ),
    )


def check_asks_only_if_open(*, asks: bool, closes: bool) -> None:
    """Law 2: what a customer is to do is watched in an open case."""
    if asks and closes:
        raise Refusal(
            _("Je vraagt de klant iets en sluit de zaak: dan kijkt niemand of het komt."),
            law=2,
            ways_out=(_("verstuur zonder te sluiten"), _("haal de vraag aan de klant weg")),
        )


def check_not_silent(case: Case, *, closes: bool, stays_promised: bool) -> None:
    """Law 2: an open case has an open promise or something the customer is to do."""
    if closes or stays_promised:
        return
    raise Refusal(
        _("Na dit bericht weet de klant niet wat er volgt."),
        law=2,
        ways_out=(
            _("beloof een volgende stap met een datum"),
            _("vraag de klant iets vóór een datum"),
            _("sluit de zaak"),
        ),
    )


def check_may_close(open_questions: list[Question], open_promises: list[Promise]) -> None:
    """Law 4: each question is answered, lapsed, or has a dated promise that stays after closing."""
    promised = {each.question_id for each in open_promises}
    for question in open_questions:
        if question.pk in promised:
            continue
        raise Refusal(
            _("Vraag %(number)s is nog open: %(text)s")
            % {"number": question.number, "text": question.text},
            law=4,
            ways_out=(
                _("beantwoord de vraag"),
                _("beloof een antwoord met een datum"),
                _("laat de vraag vervallen met een reden"),
            ),
        )


def check_term(
    case: Case, kind: PromiseKind, due_at: datetime, starts_at: datetime | None = None
) -> None:
    """Law 8: what is promised lies ahead, within a year, and when there is somebody to do it."""
    hours = case.team.hours()
    problem = bad_term(hours, clock.now(), kind, starts_at, due_at)
    if problem is None:
        return
    opens = next_open(hours, due_at) if problem is BadTerm.CLOSED else None
    raise Refusal(
        _TERMS[problem]() % {"due": said_moment(case, due_at)},
        law=8,
        ways_out=(_("kies bijvoorbeeld %(due)s") % {"due": said_moment(case, opens)},)
        if opens
        else (),
    )


_TERMS: dict[BadTerm, Callable[[], str]] = {
    BadTerm.PAST: lambda: _("%(due)s is al voorbij: kies een moment dat nog komt."),
    BadTerm.BACKWARDS: lambda: _("Deze afspraak eindigt voordat zij begint: kies een later einde."),
    BadTerm.TOO_FAR: lambda: _(
        "%(due)s is meer dan een jaar vooruit: beloof een eerdere stap, en dan de volgende."
    ),
    BadTerm.CLOSED: lambda: _("%(due)s zijn wij gesloten: dan kan niemand dit doen."),
}


def check_can_move(
    promise: Promise, due_at: datetime, reason: str, starts_at: datetime | None = None
) -> None:
    """Laws 3 and 8: a running promise moves before its date, with a reason, to one that we can promise."""
    if promise.state != PromiseState.OPEN:
        raise Refusal(_("Deze toezegging loopt niet meer."), law=3)
    if promise.due_at <= clock.now():
        raise Refusal(
            _("De datum is al voorbij: antwoord de klant nu, of beloof een nieuwe stap."), law=3
        )
    if not reason.strip():
        raise Refusal(_("Geef de reden: de klant leest waarom de datum verschuift."), law=3)
    if (due_at, starts_at) == (promise.due_at, promise.starts_at):
        raise Refusal(_("Dit is de datum die al is toegezegd."), law=8)
    check_term(promise.case, PromiseKind(promise.kind), due_at, starts_at)


def check_has_not_moved(promise: Promise, seen_due_at: datetime) -> None:
    """Law 3: who moves a date has seen the one that holds, also when two colleagues do so at once."""
    if promise.due_at == seen_due_at:
        return
    raise Refusal(
        _("Een collega verzette deze datum net naar %(due)s, en de klant weet dat.")
        % {"due": said_moment(promise.case, promise.due_at)},
        law=3,
        ways_out=(_("laat die datum staan"), _("open het venster opnieuw en verzet hem daarna")),
    )


class NeedsLead(Refusal):
    """A second slip is for the lead to decide."""


def check_may_slip(by: Colleague | None, promise: Promise, due_at: datetime) -> None:
    """Requirement T17: a date that slipped before slips again only when the lead says so."""
    if promise.slips and due_at > promise.due_at and not (by and leads(by, promise.case)):
        raise NeedsLead(
            _("Deze datum is al eens verschoven. Nog eens verzetten beslist %(lead)s.")
            % {"lead": promise.case.team.lead.name},
            law=3,
            ways_out=(_("vraag het de teamleider"), _("kom de toezegging op tijd na")),
        )


def check_leads(by: Colleague, case: Case) -> None:
    if not leads(by, case):
        raise Refusal(
            _("Dit beslist %(lead)s, de teamleider.") % {"lead": case.team.lead.name}, law=5
        )


def check_may_keep(by: Colleague, promise: Promise) -> None:
    """Who works here keeps any promise; who only takes part keeps their own."""
    if promise.owner_id != by.pk and not may(by, May.WORK):
        raise Refusal(refusal(by, WHO[May.WORK]), law=5)
