"""Which reminders arrived: by mail or text message, or on paper in the post, also when they went on."""

from django.db import migrations

ARRIVED = """
create function gehoor_reminders_that_arrived(checked bigint) returns table (at timestamptz)
language sql stable as $$
    select reminder.at from deadlines_reminder reminder
    cross join lateral (
        select reminder.contact_id as contact_id
        union all
        select goes_in_id from relays_relay
        where contact_id = reminder.contact_id and goes_in_id is not null
    ) way
    where reminder.action_id = checked and (
        exists (
            select 1 from cases_outgoing o where o.contact_id = way.contact_id and o.state = 'sent'
        ) or exists (
            select 1 from relays_sheet s where s.contact_id = way.contact_id and s.posted_at is not null
        )
    )
    group by reminder.id, reminder.at
$$;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("deadlines", "0002_kept_for_ever"),
        ("relays", "0001_first"),
        ("cases", "0019_costs_in_cents"),
    ]

    operations = [
        migrations.RunSQL(ARRIVED, "drop function gehoor_reminders_that_arrived(bigint)")
    ]
