import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import gehoor.core.clock


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('cases', '0017_procedures'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Relay',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('why', models.CharField(choices=[('preferred', 'de klant leest het liever zo'), ('no-mail', 'er is geen e-mailadres dat werkt'), ('bounced', 'de mail kwam niet aan'), ('failed', 'het bericht kon niet worden verstuurd')], max_length=10)),
                ('at', models.DateTimeField(default=gehoor.core.clock.now)),
                ('ended_at', models.DateTimeField(null=True)),
                ('contact', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='relay', to='cases.contact')),
                ('goes_in', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='relays_here', to='cases.contact')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('ended_at', None)), fields=['at', 'id'], name='relay_waiting')],
                'constraints': [models.CheckConstraint(condition=models.Q(('goes_in', None), ('ended_at__isnull', False), _connector='OR'), name='relay_went_and_ended')],
            },
        ),
        migrations.CreateModel(
            name='Sheet',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('addressed', models.CharField(max_length=500)),
                ('due_at', models.DateTimeField()),
                ('called_at', models.DateTimeField(null=True)),
                ('posted_at', models.DateTimeField(null=True)),
                ('contact', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='sheet', to='cases.contact')),
                ('posted_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('posted_at', None)), fields=['due_at', 'id'], name='sheet_to_post')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('posted_at', None), ('posted_by', None)), models.Q(('posted_at__isnull', False), ('posted_by__isnull', False)), _connector='OR'), name='sheet_posted_by_somebody')],
            },
        ),
    ]
