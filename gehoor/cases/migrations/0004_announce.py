"""A new row wakes a worker when its transaction commits; the sweep finds it all the same."""

from django.db import migrations

ANNOUNCE = """
create function gehoor_outbox_announce() returns trigger language plpgsql as $$
begin
    perform pg_notify('gehoor_outbox', '');
    return null;
end $$;
create trigger announce after insert on cases_outgoing
    for each statement execute function gehoor_outbox_announce();
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_reference")]

    operations = [migrations.RunSQL(ANNOUNCE, migrations.RunSQL.noop)]
