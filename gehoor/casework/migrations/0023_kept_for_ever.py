"""Law 9: what many were told at once, and what a shop said of an order, stays on record."""

from django.db import migrations

TABLES = ["casework_backlogrun", "casework_backlogmessage", "casework_reply", "cases_order"]
LAW_9 = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("casework", "0022_cancelled_orders")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
