"""The running number in case references; gaps are fine, twice the same number is not."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_initial")]

    operations = [
        migrations.RunSQL(
            "create sequence cases_reference start 4801", "drop sequence cases_reference"
        ),
    ]
