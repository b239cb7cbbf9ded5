"""In which state a verb may run. Each check raises a Refusal that a person can read and act on."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Question
from gehoor.promises.models import Promise


class Refusal(Exception):
    """A verb that would break a law. `law` is its number, `ways_out` what can be done instead."""

    def __init__(self, sentence: str, *, law: int, ways_out: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.law = law
        self.ways_out = ways_out


def check_has_words(text: str) -> None:
    if not text.strip():
        raise Refusal(_("Er staat nog niets in het bericht: typ eerst je antwoord."), law=10)


def check_is_open(case: Case) -> None:
    if not case.is_open:
        raise Refusal(
            _("Deze zaak is al gesloten: heropen haar eerst."), law=2, ways_out=(_("heropenen"),)
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
    """Laws 3 and 4: nothing asked and nothing promised is left behind by closing."""
    if open_promises:
        raise Refusal(
            _("Dit is nog toegezegd: %(wording)s.") % {"wording": open_promises[0].wording},
            law=3,
            ways_out=(
                _("kom de toezegging na met dit bericht"),
                _("laat de zaak open tot zij is nagekomen"),
            ),
        )
    for question in open_questions:
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
