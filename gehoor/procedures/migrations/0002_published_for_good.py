"""What was published never changes, and what customers were told of it stays (law 9)."""

from django.db import migrations

TABLES = ["procedures_procedure", "procedures_version", "procedures_run", "procedures_taken"]
FOR_EVER = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)
PUBLISHED = """
create function procedures_published_for_good() returns trigger language plpgsql as $$
declare
    checked bigint := case when tg_op = 'INSERT' then new.version_id else old.version_id end;
begin
    if exists (select 1 from procedures_version where id = checked and published_at is not null) then
        raise exception 'law 9: step of version % was published and does not change', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger published_for_good before insert or update or delete on procedures_step
    for each row execute function procedures_published_for_good();

create function procedures_published_once() returns trigger language plpgsql as $$
begin
    if old.published_at is not null and new is distinct from old then
        raise exception 'law 9: version % was published and does not change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger published_once before update on procedures_version
    for each row execute function procedures_published_once();
"""


class Migration(migrations.Migration):
    dependencies = [("procedures", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (FOR_EVER, PUBLISHED)
    ]
