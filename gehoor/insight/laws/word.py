"""Laws 2, 3 and 8: no silence, no silent slip, honest dates."""

from __future__ import annotations

from .check import Check, Saying, rows

_SILENT = """
select c.reference, c.opened_at as at from cases_case c
where c.closed_at is null
  and not exists (select 1 from promises_promise p where p.case_id = c.id and p.state = 'open')
  and not exists (select 1 from cases_customeraction a where a.case_id = c.id and a.state = 'open')
order by c.id
"""

_WRONG_DUE = """
select c.reference, c.due_at as says, first.due_at as due
from cases_case c left join (
    select case_id, min(due_at) as due_at from (
        select case_id, due_at from promises_promise where state = 'open'
        union all select case_id, due_at from cases_customeraction where state = 'open'
    ) parts group by case_id
) first on first.case_id = c.id
where c.due_at is distinct from first.due_at and (c.closed_at is not null or first.due_at is not null)
order by c.id
"""

_OVERDUE = """
select c.reference, p.wording, p.due_at as due
from promises_promise p join cases_case c on c.id = p.case_id
where p.state = 'open' and p.due_at < %(swept)s order by p.due_at
"""

_ACTION_OVERDUE = """
select c.reference, a.wording, a.due_at as due
from cases_customeraction a join cases_case c on c.id = a.case_id
where a.state = 'open' and a.due_at < %(swept)s order by a.due_at
"""

_STATE_WITHOUT_ROW = """
select c.reference, p.wording, p.state
from promises_promise p join cases_case c on c.id = p.case_id
left join promises_keeping k on k.promise_id = p.id
left join promises_breach b on b.promise_id = p.id
left join promises_release r on r.promise_id = p.id
where (p.state = 'kept') <> (k.id is not null)
   or (p.state = 'broken') <> (b.id is not null)
   or (p.state = 'released') <> (r.id is not null)
order by p.id
"""

_KEPT_LATE = """
select c.reference, p.wording, p.due_at as due, k.at
from promises_keeping k join promises_promise p on p.id = k.promise_id
join cases_case c on c.id = p.case_id
where k.at > p.due_at order by k.at
"""

_UNTOLD = """
select c.reference, p.wording, told.at
from (
    select promise_id, told_in_id, at from promises_breach
    union all select promise_id, told_in_id, at from promises_renegotiation
) told
join promises_promise p on p.id = told.promise_id join cases_case c on c.id = p.case_id
join cases_contact k on k.id = told.told_in_id
where k.case_id <> p.case_id or k.direction <> 'out' or (
    not exists (select 1 from cases_outgoing o where o.contact_id = k.id)
    and not exists (select 1 from relays_sheet p where p.contact_id = k.id)
    and not exists (
        select 1 from relays_relay r where r.contact_id = k.id
            and (r.goes_in_id is not null or r.ended_at is null)
    )
    and not exists (
        select 1 from casework_alert a where a.case_id = k.case_id and a.kind = 'unreachable'
    )
    and not exists (
        select 1 from cases_contact s where s.case_id = k.case_id and s.channel = 'sms' and s.at >= k.at
    )
)
order by told.at
"""

_FIRST_DATE_LOST = """
with moved as (
    select promise_id, old_due_at, new_due_at,
        lag(new_due_at) over (partition by promise_id order by id) as before,
        row_number() over (partition by promise_id order by id desc) as from_last
    from promises_renegotiation
)
select c.reference, p.wording, p.original_due_at as due
from promises_promise p join cases_case c on c.id = p.case_id
where p.due_at <> p.original_due_at
    and not exists (select 1 from promises_renegotiation r where r.promise_id = p.id)
union all
select c.reference, p.wording, p.original_due_at
from moved m join promises_promise p on p.id = m.promise_id join cases_case c on c.id = p.case_id
where m.old_due_at <> coalesce(m.before, p.original_due_at)
   or (m.from_last = 1 and m.new_due_at <> p.due_at)
"""

_SLIPS_MISCOUNTED = """
with slipped as (
    select p.id, coalesce(p.first_id, p.id) as line,
        (select count(*) from promises_renegotiation r
            where r.promise_id = p.id and r.party_id is null and r.new_due_at > r.old_due_at) as moves,
        (select count(*) from promises_breach b where b.promise_id = p.id) as breaches
    from promises_promise p
), counted as (
    select id, moves + coalesce(sum(moves + breaches) over before, 0) as slips
    from slipped window before as (partition by line order by id
        rows between unbounded preceding and 1 preceding)
)
select c.reference, p.wording, p.slips as says, counted.slips as counted
from counted join promises_promise p on p.id = counted.id and p.slips <> counted.slips
join cases_case c on c.id = p.case_id
order by p.id
"""


