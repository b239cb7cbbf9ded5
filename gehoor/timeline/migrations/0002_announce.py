"""The spine announces itself: whoever listens hears of an entry when its transaction commits."""

from django.db import migrations

ANNOUNCE = """
create function gehoor_announce_entry() returns trigger language plpgsql as $$
begin
    perform pg_notify('gehoor_timeline',
        json_build_object('entry', new.id, 'case', new.case_id, 'kind', new.kind)::text);
    return null;
end $$;
create trigger announce after insert on timeline_entry
    for each row execute function gehoor_announce_entry();
"""


class Migration(migrations.Migration):
    dependencies = [("timeline", "0001_initial")]

    operations = [migrations.RunSQL(ANNOUNCE, migrations.RunSQL.noop)]
