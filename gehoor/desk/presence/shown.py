"""Who else is busy with a case, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.channels.calls.recognition import WRITTEN
from gehoor.staff.models import Colleague

from ..models import Presence


@dataclass(frozen=True, slots=True)
class Other:
    """A colleague beside you, and with what."""

    who: str
    writing: bool
    on_mail: bool

    @property
    def sentence(self) -> str:
        if self.writing:
            return _("%(who)s schrijft een antwoord") % {"who": self.who}
        if self.on_mail:
            return _("%(who)s bezig met mail") % {"who": self.who}
        return _("%(who)s bekijkt deze zaak") % {"who": self.who}


def beside(case: Case, colleague: Colleague) -> dict[str, Any]:
    """Others who have this case open now, and by whom what `colleague` was writing was frozen."""
    rows = list(
        Presence.objects.filter(case=case.reference).select_related("colleague", "frozen_by")
    )
    found = [each for each in rows if each.is_here and each.colleague_id != colleague.pk]
    active = [each for each in found if not each.frozen_at]
    on_mail = bool(active) and case.questions.open().filter(asked_in__channel__in=WRITTEN).exists()
    return {
        "others": [Other(each.colleague.first_name, each.writing, on_mail) for each in active],
        "frozen": next(
            (each for each in rows if each.colleague_id == colleague.pk and each.frozen_at), None
        ),
    }
