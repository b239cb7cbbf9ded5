"""What cannot wait: the customer reads a number at once, and who is on call is called until one takes it.

Requirement M03. The terms of written answers stay what they are: they count in service hours.
"""

from __future__ import annotations

import re
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.core.rows import insert
from gehoor.staff.models import Colleague, Team
from gehoor.staff.topics import pattern, told_of
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened
from gehoor.urgency.models import Call, Emergency, OnCall, Page

from ..calling import call_to
from ..enums import AlertKind
from ..letters import compose, said_moment
from ..messages import write
from ..models import Alert
from .history import is_history
from .ownership import take_over

LOOKED_AT = 5_000
"""Characters of a message in which an emergency is looked for."""
CASE_PATH = "zaak"
_KNOWN = "_emergencies"


def alarm(case: Case, contact: Contact) -> Emergency | None:
    """The emergency that a customer tells of, once somebody was called for it; None when there is none."""
    if contact.automatic or is_history(contact):
        return None
    emergency = recognised(case.team, f"{contact.subject}\n{contact.reply}")
    if emergency is None:
        return None
    if not Call.objects.waiting().filter(case=case, emergency=emergency).exists():
        _call(case, contact, emergency)
    return emergency


def recognised(team: Team, text: str) -> Emergency | None:
    """The emergency of this brand of which a text speaks most."""
    looked_at = text[:LOOKED_AT]
    told = {each: told_of(looked_at, words) for each, words in _known_to(team)}
    best = max(told, key=lambda each: (told[each], -each.pk), default=None)
    return best if best and told[best] else None


def _known_to(team: Team) -> list[tuple[Emergency, re.Pattern[str]]]:
    """With what finds each; looked up once for this instance, as its `routes` are."""
    found: list[tuple[Emergency, re.Pattern[str]]] | None = team.__dict__.get(_KNOWN)
    if found is None:
        holding = _holding(team.brand_id)
        found = [(each, words) for each in holding if (words := pattern(each.words))]
        team.__dict__[_KNOWN] = found
    return found


@prepared
def _holding(brand_id: int) -> QuerySet[Emergency]:
    return Emergency.objects.filter(team__brand=brand_id, ended_at=None)


def _call(case: Case, contact: Contact, emergency: Emergency) -> Call:
    now = clock.now()
    call = insert(
        Call(
            case=case,
            emergency=emergency,
            contact=contact,
            at=now,
            next_at=now + timedelta(minutes=emergency.next_after),
        )
    )
    case.urgent_since = case.urgent_since or now
    case.save(update_fields=["urgent_since"])
    _page(call, _after(emergency, 0))
    return call


def _page(call: Call, on_call: OnCall) -> None:
    """A message to one colleague, and a call on the desk; sent by channels.paging within seconds."""
    case, colleague = call.case, on_call.colleague
    call_to(case, AlertKind.EMERGENCY, [colleague.pk])
    context = {
        "case": case,
        "emergency": call.emergency,
        "words": call.contact.reply.strip()[:LOOKED_AT],
        "url": f"{settings.GEHOOR_PUBLIC_URL}/{CASE_PATH}/{case.reference}",
        "next_at": said_moment(case, call.next_at),
        "next": _after(call.emergency, on_call.place).colleague,
        "colleague": colleague,
    }
    page = render_to_string(f"pages/emergency.{colleague.language}.txt", context)
    subject, _newline, text = page.strip().partition("\n")
    insert(
        Page(
            call=call,
            colleague=colleague,
            address=on_call.address,
            sender=case.our_address or case.team.brand.mail,
            subject=subject[:300],
            text=text.strip() + "\n",
            at=clock.now(),
            send_at=clock.now(),
        )
    )
    record(
        case.pk,
        Happened.EMERGENCY,
        public=False,
        name=call.emergency.name,
        colleague=colleague.name,
    )


def _after(emergency: Emergency, place: int) -> OnCall:
    """Who comes after that place; after the last the first again, since somebody has to come."""
    people = list(emergency.on_call.select_related("colleague").order_by("place"))
    return next((each for each in people if each.place > place), people[0])


def tell_the_number(case: Case, contact: Contact, emergency: Emergency) -> None:
    """In a case that was there already: the number at once, in a letter of its own."""
    letter = compose(
        "emergency",
        case,
        emergency=emergency,
        emergency_text=emergency.text(case.language),
        words=contact.reply.strip()[:200],
        by=said_moment(case, case.due_at) if case.due_at else "",
    )
    write(case, letter, answering=contact, address=contact.address)


def pass_on(limit: int = 20) -> int:
    """Call the next for each emergency that nobody took in time; how many there were."""
    late = Call.objects.to_pass_on(clock.now()).values_list("pk", flat=True)
    return sum(_pass_on(key) for key in list(late[:limit]))


@transaction.atomic
def _pass_on(key: int) -> int:
    late = Call.objects.to_pass_on(clock.now()).filter(pk=key)
    call = late.select_for_update(skip_locked=True, of=["self"]).first()
    if call is None:
        return 0
    last = call.pages.order_by("-pk").values_list("colleague", flat=True).first()
    place = call.emergency.on_call.filter(colleague=last).order_by("place").first()
    call.next_at = clock.now() + timedelta(minutes=call.emergency.next_after)
    call.save(update_fields=["next_at"])
    _page(call, _after(call.emergency, place.place if place else 0))
    return 1


@transaction.atomic
def take(case: Case, by: Colleague) -> int:
    """`by` takes what is urgent in a case, and the case with it; how many calls that ended."""
    calls = Call.objects.waiting().filter(case=case).select_for_update(of=["self"])
    taken = list(calls)
    for call in taken:
        call.taken_by, call.taken_at = by, clock.now()
        call.save(update_fields=["taken_by", "taken_at"])
        Page.objects.filter(call=call, sent_at=None).update(sent_at=clock.now())
        record(case.pk, Happened.EMERGENCY_TAKEN, actor=by, public=False, name=call.emergency.name)
    if taken:
        Alert.objects.filter(case=case, kind=AlertKind.EMERGENCY, seen_at=None).update(
            seen_at=clock.now()
        )
        take_over(case, by)
    return len(taken)
