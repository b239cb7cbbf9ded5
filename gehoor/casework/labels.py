"""Words that judge a person and say nothing of the matter: nobody writes them about a customer (T24).

A list comes along; the organisation adds words, and takes out what it does not want on it.
"""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

from .models import Label
from .policies import Refusal
from .splitting.patterns import vocabulary

SHIPPED = vocabulary(
    """
    zeurklant zeurder zeurkous zeikerd zeiksnor zeurpiet klaagklant beroepsklager querulant aso tokkie
    profiteur mafkees dombo lastpak lastpost probleemklant drammer mopperkont
    whiner moaner troublemaker nutcase lunatic moron timewaster scrounger
    """
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def listed() -> frozenset[str]:
    """The words that hold now."""
    rows = dict(Label.objects.order_by("pk").values_list("word", "blocked"))
    added = {word for word, blocked in rows.items() if blocked}
    return (SHIPPED | added) - {word for word, blocked in rows.items() if not blocked}


def check_labels_nobody(text: str) -> None:
    """Raises Refusal with the word; whole words alone, so that no other word is caught by its letters."""
    words = {each.casefold() for each in _WORD.findall(text)}
    found = sorted(words & listed()) if words else []
    if found:
        raise Refusal(
            _(
                "“%(word)s” is een oordeel over de klant: schrijf op wat er gebeurde of wat de klant zei."
            )
            % {"word": found[0]},
            law=7,
            ways_out=(_("beschrijf het gedrag of de vraag"), _("laat het woord weg")),
        )
