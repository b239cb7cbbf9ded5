"""Law 9: no row that says how a message reached a customer disappears."""

from django.db import migrations

SQL = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in ("relays_relay", "relays_sheet")
)


class Migration(migrations.Migration):
    dependencies = [("relays", "0001_first"), ("casework", "0008_laws_after_closing")]

    operations = [migrations.RunSQL(SQL, migrations.RunSQL.noop)]
