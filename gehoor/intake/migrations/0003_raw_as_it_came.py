"""Raw mail is not compressed: half of it hardly gets smaller, and it takes longer than storing it."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("intake", "0002_announce")]

    operations = [
        migrations.RunSQL(
            "alter table intake_rawitem alter column body set storage external",
            migrations.RunSQL.noop,
        )
    ]
