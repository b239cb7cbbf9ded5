"""Law 9 against the one delete that row triggers do not see: emptying a whole table."""

from importlib import import_module

from django.db import migrations

laws = import_module("gehoor.casework.migrations.0003_laws")

SQL = """
create function gehoor_law_9_truncate() returns trigger language plpgsql as $$
begin
    raise exception 'law 9: % is not emptied', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;
""" + "".join(
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in laws.KEPT_FOR_EVER
)


class Migration(migrations.Migration):
    dependencies = [("casework", "0003_laws")]

    operations = [migrations.RunSQL(SQL, migrations.RunSQL.noop)]
