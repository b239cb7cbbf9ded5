"""Law 9: which branch stepped in, who showed a case at a counter and what was collected stay on record."""

from django.db import migrations

TABLES = ["branches_claim", "branches_pickup", "branches_visit"]
FOR_EVER = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("branches", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(FOR_EVER, migrations.RunSQL.noop)]
