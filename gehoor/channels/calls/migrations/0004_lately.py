from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("channel_calls", "0003_ringing_first"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="call",
            index=models.Index(fields=["rang_at"], name="call_lately"),
        ),
    ]
