"""Whether something may be charged that a customer did not do: never without reminders (K27)."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gehoor.cases.models import CustomerAction
from gehoor.core import clock
from gehoor.core.money import amount
from gehoor.deadlines.actions import ladder
from gehoor.deadlines.enums import Why
from gehoor.deadlines.rules import LEAST, Ladder, charged_from, why_not
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import said_moment
from ..policies import Refusal


def refused_charge(action: CustomerAction, cents: int) -> Refusal | None:
    """Why `cents` may not be charged now, which the owner of the case is called for; None when it may.

    It is given and not raised, so that the call stays when the caller's transaction ends.
    """
    known, case = ladder(action), action.case
    why = why_not(known, cents, clock.now(), case.team.hours())
    if why is None:
        return None
    refusal = Refusal(_SENTENCES[why](action, known), law=3, ways_out=_WAYS_OUT[why]())
    record(
        case.pk,
        Happened.CHARGE_REFUSED,
        public=False,
        wording=action.wording,
        cents=cents,
        why=str(refusal),
    )
    call_to(case, AlertKind.CHARGE_REFUSED)
    return refusal


def _few(action: CustomerAction, known: Ladder) -> str:
    count = len(known.arrived)
    words = ngettext(
        "Er kwam %(n)s herinnering aan, en zonder %(least)s rekenen wij niets.",
        "Er kwamen %(n)s herinneringen aan, en zonder %(least)s rekenen wij niets.",
        count,
    )
    return words % {"n": count, "least": LEAST}


def _early(action: CustomerAction, known: Ladder) -> str:
    from_at = said_moment(action.case, charged_from(known, action.case.team.hours()))
    return _("Dit mag op zijn vroegst %(at)s worden gerekend.") % {"at": from_at}


def _more(action: CustomerAction, known: Ladder) -> str:
    told = amount(known.cents or 0, action.case.owner.language)
    return _("De klant las %(amount)s: meer rekenen wij niet.") % {"amount": told}


_SENTENCES: dict[Why, Callable[[CustomerAction, Ladder], str]] = {
    Why.DONE: lambda *_known: _("De klant deed wat wij vroegen: er is niets te rekenen."),
    Why.FREE: lambda *_known: _("De klant las niet dat dit geld kost: er is niets te rekenen."),
    Why.MORE: _more,
    Why.EARLY: _early,
    Why.OBJECTED: lambda *_known: _("De klant stuurde bewijs dat nog niet is beoordeeld."),
    Why.FEW: _few,
}
_WAYS_OUT: dict[Why, Callable[[], tuple[str, ...]]] = {
    Why.DONE: lambda: (_("sluit de vordering zonder kosten"),),
    Why.FREE: lambda: (_("sluit de vordering zonder kosten"),),
    Why.MORE: lambda: (_("reken het bedrag dat de klant las"),),
    Why.EARLY: lambda: (_("wacht tot die dag"),),
    Why.OBJECTED: lambda: (_("beoordeel eerst het bewijs"),),
    Why.FEW: lambda: (
        _("geef de klant een latere datum, dan gaan er nieuwe herinneringen uit"),
        _("bel de klant"),
        _("reken niets"),
    ),
}
