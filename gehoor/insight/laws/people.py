"""Laws 4, 5, 6 and 7: no half answer, nothing without an owner, no question twice, the same facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from gehoor.intake import asked

from .check import Cases, Check, Row, Saying, rows

_HALF_ANSWER = """
select c.reference, q.number, q.text
from cases_case c join cases_question q on q.case_id = c.id
where c.closed_at is not null and q.state = 'open' and not exists (
    select 1 from promises_promise p where p.question_id = q.id and p.state = 'open'
)
order by c.id, q.number
"""

_QUESTION_WITHOUT_END = """
select c.reference, q.number, q.text
from cases_question q join cases_case c on c.id = q.case_id
where (q.state = 'answered' and q.answered_in_id is null)
   or (q.state = 'lapsed' and q.lapse_reason = '')
order by q.id
"""

_OWNER_GONE = """
select c.reference, who.name as who
from cases_case c join staff_colleague who on who.id = c.owner_id
where c.closed_at is null and not who.is_active order by c.due_at
"""

_PROMISE_OWNER_GONE = """
select c.reference, p.wording, p.due_at as due, who.name as who
from promises_promise p join cases_case c on c.id = p.case_id
join staff_colleague who on who.id = p.owner_id
where p.state = 'open' and not who.is_active order by p.due_at
"""

_FALLBACK_GONE = """
select c.reference, p.wording, p.due_at as due, who.name as who
from promises_promise p join cases_case c on c.id = p.case_id
join staff_colleague who on who.id = p.fallback_id
where p.state = 'open' and not who.is_active order by p.due_at
"""

_HANDOVER_UNHEARD = """
select c.reference, h.at, h.answer_by as due, who.name as who
from handovers_handover h join cases_case c on c.id = h.case_id
join staff_colleague who on who.id = h.owner_id
where h.ended_at is null and h.alarmed_at is null and h.answer_by < %(swept)s
    and c.closed_at is null and c.owner_id = h.owner_id
order by h.answer_by
"""

_HANDOVER_TO_NOBODY = """
select c.reference, h.at, coalesce(who.name, t.name) as who
from handovers_handover h join cases_case c on c.id = h.case_id
left join staff_colleague who on who.id = h.to_id left join staff_team t on t.id = h.team_id
where h.ended_at is null and c.closed_at is null and c.owner_id = h.owner_id and not exists (
    select 1 from staff_colleague m
    where m.is_active and m.id <> h.owner_id and (m.id = h.to_id or m.team_id = h.team_id)
)
order by h.at
"""

_LEAKED_NOTE = """
select c.reference, k.at, left(n.text, 60) as text
from cases_case c join cases_note n on n.case_id = c.id
join cases_contact k on k.case_id = c.id and k.direction = 'out' and k.at >= n.at
where (c.closed_at is null or c.closed_at > %(recent)s)
    and length(n.text) >= 12 and position(n.text in k.text) > 0
