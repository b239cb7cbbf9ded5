"""Until when a complaint is answered, and what may delay that. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from gehoor.promises.terms import Term, complaints

from .enums import Regime

HOUSE_WEEKS = 6
"""Our own term when nobody set one: as long as the law gives the government (Awb art. 9:11)."""
LATER = {
    Regime.HOUSE: (
        "Lukt het ons niet vóór die dag? Dan hoort u dat vóór die dag, met de reden en een nieuwe datum.",
        "Can we not manage by that day? Then you hear so before it, with the reason and a new date.",
    ),
    Regime.AWB: (
        "Wij mogen dit één keer met ten hoogste vier weken uitstellen; dat hoort u dan vóór die dag, met "
        "de reden.\nNog later kan alleen als u het daarmee eens bent (Awb, artikel 9:11).",
        "We may put this off once, by four weeks at most; you hear so before that day, with the reason.\n"
        "Later than that is possible only if you agree (Awb, article 9:11).",
    ),
    Regime.CARE: (
        "Wij mogen dit één keer met ten hoogste vier weken uitstellen; dat hoort u dan vóór die dag, met "
        "de reden.\nNog later kan alleen als u het daarmee eens bent (Wkkgz, artikel 17).",
        "We may put this off once, by four weeks at most; you hear so before that day, with the reason.\n"
        "Later than that is possible only if you agree (Wkkgz, article 17).",
    ),
    Regime.FINANCIAL: (
        "Hebt u na acht weken geen antwoord, dan kunt u met uw klacht naar het Kifid.",
        "If you have no answer after eight weeks, you can take your complaint to Kifid.",
    ),
}
LATER[Regime.AWB_COMMITTEE] = LATER[Regime.AWB]


def term(regime: Regime, weeks: int, received: date) -> Term[date]:
    """The term that runs from the day on which the complaint was received; `weeks` is for our own."""
    match regime:
        case Regime.AWB | Regime.AWB_COMMITTEE:
            return complaints.government_complaint(
                received, committee=regime is Regime.AWB_COMMITTEE
            )
        case Regime.CARE:
            return complaints.care_complaint(received)
        case Regime.FINANCIAL:
            return complaints.financial_complaint(received)
        case Regime.HOUSE:
            return _house(received, weeks)


def later(regime: Regime, language: str) -> str:
    """What a customer reads about an answer that would come later still."""
    dutch, english = LATER[regime]
    return dutch if language == "nl" else english


def _house(received: date, weeks: int) -> Term[date]:
    until = received + timedelta(weeks=weeks)
    return Term(
        until,
        f"{weeks} weken na ontvangst van de klacht, onze eigen termijn",
        f"{weeks} weeks after the complaint was received, our own term",
        "huisregel",
        statutory=False,
        counted=until,
    )
