"""Noting a contact: stored as it was typed, then processed while the colleague waits."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Contact
from gehoor.casework.policies import Refusal, check_has_words
from gehoor.intake.actions import process_item
from gehoor.intake.models import RawItem
from gehoor.intake.store import digest_of, store
from gehoor.staff.models import Colleague

from .translate import Noted, Who, known_by

SOURCE = "noted"


def submit(
    by: Colleague,
    channel: Channel,
    who: Who,
    *,
    subject: str,
    text: str,
    at: datetime,
    language: str = "nl",
    case: str = "",
    at_once: bool = False,
) -> Contact | None:
    """Store what `by` noted of a customer and give its contact; `at` is an aware instant.

    case: the reference of the case that it is about. at_once: `by` said there and then what follows.
    None when a worker is still to process it: it is safe, and comes on the desk by itself. The same note
    sent twice is one contact. Raises Refusal without words, or without any address of the customer.
    """
    check_has_words(text)
    if not (who.addresses(channel) or known_by(case)):
        raise Refusal(
            _(
                "Vul een e-mailadres, telefoonnummer of postadres in: anders bereikt niemand deze klant."
            ),
            law=10,
        )
    noted = Noted(by.pk, channel, who, subject.strip(), text.strip(), at, language, case, at_once)
    body = noted.as_bytes()
    stored = store(channel, SOURCE, body, {"by": by.pk})
    if stored is None:
        stored = RawItem.objects.values_list("pk", flat=True).get(
            source=SOURCE, digest=digest_of(body)
        )
    return process_item(stored).contact
