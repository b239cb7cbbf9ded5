from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('procedures', '0005_costs_in_cents'),
    ]

    operations = [
        migrations.AddField(
            model_name='procedure',
            name='discreet',
            field=models.BooleanField(default=False),
        ),
    ]