CHECKS = (
    Check(
        2,
        "silence",
        rows(_SILENT),
        Saying(
            "De zaak is open sinds {at}, maar er loopt geen toezegging en geen klantactie.",
            "The case has been open since {at}, with no promise and no customer action running.",
        ),
        Saying(
            "Open de zaak en beloof een volgende stap met een datum.",
            "Open the case and promise a next step with a date.",
        ),
    ),
    Check(
        2,
        "wrong-due-moment",
        rows(_WRONG_DUE),
        Saying(
            "De zaak zegt {says}, maar wat het eerst verloopt is {due}.",
            "The case says {says}, but what is due first is {due}.",
        ),
        Saying(
            "Meld dit aan de beheerder: de zaak staat op de verkeerde plek in de lijst.",
            "Tell the administrator: the case stands in the wrong place in the list.",
        ),
    ),
    Check(
        3,
        "overdue",
        rows(_OVERDUE),
        Saying(
            "“{wording}” was toegezegd voor {due} en niemand heeft de klant iets gezegd.",
            "“{wording}” was promised for {due} and nobody told the customer anything.",
        ),
        Saying(
            "Kijk of de bewaking draait (`gehoor worker`) en antwoord de klant vandaag.",
            "See whether the watch runs (`gehoor worker`) and answer the customer today.",
        ),
    ),
    Check(
        3,
        "action-overdue",
        rows(_ACTION_OVERDUE),
        Saying(
            "De klant zou “{wording}” doen vóór {due}; er is niets op gevolgd.",
            "The customer was to “{wording}” before {due}; nothing followed.",
        ),
        Saying(
            "Kijk of de bewaking draait (`gehoor worker`).",
            "See whether the watch runs (`gehoor worker`).",
        ),
    ),
    Check(
        3,
        "state-without-row",
        rows(_STATE_WITHOUT_ROW),
        Saying(
            "“{wording}” heet “{state}”, maar wie dat deed en wanneer staat nergens.",
            "“{wording}” is called “{state}”, but who did that and when is nowhere.",
        ),
        Saying(
            "Meld dit aan de beheerder: het toezeggingenboek klopt niet.",
            "Tell the administrator: the ledger is not right.",
        ),
    ),
    Check(
        3,
        "kept-after-the-date",
        rows(_KEPT_LATE),
        Saying(
            "“{wording}” heet nagekomen op {at}, maar was toegezegd voor {due}: dat is gebroken.",
            "“{wording}” is called kept on {at}, but was promised for {due}: that is broken.",
        ),
        Saying(
            "Meld dit aan de beheerder: deze toezegging telt ten onrechte als nagekomen.",
            "Tell the administrator: this promise wrongly counts as kept.",
        ),
    ),
    Check(
        3,
        "customer-not-told",
        rows(_UNTOLD),
        Saying(
            "De datum van “{wording}” verviel of verschoof op {at}, maar het bericht aan de klant ging "
            "nooit in de uitgaande post.",
            "The date of “{wording}” passed or moved on {at}, but the message to the customer never "
            "went into the outgoing mail.",
        ),
        Saying("Bel of schrijf de klant nu.", "Call or write to the customer now."),
    ),
    Check(
        8,
        "first-date-lost",
        rows(_FIRST_DATE_LOST),
        Saying(
            "De data van “{wording}”, eerst toegezegd voor {due}, sluiten niet op elkaar aan.",
            "The dates of “{wording}”, first promised for {due}, do not follow on from each other.",
        ),
        Saying(
            "Meld dit aan de beheerder: de cijfers over nakomen kloppen hier niet.",
            "Tell the administrator: the kept-rates are not right here.",
        ),
    ),
    Check(
        8,
        "slips-miscounted",
        rows(_SLIPS_MISCOUNTED),
        Saying(
            "“{wording}” heet {says} keer verschoven, maar het gebeurde {counted} keer.",
            "“{wording}” is said to have slipped {says} times, but it happened {counted} times.",
        ),
        Saying(
            "Meld dit aan de beheerder: klant en teamleider zien een verkeerd aantal.",
            "Tell the administrator: customer and lead see a wrong number.",
        ),
    ),
)
