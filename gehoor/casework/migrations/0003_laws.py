"""The laws that a database can hold (docs/adr/0003): checked when a transaction commits.

Law 2, no silence: an open case has an open promise or an open customer action, and `due_at` is the first.
Law 3, no silent slip: a promise that moved, ended or was broken has the row that says so.
Law 4, no half answer: a case closes only when each question is answered, lapsed or has a dated promise.
Law 9, nothing disappears: contacts, entries and ledger rows are not deleted, what was said is not rewritten.
"""

from django.db import migrations

LAW_2 = """
create function gehoor_law_2(checked bigint) returns void language plpgsql as $$
declare
    due timestamptz;
    next_due timestamptz;
begin
    select due_at into due from cases_case where id = checked and closed_at is null;
    if not found then
        return;
    end if;
    select least(
        (select min(due_at) from promises_promise where case_id = checked and state = 'open'),
        (select min(due_at) from cases_customeraction where case_id = checked and state = 'open')
    ) into next_due;
    if next_due is null then
        raise exception 'law 2: open case % has no open promise and no open customer action', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    if due is distinct from next_due then
        raise exception 'law 2: case % says due %, its first promise or action is due %',
            checked, due, next_due using errcode = 'integrity_constraint_violation';
    end if;
end $$;

create function gehoor_law_2_case() returns trigger language plpgsql as $$
begin
    perform gehoor_law_2(new.id);
    return null;
end $$;

create function gehoor_law_2_part() returns trigger language plpgsql as $$
begin
    perform gehoor_law_2(new.case_id);
    return null;
end $$;

create constraint trigger law_2 after insert or update of closed_at, due_at on cases_case
    deferrable initially deferred for each row execute function gehoor_law_2_case();
create constraint trigger law_2 after insert or update of state, due_at on promises_promise
    deferrable initially deferred for each row execute function gehoor_law_2_part();
create constraint trigger law_2 after insert or update of state, due_at on cases_customeraction
    deferrable initially deferred for each row execute function gehoor_law_2_part();
"""

LAW_3 = """
create function gehoor_law_3() returns trigger language plpgsql as $$
begin
    if new.due_at is distinct from old.due_at and not exists (
        select 1 from promises_renegotiation
        where promise_id = new.id and new_due_at = new.due_at and old_due_at = old.due_at
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

create constraint trigger law_3 after update of state, due_at, original_due_at on promises_promise
    deferrable initially deferred for each row execute function gehoor_law_3();
"""

LAW_4 = """
create function gehoor_law_4() returns trigger language plpgsql as $$
begin
    if new.closed_at is not null and exists (
        select 1 from cases_question q
        where q.case_id = new.id and q.state = 'open' and not exists (
            select 1 from promises_promise p where p.question_id = q.id and p.state = 'open'
        )
    ) then
        raise exception 'law 4: case % closed with a question that is open', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create constraint trigger law_4 after insert or update of closed_at on cases_case
    deferrable initially deferred for each row execute function gehoor_law_4();
"""

KEPT_FOR_EVER = [
    "cases_case", "cases_contact", "cases_attachment", "cases_note", "cases_question",
    "cases_customeraction", "cases_outgoing", "intake_rawitem", "timeline_entry", "promises_promise",
    "promises_keeping", "promises_renegotiation", "promises_breach", "promises_release",
]  # fmt: skip

LAW_9 = """
create function gehoor_law_9() returns trigger language plpgsql as $$
begin
    raise exception 'law 9: % is not %', tg_table_name,
        case tg_op when 'DELETE' then 'deleted' else 'rewritten' end
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger law_9_entry before update on timeline_entry
    for each row execute function gehoor_law_9();
create trigger law_9_words before update of subject, text, reply, html, at, direction, channel
    on cases_contact for each row execute function gehoor_law_9();
create trigger law_9_raw before update of body, digest, source, received_at
    on intake_rawitem for each row execute function gehoor_law_9();
""" + "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    for table in KEPT_FOR_EVER
)

ENTRY_KEY = """
alter table timeline_entry add constraint entry_of_a_case
    foreign key (case_id) references cases_case (id) deferrable initially deferred;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0002_initial"),
        ("cases", "0003_reference"),
        ("intake", "0001_initial"),
        ("promises", "0002_initial"),
        ("timeline", "0001_initial"),
    ]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop)
        for sql in (LAW_2, LAW_3, LAW_4, LAW_9, ENTRY_KEY)
    ]
