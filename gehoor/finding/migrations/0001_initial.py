"""The vocabulary, and lines that people saved."""

from typing import ClassVar

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import gehoor.core.clock


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = [
        ("parties", "0004_words"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Learned",
            fields=[
                ("table", models.CharField(max_length=60, primary_key=True, serialize=False)),
                ("upto", models.PositiveBigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="Word",
            fields=[
                ("word", models.CharField(max_length=30, primary_key=True, serialize=False)),
                ("seen", models.PositiveIntegerField()),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass(models.F("word"), "gin_trgm_ops"),
                        name="word_by_trigrams",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="View",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("line", models.CharField(max_length=300)),
                ("shared", models.BooleanField(default=False)),
                ("at", models.DateTimeField(default=gehoor.core.clock.now)),
                ("removed_at", models.DateTimeField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("shared", True)), fields=["name"], name="view_shared"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("removed_at", None)),
                        fields=("owner", "name"),
                        name="one_view_of_a_name",
                    )
                ],
            },
        ),
    ]
