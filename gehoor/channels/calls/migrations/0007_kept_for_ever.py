"""Law 9: who called us, what the exchange told of it, and what was asked, stays on record."""

from django.db import migrations

TABLES = ["channel_calls_call", "channel_calls_event", "channel_calls_check"]
LAW_9 = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("channel_calls", "0006_unproven"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
