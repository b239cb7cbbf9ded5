"""Law 9: who took part, who agreed to it, what was learnt and what was drawn stay on record."""

from django.db import migrations

TABLES = [
    "learning_joiningday",
    "learning_lesson",
    "learning_pupil",
    "learning_drawing",
    "learning_pick",
]
LAW_9 = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("learning", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
