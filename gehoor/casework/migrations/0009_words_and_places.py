"""The laws for what promises learned since: windows, chains, series, places and offers.

Law 3 also holds for the start of a window. Law 9: the words of a promise and the rows by which it moved on
are not rewritten, and what was proposed, offered, scanned or expected is not deleted. Law 2 of a series:
until it ends in a message, one of its promises is open. A place in a slot has a number within its capacity.
"""

from django.db import migrations

LAW_3 = """
create or replace function gehoor_law_3() returns trigger language plpgsql as $$
begin
    if (new.due_at, new.starts_at) is distinct from (old.due_at, old.starts_at) and not exists (
        select 1 from promises_renegotiation
        where promise_id = new.id and new_due_at = new.due_at and old_due_at = old.due_at
            and new_starts_at is not distinct from new.starts_at
            and old_starts_at is not distinct from old.starts_at
    ) then
        raise exception 'law 3: promise % moved without a renegotiation that the customer was told of', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.original_due_at is distinct from old.original_due_at then
        raise exception 'law 8: the first date of promise % cannot change', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    if (new.state = 'kept' and not exists (select 1 from promises_keeping where promise_id = new.id))
        or (new.state = 'broken' and not exists (select 1 from promises_breach where promise_id = new.id))
        or (new.state = 'released' and not exists (select 1 from promises_release where promise_id = new.id))
    then
        raise exception 'law 3: promise % became % without the row that says so', new.id, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

drop trigger law_3 on promises_promise;
create constraint trigger law_3 after update of state, due_at, starts_at, original_due_at
    on promises_promise deferrable initially deferred for each row execute function gehoor_law_3();
"""

SAID = {
    "promises_promise": "kind, wording, result, made_at, made_in_id, made_by_id",
    "promises_keeping": "promise_id, contact_id, at, proof, evidence",
    "promises_renegotiation": "promise_id, old_starts_at, old_due_at, new_starts_at, new_due_at,"
    " reason, told_in_id, at",
    "promises_breach": "promise_id, successor_id, told_in_id, at",
    "promises_release": "promise_id, contact_id, reason, at",
    "promises_shiftstep": "shift_id, promise_id, starts_at, due_at",
    "promises_offer": "promise_id, starts_at, due_at, offered_in_id",
    "cases_scan": "number, kind, at, expected_from, expected_until",
    "cases_expectation": "what, by_at, noted_by_id, at",
}

KEPT_FOR_EVER = [
    "promises_series", "promises_shift", "promises_shiftstep", "promises_booking", "promises_offer",
    "cases_scan", "cases_expectation",
]  # fmt: skip

LAW_9 = "".join(
    f"create trigger law_9_said before update of {columns} on {table}"
    " for each row execute function gehoor_law_9();\n"
    for table, columns in SAID.items()
) + "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in KEPT_FOR_EVER
)

SERIES = """
create function gehoor_series() returns trigger language plpgsql as $$
declare
    checked bigint := case tg_table_name when 'promises_series' then (to_jsonb(new) ->> 'id')::bigint
        else (to_jsonb(new) ->> 'series_id')::bigint end;
begin
    if checked is not null
        and exists (select 1 from promises_series where id = checked and ended_at is null)
        and not exists (select 1 from promises_promise where series_id = checked and state = 'open')
    then
        raise exception 'law 2: series % has no next message and was not ended with one', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create constraint trigger law_2_series after insert or update of ended_at on promises_series
    deferrable initially deferred for each row execute function gehoor_series();
create constraint trigger law_2_series after update of state, series_id on promises_promise
    deferrable initially deferred for each row when (new.series_id is not null)
    execute function gehoor_series();
"""

PLACES = """
create function gehoor_place() returns trigger language plpgsql as $$
begin
    if new.place > (select capacity from promises_slot where id = new.slot_id) then
        raise exception 'law 8: slot % has no place %', new.slot_id, new.place
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger law_8_place before insert or update of slot_id, place on promises_booking
    for each row execute function gehoor_place();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0008_laws_after_closing"),
        ("cases", "0011_scan_expectation"),
        ("promises", "0003_kinds_and_chains"),
    ]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (LAW_3, LAW_9, SERIES, PLACES)
    ]
