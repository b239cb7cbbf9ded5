from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("procedures", "0002_published_for_good")]

    operations = [migrations.RemoveConstraint(model_name="run", name="runs_once")]
