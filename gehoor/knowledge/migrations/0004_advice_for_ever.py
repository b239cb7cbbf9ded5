"""Law 9: what we advised, from which article, and whether it helped, stays on record."""

from django.db import migrations

TABLES = ["knowledge_article", "knowledge_use", "knowledge_advice"]
LAW_9 = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("knowledge", "0003_kept_for_ever"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
