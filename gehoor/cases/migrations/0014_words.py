"""Everything that is said can be found: contacts by the words of both languages, and what stands beside."""

from typing import ClassVar

import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models
from django.db.models.expressions import RawSQL

# The commonest five thousand words are known by their share, so that finding chooses its way by it.
COUNT_MORE = "alter table cases_contact alter column search set statistics 500"


class Migration(migrations.Migration):
    dependencies: ClassVar = [("cases", "0013_by_moment"), ("parties", "0004_words")]

    operations: ClassVar = [
        migrations.RemoveIndex(model_name="contact", name="contact_search"),
        migrations.RemoveField(model_name="contact", name="search"),
        migrations.AddField(
            model_name="contact",
            name="search",
            field=models.GeneratedField(
                db_persist=True,
                expression=RawSQL(
                    "gehoor_words(left(subject || ' ' || reply, 50000))",
                    [],
                    output_field=django.contrib.postgres.search.SearchVectorField(),
                ),
                output_field=django.contrib.postgres.search.SearchVectorField(),
            ),
        ),
        migrations.RunSQL(COUNT_MORE, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="contact",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["search"], name="contact_search"
            ),
        ),
        migrations.AddIndex(
            model_name="attachment",
            index=django.contrib.postgres.indexes.GinIndex(
                models.Func(
                    models.Func(
                        models.F("name"),
                        models.Value("_.-"),
                        models.Value("   "),
                        function="translate",
                    ),
                    function="gehoor_words",
                ),
                condition=models.Q(("inline", False)),
                name="attachment_words",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("keys", []), _negated=True),
                fields=["keys"],
                name="case_by_keys",
            ),
        ),
        migrations.AddIndex(
            model_name="note",
            index=django.contrib.postgres.indexes.GinIndex(
                models.Func(models.F("text"), function="gehoor_words"), name="note_words"
            ),
        ),
        migrations.AddIndex(
            model_name="question",
            index=django.contrib.postgres.indexes.GinIndex(
                models.Func(models.F("text"), function="gehoor_words"), name="question_words"
            ),
        ),
    ]
