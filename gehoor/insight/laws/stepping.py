"""Law 2 in a procedure: what ended a step told which one comes now."""

from __future__ import annotations

from .check import Check, Saying, rows

_STANDS_STILL = """
select c.reference, f.wording, k.at
from procedures_taken t
join procedures_run r on r.id = t.run_id
join cases_case c on c.id = r.case_id
join promises_promise f on f.id = t.promise_id
join promises_promise p on (p.id = f.id or p.first_id = f.id) and p.kind = f.kind
join promises_keeping k on k.promise_id = p.id
where r.ended_at is null and t.ended_at is null
order by k.at
"""

CHECKS = (
    Check(
        2,
        "procedure-stands-still",
        rows(_STANDS_STILL),
        Saying(
            "“{wording}” is nagekomen op {at}, maar de klant hoorde niet welke stap daarop volgt.",
            "“{wording}” was kept on {at}, but the customer did not hear which step follows.",
        ),
        Saying(
            "Open de zaak en ga bij de werkwijze verder met de volgende stap.",
            "Open the case and go on with the next step of the procedure.",
        ),
    ),
)
