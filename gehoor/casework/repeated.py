"""The same thing promised to the same customer before: seen, so that no twin is made of it."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core import wording
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseState
from gehoor.promises.fulfilment import DONE_ELSEWHERE
from gehoor.promises.models import Promise

from .policies import Refusal

_LITTLE = frozenset(
    re.findall(
        r"\w+",
        "de het een u uw wij we ons onze en of van voor naar met op in bij aan te nog ook dan er"
        " krijgt sturen stuurt stuur bezorgen bezorgd leveren geleverd gratis nieuwe nieuw toe halen"
        " komen langs geld staat rekening vergoeding"
        " the a an you your our and or of for to with on in at will send deliver free new we it have"
        " collect visit money is account compensation",
    )
)
"""Words that do not say which thing it is."""


class AlreadyPromised(Refusal):
    """`earlier` promised this before and was not kept: its team lead is called instead of making a twin."""

    def __init__(self, earlier: Promise, sentence: str) -> None:
        super().__init__(
            sentence,
            law=3,
            ways_out=(
                _("beloof wat er nu met de eerste toezegging gebeurt, en wanneer"),
                _("noem wat er anders is, als het om iets anders gaat"),
            ),
        )
        self.earlier = earlier


def check_not_promised_before(case: Case, draft: Draft) -> None:
    """Raises AlreadyPromised for a thing that this customer was promised before and did not get."""
    if draft.kind not in DONE_ELSEWHERE or draft.follows or draft.of_series:
        return
    if earlier := promised_before(case, draft):
        raise AlreadyPromised(earlier, sentence(earlier))


def promised_before(case: Case, draft: Draft) -> Promise | None:
    """The newest promise of the same kind and thing to this customer that was not kept."""
    known = (
        Promise.objects.filter(
            case__party=case.party_id,
            kind=draft.kind,
            state__in=[PromiseState.OPEN, PromiseState.BROKEN],
        )
        .exclude(case=case, state=PromiseState.BROKEN)  # what was missed here has its successor
        .select_related("case__team__brand__calendar", "case__owner", "made_by", "owner")
    )
    wanted = _things(draft.wording)
    return next((each for each in known.order_by("-pk") if _same(wanted, each)), None)


def sentence(earlier: Promise) -> str:
    """`Al beloofd op 3 februari door winkel Zwolle, niet geleverd: deurmat.`"""
    local = earlier.made_at.astimezone(ZoneInfo(earlier.case.team.brand.calendar.zone))
    return _("Al beloofd op %(day)s %(month)s door %(who)s, niet geleverd: %(wording)s.") % {
        "day": local.day,
        "month": wording.MONTHS[_language()][local.month - 1],
        "who": earlier.case.team.name,
        "wording": earlier.wording,
    }


def _language() -> str:
    return "en" if (get_language() or "").startswith("en") else "nl"


def _same(wanted: frozenset[str], other: Promise) -> bool:
    """Words that name no thing are the same as nothing."""
    known = _things(other.wording)
    return bool(wanted and known) and 2 * len(wanted & known) >= len(wanted | known)


def _things(text: str) -> frozenset[str]:
    """The words that say which thing it is."""
    return frozenset(re.findall(r"\w+", text.lower())) - _LITTLE
