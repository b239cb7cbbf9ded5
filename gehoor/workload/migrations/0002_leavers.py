"""Requirement M71: from a week before somebody's last day nobody promises in their name what lies beyond it.

The rule is staff.rules.is_here_for; made_at is the clock. Whoever has nobody to give it to stands behind it
alone, as owner and fallback, and is spared. What comes in by itself is not held up here (law 1).
"""

from django.db import migrations

LEAVERS = """
create function gehoor_leaver() returns trigger language plpgsql as $$
declare last_day date; zone text;
begin
    select leaves_on into last_day from staff_colleague where id = new.owner_id;
    if last_day is null or new.owner_id = new.fallback_id then
        return new;
    end if;
    select k.zone into zone from cases_case c join staff_team t on t.id = c.team_id
        join staff_brand b on b.id = t.brand_id join staff_servicecalendar k on k.id = b.calendar_id
        where c.id = new.case_id;
    if (new.due_at at time zone zone)::date > last_day
        and (new.made_at at time zone zone)::date >= last_day - 7 then
        raise exception 'law 5: colleague % leaves on %, before promise is due', new.owner_id, last_day
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger leaver before insert on promises_promise for each row
    when (new.made_by_id is not null) execute function gehoor_leaver();
"""
NO_MORE = """
drop trigger leaver on promises_promise;
drop function gehoor_leaver();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("workload", "0001_initial"),
        ("promises", "0011_fewer_indexes"),
        ("cases", "0001_initial"),
        ("staff", "0005_leaves_on"),
    ]

    operations = [migrations.RunSQL(LEAVERS, NO_MORE)]
