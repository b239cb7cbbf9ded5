from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("staff", "0010_reachable"),
    ]

    operations = [
        migrations.CreateModel(
            name="Tries",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("scope", models.CharField(max_length=10)),
                ("place", models.PositiveIntegerField()),
                ("since", models.DateTimeField()),
                ("count", models.PositiveIntegerField(default=1)),
            ],
            options={
                "verbose_name_plural": "tries",
                "constraints": [
                    models.UniqueConstraint(fields=("scope", "place"), name="one_count_per_place")
                ],
            },
        ),
    ]