order by c.id, k.at
"""

_UNSHOWN_CONTACT = """
select c.reference, k.at, k.subject
from cases_case c join cases_contact k on k.case_id = c.id
where (c.closed_at is null or c.closed_at > %(recent)s) and not exists (
    select 1 from timeline_entry e
    where e.case_id = c.id and e.public and (e.facts ->> 'contact') = k.id::text
)
order by c.id, k.at
"""

_MERGED_AWAY = """
select c.reference, p.name as who
from parties_party p join cases_case c on c.party_id = p.id where p.merged_into_id is not null
union
select c.reference, p.name
from parties_party p join cases_contact k on k.party_id = p.id join cases_case c on c.id = k.case_id
where p.merged_into_id is not null
order by 1
"""

_SHOWN_NOTE = """
select c.reference, e.at
from cases_case c join timeline_entry e on e.case_id = c.id
where (c.closed_at is null or c.closed_at > %(recent)s) and e.kind = 'noted' and e.public
order by c.id, e.at
"""


def _asked_twice(now: datetime, cases: Cases) -> Iterator[Row]:
    for process in asked.processes():
        for field in process.asks_in_vain:
            yield {"process": process.name, "field": field}


CHECKS = (
    Check(
        4,
        "half-answer",
        rows(_HALF_ANSWER),
        Saying(
            "De zaak is gesloten, maar vraag {number} is nog open: {text}",
            "The case is closed, but question {number} is still open: {text}",
        ),
        Saying(
            "Heropen de zaak en beantwoord de vraag.", "Reopen the case and answer the question."
        ),
    ),
    Check(
        4,
        "question-without-end",
        rows(_QUESTION_WITHOUT_END),
        Saying(
            "Vraag {number} heet afgehandeld zonder antwoord of reden: {text}",
            "Question {number} is called settled without an answer or a reason: {text}",
        ),
        Saying("Beantwoord de vraag alsnog.", "Answer the question after all."),
    ),
    Check(
        5,
        "owner-gone",
        rows(_OWNER_GONE),
        Saying(
            "De zaak is van {who}, die hier niet meer werkt.",
            "The case belongs to {who}, who no longer works here.",
        ),
        Saying("Neem de zaak over of geef haar aan een collega.", "Take the case over."),
    ),
    Check(
        5,
        "promise-owner-gone",
        rows(_PROMISE_OWNER_GONE),
        Saying(
            "“{wording}” ({due}) is van {who}, die hier niet meer werkt.",
            "“{wording}” ({due}) belongs to {who}, who no longer works here.",
        ),
        Saying("Neem de zaak met haar toezeggingen over.", "Take the case over with its promises."),
    ),
    Check(
        5,
        "fallback-gone",
        rows(_FALLBACK_GONE),
        Saying(
            "Achter “{wording}” ({due}) staat {who}, die hier niet meer werkt.",
            "Behind “{wording}” ({due}) stands {who}, who no longer works here.",
        ),
        Saying("Geef het team een andere teamleider.", "Give the team another lead."),
    ),
    Check(
        5,
        "handover-unheard",
        rows(_HANDOVER_UNHEARD),
        Saying(
            "Niemand nam de overdracht van {at} aan, en {who} hoorde dat niet vóór {due}.",
            "Nobody accepted the handover of {at}, and {who} did not hear that by {due}.",
        ),
        Saying(
            "Draag de zaak aan een ander over, of houd haar.",
            "Hand the case over to somebody else, or keep it.",
        ),
    ),
    Check(
        5,
        "handover-to-nobody",
        rows(_HANDOVER_TO_NOBODY),
        Saying(
            "De zaak is op {at} aangeboden aan {who}, en daar kan niemand haar aannemen.",
            "The case was offered to {who} on {at}, where nobody can accept it.",
        ),
        Saying(
            "Trek de overdracht in en kies een ander.",
            "Withdraw the handover and choose somebody else.",
        ),
    ),
    Check(
        6,
        "asked-twice",
        _asked_twice,
        Saying(
            "“{process}” vraagt “{field}”, en dat weten wij daar al.",
            "“{process}” asks “{field}”, which we already know there.",
        ),
        Saying("Haal de vraag uit het formulier.", "Take the question out of the form."),
        of_cases=False,
    ),
    Check(
        7,
        "note-in-a-message",
        rows(_LEAKED_NOTE),
        Saying(
            "Een interne notitie (“{text}”) staat woordelijk in het bericht van {at} aan de klant.",
            "An internal note (“{text}”) stands word for word in the message of {at} to the customer.",
        ),
        Saying(
            "Lees het bericht en bespreek het met wie het schreef.",
            "Read the message and talk to whoever wrote it.",
        ),
    ),
    Check(
        7,
        "note-shown",
        rows(_SHOWN_NOTE),
        Saying(
            "Een interne notitie van {at} staat als openbaar op de tijdlijn.",
            "An internal note of {at} stands on the timeline as public.",
        ),
        Saying("Meld dit nu aan de beheerder.", "Tell the administrator now."),
    ),
    Check(
        7,
        "customer-merged-away",
        rows(_MERGED_AWAY),
        Saying(
            "Hier staat nog iets van {who}, die als een andere klant verdergaat.",
            "Something of {who} is still here, who goes on as another customer.",
        ),
        Saying(
            "Meld dit aan de beheerder: wie naar die klant kijkt, ziet het niet.",
            "Tell the administrator: whoever looks at that customer does not see it.",
        ),
    ),
    Check(
        7,
        "contact-not-on-timeline",
        rows(_UNSHOWN_CONTACT),
        Saying(
            "Het bericht “{subject}” van {at} staat niet op de tijdlijn die de klant ziet.",
            "The message “{subject}” of {at} is not on the timeline that the customer sees.",
        ),
        Saying(
            "Meld dit aan de beheerder: klant en medewerker zien niet hetzelfde.",
            "Tell the administrator: customer and colleague do not see the same.",
        ),
    ),
)
