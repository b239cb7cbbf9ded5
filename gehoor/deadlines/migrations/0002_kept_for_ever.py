"""Law 9: who was reminded, and who got more time, stays on record."""

from django.db import migrations

TABLES = ["deadlines_reminder", "deadlines_postponement"]
FOR_EVER = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)
AS_WRITTEN = "".join(
    f"create trigger law_9_words before update on {table}"
    " for each row execute function gehoor_law_9();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("deadlines", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (FOR_EVER, AS_WRITTEN)]
