from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('promises', '0011_fewer_indexes'),
    ]

    operations = [
        migrations.AlterField(
            model_name='promise',
            name='kind',
            field=models.CharField(choices=[('answer', 'antwoord'), ('call-back', 'terugbellen'), ('assessment', 'beoordeling'), ('decision', 'besluit'), ('refund', 'terugbetaling'), ('compensation', 'compensatie'), ('pick-up', 'ophalen'), ('delivery', 'bezorging'), ('visit', 'afspraak'), ('sending', 'toezending'), ('ready', 'klaarleggen'), ('update', 'bericht')], max_length=20),
        ),
    ]
