"""The laws for cases that close with a promise, and for rows that move when cases are merged.

Law 2: a closed case says when the first of what it still owes is due; rows that change case are checked on
both sides. Law 4: whatever ends a promise of a closed case must not leave its question open.
Law 9: an entry may go along to another case (docs/adr/0007); what it says stays.
"""

from django.db import migrations

LAW_2 = """
create or replace function gehoor_law_2(checked bigint) returns void language plpgsql as $$
declare
    due timestamptz;
    closed timestamptz;
    next_due timestamptz;
begin
    select due_at, closed_at into due, closed from cases_case where id = checked;
    select least(
        (select min(due_at) from promises_promise where case_id = checked and state = 'open'),
        (select min(due_at) from cases_customeraction where case_id = checked and state = 'open')
    ) into next_due;
    if next_due is null and closed is null then
        raise exception 'law 2: open case % has no open promise and no open customer action', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    if due is distinct from next_due then
        raise exception 'law 2: case % says due %, its first promise or action is due %',
            checked, due, next_due using errcode = 'integrity_constraint_violation';
    end if;
end $$;

create or replace function gehoor_law_2_part() returns trigger language plpgsql as $$
begin
    perform gehoor_law_2(new.case_id);
    if tg_op = 'UPDATE' and old.case_id <> new.case_id then
        perform gehoor_law_2(old.case_id);
    end if;
    return null;
end $$;

drop trigger law_2 on promises_promise;
drop trigger law_2 on cases_customeraction;
create constraint trigger law_2 after insert or update of state, due_at, case_id on promises_promise
    deferrable initially deferred for each row execute function gehoor_law_2_part();
create constraint trigger law_2 after insert or update of state, due_at, case_id on cases_customeraction
    deferrable initially deferred for each row execute function gehoor_law_2_part();
"""

LAW_4 = """
create function gehoor_law_4_of(checked bigint) returns void language plpgsql as $$
begin
    if exists (
        select 1 from cases_case c join cases_question q on q.case_id = c.id
        where c.id = checked and c.closed_at is not null and q.state = 'open' and not exists (
            select 1 from promises_promise p where p.question_id = q.id and p.state = 'open'
        )
    ) then
        raise exception 'law 4: case % is closed with a question that is open', checked
            using errcode = 'integrity_constraint_violation';
    end if;
end $$;

create or replace function gehoor_law_4() returns trigger language plpgsql as $$
begin
    if new.closed_at is not null then
        perform gehoor_law_4_of(new.id);
    end if;
    return null;
end $$;

create function gehoor_law_4_part() returns trigger language plpgsql as $$
begin
    perform gehoor_law_4_of(new.case_id);
    return null;
end $$;

create constraint trigger law_4 after update of state, question_id, case_id on promises_promise
    deferrable initially deferred for each row execute function gehoor_law_4_part();
create constraint trigger law_4 after update of state, case_id on cases_question
    deferrable initially deferred for each row execute function gehoor_law_4_part();
"""

LAW_9 = """
drop trigger law_9_entry on timeline_entry;
create trigger law_9_entry before update of at, kind, actor_id, party_id, public, facts
    on timeline_entry for each row execute function gehoor_law_9();
""" + "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in (
        "promises_cause",
        "promises_interim",
        "casework_moverequest",
        "casework_compensationproposal",
        "casework_decision",
        "casework_merge",
    )
)


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0007_asked_decided_merged"),
        ("cases", "0010_closed_and_merged"),
        ("promises", "0004_slips_and_aftermath"),
    ]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (LAW_2, LAW_4, LAW_9)
    ]
