"""The table of Django's database cache: what `createcachetable` would make."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("desk", "0002_presence")]

    operations = [
        migrations.RunSQL(
            """create table desk_shared (
                cache_key varchar(255) primary key,
                value text not null,
                expires timestamp with time zone not null
            );
            create index desk_shared_expires on desk_shared (expires);""",
            "drop table desk_shared",
        )
    ]
