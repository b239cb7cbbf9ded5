"""States and facts in the words of the desk."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gehoor.cases.enums import Direction, SendState
from gehoor.cases.models import Contact
from gehoor.casework.actions.choosing import BOOKED
from gehoor.casework.letters import STATUS_PATH
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise
from gehoor.promises.rules import delay
from gehoor.promises.standing import standing

from . import moments

ICONS = {
    "mail": "✉",
    "form": "▤",
    "chat": "☁",
    "phone": "☎",
    "letter": "✍",
    "counter": "⌂",
    "social": "@",
    "page": "↗",
    "sms": "✆",
}

LAWS = {
    1: gettext_lazy("niets raakt zoek"),
    2: gettext_lazy("geen stilte"),
    3: gettext_lazy("geen datum gaat stil voorbij"),
    4: gettext_lazy("geen half antwoord"),
    5: gettext_lazy("niets zonder behandelaar"),
    6: gettext_lazy("geen vraag twee keer"),
    7: gettext_lazy("dezelfde feiten"),
    8: gettext_lazy("eerlijke datums"),
    9: gettext_lazy("niets verdwijnt"),
    10: gettext_lazy("geen doodlopende weg"),
}

PROOFS = {
    "proven": gettext_lazy("afzender bewezen"),
    "unproven": gettext_lazy("afzender niet bewezen"),
    "suspect": gettext_lazy("afzender verdacht"),
    "unknown": gettext_lazy("afzender niet gecontroleerd"),
}


def law_name(law: int) -> str:
    return str(LAWS.get(law, ""))


def standing_word(promise: Promise) -> str:
    """How a promise stands, in a word; colour and sign go with it."""
    match standing(promise):
        case "kept":
            return _("nagekomen")
        case "broken" if promise.state == PromiseState.OPEN:
            return _("in plaats van een gemiste datum")
        case "broken":
            return _("niet nagekomen")
        case "released":
            return _("niet meer nodig")
        case "moved":
            moves = len(promise.renegotiations.all())
            return ngettext("%(n)s× verzet", "%(n)s× verzet", moves) % {"n": moves}
        case "risk":
            return _("in gevaar")
        case _:
            return _("open")


def slipped(promise: Promise) -> str:
    """`3 keer verschoven, 38 dagen later dan eerst gezegd`, in the whole line of the promise."""
    late = delay(promise.first_said, promise.due_at, moments.zone())
    times = ngettext("%(n)s keer verschoven", "%(n)s keer verschoven", promise.slips)
    times %= {"n": promise.slips}
    if late.days < 1:
        return times
    days = ngettext("%(n)s dag", "%(n)s dagen", late.days)
    return _("%(times)s, %(days)s later dan eerst gezegd") % {
        "times": times,
        "days": days % {"n": late.days},
    }


def long_slipped(promise: Promise) -> str:
    """`eerste belofte sep 2019, nu +17 mnd, 5 keer verschoven` (requirement T38)."""
    late = delay(promise.first_said, promise.due_at, moments.zone())
    if late.months < 2:
        return slipped(promise)
    return _("eerste belofte %(first)s, nu +%(months)s mnd, %(n)s keer verschoven") % {
        "first": moments.month(promise.first_said),
        "months": late.months,
        "n": promise.slips,
    }


def rebookable(promise: Promise) -> bool:
    """Whether free moments may be known for it: a call, or what is booked in a diary."""
    return promise.kind == PromiseKind.CALL_BACK or (
        promise.kind in BOOKED and promise.tracked != ""
    )


def ledger_word(promise: Promise) -> str:
    """In the narrow column: when it is due, or how it ended."""
    if promise.state == PromiseState.OPEN:
        return moments.due(promise.due_at)
    if promise.state == PromiseState.KEPT and hasattr(promise, "keeping"):
        return _("nagekomen %(at)s") % {"at": moments.stamp(promise.keeping.at)}
    return standing_word(promise)


def delivery(contact: Contact) -> str:
    """What became of a message of ours; empty for what came in or lies on the status page."""
    if contact.direction != Direction.OUT or not hasattr(contact, "outgoing"):
        return ""
    outgoing = contact.outgoing
    if outgoing.state == SendState.SENT and outgoing.sent_at:
        return _("verstuurd %(at)s") % {"at": moments.stamp(outgoing.sent_at)}
    word = SendState(outgoing.state).label
    return f"{word}: {outgoing.error}" if outgoing.error else str(word)


def proof(contact: Contact) -> str:
    """Whether the sender is who it says, in one word; empty when the channel has no such thing."""
    return str(PROOFS.get(contact.facts.get("proof", ""), ""))


def unfolded(contact: Contact) -> tuple[str, str]:
    """What a contact says anew, and what lies under it: the quoted part, or our own contact block."""
    text, reply = contact.text.strip(), contact.reply.strip()
    if contact.direction == Direction.OUT:
        body, _gap, last = text.rpartition("\n\n")
        return (body, last) if body and f"/{STATUS_PATH}/" in last else (text, "")
    if not reply or reply == text:
        return text, ""
    return reply, text.removeprefix(reply).strip()
