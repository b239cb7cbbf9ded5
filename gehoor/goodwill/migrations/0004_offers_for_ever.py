"""Law 9: an offer stays on record, also when it was declined."""

from django.db import migrations

LAW_9 = (
    "create trigger law_9 before delete on goodwill_offer"
    " for each row execute function gehoor_law_9();\n"
    "create trigger law_9_truncate before truncate on goodwill_offer"
    " for each statement execute function gehoor_law_9_truncate();\n"
)


class Migration(migrations.Migration):
    dependencies = [("goodwill", "0003_offers")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
