from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("mail", "0003_proof_and_fetched")]

    operations = [
        migrations.AddField(
            model_name="mailbox", name="followed_from", field=models.DateField(null=True)
        ),
    ]
