"""Laws 9 and 10: nothing disappears, and no dead end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.db import connection

from .check import Cases, Check, Row, Saying, rows

DELETE_PROTECTED = frozenset(
    {
        "cases_case", "cases_contact", "cases_attachment", "cases_note", "cases_question",
        "cases_customeraction", "cases_outgoing", "intake_rawitem", "timeline_entry",
        "promises_promise", "promises_keeping", "promises_renegotiation", "promises_breach",
        "promises_release", "promises_series", "promises_shift", "promises_shiftstep",
        "promises_booking", "promises_offer", "cases_scan", "cases_expectation",
        "relays_relay", "relays_sheet",
    }
)  # fmt: skip
GUARDS = frozenset(
    {(table, event) for table in DELETE_PROTECTED for event in ("delete", "truncate")}
    | {("timeline_entry", "update"), ("cases_contact", "update"), ("intake_rawitem", "update")}
    | {("promises_promise", "update"), ("promises_keeping", "update")}
    | {("promises_renegotiation", "update"), ("promises_breach", "update")}
    | {("promises_release", "update")}
)
"""What the database has to refuse: (table, event)."""

_GUARDED = """
select t.relname, g.tgtype
from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_proc f on f.oid = g.tgfoid
where not g.tgisinternal and g.tgenabled in ('O', 'A') and (g.tgtype & 2) <> 0
    and f.prosrc ~* 'raise\\s+exception' and t.relnamespace = 'public'::regnamespace
"""
_EVENTS = {8: "delete", 16: "update", 32: "truncate"}  # bits of pg_trigger.tgtype; 2 is "before"

_NOBODY_CALLED = """
select c.reference, o.recipient, k.subject, o.send_at as at
from cases_outgoing o join cases_contact k on k.id = o.contact_id
join cases_case c on c.id = k.case_id
where o.state in ('failed', 'bounced') and not exists (
    select 1 from casework_alert a where a.case_id = c.id and a.at >= o.send_at
        and a.kind in ('send-failed', 'bounced')
)
order by o.send_at
"""

_STUCK = """
select c.reference, o.recipient, k.subject, o.send_at as at
from cases_outgoing o join cases_contact k on k.id = o.contact_id
join cases_case c on c.id = k.case_id
where (o.state in ('queued', 'uncertain') and o.send_at < %(worked)s)
   or (o.state = 'claimed' and coalesce(o.claimed_at, o.send_at) < %(worked)s)
order by o.send_at
"""

_UNREACHABLE = """
select c.reference, k.at, k.subject
from cases_case c join cases_contact k on k.case_id = c.id
where c.closed_at is null and k.direction = 'out' and k.channel = 'page' and not exists (
    select 1 from casework_alert a where a.case_id = c.id and a.kind = 'unreachable' and a.at >= k.at
) and not exists (
    select 1 from cases_contact s join cases_outgoing o on o.contact_id = s.id
    where s.case_id = c.id and s.channel = 'sms' and s.at >= k.at
) and not exists (
    select 1 from relays_relay r where r.contact_id = k.id
        and (r.goes_in_id is not null or r.ended_at is null)
)
order by k.at
"""

_RELAY_STUCK = """
select c.reference, k.subject, r.at
from relays_relay r join cases_contact k on k.id = r.contact_id
join cases_case c on c.id = k.case_id
where r.ended_at is null and r.at < %(worked)s
order by r.at
"""

_LETTER_LATE = """
select c.reference, k.subject, s.due_at as at
from relays_sheet s join cases_contact k on k.id = s.contact_id
join cases_case c on c.id = k.case_id
where s.posted_at is null and s.called_at is null and s.due_at < %(worked)s
order by s.due_at
"""

_LEFT_ASIDE = """
select id as item, source, reason, try_at as at from intake_rawitem
where state = 'quarantined' and try_at < %(last_week)s order by try_at
"""


def _unguarded(now: datetime, cases: Cases) -> Iterator[Row]:
    with connection.cursor() as cursor:
        cursor.execute(_GUARDED)
        guarded = {
            (table, event)
            for table, bits in cursor.fetchall()
            for bit, event in _EVENTS.items()
            if bits & bit
        }
    for table, event in sorted(GUARDS - guarded):
        yield {"table": table, "event": event}


CHECKS = (
    Check(
        9,
        "unguarded",
        _unguarded,
        Saying(
            "De database weigert “{event}” op {table} niet: gegevens van klanten kunnen verdwijnen.",
            "The database does not refuse “{event}” on {table}: customers' data can disappear.",
        ),
        Saying(
            "Zet de trigger terug met `gehoor up` of de migraties, en zoek uit wie hem weghaalde.",
            "Put the trigger back with the migrations, and find out who took it away.",
        ),
        of_cases=False,
    ),
    Check(
        10,
        "nobody-called",
        rows(_NOBODY_CALLED),
        Saying(
            "Het bericht “{subject}” aan {recipient} van {at} kwam niet aan en niemand is gewaarschuwd.",
            "The message “{subject}” to {recipient} of {at} did not arrive and nobody was called.",
        ),
        Saying("Bel de klant.", "Call the customer."),
    ),
    Check(
        10,
        "stuck-in-the-outbox",
        rows(_STUCK),
        Saying(
            "Het bericht “{subject}” aan {recipient} ligt sinds {at} in de uitgaande post.",
            "The message “{subject}” to {recipient} has been in the outgoing mail since {at}.",
        ),
        Saying(
            "Kijk bij Kanalen waarom er geen mail weggaat.",
            "See under Channels why no mail goes out.",
        ),
    ),
    Check(
        10,
        "relay-stuck",
        rows(_RELAY_STUCK),
        Saying(
            "“{subject}” wacht sinds {at} op een andere weg naar de klant.",
            "“{subject}” has been waiting for another way to the customer since {at}.",
        ),
        Saying("Kijk bij Kanalen of Gehoor draait.", "See under Channels whether Gehoor runs."),
    ),
    Check(
        10,
        "letter-late",
        rows(_LETTER_LATE),
        Saying(
            "De brief “{subject}” had {at} op de post gemoeten en niemand is gewaarschuwd.",
            "The letter “{subject}” should have been posted by {at} and nobody was called.",
        ),
        Saying("Print de brief en doe hem op de post.", "Print the letter and post it."),
    ),
    Check(
        10,
        "unreachable",
        rows(_UNREACHABLE),
        Saying(
            "“{subject}” van {at} staat alleen op de statuspagina en niemand is gevraagd te bellen.",
            "“{subject}” of {at} is only on the status page and nobody was asked to call.",
        ),
        Saying("Bel de klant.", "Call the customer."),
    ),
    Check(
        10,
        "left-aside",
        rows(_LEFT_ASIDE),
        Saying(
            "Bericht {item} aan {source} ligt sinds {at} apart: {reason}",
            "Message {item} to {source} has been set aside since {at}: {reason}",
        ),
        Saying(
            "Lees het bericht in quarantaine en laat het opnieuw verwerken.",
            "Read the message in quarantine and have it processed again.",
        ),
        of_cases=False,
    ),
)
