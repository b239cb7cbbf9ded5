"""Law 9: what customers were told that we waited for stays on record."""

from django.db import migrations

TABLES = ["obstacles_obstacle", "obstacles_wait"]
FOR_EVER = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("obstacles", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(FOR_EVER, migrations.RunSQL.noop)]
