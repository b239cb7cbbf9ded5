"""What is written about a customer who was merged meanwhile lands with the customer who that one is.

A worker that read a customer just before the merge waits here until the merge has committed, and follows it.
Law 9 guards an entry, but not whose it is; merges stay on record.
"""

from django.db import migrations

FOLLOWS = """
create function gehoor_surviving(party bigint) returns bigint language plpgsql as $$
declare
    next_one bigint;
begin
    loop
        select merged_into_id into next_one from parties_party where id = party for key share;
        if next_one is null then
            return party;
        end if;
        party := next_one;
    end loop;
end $$;

create function gehoor_follows_merged() returns trigger language plpgsql as $$
begin
    new.party_id := gehoor_surviving(new.party_id);
    return new;
end $$;
""" + "".join(
    f"create trigger follows_merged before insert on {table} for each row"
    " when (new.party_id is not null) execute function gehoor_follows_merged();\n"
    for table in ("parties_address", "cases_case", "cases_contact", "timeline_entry", "channel_calls_call")
)

LAW_9 = """
drop trigger law_9_entry on timeline_entry;
create trigger law_9_entry before update of at, kind, actor_id, public, facts
    on timeline_entry for each row execute function gehoor_law_9();
""" + "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in ("identity_partymerge", "identity_apart")
)


class Migration(migrations.Migration):
    dependencies = [
        ("identity", "0001_first"),
        ("parties", "0007_merged_and_claimed"),
        ("channel_calls", "0001_first"),
        ("casework", "0009_words_and_places"),
        ("timeline", "0002_announce"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (FOLLOWS, LAW_9)]
