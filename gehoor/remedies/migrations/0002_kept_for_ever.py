"""Law 9: what was given back, how it was paid and what the bank said of it stays on record."""

from django.db import migrations

TABLES = [
    f"remedies_{name}"
    for name in (
        "fault", "refund", "netting", "instalment", "account", "house", "paymentfile", "payout",
        "statement", "line",
    )
]
LAW_9 = "".join(
    f"create trigger law_9 before delete on {table} for each row execute function gehoor_law_9();\n"
    f"create trigger law_9_truncate before truncate on {table}"
    " for each statement execute function gehoor_law_9_truncate();\n"
    for table in TABLES
)


class Migration(migrations.Migration):
    dependencies = [("remedies", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
