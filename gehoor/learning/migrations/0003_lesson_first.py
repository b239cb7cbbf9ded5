"""Requirement W25: questions come by a skill only after the lessons about it are passed.

Whoever switches them on meanwhile, for a colleague who has a lesson to pass, switches them on for after it.
"""

from django.db import migrations

LESSON_FIRST = """
create function gehoor_lesson_first() returns trigger language plpgsql as $$
begin
    update learning_pupil p set held = true from learning_lesson l
     where l.id = p.lesson_id and l.skill_id = new.skill_id
       and p.colleague_id = new.colleague_id and p.passed_at is null;
    if found then
        new.routed := false;
    end if;
    return new;
end $$;
create trigger lesson_first before insert or update of routed on staff_colleagueskill
    for each row when (new.routed) execute function gehoor_lesson_first();
"""
NO_MORE = """
drop trigger lesson_first on staff_colleagueskill;
drop function gehoor_lesson_first();
"""


class Migration(migrations.Migration):
    dependencies = [("learning", "0002_kept_for_ever"), ("staff", "0006_absence_and_skills")]

    operations = [migrations.RunSQL(LESSON_FIRST, NO_MORE)]
