"""Law 9: that a customer was asked for something, and would not tell it, stays on record."""

from django.db import migrations

LAW_9 = """
create trigger law_9 before delete on gaps_asking
    for each row execute function gehoor_law_9();
create trigger law_9_truncate before truncate on gaps_asking
    for each statement execute function gehoor_law_9_truncate();
"""


class Migration(migrations.Migration):
    dependencies = [("gaps", "0001_first"), ("casework", "0009_words_and_places")]

    operations = [migrations.RunSQL(LAW_9, migrations.RunSQL.noop)]
