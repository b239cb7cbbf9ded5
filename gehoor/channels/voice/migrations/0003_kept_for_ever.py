"""Law 9: what we said in the calls that we led, and how far each came, stays on record."""

from django.db import migrations

TABLES = ["channel_voice_course", "channel_voice_turn"]
LAW_9 = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("channel_voice", "0002_to_hear"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
