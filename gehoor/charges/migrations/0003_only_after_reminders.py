"""What a customer did not do is charged only after two reminders that arrived, and a wait (K27).

The same as deadlines.rules.why_not, held where no code can pass it by.
"""

from django.db import migrations

GUARD = """
create function gehoor_charged_after_reminders() returns trigger language plpgsql as $$
declare
    asked cases_customeraction%rowtype;
    reminders integer;
    charged_from timestamptz;
begin
    select * into asked from cases_customeraction where id = new.matter_id;
    select count(*) into reminders from gehoor_reminders_that_arrived(new.matter_id);
    select ((asked.due_at at time zone calendar.zone)::date + asked.charged_after)::timestamp
        at time zone calendar.zone into charged_from
    from cases_case c join staff_team team on team.id = c.team_id
    join staff_brand brand on brand.id = team.brand_id
    join staff_servicecalendar calendar on calendar.id = brand.calendar_id
    where c.id = asked.case_id;
    if asked.state = 'done' then
        raise exception 'charge %: the customer did what was asked', new.id
            using errcode = 'integrity_constraint_violation';
    elsif new.principal + new.administration > coalesce(asked.cents, 0) then
        raise exception 'charge %: the customer was told of % cents', new.id, coalesce(asked.cents, 0)
            using errcode = 'integrity_constraint_violation';
    elsif new.at < charged_from then
        raise exception 'charge %: not before %', new.id, charged_from
            using errcode = 'integrity_constraint_violation';
    elsif reminders < 2 then
        raise exception 'charge %: % reminders arrived, two are needed', new.id, reminders
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create constraint trigger only_after_reminders after insert or update of principal, administration, matter_id
    on charges_charge deferrable initially deferred for each row
    when (new.matter_id is not null) execute function gehoor_charged_after_reminders();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("charges", "0002_kept_for_ever"),
        ("deadlines", "0003_reminders_that_arrived"),
        ("staff", "0001_initial"),
    ]

    operations = [migrations.RunSQL(GUARD, migrations.RunSQL.noop)]
