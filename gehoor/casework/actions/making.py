"""Making a promise in whatever message carries it: concrete, once, and within what we can do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.wording import hidden_number
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.parties.rules import normalised
from gehoor.promises import actions as ledger
from gehoor.promises import places, series
from gehoor.promises.actions import Draft
from gehoor.promises.concrete import needs_result
from gehoor.promises.enums import PromiseKind
from gehoor.promises.fulfilment import PROOFS, kept_by_message
from gehoor.promises.models import Promise
from gehoor.promises.places import Full
from gehoor.staff.models import Colleague

from ..letters import said
from ..policies import Refusal, check_term
from ..repeated import check_not_promised_before

ON_NUMBER = {"nl": "%s op %s", "en": "%s on %s"}
_NAMES_A_NUMBER = re.compile(r"\d{2}[-…\d ]{3,}\d\b")


def undertake(case: Case, draft: Draft, *, told_in: Contact, by: Colleague) -> Promise:
    """The promise of a colleague. Raises Refusal when it is vague, made before, or more than we can do."""
    draft = of_its_maker(draft, by)
    check_maker_stays(case, draft, by)
    check_can_undertake(case, draft)
    try:
        with transaction.atomic():
            return ledger.make(case, draft, told_in=told_in, by=by)
    except Full as full:
        raise refuse_full(case, draft.due_at, draft.starts_at, full) from None


def of_its_maker(draft: Draft, by: Colleague) -> Draft:
    """Whoever says that we call calls, unless somebody else was chosen (requirement M16)."""
    calls = draft.kind == PromiseKind.CALL_BACK and draft.owner is None
    return replace(draft, owner=by) if calls else draft


def check_can_undertake(case: Case, draft: Draft) -> None:
    """What can be seen beforehand; a slot that is full now may be taken by somebody else in a moment."""
    check_concrete(draft)
    check_stays(case, draft)
    if draft.of_series is None:
        check_term(case, draft.kind, draft.due_at, draft.starts_at)
    check_not_promised_before(case, draft)
    if draft.kind == PromiseKind.CALL_BACK and draft.seat is None:
        start = draft.starts_at or clock.now()
        if places.is_full(case.team, start, draft.due_at):
            full = Full(places.free(case.team, start, 3))
            raise refuse_full(case, draft.due_at, draft.starts_at, full)


def earlier_calls(case: Case, drafts: Iterable[Draft]) -> list[places.Room]:
    """Free slots for a call that is promised “within” some time: sooner is kinder, and easier to keep."""
    calls = [each for each in drafts if each.kind == PromiseKind.CALL_BACK and not each.starts_at]
    if not calls:
        return []
    found = places.free(case.team, clock.now(), 3)
    return [each for each in found if each.ends_at < calls[0].due_at]


def check_stays(case: Case, draft: Draft) -> None:
    """Law 5: nobody is chosen for what is due after their last day."""
    zone = case.team.hours().zone
    if draft.owner is None or draft.owner.is_here_for(draft.due_at, zone):
        return
    if any(
        draft.owner.is_away(each.astimezone(zone).date()) for each in (clock.now(), draft.due_at)
    ):
        raise _away(draft.owner)
    raise Refusal(
        _("%(name)s is er dan niet meer: kies iemand die dit dan doet.")
        % {"name": draft.owner.first_name},
        law=5,
        ways_out=(
            _("kies een andere behandelaar voor deze toezegging"),
            _("kies een datum tot en met de laatste werkdag van %(name)s")
            % {"name": draft.owner.first_name},
        ),
    )


def check_maker_stays(case: Case, draft: Draft, by: Colleague) -> None:
    """Whoever leaves says who keeps what they promise for later, instead of leaving it to chance (M71)."""
    zone = case.team.hours().zone
    if draft.owner or by != case.owner or by.is_here_for(draft.due_at, zone):
        return
    raise Refusal(
        _("Je bent er dan niet meer: zeg wie dit dan doet."),
        law=5,
        ways_out=(
            _("zeg het toe met b, en kies daar wie het doet"),
            _("kies een datum tot en met je laatste werkdag"),
            _("draag de zaak eerst over met x"),
        ),
    )


def _away(owner: Colleague) -> Refusal:
    until = owner.away_until
    ways_out = [_("kies een andere behandelaar voor deze toezegging")]
    if until:
        day = f"{until:%d-%m-%Y}"
        ways_out.append(_("vraag het %(name)s na %(day)s") % {"name": owner.first_name, "day": day})
    return Refusal(
        _("%(name)s is dan afwezig: kies iemand die dit dan doet.") % {"name": owner.first_name},
        law=5,
        ways_out=tuple(ways_out),
    )


def check_concrete(draft: Draft) -> None:
    """“Geregeld” may mean anything: what will be there then is said too (law 8)."""
    if needs_result(draft.wording) and not draft.result.strip():
        raise Refusal(
            _("Bij “%(wording)s” weet de klant niet wat er dan is: vul het resultaat in.")
            % {"wording": draft.wording},
            law=8,
        )


def check_message_keeps(promises: Iterable[Promise], *, with_files: bool) -> None:
    """Words alone do not pay, send or deliver: that takes a proof (law 3, requirement G16)."""
    for promise in promises:
        if kept_by_message(promise.kind, with_files=with_files):
            continue
        proofs = ", ".join(str(each.label) for each in PROOFS[PromiseKind(promise.kind)])
        raise Refusal(
            _("“%(wording)s” kom je niet na met een bericht alleen.")
            % {"wording": promise.wording},
            law=3,
            ways_out=(
                _("kom na met bewijs (%(proofs)s)") % {"proofs": proofs},
                _("laat deze toezegging open"),
            ),
        )


def following(promise: Promise) -> Draft | None:
    """The next update of the series that `promise` is one of; None when it is none, or the series ended."""
    if promise.series is None or promise.series.ended_at:
        return None
    due_at = series.next_due(promise, promise.case.team.hours())
    return Draft(
        kind=PromiseKind(promise.kind),
        wording=promise.wording,
        due_at=due_at,
        rule=promise.rule,
        owner=ledger.whoever_stays(promise.owner, promise.case, due_at),
        of_series=promise.series,
    )


def all_following(promises: Iterable[Promise], drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The next update of every series of which one is kept, unless it is among `drafts` already."""
    known = {each.of_series.pk for each in drafts if each.of_series}
    kept = [each for each in promises if each.series_id not in known]
    return tuple(draft for each in kept if (draft := following(each)))


