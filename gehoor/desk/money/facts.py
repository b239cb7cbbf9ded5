"""What stands beside a case about money: what is paid, netted or on its way, a line each."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core.money import amount
from gehoor.remedies.actions.effects import short
from gehoor.remedies.models import Netting, Payout

from .. import moments


@dataclass(frozen=True, slots=True)
class Line:
    """`word` and `sign` say how it stands; `key` is the refund whose netting `runs`."""

    words: str
    word: str
    sign: str
    details: str = ""
    key: int = 0
    runs: bool = False


def lines_of(case: Case) -> list[Line]:
    """Payments first, then what is netted."""
    rows = case.payouts.filter(dropped_at=None).select_related("account", "file", "promise")
    nettings = Netting.objects.running().filter(refund__case=case).prefetch_related("instalments")
    return [*map(_paid, rows.order_by("pk")), *map(_netted, nettings)]


def _paid(payout: Payout) -> Line:
    account = payout.account
    details = (
        _("naar …%(digits)s") % {"digits": account.digits}
        if account
        else _("rekeningnummer gevraagd")
    )
    return Line(payout.promise.wording, *_standing(payout), details=details)


def _standing(payout: Payout) -> tuple[str, str]:
    if payout.returned_at:
        return _("kwam terug"), "broken"
    if payout.confirmed_at:
        return _("betaald"), "kept"
    return (_("in bestand"), "open") if payout.file_id else (_("te betalen"), "open")


def _netted(row: Netting) -> Line:
    parts = list(row.instalments.all())
    left = [each for each in parts if each.netted_at is None]
    language = moments.language()
    total, rest = sum(each.cents for each in parts), sum(each.cents for each in left)
    words = _("%(done)s van %(all)s verrekend") % {
        "done": amount(total - rest, language),
        "all": amount(total, language),
    }
    days = ", ".join(short(each.bill_on, language) for each in left)
    details = _("rest %(days)s") % {"days": days} if left else ""
    word = _("loopt") if left else _("klaar")
    return Line(words, word, "open" if left else "kept", details, row.refund_id, bool(left))
