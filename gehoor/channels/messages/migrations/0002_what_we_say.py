"""What we say to customers of a program goes to its address; a gateway for text messages is one too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("channel_messages", "0001_initial")]

    operations = [
        migrations.AddField("source", "send_url", models.URLField(blank=True, default=""), False),
        migrations.RemoveConstraint("source", "source_of_messages"),
        migrations.AlterField(
            "source",
            "channel",
            models.CharField(
                choices=[("chat", "chat"), ("social", "sociale media"), ("sms", "sms")],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            "source",
            models.CheckConstraint(
                condition=models.Q(("channel__in", ("chat", "social", "sms"))),
                name="source_of_messages",
            ),
        ),
    ]
