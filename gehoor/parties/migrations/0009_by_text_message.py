from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('parties', '0008_mailed'),
    ]

    operations = [
        migrations.AlterField(
            model_name='party',
            name='prefers',
            field=models.CharField(blank=True, choices=[('mail', 'e-mail'), ('sms', 'sms'), ('phone', 'telefoon'), ('chat', 'chat'), ('social', 'sociale media'), ('postal', 'alleen post')], db_default='', default='', max_length=20),
        ),
    ]