def refuse_full(case: Case, due_at: datetime, starts_at: datetime | None, full: Full) -> Refusal:
    return Refusal(
        _("%(when)s is vol: dan kan niemand meer bellen.")
        % {"when": said(case, due_at, starts_at)},
        law=8,
        ways_out=(
            *(
                _("kies %(when)s") % {"when": said(case, each.ends_at, each.starts_at)}
                for each in full.free
            ),
            _("laat de teamleider een extra plek geven, met een reden"),
        ),
    )


def promise_line(case: Case, draft: Draft) -> tuple[str, str, str]:
    """The words with their number if it is a call, when, and what will be there then."""
    return (
        with_number(case, draft.kind, draft.wording),
        said(case, draft.due_at, draft.starts_at),
        draft.result,
    )


def with_number(case: Case, kind: str, words: str) -> str:
    """`Wij bellen u op 06-…12`: enough of the number for the customer to know which one."""
    if kind != PromiseKind.CALL_BACK or _NAMES_A_NUMBER.search(words):
        return words
    known = Address.objects.filter(party=case.party_id, kind=AddressKind.PHONE).order_by("-pk")
    number = known.values_list("value", flat=True).first()
    return on_number(case, words, number) if number else words


def on_number(case: Case, words: str, number: str) -> str:
    return ON_NUMBER[case.language] % (words, hidden_number(normalised(AddressKind.PHONE, number)))
