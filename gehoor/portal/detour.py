"""When something fails a visitor it is written down, and another way that works stands there (K48)."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.detours.actions import failed
from gehoor.detours.enums import Passage

from .visits import Visit

OTHERWISE = {
    Passage.IDENTITY: gettext_lazy(
        "Lukt dit niet? Dan helpt een medewerker u verder, zonder deze controle."
    ),
    Passage.MOMENT: gettext_lazy(
        "Lukt dit niet? Dan zoekt een medewerker met u een moment dat u schikt."
    ),
    Passage.FILES: gettext_lazy(
        "Lukt sturen niet? Mail de bestanden naar %(mail)s met %(reference)s in het onderwerp, "
        "of laat u helpen."
    ),
    Passage.MESSAGE: gettext_lazy(
        "Lukt sturen niet? Mail naar %(mail)s met %(reference)s in het onderwerp, of laat u helpen."
    ),
    Passage.RETURN: gettext_lazy("Lukt dit niet? Dan regelt een medewerker het met u."),
    Passage.REPEAT: gettext_lazy("Lukt dit niet? Dan bestelt een medewerker het met u."),
    Passage.REFUND: gettext_lazy("Lukt dit niet? Dan kiest u samen met een medewerker."),
}


@dataclass(frozen=True, slots=True)
class Detour:
    """The other way, in words, and what a colleague will read when it is taken."""

    words: str
    passage: Passage


def detour(visit: Visit, passage: Passage) -> Detour:
    """Count that `passage` failed this visitor, and say what works instead."""
    failed(visit.case, passage)
    place = {"mail": visit.case.team.brand.mail, "reference": visit.case.reference}
    return Detour(str(OTHERWISE[passage]) % place, passage)


def what_failed(name: str) -> str:
    """What a visitor was doing, as they read it; `name` is a passage, or the name of a page."""
    if name in Passage.values:
        return str(Passage(name).label)
    return str(PAGES.get(name, _("mijn zaak")))


PAGES = {
    "change": gettext_lazy("een ander moment kiezen"),
    "upload": gettext_lazy("bestanden sturen"),
    "again": gettext_lazy("nog een keer bestellen"),
    "back": gettext_lazy("iets terugsturen"),
    "facts": gettext_lazy("mijn gegevens"),
    "ask-again": gettext_lazy("een andere vraag stellen"),
}
