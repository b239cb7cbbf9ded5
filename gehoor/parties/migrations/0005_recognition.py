import django.db.models.deletion
import gehoor.core.clock
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('parties', '0004_words'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Belonging',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('proposed_at', models.DateTimeField(default=gehoor.core.clock.now)),
                ('confirmed_at', models.DateTimeField(null=True)),
                ('declined_at', models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='Domain',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=253)),
            ],
        ),
        migrations.AddField(
            model_name='party',
            name='prefers',
            field=models.CharField(blank=True, choices=[('mail', 'e-mail'), ('phone', 'telefoon'), ('chat', 'chat'), ('social', 'sociale media'), ('postal', 'postadres'), ('number', 'klantnummer')], db_default='', default='', max_length=20),
        ),
        migrations.AlterField(
            model_name='address',
            name='kind',
            field=models.CharField(choices=[('mail', 'e-mail'), ('phone', 'telefoon'), ('chat', 'chat'), ('social', 'sociale media'), ('postal', 'postadres'), ('number', 'klantnummer')], max_length=20),
        ),
        migrations.AddIndex(
            model_name='address',
            index=models.Index(condition=models.Q(('kind', 'postal')), fields=['value'], name='postal_by_start', opclasses=['varchar_pattern_ops']),
        ),
        migrations.AddField(
            model_name='belonging',
            name='decided_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='belonging',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='people', to='parties.party'),
        ),
        migrations.AddField(
            model_name='belonging',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='belongings', to='parties.party'),
        ),
        migrations.AddField(
            model_name='domain',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='domains', to='parties.party'),
        ),
        migrations.AddConstraint(
            model_name='belonging',
            constraint=models.UniqueConstraint(fields=('person', 'organisation'), name='belongs_once'),
        ),
        migrations.AddConstraint(
            model_name='belonging',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('confirmed_at', None), ('decided_by', None), ('declined_at', None)), models.Q(('decided_by__isnull', False), models.Q(models.Q(('confirmed_at__isnull', False), ('declined_at', None)), models.Q(('confirmed_at', None), ('declined_at__isnull', False)), _connector='OR')), _connector='OR'), name='belonging_decided_by_somebody'),
        ),
        migrations.AddConstraint(
            model_name='domain',
            constraint=models.UniqueConstraint(fields=('name', 'organisation'), name='domain_once'),
        ),
    ]
