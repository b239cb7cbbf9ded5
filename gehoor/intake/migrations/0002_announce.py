"""A new row wakes a worker when its transaction commits; the sweep finds it all the same."""

from django.db import migrations

ANNOUNCE = """
create function gehoor_inbox_announce() returns trigger language plpgsql as $$
begin
    perform pg_notify('gehoor_inbox', '');
    return null;
end $$;
create trigger announce after insert on intake_rawitem
    for each statement execute function gehoor_inbox_announce();
"""


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial")]

    operations = [migrations.RunSQL(ANNOUNCE, migrations.RunSQL.noop)]
