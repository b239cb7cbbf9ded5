"""Law 1, nothing is lost: what was received stands on a timeline, in quarantine, or aside with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from gehoor.core import blobs

from .check import Cases, Check, Row, Saying, rows

_FORWARD = Saying(
    "Meld dit aan de beheerder: het ruwe bericht staat nog in de inbox.",
    "Tell the administrator: the raw message is still in the inbox.",
)

_WITHOUT_CONTACT = """
select item.id as item, item.source, item.received_at as at
from intake_rawitem item left join cases_contact contact on contact.id = item.contact_id
where item.outcome in ('new-case', 'joined', 'reopened') and contact.id is null
order by item.id
"""

_WITHOUT_END = """
select id as item, source, received_at as at from intake_rawitem
where (state = 'done' and outcome not in
        ('new-case', 'joined', 'reopened', 'automatic', 'bounce', 'own', 'spam', 'order'))
   or (state = 'done' and outcome in ('automatic', 'own', 'spam', 'order') and reason = '')
   or (state = 'quarantined' and reason = '')
   or state not in ('pending', 'done', 'quarantined')
order by id
"""

_WAITING = """
select id as item, source, received_at as at from intake_rawitem
where state = 'pending' and try_at < %(worked)s and received_at < %(worked)s
order by try_at, id
"""

_BLOBS = """
select distinct on (a.sha256) a.sha256, a.name, c.reference
from cases_attachment a
join cases_contact k on k.id = a.contact_id join cases_case c on c.id = k.case_id
order by a.sha256
"""


def _missing_blobs(now: datetime, cases: Cases) -> Iterator[Row]:
    return (row for row in rows(_BLOBS)(now, cases) if not blobs.has(row["sha256"]))


CHECKS = (
    Check(
        1,
        "received-without-contact",
        rows(_WITHOUT_CONTACT),
        Saying(
            "Bericht {item} aan {source} van {at} heet verwerkt, maar staat op geen tijdlijn.",
            "Message {item} to {source} of {at} is called done, but is on no timeline.",
        ),
        _FORWARD,
        of_cases=False,
    ),
    Check(
        1,
        "received-without-end",
        rows(_WITHOUT_END),
        Saying(
            "Bericht {item} aan {source} van {at} heeft geen uitkomst of geen reden.",
            "Message {item} to {source} of {at} has no outcome or no reason.",
        ),
        _FORWARD,
        of_cases=False,
    ),
    Check(
        1,
        "received-not-processed",
        rows(_WAITING),
        Saying(
            "Bericht {item} aan {source} van {at} wacht al langer dan een kwartier op verwerking.",
            "Message {item} to {source} of {at} has waited over a quarter of an hour to be processed.",
        ),
        Saying(
            "Kijk of de verwerking draait: `gehoor worker`.",
            "See whether the worker runs: `gehoor worker`.",
        ),
        of_cases=False,
    ),
    Check(
        1,
        "attachment-without-file",
        _missing_blobs,
        Saying(
            "De bijlage “{name}” ligt niet meer in de opslag.",
            "The attachment “{name}” is no longer in the store.",
        ),
        Saying(
            "Zet de opslag van bijlagen terug uit de reservekopie; een mail kan opnieuw worden gelezen "
            "uit de inbox.",
            "Restore the attachment store from the backup; a mail can be read again from the inbox.",
        ),
    ),
)
