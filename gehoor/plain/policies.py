"""What may stand on the list of words, and who sets it. A person reads why not."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from .jargon import key
from .models import LONGEST_INSTEAD, LONGEST_WORD


class Refused(ValueError):
    """A word that helps no reader; the message says what to do instead."""


def check_may(by: Colleague) -> None:
    if not may(by, May.SET_TEXTS):
        raise Refused(refusal(by, WHO[May.SET_TEXTS]))


def check_word(word: str, instead: str, language: str) -> None:
    """`word` and `instead` with their spaces put right."""
    if language not in Language.values:
        raise Refused(_("Kies de taal van dit woord."))
    if not any(each.isalpha() for each in word):
        raise Refused(_("Geef het vakwoord, met minstens één letter."))
    if not instead:
        raise Refused(_("Geef wat je er liever voor schrijft."))
    if len(word) > LONGEST_WORD or len(instead) > LONGEST_INSTEAD:
        raise Refused(
            _(
                "Houd het korter: een woord van hoogstens %(word)s tekens, het andere van %(instead)s."
            )
            % {"word": LONGEST_WORD, "instead": LONGEST_INSTEAD}
        )
    if key(word) == key(instead):
        raise Refused(_("Geef een ander woord dan het vakwoord zelf."))
