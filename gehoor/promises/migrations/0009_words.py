"""The words of promises that people made can be found."""

from typing import ClassVar

import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies: ClassVar = [("promises", "0008_partner"), ("parties", "0004_words")]

    operations: ClassVar = [
        migrations.AddIndex(
            model_name="promise",
            index=django.contrib.postgres.indexes.GinIndex(
                models.Func(models.F("wording"), function="gehoor_words"),
                condition=models.Q(("made_by__isnull", False)),
                name="promise_words",
            ),
        ),
    ]
