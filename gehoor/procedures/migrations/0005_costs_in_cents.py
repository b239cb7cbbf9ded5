from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("procedures", "0004_amounts_and_later_dates")]

    operations = [
        migrations.RemoveField("step", "amount"),
        migrations.AddField("step", "cents", models.PositiveIntegerField(null=True, blank=True)),
    ]
