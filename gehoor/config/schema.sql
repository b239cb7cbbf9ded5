-- PostgreSQL 18
-- Made by `make schema`: do not edit.

SET LOCAL check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;

CREATE FUNCTION public.gehoor_announce_entry() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform pg_notify('gehoor_timeline',
        json_build_object('entry', new.id, 'case', new.case_id, 'kind', new.kind)::text);
    return null;
end $$;

CREATE FUNCTION public.gehoor_charged_after_reminders() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION public.gehoor_follows_merged() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    new.party_id := gehoor_surviving(new.party_id);
    return new;
end $$;

CREATE FUNCTION public.gehoor_inbox_announce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform pg_notify('gehoor_inbox', '');
    return null;
end $$;

CREATE FUNCTION public.gehoor_law_2(checked bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    due timestamptz;
    closed timestamptz;
    next_due timestamptz;
begin
    select due_at, closed_at into due, closed from cases_case where id = checked;
    select least(
        (select min(due_at) from promises_promise where case_id = checked and state = 'open'),
        (select min(due_at) from cases_customeraction where case_id = checked and state = 'open')
    ) into next_due;
    if next_due is null and closed is null then
        raise exception 'law 2: open case % has no open promise and no open customer action', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    if due is distinct from next_due then
        raise exception 'law 2: case % says due %, its first promise or action is due %',
            checked, due, next_due using errcode = 'integrity_constraint_violation';
    end if;
end $$;

CREATE FUNCTION public.gehoor_law_2_case() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform gehoor_law_2(new.id);
    return null;
end $$;

CREATE FUNCTION public.gehoor_law_2_part() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform gehoor_law_2(new.case_id);
    if tg_op = 'UPDATE' and old.case_id <> new.case_id then
        perform gehoor_law_2(old.case_id);
    end if;
    return null;
end $$;

CREATE FUNCTION public.gehoor_law_3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if (new.due_at, new.starts_at) is distinct from (old.due_at, old.starts_at) and not exists (
        select 1 from promises_renegotiation
        where promise_id = new.id and new_due_at = new.due_at and old_due_at = old.due_at
            and new_starts_at is not distinct from new.starts_at
            and old_starts_at is not distinct from old.starts_at
    ) then
        raise exception 'law 3: promise % moved without a renegotiation that the customer was told of', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.original_due_at is distinct from old.original_due_at then
        raise exception 'law 8: the first date of promise % cannot change', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    if (new.state = 'kept' and not exists (select 1 from promises_keeping where promise_id = new.id))
        or (new.state = 'broken' and not exists (select 1 from promises_breach where promise_id = new.id))
        or (new.state = 'released' and not exists (select 1 from promises_release where promise_id = new.id))
    then
        raise exception 'law 3: promise % became % without the row that says so', new.id, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

CREATE FUNCTION public.gehoor_law_4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.closed_at is not null then
        perform gehoor_law_4_of(new.id);
    end if;
    return null;
end $$;

CREATE FUNCTION public.gehoor_law_4_of(checked bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if exists (
        select 1 from cases_case c join cases_question q on q.case_id = c.id
        where c.id = checked and c.closed_at is not null and q.state = 'open' and not exists (
            select 1 from promises_promise p where p.question_id = q.id and p.state = 'open'
        )
    ) then
        raise exception 'law 4: case % is closed with a question that is open', checked
            using errcode = 'integrity_constraint_violation';
    end if;
end $$;

CREATE FUNCTION public.gehoor_law_4_part() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform gehoor_law_4_of(new.case_id);
    return null;
end $$;

CREATE FUNCTION public.gehoor_law_9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'law 9: % is not %', tg_table_name,
        case tg_op when 'DELETE' then 'deleted' else 'rewritten' end
        using errcode = 'integrity_constraint_violation';
end $$;

CREATE FUNCTION public.gehoor_law_9_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'law 9: % is not emptied', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

CREATE FUNCTION public.gehoor_leaver() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

CREATE FUNCTION public.gehoor_lesson_first() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    update learning_pupil p set held = true from learning_lesson l
     where l.id = p.lesson_id and l.skill_id = new.skill_id
       and p.colleague_id = new.colleague_id and p.passed_at is null;
    if found then
        new.routed := false;
    end if;
    return new;
end $$;

CREATE FUNCTION public.gehoor_number_words(said text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT COALESCE(array_agg(DISTINCT word.word), '{}'::text[]) AS "coalesce" FROM regexp_matches(gehoor_number_words.said, '\m(?:(?:[[:alpha:]]{1,4}-?)?[0-9](?:[ .,/-]?[0-9]){3,30}|[0-9]{4} ?[[:alpha:]]{2}\M)'::text, 'g'::text) found(found), LATERAL (SELECT regexp_replace(regexp_replace(lower(found.found[1]), '[^a-z0-9]'::text, ''::text, 'g'::text), '^(0031|31)(?=[1-9][0-9]{8}$)'::text, '0'::text) AS number) written, LATERAL unnest(ARRAY[written.number, ltrim(written.number, 'abcdefghijklmnopqrstuvwxyz'::text)]) word(word));

CREATE FUNCTION public.gehoor_outbox_announce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform pg_notify('gehoor_outbox', '');
    return null;
end $$;

CREATE FUNCTION public.gehoor_place() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if new.place > (select capacity from promises_slot where id = new.slot_id) then
        raise exception 'law 8: slot % has no place %', new.slot_id, new.place
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

CREATE FUNCTION public.gehoor_reminders_that_arrived(checked bigint) RETURNS TABLE(at timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
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

CREATE FUNCTION public.gehoor_series() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    checked bigint := case tg_table_name when 'promises_series' then (to_jsonb(new) ->> 'id')::bigint
        else (to_jsonb(new) ->> 'series_id')::bigint end;
begin
    if checked is not null
        and exists (select 1 from promises_series where id = checked and ended_at is null)
        and not exists (select 1 from promises_promise where series_id = checked and state = 'open')
    then
        raise exception 'law 2: series % has no next message and was not ended with one', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

CREATE FUNCTION public.gehoor_surviving(party bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    next_one bigint;
begin
    loop
        select merged_into_id into next_one from parties_party where id = party for key share;
        if next_one is null then
            return party;
        end if;
        party := next_one;
    end loop;
end $$;

CREATE TEXT SEARCH CONFIGURATION public.gehoor_en (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR asciiword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR word WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR hword_part WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR hword_asciipart WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR asciihword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR hword WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_en
    ADD MAPPING FOR uint WITH simple;

CREATE TEXT SEARCH CONFIGURATION public.gehoor_nl (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR asciiword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR word WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR hword_part WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR hword_asciipart WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR asciihword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR hword WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_nl
    ADD MAPPING FOR uint WITH simple;

CREATE FUNCTION public.gehoor_words(said text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ((to_tsvector('public.gehoor_nl'::regconfig, said) || to_tsvector('public.gehoor_en'::regconfig, said)) || array_to_tsvector(public.gehoor_number_words(said)));

CREATE FUNCTION public.pgtrigger_append_only_0729a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_0e551() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_23fcb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_2436d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_27e9b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_28bd4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_35bb4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_35bed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_39829() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_3ab0c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_44f4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_495e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4a91b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_507cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_5e3c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_62c57() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_68a41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_69916() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6be6b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6eff1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_72670() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_744e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7601a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_77b74() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_8ca7a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_8ed14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9210b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_99ed4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9cb1c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9dac3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_a0700() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_aade8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b03ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_bd3c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c00c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c15e1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c1997() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cadac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cb175() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ce131() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_cf48c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e1aa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e271a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e3bc7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e8aa4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_f6fab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_fdd0b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_16748() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_servicecalendarchange" ("apart", "closed", "country", "good_friday", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "weekly", "zone") VALUES (OLD."apart", OLD."closed", OLD."country", OLD."good_friday", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."weekly", OLD."zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_1768b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_colleagueskillchange" ("colleague_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "routed", "since", "skill_id") VALUES (OLD."colleague_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."routed", OLD."since", OLD."skill_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_1bbb6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_questiontypechange" ("id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "words") VALUES (OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."team_id", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_206db() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mailings_itemchange" ("case_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "subject", "text") VALUES (OLD."case_id", OLD."party_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."state", OLD."subject", OLD."text"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_27108() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_planchange" ("a_day", "at", "by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "team_id", "until") VALUES (OLD."a_day", OLD."at", OLD."by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."reason", OLD."team_id", OLD."until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_299d6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_answertermchange" ("at", "by_id", "channel", "firm", "id", "minutes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "team_id", "type_id") VALUES (OLD."at", OLD."by_id", OLD."channel", OLD."firm", OLD."id", OLD."minutes", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."reason", OLD."team_id", OLD."type_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_2b66a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mailings_mailingchange" ("is_news", "manner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stopped_by_id", "subject_en", "subject_nl", "text_en", "text_nl") VALUES (OLD."is_news", OLD."manner", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."stopped_by_id", OLD."subject_en", OLD."subject_nl", OLD."text_en", OLD."text_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_3c0f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "goodwill_giftchange" ("cents", "id", "name_en", "name_nl", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_at") VALUES (OLD."cents", OLD."id", OLD."name_en", OLD."name_nl", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."retired_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_409cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "parties_partychange" ("kind", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."kind", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_45733() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "complaints_complaintchange" ("ground", "number", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "serious_at", "withdrawn_in_id") VALUES (OLD."ground", OLD."number", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."serious_at", OLD."withdrawn_in_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_62d1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "orders_patiencechange" ("at", "brand_id", "by_id", "days", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."brand_id", OLD."by_id", OLD."days", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_63909() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_orders_shopchange" ("active", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (OLD."active", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_715d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "themes_themechange" ("by_id", "cause", "expected_on", "id", "name", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "solved_at", "team_id", "words") VALUES (OLD."by_id", OLD."cause", OLD."expected_on", OLD."id", OLD."name", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."solved_at", OLD."team_id", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_75a1c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_brandchange" ("calendar_id", "id", "mail", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prefix", "website") VALUES (OLD."calendar_id", OLD."id", OLD."mail", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."phone", OLD."prefix", OLD."website"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_77d70() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "parties_addresschange" ("kind", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (OLD."kind", OLD."party_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."value"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_7cfac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_goodnewschange" ("pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id") VALUES (COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."published_at", OLD."published_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_80921() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_ceilingchoicechange" ("at", "by_id", "id", "note", "option", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "projected", "team_id") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."note", OLD."option", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."projected", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_8468d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_wordingchange" ("at", "by_id", "id", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "text", "title") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."team_id", OLD."text", OLD."title"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_86f5e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_lessonchange" ("at", "by_id", "changes", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "skill_id", "source", "team_id", "title_en", "title_nl") VALUES (OLD."at", OLD."by_id", OLD."changes", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."skill_id", OLD."source", OLD."team_id", OLD."title_en", OLD."title_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_89044() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_sip_trunkchange" ("addresses", "everybody", "host", "most_calls", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "registers", "username") VALUES (OLD."addresses", OLD."everybody", OLD."host", OLD."most_calls", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."registers", OLD."username"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_8be73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_labelchange" ("at", "blocked", "by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "word") VALUES (OLD."at", OLD."blocked", OLD."by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."word"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_906d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "complaints_handlingchange" ("at", "body_en", "body_nl", "brand_id", "by_id", "handler_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "regime", "weeks") VALUES (OLD."at", OLD."body_en", OLD."body_nl", OLD."brand_id", OLD."by_id", OLD."handler_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."regime", OLD."weeks"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_906dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "plain_tradewordchange" ("at", "by_id", "id", "instead", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_at", "retired_by_id", "word") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."instead", OLD."language", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."retired_at", OLD."retired_by_id", OLD."word"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_91054() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "facts_fieldchange" ("asked_of_id", "ended_at", "id", "minutes", "name_en", "name_nl", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_en", "question_nl", "team_id") VALUES (OLD."asked_of_id", OLD."ended_at", OLD."id", OLD."minutes", OLD."name_en", OLD."name_nl", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."question_en", OLD."question_nl", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_985a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_ceilingchange" ("at", "board", "by_id", "days", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (OLD."at", OLD."board", OLD."by_id", OLD."days", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."reason"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_9d7c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_apikeychange" ("active", "imports", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."active", OLD."imports", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_a9537() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "cases_questionchange" ("owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "text") VALUES (OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."team_id", OLD."text"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_aa33f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "gaps_needchange" ("at", "by_id", "ended_at", "fact", "id", "months", "name_en", "name_nl", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "process") VALUES (OLD."at", OLD."by_id", OLD."ended_at", OLD."fact", OLD."id", OLD."months", OLD."name_en", OLD."name_nl", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."process"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_b2e5b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_skillchange" ("ended_at", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "topics") VALUES (OLD."ended_at", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."topics"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_b4db2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "goodwill_offerchange" ("accepted_at", "answered_in_id", "at", "by_id", "case_id", "cents", "declined_at", "grant_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_in_id", "until") VALUES (OLD."accepted_at", OLD."answered_in_id", OLD."at", OLD."by_id", OLD."case_id", OLD."cents", OLD."declined_at", OLD."grant_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."told_in_id", OLD."until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_b69f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "remedies_paymentfilechange" ("approved_at", "approved_by_id", "cents", "count", "house_id", "id", "limit", "made_at", "made_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."cents", OLD."count", OLD."house_id", OLD."id", OLD."limit", OLD."made_at", OLD."made_by_id", OLD."message_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_c014f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_noticechange" ("at", "by_id", "ends_at", "extends_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "starts_at", "team_id", "text_en", "text_nl") VALUES (OLD."at", OLD."by_id", OLD."ends_at", OLD."extends_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."reason", OLD."starts_at", OLD."team_id", OLD."text_en", OLD."text_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_c0f27() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "branches_remitchange" ("branch_id", "id", "keeps_days", "mandate", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcodes") VALUES (OLD."branch_id", OLD."id", OLD."keeps_days", OLD."mandate", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."postcodes"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_c3c9c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_messages_sourcechange" ("active", "channel", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (OLD."active", OLD."channel", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_c7a51() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_chat_windowchange" ("active", "at_once", "brand_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sites", "team_id") VALUES (OLD."active", OLD."at_once", OLD."brand_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."sites", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_c94dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_recoverychange" ("held_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan", "trust", "words") VALUES (OLD."held_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."plan", OLD."trust", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_cf31a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_branchchange" ("brand_id", "calendar_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "place", "postcode", "street") VALUES (OLD."brand_id", OLD."calendar_id", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."phone", OLD."place", OLD."postcode", OLD."street"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_d2fec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_invitationchange" ("by_id", "colleague_id", "expires_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_at") VALUES (OLD."by_id", OLD."colleague_id", OLD."expires_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."used_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_d422e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "charges_chargechange" ("action_id", "administration", "assessment_id", "at", "by_id", "case_id", "ended", "ended_at", "ended_by_id", "held_at", "held_for", "id", "matter_id", "note", "objected_at", "objected_in_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo_id", "principal", "reason", "reference", "sent_at", "told_in_id") VALUES (OLD."action_id", OLD."administration", OLD."assessment_id", OLD."at", OLD."by_id", OLD."case_id", OLD."ended", OLD."ended_at", OLD."ended_by_id", OLD."held_at", OLD."held_for", OLD."id", OLD."matter_id", OLD."note", OLD."objected_at", OLD."objected_in_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."photo_id", OLD."principal", OLD."reason", OLD."reference", OLD."sent_at", OLD."told_in_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_d8265() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_rulechange" ("about", "asks", "at", "basis", "by_id", "days", "id", "name", "occasion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stopped_at", "text_en", "text_nl", "tip_en", "tip_nl") VALUES (OLD."about", OLD."asks", OLD."at", OLD."basis", OLD."by_id", OLD."days", OLD."id", OLD."name", OLD."occasion", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."stopped_at", OLD."text_en", OLD."text_nl", OLD."tip_en", OLD."tip_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_e0275() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "outages_outagechange" ("area", "at", "brand_id", "by_id", "ended_at", "expected_at", "id", "known", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcodes", "since", "what_en", "what_nl") VALUES (OLD."area", OLD."at", OLD."brand_id", OLD."by_id", OLD."ended_at", OLD."expected_at", OLD."id", OLD."known", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."postcodes", OLD."since", OLD."what_en", OLD."what_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_e7038() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mail_mailboxchange" ("active", "address", "aliases", "authserv_id", "followed_from", "id", "imap_folder", "imap_host", "imap_port", "imap_security", "imap_user", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plus_addressing", "smtp_host", "smtp_port", "smtp_security", "smtp_user", "team_id") VALUES (OLD."active", OLD."address", OLD."aliases", OLD."authserv_id", OLD."followed_from", OLD."id", OLD."imap_folder", OLD."imap_host", OLD."imap_port", OLD."imap_security", OLD."imap_user", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."plus_addressing", OLD."smtp_host", OLD."smtp_port", OLD."smtp_security", OLD."smtp_user", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_eb1ce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "cases_casechange" ("language", "owner_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "title") VALUES (OLD."language", OLD."owner_id", OLD."party_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."team_id", OLD."title"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_ee7f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_colleaguechange" ("away_from", "away_until", "branch_id", "id", "is_active", "is_superuser", "language", "leaves_on", "mail", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") VALUES (OLD."away_from", OLD."away_until", OLD."branch_id", OLD."id", OLD."is_active", OLD."is_superuser", OLD."language", OLD."leaves_on", OLD."mail", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."role", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_ef061() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_organisationchange" ("id", "is_the_one", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "second_factor_for", "zone") VALUES (OLD."id", OLD."is_the_one", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."second_factor_for", OLD."zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_f0213() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_joiningdaychange" ("beside_id", "booked_at", "consented_at", "declined_at", "ended_at", "id", "noticed", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded", "shape", "team_id", "who_id", "withdrawn_at") VALUES (OLD."beside_id", OLD."booked_at", OLD."consented_at", OLD."declined_at", OLD."ended_at", OLD."id", OLD."noticed", OLD."on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."recorded", OLD."shape", OLD."team_id", OLD."who_id", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_changed_update_fb127() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_teamchange" ("answer_minutes", "begins", "branch_id", "brand_id", "id", "lead_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rings_first_seconds", "topics") VALUES (OLD."answer_minutes", OLD."begins", OLD."branch_id", OLD."brand_id", OLD."id", OLD."lead_id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'changed', OLD."id", OLD."rings_first_seconds", OLD."topics"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_068d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_colleaguechange" ("away_from", "away_until", "branch_id", "id", "is_active", "is_superuser", "language", "leaves_on", "mail", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") VALUES (NEW."away_from", NEW."away_until", NEW."branch_id", NEW."id", NEW."is_active", NEW."is_superuser", NEW."language", NEW."leaves_on", NEW."mail", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."role", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_0fba7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_rulechange" ("about", "asks", "at", "basis", "by_id", "days", "id", "name", "occasion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stopped_at", "text_en", "text_nl", "tip_en", "tip_nl") VALUES (NEW."about", NEW."asks", NEW."at", NEW."basis", NEW."by_id", NEW."days", NEW."id", NEW."name", NEW."occasion", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."stopped_at", NEW."text_en", NEW."text_nl", NEW."tip_en", NEW."tip_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_16402() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "orders_patiencechange" ("at", "brand_id", "by_id", "days", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."at", NEW."brand_id", NEW."by_id", NEW."days", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_19584() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "plain_tradewordchange" ("at", "by_id", "id", "instead", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_at", "retired_by_id", "word") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."instead", NEW."language", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."retired_at", NEW."retired_by_id", NEW."word"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_1a8b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "goodwill_giftchange" ("cents", "id", "name_en", "name_nl", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_at") VALUES (NEW."cents", NEW."id", NEW."name_en", NEW."name_nl", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."retired_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_1af92() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_lessonchange" ("at", "by_id", "changes", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "skill_id", "source", "team_id", "title_en", "title_nl") VALUES (NEW."at", NEW."by_id", NEW."changes", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."skill_id", NEW."source", NEW."team_id", NEW."title_en", NEW."title_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_22636() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_chat_windowchange" ("active", "at_once", "brand_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sites", "team_id") VALUES (NEW."active", NEW."at_once", NEW."brand_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."sites", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_29253() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_orders_shopchange" ("active", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."active", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_37bf3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_colleagueskillchange" ("colleague_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "routed", "since", "skill_id") VALUES (NEW."colleague_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."routed", NEW."since", NEW."skill_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_37da5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "outages_outagechange" ("area", "at", "brand_id", "by_id", "ended_at", "expected_at", "id", "known", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcodes", "since", "what_en", "what_nl") VALUES (NEW."area", NEW."at", NEW."brand_id", NEW."by_id", NEW."ended_at", NEW."expected_at", NEW."id", NEW."known", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."postcodes", NEW."since", NEW."what_en", NEW."what_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_397a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_skillchange" ("ended_at", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "topics") VALUES (NEW."ended_at", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."topics"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_3e1da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_questiontypechange" ("id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "words") VALUES (NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."team_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_44411() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "branches_remitchange" ("branch_id", "id", "keeps_days", "mandate", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcodes") VALUES (NEW."branch_id", NEW."id", NEW."keeps_days", NEW."mandate", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."postcodes"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_674b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_answertermchange" ("at", "by_id", "channel", "firm", "id", "minutes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "team_id", "type_id") VALUES (NEW."at", NEW."by_id", NEW."channel", NEW."firm", NEW."id", NEW."minutes", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."reason", NEW."team_id", NEW."type_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_6f908() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "goodwill_offerchange" ("accepted_at", "answered_in_id", "at", "by_id", "case_id", "cents", "declined_at", "grant_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_in_id", "until") VALUES (NEW."accepted_at", NEW."answered_in_id", NEW."at", NEW."by_id", NEW."case_id", NEW."cents", NEW."declined_at", NEW."grant_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."told_in_id", NEW."until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_70595() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_wordingchange" ("at", "by_id", "id", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "text", "title") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."language", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."team_id", NEW."text", NEW."title"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_741f4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_brandchange" ("calendar_id", "id", "mail", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prefix", "website") VALUES (NEW."calendar_id", NEW."id", NEW."mail", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."phone", NEW."prefix", NEW."website"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_762e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_ceilingchoicechange" ("at", "by_id", "id", "note", "option", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "projected", "team_id") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."note", NEW."option", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."projected", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_7be88() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_servicecalendarchange" ("apart", "closed", "country", "good_friday", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "weekly", "zone") VALUES (NEW."apart", NEW."closed", NEW."country", NEW."good_friday", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."weekly", NEW."zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_7f978() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_invitationchange" ("by_id", "colleague_id", "expires_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_at") VALUES (NEW."by_id", NEW."colleague_id", NEW."expires_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."used_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_8ad47() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_organisationchange" ("id", "is_the_one", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "second_factor_for", "zone") VALUES (NEW."id", NEW."is_the_one", NEW."language", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."second_factor_for", NEW."zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_8e3da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_sip_trunkchange" ("addresses", "everybody", "host", "most_calls", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "registers", "username") VALUES (NEW."addresses", NEW."everybody", NEW."host", NEW."most_calls", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."registers", NEW."username"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_942b8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_ceilingchange" ("at", "board", "by_id", "days", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."at", NEW."board", NEW."by_id", NEW."days", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."reason"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_94d4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_branchchange" ("brand_id", "calendar_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "place", "postcode", "street") VALUES (NEW."brand_id", NEW."calendar_id", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."phone", NEW."place", NEW."postcode", NEW."street"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_9b5e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "themes_themechange" ("by_id", "cause", "expected_on", "id", "name", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "solved_at", "team_id", "words") VALUES (NEW."by_id", NEW."cause", NEW."expected_on", NEW."id", NEW."name", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."solved_at", NEW."team_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_ad883() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "facts_fieldchange" ("asked_of_id", "ended_at", "id", "minutes", "name_en", "name_nl", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_en", "question_nl", "team_id") VALUES (NEW."asked_of_id", NEW."ended_at", NEW."id", NEW."minutes", NEW."name_en", NEW."name_nl", NEW."partner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."question_en", NEW."question_nl", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_ae35c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "complaints_handlingchange" ("at", "body_en", "body_nl", "brand_id", "by_id", "handler_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "regime", "weeks") VALUES (NEW."at", NEW."body_en", NEW."body_nl", NEW."brand_id", NEW."by_id", NEW."handler_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."regime", NEW."weeks"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_b01fb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_teamchange" ("answer_minutes", "begins", "branch_id", "brand_id", "id", "lead_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rings_first_seconds", "topics") VALUES (NEW."answer_minutes", NEW."begins", NEW."branch_id", NEW."brand_id", NEW."id", NEW."lead_id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."rings_first_seconds", NEW."topics"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_b2a12() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_noticechange" ("at", "by_id", "ends_at", "extends_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "starts_at", "team_id", "text_en", "text_nl") VALUES (NEW."at", NEW."by_id", NEW."ends_at", NEW."extends_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."reason", NEW."starts_at", NEW."team_id", NEW."text_en", NEW."text_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_b3db5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "gaps_needchange" ("at", "by_id", "ended_at", "fact", "id", "months", "name_en", "name_nl", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "process") VALUES (NEW."at", NEW."by_id", NEW."ended_at", NEW."fact", NEW."id", NEW."months", NEW."name_en", NEW."name_nl", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."process"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_c41ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_messages_sourcechange" ("active", "channel", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."active", NEW."channel", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_c454c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "charges_chargechange" ("action_id", "administration", "assessment_id", "at", "by_id", "case_id", "ended", "ended_at", "ended_by_id", "held_at", "held_for", "id", "matter_id", "note", "objected_at", "objected_in_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo_id", "principal", "reason", "reference", "sent_at", "told_in_id") VALUES (NEW."action_id", NEW."administration", NEW."assessment_id", NEW."at", NEW."by_id", NEW."case_id", NEW."ended", NEW."ended_at", NEW."ended_by_id", NEW."held_at", NEW."held_for", NEW."id", NEW."matter_id", NEW."note", NEW."objected_at", NEW."objected_in_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."photo_id", NEW."principal", NEW."reason", NEW."reference", NEW."sent_at", NEW."told_in_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_c7129() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_apikeychange" ("active", "imports", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."active", NEW."imports", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_d8fde() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_planchange" ("a_day", "at", "by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "team_id", "until") VALUES (NEW."a_day", NEW."at", NEW."by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."reason", NEW."team_id", NEW."until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_d90d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_labelchange" ("at", "blocked", "by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "word") VALUES (NEW."at", NEW."blocked", NEW."by_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."word"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_df096() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mail_mailboxchange" ("active", "address", "aliases", "authserv_id", "followed_from", "id", "imap_folder", "imap_host", "imap_port", "imap_security", "imap_user", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plus_addressing", "smtp_host", "smtp_port", "smtp_security", "smtp_user", "team_id") VALUES (NEW."active", NEW."address", NEW."aliases", NEW."authserv_id", NEW."followed_from", NEW."id", NEW."imap_folder", NEW."imap_host", NEW."imap_port", NEW."imap_security", NEW."imap_user", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."plus_addressing", NEW."smtp_host", NEW."smtp_port", NEW."smtp_security", NEW."smtp_user", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_made_insert_f25ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_joiningdaychange" ("beside_id", "booked_at", "consented_at", "declined_at", "ended_at", "id", "noticed", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded", "shape", "team_id", "who_id", "withdrawn_at") VALUES (NEW."beside_id", NEW."booked_at", NEW."consented_at", NEW."declined_at", NEW."ended_at", NEW."id", NEW."noticed", NEW."on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'made', NEW."id", NEW."recorded", NEW."shape", NEW."team_id", NEW."who_id", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_0674f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_joiningdaychange" ("beside_id", "booked_at", "consented_at", "declined_at", "ended_at", "id", "noticed", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded", "shape", "team_id", "who_id", "withdrawn_at") VALUES (OLD."beside_id", OLD."booked_at", OLD."consented_at", OLD."declined_at", OLD."ended_at", OLD."id", OLD."noticed", OLD."on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."recorded", OLD."shape", OLD."team_id", OLD."who_id", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_08d30() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_labelchange" ("at", "blocked", "by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "word") VALUES (OLD."at", OLD."blocked", OLD."by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."word"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_09b6b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_invitationchange" ("by_id", "colleague_id", "expires_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_at") VALUES (OLD."by_id", OLD."colleague_id", OLD."expires_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."used_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_0be5a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_planchange" ("a_day", "at", "by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "team_id", "until") VALUES (OLD."a_day", OLD."at", OLD."by_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."reason", OLD."team_id", OLD."until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_0e61b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_goodnewschange" ("pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id") VALUES (COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."published_at", OLD."published_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_11ff9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_brandchange" ("calendar_id", "id", "mail", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "prefix", "website") VALUES (OLD."calendar_id", OLD."id", OLD."mail", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."phone", OLD."prefix", OLD."website"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_21990() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "goodwill_giftchange" ("cents", "id", "name_en", "name_nl", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_at") VALUES (OLD."cents", OLD."id", OLD."name_en", OLD."name_nl", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."retired_at"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_229fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "complaints_handlingchange" ("at", "body_en", "body_nl", "brand_id", "by_id", "handler_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "regime", "weeks") VALUES (OLD."at", OLD."body_en", OLD."body_nl", OLD."brand_id", OLD."by_id", OLD."handler_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."regime", OLD."weeks"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_2de6c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_organisationchange" ("id", "is_the_one", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "second_factor_for", "zone") VALUES (OLD."id", OLD."is_the_one", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."second_factor_for", OLD."zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_35df7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "goodwill_offerchange" ("accepted_at", "answered_in_id", "at", "by_id", "case_id", "cents", "declined_at", "grant_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "told_in_id", "until") VALUES (OLD."accepted_at", OLD."answered_in_id", OLD."at", OLD."by_id", OLD."case_id", OLD."cents", OLD."declined_at", OLD."grant_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."told_in_id", OLD."until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_37e42() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_messages_sourcechange" ("active", "channel", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (OLD."active", OLD."channel", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_38372() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_apikeychange" ("active", "imports", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."active", OLD."imports", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_3ab1b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "plain_tradewordchange" ("at", "by_id", "id", "instead", "language", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired_at", "retired_by_id", "word") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."instead", OLD."language", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."retired_at", OLD."retired_by_id", OLD."word"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_3ad5b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_chat_windowchange" ("active", "at_once", "brand_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sites", "team_id") VALUES (OLD."active", OLD."at_once", OLD."brand_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."sites", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_4d0f3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mailings_mailingchange" ("is_news", "manner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stopped_by_id", "subject_en", "subject_nl", "text_en", "text_nl") VALUES (OLD."is_news", OLD."manner", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."stopped_by_id", OLD."subject_en", OLD."subject_nl", OLD."text_en", OLD."text_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_4ee57() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "branches_remitchange" ("branch_id", "id", "keeps_days", "mandate", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcodes") VALUES (OLD."branch_id", OLD."id", OLD."keeps_days", OLD."mandate", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."postcodes"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_536a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_servicecalendarchange" ("apart", "closed", "country", "good_friday", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "weekly", "zone") VALUES (OLD."apart", OLD."closed", OLD."country", OLD."good_friday", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."weekly", OLD."zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_55ede() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "cases_questionchange" ("owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "text") VALUES (OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."team_id", OLD."text"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_576a4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "facts_fieldchange" ("asked_of_id", "ended_at", "id", "minutes", "name_en", "name_nl", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_en", "question_nl", "team_id") VALUES (OLD."asked_of_id", OLD."ended_at", OLD."id", OLD."minutes", OLD."name_en", OLD."name_nl", OLD."partner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."question_en", OLD."question_nl", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_590a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_colleagueskillchange" ("colleague_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "routed", "since", "skill_id") VALUES (OLD."colleague_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."routed", OLD."since", OLD."skill_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_5ecb2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_ceilingchoicechange" ("at", "by_id", "id", "note", "option", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "projected", "team_id") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."note", OLD."option", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."projected", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_69751() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_recoverychange" ("held_at", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan", "trust", "words") VALUES (OLD."held_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."plan", OLD."trust", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_71ee6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_answertermchange" ("at", "by_id", "channel", "firm", "id", "minutes", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "team_id", "type_id") VALUES (OLD."at", OLD."by_id", OLD."channel", OLD."firm", OLD."id", OLD."minutes", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."reason", OLD."team_id", OLD."type_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_84cb2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "cases_casechange" ("language", "owner_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "title") VALUES (OLD."language", OLD."owner_id", OLD."party_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."team_id", OLD."title"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_93786() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "gaps_needchange" ("at", "by_id", "ended_at", "fact", "id", "months", "name_en", "name_nl", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "process") VALUES (OLD."at", OLD."by_id", OLD."ended_at", OLD."fact", OLD."id", OLD."months", OLD."name_en", OLD."name_nl", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."process"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_aaf1b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_skillchange" ("ended_at", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "topics") VALUES (OLD."ended_at", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."topics"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_ad8c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_questiontypechange" ("id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "words") VALUES (OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."team_id", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_b7ef4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_noticechange" ("at", "by_id", "ends_at", "extends_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "starts_at", "team_id", "text_en", "text_nl") VALUES (OLD."at", OLD."by_id", OLD."ends_at", OLD."extends_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."reason", OLD."starts_at", OLD."team_id", OLD."text_en", OLD."text_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_b91fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_lessonchange" ("at", "by_id", "changes", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "skill_id", "source", "team_id", "title_en", "title_nl") VALUES (OLD."at", OLD."by_id", OLD."changes", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."skill_id", OLD."source", OLD."team_id", OLD."title_en", OLD."title_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_b96da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mail_mailboxchange" ("active", "address", "aliases", "authserv_id", "followed_from", "id", "imap_folder", "imap_host", "imap_port", "imap_security", "imap_user", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plus_addressing", "smtp_host", "smtp_port", "smtp_security", "smtp_user", "team_id") VALUES (OLD."active", OLD."address", OLD."aliases", OLD."authserv_id", OLD."followed_from", OLD."id", OLD."imap_folder", OLD."imap_host", OLD."imap_port", OLD."imap_security", OLD."imap_user", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."plus_addressing", OLD."smtp_host", OLD."smtp_port", OLD."smtp_security", OLD."smtp_user", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_bb019() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "mailings_itemchange" ("case_id", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "subject", "text") VALUES (OLD."case_id", OLD."party_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."state", OLD."subject", OLD."text"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_bdb73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "outages_outagechange" ("area", "at", "brand_id", "by_id", "ended_at", "expected_at", "id", "known", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcodes", "since", "what_en", "what_nl") VALUES (OLD."area", OLD."at", OLD."brand_id", OLD."by_id", OLD."ended_at", OLD."expected_at", OLD."id", OLD."known", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."postcodes", OLD."since", OLD."what_en", OLD."what_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_c7051() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "themes_themechange" ("by_id", "cause", "expected_on", "id", "name", "owner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "solved_at", "team_id", "words") VALUES (OLD."by_id", OLD."cause", OLD."expected_on", OLD."id", OLD."name", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."solved_at", OLD."team_id", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_ce9b3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_sip_trunkchange" ("addresses", "everybody", "host", "most_calls", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "registers", "username") VALUES (OLD."addresses", OLD."everybody", OLD."host", OLD."most_calls", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."registers", OLD."username"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_d5059() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_colleaguechange" ("away_from", "away_until", "branch_id", "id", "is_active", "is_superuser", "language", "leaves_on", "mail", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") VALUES (OLD."away_from", OLD."away_until", OLD."branch_id", OLD."id", OLD."is_active", OLD."is_superuser", OLD."language", OLD."leaves_on", OLD."mail", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."role", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_d5f3d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "parties_addresschange" ("kind", "party_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (OLD."kind", OLD."party_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."value"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_e2bae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "remedies_paymentfilechange" ("approved_at", "approved_by_id", "cents", "count", "house_id", "id", "limit", "made_at", "made_by_id", "message_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."cents", OLD."count", OLD."house_id", OLD."id", OLD."limit", OLD."made_at", OLD."made_by_id", OLD."message_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_e6ee4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_ceilingchange" ("at", "board", "by_id", "days", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (OLD."at", OLD."board", OLD."by_id", OLD."days", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."reason"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_e948e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_branchchange" ("brand_id", "calendar_id", "id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "place", "postcode", "street") VALUES (OLD."brand_id", OLD."calendar_id", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."phone", OLD."place", OLD."postcode", OLD."street"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_ea6dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "orders_patiencechange" ("at", "brand_id", "by_id", "days", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."at", OLD."brand_id", OLD."by_id", OLD."days", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_ebf70() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "aftercare_rulechange" ("about", "asks", "at", "basis", "by_id", "days", "id", "name", "occasion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stopped_at", "text_en", "text_nl", "tip_en", "tip_nl") VALUES (OLD."about", OLD."asks", OLD."at", OLD."basis", OLD."by_id", OLD."days", OLD."id", OLD."name", OLD."occasion", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."stopped_at", OLD."text_en", OLD."text_nl", OLD."tip_en", OLD."tip_nl"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_f2b61() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "channel_orders_shopchange" ("active", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (OLD."active", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_f5135() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "charges_chargechange" ("action_id", "administration", "assessment_id", "at", "by_id", "case_id", "ended", "ended_at", "ended_by_id", "held_at", "held_for", "id", "matter_id", "note", "objected_at", "objected_in_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "photo_id", "principal", "reason", "reference", "sent_at", "told_in_id") VALUES (OLD."action_id", OLD."administration", OLD."assessment_id", OLD."at", OLD."by_id", OLD."case_id", OLD."ended", OLD."ended_at", OLD."ended_by_id", OLD."held_at", OLD."held_for", OLD."id", OLD."matter_id", OLD."note", OLD."objected_at", OLD."objected_in_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."photo_id", OLD."principal", OLD."reason", OLD."reference", OLD."sent_at", OLD."told_in_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_f5163() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "complaints_complaintchange" ("ground", "number", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "serious_at", "withdrawn_in_id") VALUES (OLD."ground", OLD."number", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."serious_at", OLD."withdrawn_in_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_f63dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "staff_teamchange" ("answer_minutes", "begins", "branch_id", "brand_id", "id", "lead_id", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rings_first_seconds", "topics") VALUES (OLD."answer_minutes", OLD."begins", OLD."branch_id", OLD."brand_id", OLD."id", OLD."lead_id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."rings_first_seconds", OLD."topics"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_fcdfb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "parties_partychange" ("kind", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."kind", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_removed_delete_ff8f7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "foresight_wordingchange" ("at", "by_id", "id", "language", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "text", "title") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."language", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, NOW(), 'removed', OLD."id", OLD."team_id", OLD."text", OLD."title"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.procedures_published_for_good() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    checked bigint := case when tg_op = 'INSERT' then new.version_id else old.version_id end;
begin
    if exists (select 1 from procedures_version where id = checked and published_at is not null) then
        raise exception 'law 9: step of version % was published and does not change', checked
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

CREATE FUNCTION public.procedures_published_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if old.published_at is not null and new is distinct from old then
        raise exception 'law 9: version % was published and does not change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

CREATE TEXT SEARCH CONFIGURATION public.gehoor_plain (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR asciiword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR word WITH public.unaccent, simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR hword_part WITH public.unaccent, simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR hword_asciipart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR asciihword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR hword WITH public.unaccent, simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.gehoor_plain
    ADD MAPPING FOR uint WITH simple;

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_declined (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    party_id bigint NOT NULL
);

ALTER TABLE public.aftercare_declined ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_declined_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_departure (
    id bigint NOT NULL,
    left_on date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    party_id bigint NOT NULL
);

ALTER TABLE public.aftercare_departure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_departure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_goodnews (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    about character varying(60) NOT NULL,
    regions character varying(6)[] NOT NULL,
    text_nl text NOT NULL,
    text_en text NOT NULL,
    at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    by_id bigint NOT NULL,
    published_by_id bigint,
    CONSTRAINT good_news_is_about_something CHECK (((NOT ((about)::text = ''::text)) AND (NOT (text_nl = ''::text)) AND (NOT (text_en = ''::text)))),
    CONSTRAINT good_news_published_by_somebody CHECK ((((published_at IS NULL) AND (published_by_id IS NULL)) OR ((published_at IS NOT NULL) AND (published_by_id IS NOT NULL))))
);

ALTER TABLE public.aftercare_goodnews ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_goodnews_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_goodnewschange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    published_at timestamp with time zone,
    pgh_obj_id bigint NOT NULL,
    published_by_id bigint
);

ALTER TABLE public.aftercare_goodnewschange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_goodnewschange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_message (
    id bigint NOT NULL,
    skipped character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    feels character varying(10) NOT NULL,
    breach_id bigint,
    case_id bigint NOT NULL,
    contact_id bigint,
    felt_in_id bigint,
    party_id bigint NOT NULL,
    promise_id bigint,
    rule_id bigint,
    CONSTRAINT aftercare_of_a_rule_or_a_breach CHECK ((((breach_id IS NULL) AND (rule_id IS NOT NULL)) OR ((breach_id IS NOT NULL) AND (rule_id IS NULL)))),
    CONSTRAINT aftercare_went_or_says_why_not CHECK ((((contact_id IS NOT NULL) AND ((skipped)::text = ''::text)) OR ((contact_id IS NULL) AND (NOT ((skipped)::text = ''::text)))))
);

ALTER TABLE public.aftercare_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_recovery (
    id bigint NOT NULL,
    broken smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    plan character varying(300) NOT NULL,
    held_at timestamp with time zone,
    check_at timestamp with time zone,
    trust character varying(20) NOT NULL,
    words character varying(300) NOT NULL,
    case_id bigint NOT NULL,
    checked_in_id bigint,
    colleague_id bigint NOT NULL,
    CONSTRAINT aftercare_recovery_broken_check CHECK ((broken >= 0))
);

ALTER TABLE public.aftercare_recovery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_recovery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_recoverychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    plan character varying(300) NOT NULL,
    held_at timestamp with time zone,
    trust character varying(20) NOT NULL,
    words character varying(300) NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.aftercare_recoverychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_recoverychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_rule (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    occasion character varying(20) NOT NULL,
    about character varying(60) NOT NULL,
    days smallint NOT NULL,
    text_nl text NOT NULL,
    text_en text NOT NULL,
    tip_nl character varying(300) NOT NULL,
    tip_en character varying(300) NOT NULL,
    asks character varying(10) NOT NULL,
    basis character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    stopped_at timestamp with time zone,
    by_id bigint NOT NULL,
    CONSTRAINT aftercare_has_a_legal_basis CHECK (((basis)::text = ANY ((ARRAY['contract'::character varying, 'interest'::character varying, 'consent'::character varying])::text[]))),
    CONSTRAINT aftercare_has_an_occasion CHECK (((occasion)::text = ANY ((ARRAY['delivered'::character varying, 'visited'::character varying, 'paid'::character varying, 'closed'::character varying])::text[]))),
    CONSTRAINT aftercare_in_both_languages CHECK (((NOT (text_nl = ''::text)) AND (NOT (text_en = ''::text)))),
    CONSTRAINT aftercare_rule_days_check CHECK ((days >= 0)),
    CONSTRAINT aftercare_within_a_year CHECK ((days <= 400))
);

ALTER TABLE public.aftercare_rule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_rule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_rulechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    occasion character varying(20) NOT NULL,
    about character varying(60) NOT NULL,
    days smallint NOT NULL,
    text_nl text NOT NULL,
    text_en text NOT NULL,
    tip_nl character varying(300) NOT NULL,
    tip_en character varying(300) NOT NULL,
    asks character varying(10) NOT NULL,
    basis character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    stopped_at timestamp with time zone,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT aftercare_rulechange_days_check CHECK ((days >= 0))
);

ALTER TABLE public.aftercare_rulechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_rulechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_score (
    id bigint NOT NULL,
    asks character varying(10) NOT NULL,
    score smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    message_id bigint NOT NULL,
    CONSTRAINT aftercare_score_score_check CHECK ((score >= 0)),
    CONSTRAINT score_is_on_its_scale CHECK (((((asks)::text = 'csat'::text) AND ((score >= 1) AND (score <= 5))) OR (((asks)::text = 'ces'::text) AND ((score >= 1) AND (score <= 7))) OR (((asks)::text = 'nps'::text) AND ((score >= 0) AND (score <= 10)))))
);

ALTER TABLE public.aftercare_score ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.aftercare_told (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint,
    news_id bigint NOT NULL
);

ALTER TABLE public.aftercare_told ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.aftercare_told_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.api_apikey (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    digest character varying(64) NOT NULL,
    active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    imports boolean NOT NULL
);

ALTER TABLE public.api_apikey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.api_apikey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.api_apikeychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    name character varying(100) NOT NULL,
    active boolean NOT NULL,
    pgh_obj_id bigint NOT NULL,
    imports boolean NOT NULL
);

ALTER TABLE public.api_apikeychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.api_apikeychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.branches_claim (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    answer_by timestamp with time zone NOT NULL,
    ending character varying(10) NOT NULL,
    ended_at timestamp with time zone,
    reason character varying(300) NOT NULL,
    branch_id bigint NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    ended_by_id bigint,
    owner_id bigint NOT NULL,
    CONSTRAINT claim_ends_in_a_way CHECK ((((ended_at IS NULL) AND ((ending)::text = ''::text)) OR ((ended_at IS NOT NULL) AND (NOT ((ending)::text = ''::text))))),
    CONSTRAINT refused_with_a_reason CHECK (((NOT ((ending)::text = 'refused'::text)) OR (NOT ((reason)::text = ''::text))))
);

ALTER TABLE public.branches_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.branches_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.branches_pickup (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    ready_at timestamp with time zone,
    collected_at timestamp with time zone,
    action_id bigint,
    branch_id bigint NOT NULL,
    case_id bigint NOT NULL,
    collected_by_id bigint,
    promise_id bigint NOT NULL,
    ready_by_id bigint,
    CONSTRAINT collected_after_it_was_ready CHECK ((((collected_at IS NULL) AND (collected_by_id IS NULL)) OR ((collected_at >= ready_at) AND (collected_by_id IS NOT NULL)))),
    CONSTRAINT ready_by_somebody CHECK ((((ready_at IS NULL) AND (ready_by_id IS NULL)) OR ((ready_at IS NOT NULL) AND (ready_by_id IS NOT NULL))))
);

ALTER TABLE public.branches_pickup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.branches_pickup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.branches_remit (
    id bigint NOT NULL,
    postcodes character varying(4)[] NOT NULL,
    mandate character varying(20)[] NOT NULL,
    keeps_days smallint NOT NULL,
    branch_id bigint NOT NULL,
    CONSTRAINT branches_remit_keeps_days_check CHECK ((keeps_days >= 0)),
    CONSTRAINT keeps_for_some_days CHECK (((keeps_days >= 1) AND (keeps_days <= 365)))
);

ALTER TABLE public.branches_remit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.branches_remit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.branches_remitchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    postcodes character varying(4)[] NOT NULL,
    mandate character varying(20)[] NOT NULL,
    keeps_days smallint NOT NULL,
    branch_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT branches_remitchange_keeps_days_check CHECK ((keeps_days >= 0))
);

ALTER TABLE public.branches_remitchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.branches_remitchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.branches_visit (
    id bigint NOT NULL,
    shown character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    branch_id bigint NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL
);

ALTER TABLE public.branches_visit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.branches_visit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_attachment (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    type character varying(150) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    content_id character varying(255) NOT NULL,
    inline boolean NOT NULL,
    contact_id bigint NOT NULL,
    CONSTRAINT cases_attachment_size_check CHECK ((size >= 0))
);

ALTER TABLE public.cases_attachment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_case (
    id bigint NOT NULL,
    reference character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    keys character varying(40)[] NOT NULL,
    our_address character varying(320) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    urgent_since timestamp with time zone,
    due_at timestamp with time zone,
    closed_at timestamp with time zone,
    reopened integer NOT NULL,
    reminders integer NOT NULL,
    closed_by_id bigint,
    owner_id bigint NOT NULL,
    party_id bigint NOT NULL,
    team_id bigint NOT NULL,
    closed_in_id bigint,
    merged_into_id bigint,
    wanted_by timestamp with time zone,
    in_procedure boolean DEFAULT false NOT NULL,
    CONSTRAINT cases_case_reminders_check CHECK ((reminders >= 0)),
    CONSTRAINT cases_case_reopened_check CHECK ((reopened >= 0)),
    CONSTRAINT closed_after_opened CHECK (((closed_at IS NULL) OR (closed_at >= opened_at))),
    CONSTRAINT merged_case_is_over CHECK (((merged_into_id IS NULL) OR ((closed_at IS NOT NULL) AND (due_at IS NULL) AND (NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL)))))),
    CONSTRAINT open_case_has_due_moment CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL) AND (closed_in_id IS NULL) AND (due_at IS NOT NULL)) OR ((closed_at IS NOT NULL) AND (((closed_by_id IS NOT NULL) AND (closed_in_id IS NULL)) OR ((closed_by_id IS NULL) AND (closed_in_id IS NOT NULL))))))
);

ALTER TABLE public.cases_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_casechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    title character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    owner_id bigint NOT NULL,
    party_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.cases_casechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_casechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_caselink (
    id bigint NOT NULL,
    reason character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT not_linked_to_itself CHECK ((NOT (case_id = other_id)))
);

ALTER TABLE public.cases_caselink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_caselink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_contact (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    direction character varying(3) NOT NULL,
    at timestamp with time zone NOT NULL,
    subject character varying(500) NOT NULL,
    text text NOT NULL,
    reply text NOT NULL,
    html text NOT NULL,
    language character varying(2) NOT NULL,
    automatic boolean NOT NULL,
    message_id character varying(500) NOT NULL,
    facts jsonb NOT NULL,
    address_id bigint,
    author_id bigint,
    case_id bigint NOT NULL,
    party_id bigint NOT NULL,
    search tsvector GENERATED ALWAYS AS (public.gehoor_words("left"((((subject)::text || ' '::text) || reply), 50000))) STORED
);
ALTER TABLE ONLY public.cases_contact ALTER COLUMN search SET STATISTICS 500;

ALTER TABLE public.cases_contact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_customeraction (
    id bigint NOT NULL,
    wording character varying(300) NOT NULL,
    consequence character varying(300) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    asked_in_id bigint NOT NULL,
    case_id bigint NOT NULL,
    done_in_id bigint,
    alternative character varying(300) DEFAULT ''::character varying NOT NULL,
    reason character varying(300) DEFAULT ''::character varying NOT NULL,
    remind_at timestamp with time zone,
    charged_after smallint DEFAULT 0 NOT NULL,
    how character varying(300) DEFAULT ''::character varying NOT NULL,
    most_later smallint DEFAULT 0 NOT NULL,
    tracked character varying(40) DEFAULT ''::character varying NOT NULL,
    cents integer,
    CONSTRAINT action_done_in_a_contact CHECK ((((done_in_id IS NOT NULL) AND ((state)::text = 'done'::text)) OR ((NOT ((state)::text = 'done'::text)) AND (done_in_id IS NULL)))),
    CONSTRAINT action_has_reason_and_alternative CHECK (((((alternative)::text = ''::text) AND ((reason)::text = ''::text)) OR ((NOT ((reason)::text = ''::text)) AND (NOT ((alternative)::text = ''::text))))),
    CONSTRAINT action_says_what_it_costs CHECK (((cents IS NULL) OR ((cents > 0) AND (NOT ((consequence)::text = ''::text))))),
    CONSTRAINT cases_customeraction_cents_check CHECK ((cents >= 0)),
    CONSTRAINT cases_customeraction_charged_after_check CHECK ((charged_after >= 0)),
    CONSTRAINT cases_customeraction_most_later_check CHECK ((most_later >= 0))
);

ALTER TABLE public.cases_customeraction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_customeraction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_expectation (
    id bigint NOT NULL,
    what character varying(300) NOT NULL,
    by_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    noted_by_id bigint NOT NULL,
    spoken_in_id bigint
);

ALTER TABLE public.cases_expectation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_expectation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_note (
    id bigint NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    author_id bigint,
    case_id bigint NOT NULL
);

ALTER TABLE public.cases_note ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_order (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    status character varying(10) NOT NULL,
    delivered_on date,
    told_at timestamp with time zone NOT NULL
);

ALTER TABLE public.cases_order ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_outgoing (
    id bigint NOT NULL,
    sender character varying(320) NOT NULL,
    recipient character varying(320) NOT NULL,
    recipient_name character varying(200) NOT NULL,
    reply_to character varying(320) NOT NULL,
    in_reply_to character varying(500) NOT NULL,
    "references" text NOT NULL,
    state character varying(10) NOT NULL,
    send_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    sent_at timestamp with time zone,
    attempts smallint NOT NULL,
    error character varying(500) NOT NULL,
    contact_id bigint NOT NULL,
    uncertain_at timestamp with time zone,
    CONSTRAINT cases_outgoing_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT sent_says_when CHECK (((NOT ((state)::text = 'sent'::text)) OR (sent_at IS NOT NULL)))
);

ALTER TABLE public.cases_outgoing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_outgoing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_participant (
    id bigint NOT NULL,
    added_by_id bigint,
    address_id bigint NOT NULL,
    case_id bigint NOT NULL
);

ALTER TABLE public.cases_participant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_participant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_question (
    id bigint NOT NULL,
    number smallint NOT NULL,
    text character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapse_reason character varying(300) NOT NULL,
    answered_in_id bigint,
    asked_in_id bigint NOT NULL,
    case_id bigint NOT NULL,
    owner_id bigint,
    proposed boolean NOT NULL,
    team_id bigint,
    CONSTRAINT cases_question_number_check CHECK ((number >= 0)),
    CONSTRAINT question_ends_answered_or_with_reason CHECK ((((answered_in_id IS NULL) AND ((lapse_reason)::text = ''::text) AND ((state)::text = 'open'::text)) OR ((answered_in_id IS NOT NULL) AND ((lapse_reason)::text = ''::text) AND ((state)::text = 'answered'::text)) OR ((answered_in_id IS NULL) AND ((state)::text = 'lapsed'::text) AND (NOT ((lapse_reason)::text = ''::text)))))
);

ALTER TABLE public.cases_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_questionchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    text character varying(300) NOT NULL,
    owner_id bigint,
    pgh_obj_id bigint NOT NULL,
    team_id bigint
);

ALTER TABLE public.cases_questionchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_questionchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE SEQUENCE public.cases_reference
    START WITH 4801
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.cases_scan (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    expected_from timestamp with time zone,
    expected_until timestamp with time zone,
    told_at timestamp with time zone NOT NULL
);

ALTER TABLE public.cases_scan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_scan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cases_statuslink (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    generation integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT cases_statuslink_generation_check CHECK ((generation >= 0))
);

ALTER TABLE public.cases_statuslink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cases_statuslink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_alert (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    case_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    promise_id bigint
);

ALTER TABLE public.casework_alert ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_alert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_backlogmessage (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    run_id bigint NOT NULL
);

ALTER TABLE public.casework_backlogmessage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_backlogmessage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_backlogrun (
    id bigint NOT NULL,
    "group" character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL
);

ALTER TABLE public.casework_backlogrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_backlogrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_compensationproposal (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    declined character varying(300) NOT NULL,
    decided_by_id bigint,
    promise_id bigint NOT NULL,
    promised_id bigint,
    CONSTRAINT compensation_promised_or_declined CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((declined)::text = ''::text) AND (promised_id IS NULL)) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL) AND ((((declined)::text = ''::text) AND (promised_id IS NOT NULL)) OR ((promised_id IS NULL) AND (NOT ((declined)::text = ''::text)))))))
);

ALTER TABLE public.casework_compensationproposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_compensationproposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_decision (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    words character varying(300) NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT decision_has_words CHECK ((NOT ((words)::text = ''::text)))
);

ALTER TABLE public.casework_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_label (
    id bigint NOT NULL,
    word character varying(60) NOT NULL,
    blocked boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    CONSTRAINT label_has_a_word CHECK ((NOT ((word)::text = ''::text)))
);

ALTER TABLE public.casework_label ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_label_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_labelchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    word character varying(60) NOT NULL,
    blocked boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.casework_labelchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_labelchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_merge (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    moved jsonb NOT NULL,
    last_entry bigint NOT NULL,
    undone_at timestamp with time zone,
    by_id bigint NOT NULL,
    into_id bigint NOT NULL,
    merged_id bigint NOT NULL,
    undone_by_id bigint
);

ALTER TABLE public.casework_merge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_moverequest (
    id bigint NOT NULL,
    old_due_at timestamp with time zone NOT NULL,
    new_starts_at timestamp with time zone,
    new_due_at timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    refusal character varying(300) NOT NULL,
    by_id bigint NOT NULL,
    decided_by_id bigint,
    promise_id bigint NOT NULL,
    renegotiation_id bigint,
    CONSTRAINT move_request_granted_or_refused CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((refusal)::text = ''::text) AND (renegotiation_id IS NULL)) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL) AND ((((refusal)::text = ''::text) AND (renegotiation_id IS NOT NULL)) OR ((renegotiation_id IS NULL) AND (NOT ((refusal)::text = ''::text)))))))
);

ALTER TABLE public.casework_moverequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_moverequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_reply (
    id bigint NOT NULL,
    words integer NOT NULL,
    key_sentence character varying(300) NOT NULL,
    contact_id bigint NOT NULL,
    recognition text DEFAULT ''::text NOT NULL,
    unrecognised character varying(300) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT casework_reply_words_check CHECK ((words >= 0))
);

ALTER TABLE public.casework_reply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_reply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.chain_system (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(60) NOT NULL,
    address character varying(500) NOT NULL,
    secret text NOT NULL,
    active boolean NOT NULL,
    ok_at timestamp with time zone,
    failed_at timestamp with time zone,
    reason character varying(200) NOT NULL
);

ALTER TABLE public.chain_system ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.chain_system_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_calls_call (
    id bigint NOT NULL,
    key character varying(200) NOT NULL,
    inbound boolean NOT NULL,
    number character varying(40) NOT NULL,
    dialled character varying(40) NOT NULL,
    keyed jsonb NOT NULL,
    extension character varying(20) NOT NULL,
    rang_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    ended_at timestamp with time zone,
    words text NOT NULL,
    parts smallint NOT NULL,
    filed_at timestamp with time zone,
    address_id bigint,
    case_id bigint,
    colleague_id bigint,
    contact_id bigint,
    party_id bigint,
    exchange_id bigint NOT NULL,
    familiar_id bigint,
    first bigint[] NOT NULL,
    first_until timestamp with time zone,
    rang_on_at timestamp with time zone,
    skill_id bigint,
    in_menu boolean NOT NULL,
    unproven boolean NOT NULL,
    CONSTRAINT channel_calls_call_parts_check CHECK ((parts >= 0))
);

ALTER TABLE public.channel_calls_call ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_calls_call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_calls_check (
    id bigint NOT NULL,
    what character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    passed boolean,
    again boolean NOT NULL,
    by_id bigint NOT NULL,
    call_id bigint NOT NULL
);

ALTER TABLE public.channel_calls_check ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_calls_check_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_calls_confidential (
    id bigint NOT NULL,
    why_nl character varying(300) NOT NULL,
    why_en character varying(300) NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.channel_calls_confidential ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_calls_confidential_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_calls_event (
    id bigint NOT NULL,
    digest bytea NOT NULL,
    body bytea NOT NULL,
    received_at timestamp with time zone NOT NULL,
    call_id bigint,
    exchange_id bigint NOT NULL
);

ALTER TABLE public.channel_calls_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_calls_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_calls_exchange (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    secret text NOT NULL,
    active boolean NOT NULL,
    received_ok_at timestamp with time zone,
    unsigned_at timestamp with time zone,
    unsigned_reason character varying(200) NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.channel_calls_exchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_calls_exchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_calls_extension (
    id bigint NOT NULL,
    number character varying(20) NOT NULL,
    colleague_id bigint NOT NULL
);

ALTER TABLE public.channel_calls_extension ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_calls_extension_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_chat_talk (
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    handle character varying(32) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    here_at timestamp with time zone NOT NULL,
    asked_for_person_at timestamp with time zone,
    seen bigint NOT NULL,
    forwarded bigint NOT NULL,
    case_id bigint,
    window_id bigint NOT NULL,
    mailed bigint NOT NULL
);

ALTER TABLE public.channel_chat_talk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_chat_talk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_chat_talklink (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    talk_id bigint NOT NULL
);

ALTER TABLE public.channel_chat_talklink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_chat_talklink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_chat_window (
    id bigint NOT NULL,
    at_once smallint NOT NULL,
    active boolean NOT NULL,
    brand_id bigint NOT NULL,
    team_id bigint NOT NULL,
    sites character varying(200)[] NOT NULL,
    CONSTRAINT channel_chat_window_at_once_check CHECK ((at_once >= 0)),
    CONSTRAINT some_talks_at_once CHECK ((at_once > 0))
);

ALTER TABLE public.channel_chat_window ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_chat_window_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_chat_windowchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    at_once smallint NOT NULL,
    active boolean NOT NULL,
    brand_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    sites character varying(200)[] NOT NULL,
    CONSTRAINT channel_chat_windowchange_at_once_check CHECK ((at_once >= 0))
);

ALTER TABLE public.channel_chat_windowchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_chat_windowchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_messages_source (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    channel character varying(10) NOT NULL,
    secret text NOT NULL,
    active boolean NOT NULL,
    received_ok_at timestamp with time zone,
    unsigned_at timestamp with time zone,
    unsigned_reason character varying(200) NOT NULL,
    team_id bigint NOT NULL,
    send_url character varying(200) NOT NULL,
    CONSTRAINT source_of_messages CHECK (((channel)::text = ANY ((ARRAY['chat'::character varying, 'social'::character varying, 'sms'::character varying])::text[])))
);

ALTER TABLE public.channel_messages_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_messages_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_messages_sourcechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    name character varying(40) NOT NULL,
    channel character varying(10) NOT NULL,
    active boolean NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.channel_messages_sourcechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_messages_sourcechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_orders_shop (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    secret text NOT NULL,
    active boolean NOT NULL,
    received_ok_at timestamp with time zone,
    refused_at timestamp with time zone,
    refused_reason character varying(300) NOT NULL,
    team_id bigint NOT NULL,
    unsigned_at timestamp with time zone,
    unsigned_reason character varying(200) NOT NULL
);

ALTER TABLE public.channel_orders_shop ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_orders_shop_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_orders_shopchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    name character varying(40) NOT NULL,
    active boolean NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.channel_orders_shopchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_orders_shopchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_sip_trunk (
    id bigint NOT NULL,
    addresses character varying(50)[] NOT NULL,
    host character varying(255) NOT NULL,
    username character varying(100) NOT NULL,
    password text NOT NULL,
    registers boolean NOT NULL,
    everybody character varying(40) NOT NULL,
    most_calls smallint NOT NULL,
    exchange_id bigint NOT NULL,
    CONSTRAINT channel_sip_trunk_most_calls_check CHECK ((most_calls >= 0))
);

ALTER TABLE public.channel_sip_trunk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_sip_trunk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_sip_trunkchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    addresses character varying(50)[] NOT NULL,
    host character varying(255) NOT NULL,
    username character varying(100) NOT NULL,
    registers boolean NOT NULL,
    everybody character varying(40) NOT NULL,
    most_calls smallint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT channel_sip_trunkchange_most_calls_check CHECK ((most_calls >= 0))
);

ALTER TABLE public.channel_sip_trunkchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_sip_trunkchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_voice_course (
    id bigint NOT NULL,
    at character varying(10) NOT NULL,
    tries smallint NOT NULL,
    postcode character varying(6) NOT NULL,
    number character varying(40) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    flagged_at timestamp with time zone,
    call_id bigint NOT NULL,
    outage_id bigint,
    promise_id bigint,
    CONSTRAINT channel_voice_course_tries_check CHECK ((tries >= 0))
);

ALTER TABLE public.channel_voice_course ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_voice_course_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channel_voice_turn (
    id bigint NOT NULL,
    lines character varying(20)[] NOT NULL,
    steps jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    course_id bigint NOT NULL,
    event_id bigint NOT NULL
);

ALTER TABLE public.channel_voice_turn ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.channel_voice_turn_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.channels_heartbeat (
    part character varying(30) NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE public.charges_charge (
    id bigint NOT NULL,
    principal integer NOT NULL,
    administration integer NOT NULL,
    reason character varying(300) NOT NULL,
    reference character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    held_at timestamp with time zone,
    held_for character varying(300) NOT NULL,
    sent_at timestamp with time zone,
    objected_at timestamp with time zone,
    ended character varying(10),
    ended_at timestamp with time zone,
    note character varying(300) NOT NULL,
    action_id bigint,
    assessment_id bigint,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    ended_by_id bigint,
    matter_id bigint,
    objected_in_id bigint,
    photo_id bigint,
    told_in_id bigint,
    CONSTRAINT charge_ends_with_a_note CHECK ((((ended IS NULL) AND (ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended IS NOT NULL) AND (ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL) AND (NOT ((note)::text = ''::text))))),
    CONSTRAINT charge_says_why CHECK (((principal > 0) AND (NOT ((reason)::text = ''::text)) AND (NOT ((reference)::text = ''::text)))),
    CONSTRAINT charge_sent_in_a_letter CHECK ((((action_id IS NULL) AND (sent_at IS NULL) AND (told_in_id IS NULL)) OR ((action_id IS NOT NULL) AND (sent_at IS NOT NULL) AND (told_in_id IS NOT NULL)))),
    CONSTRAINT charges_charge_administration_check CHECK ((administration >= 0)),
    CONSTRAINT charges_charge_principal_check CHECK ((principal >= 0)),
    CONSTRAINT objection_is_assessed CHECK ((((assessment_id IS NULL) AND (objected_at IS NULL) AND (objected_in_id IS NULL)) OR ((assessment_id IS NOT NULL) AND (objected_at IS NOT NULL) AND (objected_in_id IS NOT NULL) AND (sent_at IS NOT NULL))))
);

ALTER TABLE public.charges_charge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.charges_charge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.charges_chargechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    principal integer NOT NULL,
    administration integer NOT NULL,
    reason character varying(300) NOT NULL,
    reference character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    held_at timestamp with time zone,
    held_for character varying(300) NOT NULL,
    sent_at timestamp with time zone,
    objected_at timestamp with time zone,
    ended character varying(10),
    ended_at timestamp with time zone,
    note character varying(300) NOT NULL,
    action_id bigint,
    assessment_id bigint,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    ended_by_id bigint,
    matter_id bigint,
    objected_in_id bigint,
    pgh_obj_id bigint NOT NULL,
    photo_id bigint,
    told_in_id bigint,
    CONSTRAINT charges_chargechange_administration_check CHECK ((administration >= 0)),
    CONSTRAINT charges_chargechange_principal_check CHECK ((principal >= 0))
);

ALTER TABLE public.charges_chargechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.charges_chargechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.coaching_form (
    id bigint NOT NULL,
    items jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint
);

ALTER TABLE public.coaching_form ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.coaching_form_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.coaching_moment (
    id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    about character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    by_id bigint NOT NULL,
    coach_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    CONSTRAINT moment_is_of_two CHECK ((NOT (colleague_id = coach_id))),
    CONSTRAINT moment_lasts CHECK ((ends_at > starts_at))
);

ALTER TABLE public.coaching_moment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.coaching_moment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.coaching_review (
    id bigint NOT NULL,
    marks jsonb NOT NULL,
    words text NOT NULL,
    at timestamp with time zone NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    response text NOT NULL,
    responded_at timestamp with time zone,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    form_id bigint NOT NULL,
    CONSTRAINT nobody_reviews_themselves CHECK ((NOT (colleague_id = by_id))),
    CONSTRAINT response_after_seeing CHECK ((((responded_at IS NULL) AND (response = ''::text)) OR ((responded_at IS NOT NULL) AND (seen_at IS NOT NULL) AND (NOT (response = ''::text)))))
);

ALTER TABLE public.coaching_review ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.coaching_review_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cohorts_cohort (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    new_starts_at timestamp with time zone,
    new_due_at timestamp with time zone NOT NULL,
    reason_nl character varying(300) NOT NULL,
    reason_en character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    tells_later_at timestamp with time zone,
    by_id bigint NOT NULL,
    CONSTRAINT cohort_has_reason CHECK (((NOT ((reason_nl)::text = ''::text)) AND (NOT ((reason_en)::text = ''::text))))
);

ALTER TABLE public.cohorts_cohort ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cohorts_cohort_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cohorts_member (
    id bigint NOT NULL,
    arm character varying(5) NOT NULL,
    left_out character varying(300) NOT NULL,
    cohort_id bigint NOT NULL,
    moved_id bigint,
    promise_id bigint NOT NULL,
    CONSTRAINT told_or_left_out CHECK (((moved_id IS NULL) OR ((left_out)::text = ''::text)))
);

ALTER TABLE public.cohorts_member ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.cohorts_member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.complaints_cleared (
    id bigint NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    CONSTRAINT cleared_has_reason CHECK ((NOT ((reason)::text = ''::text)))
);

ALTER TABLE public.complaints_cleared ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.complaints_cleared_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.complaints_complaint (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    case_id bigint NOT NULL,
    question_id bigint NOT NULL,
    decided_at timestamp with time zone,
    decided_by_id bigint,
    found character varying(10) NOT NULL,
    ground character varying(20) NOT NULL,
    handler_id bigint,
    number character varying(30) NOT NULL,
    outcome character varying(10) NOT NULL,
    promise_id bigint,
    withdrawn_by_id bigint,
    withdrawn_in_id bigint,
    serious_at timestamp with time zone,
    serious_by_id bigint,
    CONSTRAINT complaint_decided_by_somebody CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((outcome)::text = ''::text)) OR ((NOT ((outcome)::text = ''::text)) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL)))),
    CONSTRAINT complaint_noted_by_somebody CHECK ((((found)::text = 'customer'::text) OR (by_id IS NOT NULL))),
    CONSTRAINT complaint_serious_by_somebody CHECK ((((serious_at IS NULL) AND (serious_by_id IS NULL)) OR ((serious_at IS NOT NULL) AND (serious_by_id IS NOT NULL)))),
    CONSTRAINT complaint_withdrawn_in_a_contact CHECK ((((withdrawn_by_id IS NULL) AND (withdrawn_in_id IS NULL)) OR ((withdrawn_by_id IS NOT NULL) AND (withdrawn_in_id IS NOT NULL))))
);

ALTER TABLE public.complaints_complaint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.complaints_complaint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.complaints_complaintchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    number character varying(30) NOT NULL,
    ground character varying(20) NOT NULL,
    outcome character varying(10) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    withdrawn_in_id bigint,
    serious_at timestamp with time zone
);

ALTER TABLE public.complaints_complaintchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.complaints_complaintchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.complaints_handling (
    id bigint NOT NULL,
    regime character varying(20) NOT NULL,
    weeks smallint NOT NULL,
    body_nl character varying(200) NOT NULL,
    body_en character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    brand_id bigint,
    by_id bigint NOT NULL,
    handler_id bigint,
    CONSTRAINT complaint_answered_in_weeks CHECK (((weeks >= 1) AND (weeks <= 12))),
    CONSTRAINT complaint_can_go_further CHECK (((NOT ((body_nl)::text = ''::text)) AND (NOT ((body_en)::text = ''::text)))),
    CONSTRAINT complaints_handling_weeks_check CHECK ((weeks >= 0))
);

ALTER TABLE public.complaints_handling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.complaints_handling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.complaints_handlingchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    regime character varying(20) NOT NULL,
    weeks smallint NOT NULL,
    body_nl character varying(200) NOT NULL,
    body_en character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    brand_id bigint,
    by_id bigint NOT NULL,
    handler_id bigint,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT complaints_handlingchange_weeks_check CHECK ((weeks >= 0))
);

ALTER TABLE public.complaints_handlingchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.complaints_handlingchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.deadlines_postponement (
    id bigint NOT NULL,
    was timestamp with time zone NOT NULL,
    becomes timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    action_id bigint NOT NULL,
    asked_in_id bigint,
    by_id bigint,
    told_in_id bigint NOT NULL,
    CONSTRAINT postponement_goes_later CHECK ((becomes > was))
);

ALTER TABLE public.deadlines_postponement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.deadlines_postponement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.deadlines_reminder (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    action_id bigint NOT NULL,
    contact_id bigint NOT NULL
);

ALTER TABLE public.deadlines_reminder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.deadlines_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.desk_failedsignin (
    id bigint NOT NULL,
    mail character varying(320) NOT NULL,
    machine character varying(45) NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.desk_failedsignin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_failedsignin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.desk_presence (
    id bigint NOT NULL,
    "case" character varying(20) NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    writing boolean NOT NULL,
    frozen_at timestamp with time zone,
    colleague_id bigint NOT NULL,
    frozen_by_id bigint
);

ALTER TABLE public.desk_presence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.desk_presence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.desk_shared (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);

CREATE TABLE public.desk_submission (
    key uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    contact_id bigint NOT NULL
);

CREATE TABLE public.detours_failure (
    id bigint NOT NULL,
    process character varying(100) NOT NULL,
    passage character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    case_id bigint NOT NULL
);

ALTER TABLE public.detours_failure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.detours_failure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.facts_fact (
    id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer_by timestamp with time zone NOT NULL,
    value character varying(300) NOT NULL,
    known_at timestamp with time zone,
    action_id bigint,
    asked_by_id bigint NOT NULL,
    asked_of_id bigint NOT NULL,
    case_id bigint NOT NULL,
    known_by_id bigint,
    field_id bigint NOT NULL,
    CONSTRAINT fact_known_by_somebody CHECK ((((known_at IS NULL) AND (known_by_id IS NULL) AND ((value)::text = ''::text)) OR ((known_at IS NOT NULL) AND (known_by_id IS NOT NULL) AND (NOT ((value)::text = ''::text)))))
);

ALTER TABLE public.facts_fact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.facts_fact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.facts_field (
    id bigint NOT NULL,
    name_nl character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    question_nl character varying(300) NOT NULL,
    question_en character varying(300) NOT NULL,
    minutes integer NOT NULL,
    ended_at timestamp with time zone,
    asked_of_id bigint NOT NULL,
    partner_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT facts_field_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT field_has_a_term CHECK ((minutes > 0)),
    CONSTRAINT field_in_both_languages CHECK (((NOT ((name_nl)::text = ''::text)) AND (NOT ((name_en)::text = ''::text)) AND (NOT ((question_nl)::text = ''::text)) AND (NOT ((question_en)::text = ''::text))))
);

ALTER TABLE public.facts_field ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.facts_field_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.facts_fieldchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name_nl character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    question_nl character varying(300) NOT NULL,
    question_en character varying(300) NOT NULL,
    minutes integer NOT NULL,
    ended_at timestamp with time zone,
    asked_of_id bigint NOT NULL,
    partner_id bigint,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT facts_fieldchange_minutes_check CHECK ((minutes >= 0))
);

ALTER TABLE public.facts_fieldchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.facts_fieldchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.feedback_feedback (
    id bigint NOT NULL,
    helped boolean,
    friendly smallint,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    about_id bigint NOT NULL,
    answer_id bigint NOT NULL,
    case_id bigint NOT NULL,
    said_in_id bigint NOT NULL,
    told_again boolean,
    CONSTRAINT feedback_feedback_friendly_check CHECK ((friendly >= 0)),
    CONSTRAINT feedback_says_something CHECK (((helped IS NOT NULL) OR (friendly IS NOT NULL) OR (NOT (note = ''::text)))),
    CONSTRAINT friendly_is_one_to_five CHECK (((friendly IS NULL) OR ((friendly >= 1) AND (friendly <= 5))))
);

ALTER TABLE public.feedback_feedback ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.feedback_feedback_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.feedback_kudos (
    id bigint NOT NULL,
    words character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    to_id bigint NOT NULL,
    CONSTRAINT kudos_are_for_another CHECK ((NOT (by_id = to_id))),
    CONSTRAINT kudos_have_words CHECK ((NOT ((words)::text = ''::text)))
);

ALTER TABLE public.feedback_kudos ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.feedback_kudos_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.finding_learned (
    "table" character varying(60) NOT NULL,
    upto bigint NOT NULL,
    CONSTRAINT finding_learned_upto_check CHECK ((upto >= 0))
);

CREATE TABLE public.finding_view (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    line character varying(300) NOT NULL,
    shared boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    owner_id bigint NOT NULL
);

ALTER TABLE public.finding_view ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.finding_view_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.finding_word (
    word character varying(30) NOT NULL,
    seen integer NOT NULL,
    CONSTRAINT finding_word_seen_check CHECK ((seen >= 0))
);

CREATE TABLE public.foresight_answerterm (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    minutes integer NOT NULL,
    firm boolean NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    type_id bigint,
    CONSTRAINT answer_term_is_positive CHECK ((minutes > 0)),
    CONSTRAINT firm_term_has_reason CHECK (((NOT firm) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT foresight_answerterm_minutes_check CHECK ((minutes >= 0))
);

ALTER TABLE public.foresight_answerterm ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_answerterm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_answertermchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    minutes integer NOT NULL,
    firm boolean NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    type_id bigint,
    CONSTRAINT foresight_answertermchange_minutes_check CHECK ((minutes >= 0))
);

ALTER TABLE public.foresight_answertermchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_answertermchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_ceiling (
    id bigint NOT NULL,
    days smallint NOT NULL,
    reason character varying(300) NOT NULL,
    board character varying(100) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    CONSTRAINT ceiling_has_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT ceiling_is_positive CHECK ((days > 0)),
    CONSTRAINT foresight_ceiling_days_check CHECK ((days >= 0)),
    CONSTRAINT long_ceiling_is_the_boards CHECK (((days <= 7) OR (NOT ((board)::text = ''::text))))
);

ALTER TABLE public.foresight_ceiling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_ceiling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_ceilingchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    days smallint NOT NULL,
    reason character varying(300) NOT NULL,
    board character varying(100) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT foresight_ceilingchange_days_check CHECK ((days >= 0))
);

ALTER TABLE public.foresight_ceilingchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_ceilingchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_ceilingchoice (
    id bigint NOT NULL,
    option character varying(20) NOT NULL,
    note character varying(300) NOT NULL,
    projected jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_ceilingchoice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_ceilingchoice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_ceilingchoicechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    option character varying(20) NOT NULL,
    note character varying(300) NOT NULL,
    projected jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_ceilingchoicechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_ceilingchoicechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_notice (
    id bigint NOT NULL,
    reason character varying(300) NOT NULL,
    text_nl character varying(300) NOT NULL,
    text_en character varying(300) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    extends_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT notice_lasts_two_weeks_at_most CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '14 days'::interval)))),
    CONSTRAINT notice_says_why_in_both_languages CHECK (((NOT ((reason)::text = ''::text)) AND (NOT ((text_nl)::text = ''::text)) AND (NOT ((text_en)::text = ''::text))))
);

ALTER TABLE public.foresight_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_noticechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    reason character varying(300) NOT NULL,
    text_nl character varying(300) NOT NULL,
    text_en character varying(300) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    extends_id bigint,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_noticechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_noticechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_outlook (
    id bigint NOT NULL,
    terms jsonb NOT NULL,
    learnt jsonb NOT NULL,
    level double precision NOT NULL,
    seen_keeping bigint NOT NULL,
    seen_breach bigint NOT NULL,
    waiting integer NOT NULL,
    a_day double precision,
    learnt_at timestamp with time zone,
    counted_at timestamp with time zone,
    team_id bigint NOT NULL,
    notices jsonb NOT NULL,
    words jsonb NOT NULL,
    planned_a_day double precision,
    planned_until timestamp with time zone,
    CONSTRAINT foresight_outlook_waiting_check CHECK ((waiting >= 0))
);

ALTER TABLE public.foresight_outlook ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_outlook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_plan (
    id bigint NOT NULL,
    a_day double precision NOT NULL,
    until timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT plan_answers_something CHECK ((a_day > (0.0)::double precision)),
    CONSTRAINT plan_has_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT plan_lies_ahead CHECK ((until > at))
);

ALTER TABLE public.foresight_plan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_planchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    a_day double precision NOT NULL,
    until timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_planchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_planchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_questiontype (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    words character varying(60)[] NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_questiontype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_questiontype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_questiontypechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    words character varying(60)[] NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_questiontypechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_questiontypechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_wording (
    id bigint NOT NULL,
    name character varying(20) NOT NULL,
    title character varying(60) NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT wording_has_words CHECK ((NOT (text = ''::text)))
);

ALTER TABLE public.foresight_wording ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_wording_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.foresight_wordingchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(20) NOT NULL,
    title character varying(60) NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.foresight_wordingchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.foresight_wordingchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.gaps_asking (
    id bigint NOT NULL,
    fact character varying(10) NOT NULL,
    outcome character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    party_id bigint NOT NULL
);

ALTER TABLE public.gaps_asking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gaps_asking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.gaps_need (
    id bigint NOT NULL,
    process character varying(40) NOT NULL,
    name_nl character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    fact character varying(10) NOT NULL,
    months smallint,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint,
    CONSTRAINT gaps_need_months_check CHECK ((months >= 0)),
    CONSTRAINT need_ages CHECK (((months IS NULL) OR (months >= 1)))
);

ALTER TABLE public.gaps_need ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gaps_need_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.gaps_needchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    process character varying(40) NOT NULL,
    name_nl character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    fact character varying(10) NOT NULL,
    months smallint,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT gaps_needchange_months_check CHECK ((months >= 0))
);

ALTER TABLE public.gaps_needchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gaps_needchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_budget (
    id bigint NOT NULL,
    cents integer NOT NULL,
    "limit" integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    team_id bigint,
    CONSTRAINT goodwill_budget_cents_check CHECK ((cents >= 0)),
    CONSTRAINT goodwill_budget_limit_check CHECK (("limit" >= 0))
);

ALTER TABLE public.goodwill_budget ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_budget_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_costs (
    id bigint NOT NULL,
    why character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint NOT NULL
);

ALTER TABLE public.goodwill_costs ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_costs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_gift (
    id bigint NOT NULL,
    name_nl character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    cents integer NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT gift_has_names CHECK (((NOT ((name_nl)::text = ''::text)) AND (NOT ((name_en)::text = ''::text)))),
    CONSTRAINT goodwill_gift_cents_check CHECK ((cents >= 0))
);

ALTER TABLE public.goodwill_gift ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_gift_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_giftchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name_nl character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    cents integer NOT NULL,
    retired_at timestamp with time zone,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT goodwill_giftchange_cents_check CHECK ((cents >= 0))
);

ALTER TABLE public.goodwill_giftchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_giftchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_grant (
    id bigint NOT NULL,
    cents integer NOT NULL,
    reason character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    given_at timestamp with time zone,
    decided_at timestamp with time zone,
    refusal character varying(300) NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    decided_by_id bigint,
    gift_id bigint,
    promise_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT given_grant_is_promised CHECK ((((given_at IS NULL) AND (promise_id IS NULL)) OR ((given_at IS NOT NULL) AND (promise_id IS NOT NULL) AND ((refusal)::text = ''::text)))),
    CONSTRAINT goodwill_grant_cents_check CHECK ((cents >= 0)),
    CONSTRAINT grant_given_or_refused CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((refusal)::text = ''::text)) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL) AND ((promise_id IS NOT NULL) OR (NOT ((refusal)::text = ''::text)))))),
    CONSTRAINT grant_gives_something CHECK (((cents > 0) OR (gift_id IS NOT NULL)))
);

ALTER TABLE public.goodwill_grant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_grant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_offer (
    id bigint NOT NULL,
    cents integer NOT NULL,
    at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    declined_at timestamp with time zone,
    answered_in_id bigint,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    grant_id bigint,
    told_in_id bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT accepted_offer_is_given CHECK ((((accepted_at IS NULL) AND (grant_id IS NULL)) OR ((accepted_at IS NOT NULL) AND (declined_at IS NULL) AND (grant_id IS NOT NULL)))),
    CONSTRAINT goodwill_offer_cents_check CHECK ((cents >= 0)),
    CONSTRAINT offer_answered_in_a_contact CHECK ((((accepted_at IS NULL) AND (answered_in_id IS NULL) AND (declined_at IS NULL)) OR ((answered_in_id IS NOT NULL) AND ((accepted_at IS NOT NULL) OR (declined_at IS NOT NULL))))),
    CONSTRAINT offer_is_something CHECK ((cents > 0))
);

ALTER TABLE public.goodwill_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goodwill_offerchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    cents integer NOT NULL,
    at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    declined_at timestamp with time zone,
    answered_in_id bigint,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    grant_id bigint,
    pgh_obj_id bigint NOT NULL,
    told_in_id bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT goodwill_offerchange_cents_check CHECK ((cents >= 0))
);

ALTER TABLE public.goodwill_offerchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goodwill_offerchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.guides_expert (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    party_id bigint NOT NULL,
    said_by_id bigint,
    knows boolean NOT NULL
);

ALTER TABLE public.guides_expert ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guides_expert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.guides_guide (
    id bigint NOT NULL,
    title_nl character varying(100) NOT NULL,
    title_en character varying(100) NOT NULL,
    words character varying(60)[] NOT NULL,
    team_id bigint NOT NULL,
    second_line_id bigint
);

ALTER TABLE public.guides_guide ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guides_guide_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.guides_step (
    id bigint NOT NULL,
    number smallint NOT NULL,
    text_nl character varying(300) NOT NULL,
    text_en character varying(300) NOT NULL,
    why_nl character varying(300) NOT NULL,
    why_en character varying(300) NOT NULL,
    done_words character varying(100)[] NOT NULL,
    deep boolean NOT NULL,
    required boolean NOT NULL,
    guide_id bigint NOT NULL,
    CONSTRAINT guides_step_number_check CHECK ((number >= 0)),
    CONSTRAINT required_step_says_why CHECK (((NOT required) OR ((NOT ((why_nl)::text = ''::text)) AND (NOT ((why_en)::text = ''::text)))))
);

ALTER TABLE public.guides_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guides_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.guides_tried (
    id bigint NOT NULL,
    words character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint,
    noted_by_id bigint,
    step_id bigint,
    CONSTRAINT tried_was_told_or_noted CHECK (((contact_id IS NOT NULL) OR (noted_by_id IS NOT NULL)))
);

ALTER TABLE public.guides_tried ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guides_tried_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.handovers_handover (
    id bigint NOT NULL,
    briefing character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    answer_by timestamp with time zone NOT NULL,
    alarmed_at timestamp with time zone,
    ending character varying(10) NOT NULL,
    ended_at timestamp with time zone,
    reason character varying(300) NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    ended_by_id bigint,
    owner_id bigint NOT NULL,
    team_id bigint,
    to_id bigint,
    CONSTRAINT handover_ends_in_a_way CHECK ((((ended_at IS NULL) AND ((ending)::text = ''::text)) OR ((ended_at IS NOT NULL) AND (NOT ((ending)::text = ''::text))))),
    CONSTRAINT handover_has_a_briefing CHECK ((NOT ((briefing)::text = ''::text))),
    CONSTRAINT handover_to_one CHECK ((((team_id IS NOT NULL) AND (to_id IS NULL)) OR ((team_id IS NULL) AND (to_id IS NOT NULL)))),
    CONSTRAINT returned_with_a_reason CHECK (((NOT ((ending)::text = 'returned'::text)) OR (NOT ((reason)::text = ''::text))))
);

ALTER TABLE public.handovers_handover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.handovers_handover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.identity_apart (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    one_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT apart_in_order CHECK ((one_id < other_id))
);

ALTER TABLE public.identity_apart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.identity_apart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.identity_partymerge (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    moved jsonb NOT NULL,
    undone_at timestamp with time zone,
    by_id bigint NOT NULL,
    into_id bigint NOT NULL,
    merged_id bigint NOT NULL,
    undone_by_id bigint,
    CONSTRAINT customer_unmerged_by_somebody CHECK ((((undone_at IS NULL) AND (undone_by_id IS NULL)) OR ((undone_at IS NOT NULL) AND (undone_by_id IS NOT NULL))))
);

ALTER TABLE public.identity_partymerge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.identity_partymerge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.insight_auditrun (
    id bigint NOT NULL,
    night date,
    asked_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    attempts smallint NOT NULL,
    done smallint NOT NULL,
    ended_at timestamp with time zone,
    seconds double precision,
    breaches integer,
    found jsonb NOT NULL,
    error character varying(300) NOT NULL,
    asked_by_id bigint,
    reports jsonb NOT NULL,
    steps smallint NOT NULL,
    CONSTRAINT audit_ends_with_an_outcome_or_an_error CHECK ((((breaches IS NULL) AND (ended_at IS NULL)) OR ((ended_at IS NOT NULL) AND (((breaches IS NOT NULL) OR (NOT ((error)::text = ''::text))) AND (1 = (
CASE
    WHEN (breaches IS NOT NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (NOT ((error)::text = ''::text)) THEN 1
    ELSE 0
END)))))),
    CONSTRAINT audit_of_a_night_or_asked_for CHECK ((((asked_by_id IS NULL) AND (night IS NOT NULL)) OR ((asked_by_id IS NOT NULL) AND (night IS NULL)))),
    CONSTRAINT insight_auditrun_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT insight_auditrun_breaches_check CHECK ((breaches >= 0)),
    CONSTRAINT insight_auditrun_done_check CHECK ((done >= 0)),
    CONSTRAINT insight_auditrun_steps_check CHECK ((steps >= 0))
);

ALTER TABLE public.insight_auditrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.insight_auditrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.intake_rawitem (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    source character varying(320) NOT NULL,
    digest bytea NOT NULL,
    body bytea NOT NULL,
    facts jsonb NOT NULL,
    received_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    try_at timestamp with time zone NOT NULL,
    attempts smallint NOT NULL,
    reason character varying(500) NOT NULL,
    outcome character varying(12) NOT NULL,
    processed_at timestamp with time zone,
    contact_id bigint,
    sender character varying(320) NOT NULL,
    CONSTRAINT done_has_outcome CHECK ((((NOT ((state)::text = 'done'::text)) AND ((outcome)::text = ''::text)) OR ((processed_at IS NOT NULL) AND ((state)::text = 'done'::text) AND (NOT ((outcome)::text = ''::text))))),
    CONSTRAINT intake_rawitem_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT on_a_timeline_means_contact CHECK (((NOT ((outcome)::text = ANY ((ARRAY['new-case'::character varying, 'joined'::character varying, 'reopened'::character varying])::text[]))) OR (contact_id IS NOT NULL))),
    CONSTRAINT quarantine_has_reason CHECK (((NOT ((state)::text = 'quarantined'::text)) OR (NOT ((reason)::text = ''::text))))
);
ALTER TABLE ONLY public.intake_rawitem ALTER COLUMN body SET STORAGE EXTERNAL;

ALTER TABLE public.intake_rawitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.intake_rawitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.knowledge_advice (
    id bigint NOT NULL,
    text character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    step smallint,
    failed_at timestamp with time zone,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint,
    failed_by_id bigint,
    note_id bigint,
    article_id bigint,
    CONSTRAINT advice_failed_at_and_by CHECK ((((failed_at IS NULL) AND (failed_by_id IS NULL)) OR ((failed_at IS NOT NULL) AND (failed_by_id IS NOT NULL)))),
    CONSTRAINT advice_has_words CHECK ((NOT ((text)::text = ''::text))),
    CONSTRAINT advice_step_of_an_article CHECK (((step IS NULL) OR ((article_id IS NOT NULL) AND (step >= 1)))),
    CONSTRAINT advice_was_given_somewhere CHECK ((((contact_id IS NOT NULL) AND (note_id IS NULL)) OR ((contact_id IS NULL) AND (note_id IS NOT NULL)))),
    CONSTRAINT knowledge_advice_step_check CHECK ((step >= 0))
);

ALTER TABLE public.knowledge_advice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_advice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.knowledge_article (
    id bigint NOT NULL,
    title_nl character varying(120) NOT NULL,
    title_en character varying(120) NOT NULL,
    text_nl text NOT NULL,
    text_en text NOT NULL,
    steps_nl character varying(300)[] NOT NULL,
    steps_en character varying(300)[] NOT NULL,
    at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    by_id bigint NOT NULL,
    published_at timestamp with time zone,
    CONSTRAINT article_in_both_languages CHECK (((NOT ((title_nl)::text = ''::text)) AND (NOT ((title_en)::text = ''::text)) AND (NOT (text_nl = ''::text)) AND (NOT (text_en = ''::text))))
);

ALTER TABLE public.knowledge_article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.knowledge_spared (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    mail character varying(320) NOT NULL,
    came_back_at timestamp with time zone,
    counts boolean,
    article_id bigint NOT NULL,
    CONSTRAINT spared_address_is_let_go CHECK (((counts IS NULL) OR ((mail)::text = ''::text))),
    CONSTRAINT spared_did_not_come_back CHECK (((NOT (counts AND (counts IS NOT NULL))) OR (came_back_at IS NULL)))
);

ALTER TABLE public.knowledge_spared ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_spared_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.knowledge_use (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    contact_id bigint NOT NULL
);

ALTER TABLE public.knowledge_use ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_use_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_attempt (
    id bigint NOT NULL,
    exercise character varying(40) NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    "when" character varying(100) NOT NULL,
    passed boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    colleague_id bigint NOT NULL
);

ALTER TABLE public.learning_attempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_drawing (
    id bigint NOT NULL,
    month date NOT NULL,
    seed bigint NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE public.learning_drawing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_drawing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_joiningday (
    id bigint NOT NULL,
    "on" date NOT NULL,
    shape character varying(10) NOT NULL,
    recorded boolean NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    consented_at timestamp with time zone,
    declined_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    ended_at timestamp with time zone,
    noticed character varying(500) NOT NULL,
    beside_id bigint,
    team_id bigint,
    who_id bigint NOT NULL,
    CONSTRAINT joining_day_ends_with_consent_and_words CHECK (((ended_at IS NULL) OR ((NOT ((noticed)::text = ''::text)) AND (((shape)::text = 'write'::text) OR (consented_at IS NOT NULL))))),
    CONSTRAINT joining_day_has_its_place CHECK ((((beside_id IS NOT NULL) AND ((shape)::text = 'listen'::text) AND (team_id IS NULL)) OR ((beside_id IS NULL) AND ((shape)::text = 'write'::text) AND (team_id IS NOT NULL)))),
    CONSTRAINT nobody_listens_to_themselves CHECK (((beside_id IS NULL) OR (NOT ((beside_id = who_id) AND (beside_id IS NOT NULL)))))
);

ALTER TABLE public.learning_joiningday ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_joiningday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_joiningdaychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    "on" date NOT NULL,
    shape character varying(10) NOT NULL,
    recorded boolean NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    consented_at timestamp with time zone,
    declined_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    ended_at timestamp with time zone,
    noticed character varying(500) NOT NULL,
    beside_id bigint,
    pgh_obj_id bigint NOT NULL,
    team_id bigint,
    who_id bigint NOT NULL
);

ALTER TABLE public.learning_joiningdaychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_joiningdaychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_lesson (
    id bigint NOT NULL,
    source character varying(10) NOT NULL,
    title_nl character varying(100) NOT NULL,
    title_en character varying(100) NOT NULL,
    changes jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    skill_id bigint NOT NULL,
    team_id bigint
);

ALTER TABLE public.learning_lesson ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_lesson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_lessonchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    source character varying(10) NOT NULL,
    title_nl character varying(100) NOT NULL,
    title_en character varying(100) NOT NULL,
    changes jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    pgh_obj_id bigint NOT NULL,
    skill_id bigint NOT NULL,
    team_id bigint
);

ALTER TABLE public.learning_lessonchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_lessonchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_pick (
    id bigint NOT NULL,
    number smallint NOT NULL,
    case_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    drawing_id bigint NOT NULL,
    CONSTRAINT learning_pick_number_check CHECK ((number >= 0)),
    CONSTRAINT three_picks_at_most CHECK (((number >= 1) AND (number <= 3)))
);

ALTER TABLE public.learning_pick ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_pick_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_pupil (
    id bigint NOT NULL,
    held boolean NOT NULL,
    tries smallint NOT NULL,
    passed_at timestamp with time zone,
    colleague_id bigint NOT NULL,
    lesson_id bigint NOT NULL,
    CONSTRAINT learning_pupil_tries_check CHECK ((tries >= 0))
);

ALTER TABLE public.learning_pupil ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_pupil_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mail_fetched (
    id bigint NOT NULL,
    uid bigint NOT NULL,
    mailbox_id bigint NOT NULL
);

ALTER TABLE public.mail_fetched ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mail_fetched_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mail_mailbox (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    aliases character varying(254)[] NOT NULL,
    plus_addressing boolean NOT NULL,
    active boolean NOT NULL,
    imap_host character varying(255) NOT NULL,
    imap_port integer NOT NULL,
    imap_security character varying(10) NOT NULL,
    imap_user character varying(320) NOT NULL,
    imap_password text NOT NULL,
    imap_folder character varying(255) NOT NULL,
    uid_validity bigint,
    last_uid bigint NOT NULL,
    reconciled_at timestamp with time zone,
    smtp_host character varying(255) NOT NULL,
    smtp_port integer NOT NULL,
    smtp_security character varying(10) NOT NULL,
    smtp_user character varying(320) NOT NULL,
    smtp_password text NOT NULL,
    received_ok_at timestamp with time zone,
    receive_error character varying(500) NOT NULL,
    receive_error_at timestamp with time zone,
    sent_ok_at timestamp with time zone,
    send_error character varying(500) NOT NULL,
    send_error_at timestamp with time zone,
    team_id bigint NOT NULL,
    authserv_id character varying(255) NOT NULL,
    followed_from date,
    CONSTRAINT mail_mailbox_imap_port_check CHECK ((imap_port >= 0)),
    CONSTRAINT mail_mailbox_smtp_port_check CHECK ((smtp_port >= 0))
);

ALTER TABLE public.mail_mailbox ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mail_mailbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mail_mailboxchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    aliases character varying(254)[] NOT NULL,
    plus_addressing boolean NOT NULL,
    active boolean NOT NULL,
    authserv_id character varying(255) NOT NULL,
    imap_host character varying(255) NOT NULL,
    imap_port integer NOT NULL,
    imap_security character varying(10) NOT NULL,
    imap_user character varying(320) NOT NULL,
    imap_folder character varying(255) NOT NULL,
    followed_from date,
    smtp_host character varying(255) NOT NULL,
    smtp_port integer NOT NULL,
    smtp_security character varying(10) NOT NULL,
    smtp_user character varying(320) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT mail_mailboxchange_imap_port_check CHECK ((imap_port >= 0)),
    CONSTRAINT mail_mailboxchange_smtp_port_check CHECK ((smtp_port >= 0))
);

ALTER TABLE public.mail_mailboxchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mail_mailboxchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mailings_item (
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    claimed_at timestamp with time zone,
    uncertain_at timestamp with time zone,
    sent_at timestamp with time zone,
    attempts smallint NOT NULL,
    error character varying(500) NOT NULL,
    addressed character varying(500) NOT NULL,
    channel character varying(10) NOT NULL,
    left_out character varying(200) NOT NULL,
    at timestamp with time zone,
    language character varying(2) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    send_at timestamp with time zone,
    address_id bigint,
    case_id bigint,
    party_id bigint NOT NULL,
    mailing_id bigint NOT NULL,
    CONSTRAINT mailed_has_words CHECK (((at IS NULL) OR ((NOT ((subject)::text = ''::text)) AND (NOT (text = ''::text))))),
    CONSTRAINT mailings_item_attempts_check CHECK ((attempts >= 0))
);

ALTER TABLE public.mailings_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mailings_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mailings_itemchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    state character varying(10) NOT NULL,
    case_id bigint,
    party_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.mailings_itemchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mailings_itemchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mailings_mailing (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    manner character varying(10) NOT NULL,
    is_news boolean NOT NULL,
    about_at timestamp with time zone NOT NULL,
    subject_nl character varying(150) NOT NULL,
    text_nl text NOT NULL,
    subject_en character varying(150) NOT NULL,
    text_en text NOT NULL,
    unknown jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    stopped_at timestamp with time zone,
    by_id bigint NOT NULL,
    stopped_by_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT mailing_stopped_by_somebody CHECK ((((stopped_at IS NULL) AND (stopped_by_id IS NULL)) OR ((stopped_at IS NOT NULL) AND (stopped_by_id IS NOT NULL))))
);

ALTER TABLE public.mailings_mailing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mailings_mailing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mailings_mailingchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    subject_nl character varying(150) NOT NULL,
    text_nl text NOT NULL,
    subject_en character varying(150) NOT NULL,
    text_en text NOT NULL,
    manner character varying(10) NOT NULL,
    is_news boolean NOT NULL,
    pgh_obj_id bigint NOT NULL,
    stopped_by_id bigint
);

ALTER TABLE public.mailings_mailingchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mailings_mailingchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.obstacles_obstacle (
    id bigint NOT NULL,
    name_nl character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    doing_nl character varying(200) NOT NULL,
    doing_en character varying(200) NOT NULL,
    in_use boolean NOT NULL
);

ALTER TABLE public.obstacles_obstacle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.obstacles_obstacle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.obstacles_wait (
    id bigint NOT NULL,
    expected_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    ended_in_id bigint,
    obstacle_id bigint NOT NULL,
    promise_id bigint NOT NULL,
    told_in_id bigint NOT NULL
);

ALTER TABLE public.obstacles_wait ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.obstacles_wait_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.options_option (
    id bigint NOT NULL,
    number smallint NOT NULL,
    name character varying(120) NOT NULL,
    price character varying(60) NOT NULL,
    effect character varying(300) NOT NULL,
    proposal_id bigint NOT NULL,
    CONSTRAINT option_says_what_price_and_effect CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((price)::text = ''::text)) AND (NOT ((effect)::text = ''::text)))),
    CONSTRAINT options_option_number_check CHECK ((number >= 0))
);

ALTER TABLE public.options_option ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.options_option_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.options_proposal (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    action_id bigint NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    chosen_id bigint,
    chosen_in_id bigint,
    told_in_id bigint NOT NULL,
    CONSTRAINT proposal_chosen_in_a_contact CHECK ((((chosen_id IS NULL) AND (chosen_in_id IS NULL)) OR ((chosen_id IS NOT NULL) AND (chosen_in_id IS NOT NULL))))
);

ALTER TABLE public.options_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.options_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.options_undertaking (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    wording character varying(300) NOT NULL,
    starts_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    rule character varying(200) NOT NULL,
    option_id bigint NOT NULL
);

ALTER TABLE public.options_undertaking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.options_undertaking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.orders_patience (
    id bigint NOT NULL,
    days smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    brand_id bigint NOT NULL,
    by_id bigint NOT NULL,
    CONSTRAINT orders_patience_days_check CHECK ((days >= 0)),
    CONSTRAINT patience_in_days CHECK (((days >= 1) AND (days <= 30)))
);

ALTER TABLE public.orders_patience ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.orders_patience_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.orders_patiencechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    days smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    brand_id bigint NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT orders_patiencechange_days_check CHECK ((days >= 0))
);

ALTER TABLE public.orders_patiencechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.orders_patiencechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.orders_watch (
    id bigint NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    starts_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone,
    spoken_at timestamp with time zone,
    next_at timestamp with time zone,
    ended_at timestamp with time zone,
    case_id bigint,
    order_id bigint NOT NULL,
    promise_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT running_order_is_watched CHECK (((case_id IS NULL) OR (ended_at IS NOT NULL) OR (next_at IS NOT NULL))),
    CONSTRAINT word_goes_in_a_case_that_runs CHECK (((next_at IS NULL) OR ((case_id IS NOT NULL) AND (ended_at IS NULL))))
);

ALTER TABLE public.orders_watch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.orders_watch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.outages_interest (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    tell_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    outage_id bigint NOT NULL,
    promise_id bigint NOT NULL
);

ALTER TABLE public.outages_interest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outages_interest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.outages_outage (
    id bigint NOT NULL,
    area character varying(40) NOT NULL,
    postcodes character varying(13)[] NOT NULL,
    what_nl character varying(60) NOT NULL,
    what_en character varying(60) NOT NULL,
    since timestamp with time zone NOT NULL,
    expected_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    at timestamp with time zone NOT NULL,
    brand_id bigint NOT NULL,
    by_id bigint NOT NULL,
    known boolean DEFAULT true NOT NULL,
    CONSTRAINT outage_ends_later CHECK (((ended_at IS NULL) OR (ended_at >= since))),
    CONSTRAINT outage_has_an_area CHECK ((
CASE
    WHEN (postcodes IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(postcodes, 1), 0)
END > 0)),
    CONSTRAINT outage_has_words CHECK (((NOT ((area)::text = ''::text)) AND (NOT ((what_nl)::text = ''::text)) AND (NOT ((what_en)::text = ''::text))))
);

ALTER TABLE public.outages_outage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outages_outage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.outages_outagechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    area character varying(40) NOT NULL,
    postcodes character varying(13)[] NOT NULL,
    what_nl character varying(60) NOT NULL,
    what_en character varying(60) NOT NULL,
    since timestamp with time zone NOT NULL,
    expected_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    at timestamp with time zone NOT NULL,
    brand_id bigint NOT NULL,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    known boolean DEFAULT true NOT NULL
);

ALTER TABLE public.outages_outagechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outages_outagechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_address (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    value character varying(320) NOT NULL,
    bounced_at timestamp with time zone,
    bounce_reason character varying(300) NOT NULL,
    party_id bigint NOT NULL,
    told_at timestamp with time zone
);

ALTER TABLE public.parties_address ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_addresschange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    kind character varying(20) NOT NULL,
    value character varying(320) NOT NULL,
    party_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.parties_addresschange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_addresschange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_belonging (
    id bigint NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    declined_at timestamp with time zone,
    decided_by_id bigint,
    organisation_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT belonging_decided_by_somebody CHECK ((((confirmed_at IS NULL) AND (decided_by_id IS NULL) AND (declined_at IS NULL)) OR ((decided_by_id IS NOT NULL) AND (((confirmed_at IS NOT NULL) AND (declined_at IS NULL)) OR ((confirmed_at IS NULL) AND (declined_at IS NOT NULL))))))
);

ALTER TABLE public.parties_belonging ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_belonging_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_claim (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    address_id bigint NOT NULL,
    party_id bigint NOT NULL
);

ALTER TABLE public.parties_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_domain (
    id bigint NOT NULL,
    name character varying(253) NOT NULL,
    organisation_id bigint NOT NULL
);

ALTER TABLE public.parties_domain ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_domain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_party (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    value character varying(20) DEFAULT ''::character varying NOT NULL,
    prefers character varying(20) DEFAULT ''::character varying NOT NULL,
    merged_into_id bigint,
    mailed_at timestamp with time zone,
    no_news_at timestamp with time zone,
    tone character varying(2) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT not_merged_into_itself CHECK (((merged_into_id IS NULL) OR (NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL)))))
);

ALTER TABLE public.parties_party ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.parties_partychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    language character varying(2) NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.parties_partychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.parties_partychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);

CREATE TABLE public.plain_confirmed (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    score smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    CONSTRAINT plain_confirmed_score_check CHECK ((score >= 0)),
    CONSTRAINT score_at_most_a_hundred CHECK ((score <= 100))
);

ALTER TABLE public.plain_confirmed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plain_confirmed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plain_tradeword (
    id bigint NOT NULL,
    word character varying(60) NOT NULL,
    instead character varying(120) NOT NULL,
    language character varying(2) NOT NULL,
    at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    by_id bigint NOT NULL,
    retired_by_id bigint,
    CONSTRAINT trade_word_has_a_plain_one CHECK (((NOT ((word)::text = ''::text)) AND (NOT ((instead)::text = ''::text)))),
    CONSTRAINT trade_word_retired_by_somebody CHECK ((((retired_at IS NULL) AND (retired_by_id IS NULL)) OR ((retired_at IS NOT NULL) AND (retired_by_id IS NOT NULL))))
);

ALTER TABLE public.plain_tradeword ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plain_tradeword_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.plain_tradewordchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    word character varying(60) NOT NULL,
    instead character varying(120) NOT NULL,
    language character varying(2) NOT NULL,
    at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    retired_by_id bigint
);

ALTER TABLE public.plain_tradewordchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.plain_tradewordchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.portal_linkwish (
    id bigint NOT NULL,
    mail character varying(320) NOT NULL,
    at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT link_wish_lets_go CHECK (((done_at IS NULL) OR ((mail)::text = ''::text)))
);

ALTER TABLE public.portal_linkwish ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.portal_linkwish_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.procedures_procedure (
    id bigint NOT NULL,
    title_nl character varying(100) NOT NULL,
    title_en character varying(100) NOT NULL,
    words character varying(60)[] NOT NULL,
    team_id bigint NOT NULL,
    discreet boolean NOT NULL
);

ALTER TABLE public.procedures_procedure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procedures_procedure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.procedures_run (
    id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    stopped character varying(300) NOT NULL,
    case_id bigint NOT NULL,
    started_by_id bigint,
    version_id bigint NOT NULL,
    CONSTRAINT stopped_run_has_ended CHECK ((((stopped)::text = ''::text) OR (ended_at IS NOT NULL)))
);

ALTER TABLE public.procedures_run ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procedures_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.procedures_step (
    id bigint NOT NULL,
    number smallint NOT NULL,
    doer character varying(10) NOT NULL,
    kind character varying(20) NOT NULL,
    texts jsonb NOT NULL,
    term smallint NOT NULL,
    unit character varying(15) NOT NULL,
    from_hour smallint,
    until_hour smallint,
    alarm character varying(10) NOT NULL,
    heard_by character varying(10) NOT NULL,
    nothing_to_do boolean NOT NULL,
    chained boolean NOT NULL,
    "when" character varying(10) NOT NULL,
    looks_at smallint,
    reminders smallint[] NOT NULL,
    alternative_kind character varying(20) NOT NULL,
    alternative_days smallint NOT NULL,
    partner_id bigint,
    version_id bigint NOT NULL,
    charged_after smallint DEFAULT 0 NOT NULL,
    most_later smallint DEFAULT 0 NOT NULL,
    cents integer,
    legal_basis character varying(200) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT procedures_step_alternative_days_check CHECK ((alternative_days >= 0)),
    CONSTRAINT procedures_step_cents_check CHECK ((cents >= 0)),
    CONSTRAINT procedures_step_charged_after_check CHECK ((charged_after >= 0)),
    CONSTRAINT procedures_step_from_hour_check CHECK ((from_hour >= 0)),
    CONSTRAINT procedures_step_looks_at_check CHECK ((looks_at >= 0)),
    CONSTRAINT procedures_step_most_later_check CHECK ((most_later >= 0)),
    CONSTRAINT procedures_step_number_check CHECK ((number >= 0)),
    CONSTRAINT procedures_step_term_check CHECK ((term >= 0)),
    CONSTRAINT procedures_step_until_hour_check CHECK ((until_hour >= 0)),
    CONSTRAINT step_looks_back CHECK (((looks_at IS NULL) OR (looks_at < number)))
);

ALTER TABLE public.procedures_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procedures_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.procedures_taken (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    outcome character varying(10) NOT NULL,
    action_id bigint,
    promise_id bigint,
    run_id bigint NOT NULL,
    step_id bigint NOT NULL,
    CONSTRAINT taken_step_ends_somehow CHECK ((((ended_at IS NULL) AND ((outcome)::text = ''::text)) OR ((ended_at IS NOT NULL) AND (NOT ((outcome)::text = ''::text))))),
    CONSTRAINT taken_step_is_owed CHECK (((promise_id IS NOT NULL) OR (action_id IS NOT NULL)))
);

ALTER TABLE public.procedures_taken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procedures_taken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.procedures_version (
    id bigint NOT NULL,
    number smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    made_by_id bigint,
    procedure_id bigint NOT NULL,
    published_by_id bigint,
    CONSTRAINT procedures_version_number_check CHECK ((number >= 0))
);

ALTER TABLE public.procedures_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.procedures_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_booking (
    id bigint NOT NULL,
    place smallint,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    freed_at timestamp with time zone,
    forced_by_id bigint,
    promise_id bigint NOT NULL,
    slot_id bigint NOT NULL,
    CONSTRAINT place_or_forced_with_reason CHECK ((((forced_by_id IS NULL) AND (place >= 1) AND ((reason)::text = ''::text)) OR ((forced_by_id IS NOT NULL) AND (place IS NULL) AND (NOT ((reason)::text = ''::text))))),
    CONSTRAINT promises_booking_place_check CHECK ((place >= 0))
);

ALTER TABLE public.promises_booking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_booking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_breach (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    told_in_id bigint NOT NULL,
    promise_id bigint NOT NULL,
    successor_id bigint NOT NULL,
    explain_by timestamp with time zone,
    CONSTRAINT successor_is_another CHECK ((NOT (promise_id = successor_id)))
);

ALTER TABLE public.promises_breach ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_breach_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_cause (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    words character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    breach_id bigint NOT NULL,
    by_id bigint NOT NULL,
    partner_id bigint
);

ALTER TABLE public.promises_cause ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_cause_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_interim (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    promise_id bigint NOT NULL
);

ALTER TABLE public.promises_interim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_interim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_keeping (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    contact_id bigint NOT NULL,
    promise_id bigint NOT NULL,
    evidence character varying(200) NOT NULL,
    proof character varying(10) NOT NULL,
    CONSTRAINT proof_has_evidence CHECK ((((proof)::text = 'message'::text) OR (NOT ((evidence)::text = ''::text)))),
    CONSTRAINT tick_has_a_name CHECK (((NOT ((proof)::text = 'tick'::text)) OR (by_id IS NOT NULL)))
);

ALTER TABLE public.promises_keeping ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_keeping_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_offer (
    id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    offered_in_id bigint NOT NULL,
    promise_id bigint NOT NULL,
    CONSTRAINT offered_window_has_length CHECK ((starts_at < due_at))
);

ALTER TABLE public.promises_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_promise (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    wording character varying(300) NOT NULL,
    rule character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    starts_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    original_due_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    stage character varying(10) NOT NULL,
    wake_at timestamp with time zone,
    case_id bigint NOT NULL,
    fallback_id bigint NOT NULL,
    made_by_id bigint,
    made_in_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    question_id bigint,
    depends_on_id bigint,
    result character varying(300) NOT NULL,
    review_at timestamp with time zone,
    tracked character varying(40) NOT NULL,
    series_id bigint,
    first_id bigint,
    slips smallint DEFAULT 0 NOT NULL,
    basis character varying(20) DEFAULT ''::character varying NOT NULL,
    partner_id bigint,
    CONSTRAINT depends_on_another CHECK (((depends_on_id IS NULL) OR (NOT ((depends_on_id = id) AND (depends_on_id IS NOT NULL))))),
    CONSTRAINT open_promise_is_watched CHECK (((((state)::text = 'open'::text) AND (wake_at IS NOT NULL)) OR ((NOT ((state)::text = 'open'::text)) AND (wake_at IS NULL)))),
    CONSTRAINT promise_has_words CHECK ((NOT ((wording)::text = ''::text))),
    CONSTRAINT promise_lies_ahead CHECK ((due_at > made_at)),
    CONSTRAINT promises_promise_slips_check CHECK ((slips >= 0)),
    CONSTRAINT window_has_length CHECK (((starts_at IS NULL) OR (starts_at < due_at)))
);

ALTER TABLE public.promises_promise ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_promise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_release (
    id bigint NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    contact_id bigint NOT NULL,
    promise_id bigint NOT NULL
);

ALTER TABLE public.promises_release ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_release_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_renegotiation (
    id bigint NOT NULL,
    old_starts_at timestamp with time zone,
    old_due_at timestamp with time zone NOT NULL,
    new_starts_at timestamp with time zone,
    new_due_at timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    promise_id bigint NOT NULL,
    told_in_id bigint NOT NULL,
    party_id bigint,
    partner_id bigint,
    CONSTRAINT renegotiated_before_the_date CHECK ((at <= old_due_at)),
    CONSTRAINT renegotiation_has_reason CHECK ((NOT ((reason)::text = ''::text)))
);

ALTER TABLE public.promises_renegotiation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_renegotiation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_series (
    id bigint NOT NULL,
    rhythm character varying(10) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    ended_in_id bigint,
    CONSTRAINT series_ends_in_a_contact CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL) AND (ended_in_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_in_id IS NOT NULL))))
);

ALTER TABLE public.promises_series ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_shift (
    id bigint NOT NULL,
    reason character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    alarm_at timestamp with time zone,
    ended_at timestamp with time zone,
    by_id bigint,
    ended_by_id bigint,
    promise_id bigint NOT NULL,
    told_in_id bigint,
    CONSTRAINT shift_has_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT shift_is_ended_by_somebody CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL) AND (told_in_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL))))
);

ALTER TABLE public.promises_shift ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_shift_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_shiftstep (
    id bigint NOT NULL,
    starts_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    promise_id bigint NOT NULL,
    shift_id bigint NOT NULL,
    CONSTRAINT shifted_window_has_length CHECK (((starts_at IS NULL) OR (starts_at < due_at)))
);

ALTER TABLE public.promises_shiftstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_shiftstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_slot (
    id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    capacity smallint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT promises_slot_capacity_check CHECK ((capacity >= 0)),
    CONSTRAINT slot_ends_after_start CHECK ((starts_at < ends_at))
);

ALTER TABLE public.promises_slot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_slot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.promises_slotplan (
    id bigint NOT NULL,
    minutes smallint NOT NULL,
    capacity smallint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT promises_slotplan_capacity_check CHECK ((capacity >= 0)),
    CONSTRAINT promises_slotplan_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT slot_has_a_length CHECK (((minutes >= 5) AND (minutes <= 240)))
);

ALTER TABLE public.promises_slotplan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_slotplan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.referrals_destination (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    phone character varying(40) NOT NULL,
    website character varying(200) NOT NULL,
    hours_nl character varying(200) NOT NULL,
    hours_en character varying(200) NOT NULL,
    say_nl character varying(300) NOT NULL,
    say_en character varying(300) NOT NULL,
    brand_id bigint NOT NULL
);

ALTER TABLE public.referrals_destination ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_destination_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.referrals_referral (
    id bigint NOT NULL,
    reference character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    ask_at timestamp with time zone NOT NULL,
    worked boolean,
    asked_in_id bigint,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    destination_id bigint NOT NULL,
    promise_id bigint NOT NULL,
    said_in_id bigint,
    told_in_id bigint NOT NULL,
    CONSTRAINT referral_worked_as_said CHECK ((((said_in_id IS NULL) AND (worked IS NULL)) OR ((said_in_id IS NOT NULL) AND (worked IS NOT NULL))))
);

ALTER TABLE public.referrals_referral ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.referrals_referral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.relays_relay (
    id bigint NOT NULL,
    why character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    contact_id bigint NOT NULL,
    goes_in_id bigint,
    CONSTRAINT relay_went_and_ended CHECK (((goes_in_id IS NULL) OR (ended_at IS NOT NULL)))
);

ALTER TABLE public.relays_relay ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.relays_relay_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.relays_sheet (
    id bigint NOT NULL,
    addressed character varying(500) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    called_at timestamp with time zone,
    posted_at timestamp with time zone,
    contact_id bigint NOT NULL,
    posted_by_id bigint,
    CONSTRAINT sheet_posted_by_somebody CHECK ((((posted_at IS NULL) AND (posted_by_id IS NULL)) OR ((posted_at IS NOT NULL) AND (posted_by_id IS NOT NULL))))
);

ALTER TABLE public.relays_sheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.relays_sheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_account (
    id bigint NOT NULL,
    iban text NOT NULL,
    digits character varying(4) NOT NULL,
    holder character varying(70) NOT NULL,
    at timestamp with time zone NOT NULL,
    failed_at timestamp with time zone,
    by_id bigint,
    party_id bigint NOT NULL,
    told_in_id bigint
);

ALTER TABLE public.remedies_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_fault (
    id bigint NOT NULL,
    whose character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL
);

ALTER TABLE public.remedies_fault ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_fault_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_house (
    id bigint NOT NULL,
    name character varying(70) NOT NULL,
    iban text NOT NULL,
    agent_limit integer NOT NULL,
    office_limit integer NOT NULL,
    four_eyes_above integer NOT NULL,
    offer_cents integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint,
    CONSTRAINT remedies_house_agent_limit_check CHECK ((agent_limit >= 0)),
    CONSTRAINT remedies_house_four_eyes_above_check CHECK ((four_eyes_above >= 0)),
    CONSTRAINT remedies_house_offer_cents_check CHECK ((offer_cents >= 0)),
    CONSTRAINT remedies_house_office_limit_check CHECK ((office_limit >= 0))
);

ALTER TABLE public.remedies_house ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_house_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_instalment (
    id bigint NOT NULL,
    number smallint NOT NULL,
    bill_on date NOT NULL,
    cents integer NOT NULL,
    invoice character varying(40) NOT NULL,
    netted_at timestamp with time zone,
    promise_id bigint NOT NULL,
    netting_id bigint NOT NULL,
    CONSTRAINT instalment_is_something CHECK ((cents > 0)),
    CONSTRAINT netted_on_an_invoice CHECK (((((invoice)::text = ''::text) AND (netted_at IS NULL)) OR ((netted_at IS NOT NULL) AND (NOT ((invoice)::text = ''::text))))),
    CONSTRAINT remedies_instalment_cents_check CHECK ((cents >= 0)),
    CONSTRAINT remedies_instalment_number_check CHECK ((number >= 0))
);

ALTER TABLE public.remedies_instalment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_instalment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_line (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    booked_on date NOT NULL,
    cents bigint NOT NULL,
    iban text NOT NULL,
    end_to_end character varying(35) NOT NULL,
    words character varying(300) NOT NULL,
    outcome character varying(10) NOT NULL,
    why character varying(300) NOT NULL,
    settled_at timestamp with time zone,
    note character varying(300) NOT NULL,
    settled_by_id bigint,
    payout_id bigint,
    statement_id bigint NOT NULL,
    CONSTRAINT line_settled_with_a_note CHECK (((((note)::text = ''::text) AND (settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL) AND (NOT ((note)::text = ''::text)))))
);

ALTER TABLE public.remedies_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_netting (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    long boolean NOT NULL,
    begun_at timestamp with time zone,
    decided_at timestamp with time zone,
    refusal character varying(300) NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint,
    consent_id bigint NOT NULL,
    decided_by_id bigint,
    ended_in_id bigint,
    refund_id bigint NOT NULL,
    CONSTRAINT long_netting_is_approved CHECK (((begun_at IS NULL) OR (NOT long) OR (decided_by_id IS NOT NULL))),
    CONSTRAINT refused_netting_never_begins CHECK (((begun_at IS NULL) OR ((refusal)::text = ''::text)))
);

ALTER TABLE public.remedies_netting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_netting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_paymentfile (
    id bigint NOT NULL,
    message_id character varying(35) NOT NULL,
    cents bigint NOT NULL,
    count integer NOT NULL,
    "limit" integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    approved_by_id bigint,
    house_id bigint NOT NULL,
    made_by_id bigint NOT NULL,
    CONSTRAINT file_approved_by_and_at CHECK ((((approved_at IS NULL) AND (approved_by_id IS NULL)) OR ((approved_at IS NOT NULL) AND (approved_by_id IS NOT NULL)))),
    CONSTRAINT four_eyes CHECK (((approved_by_id IS NULL) OR (cents <= "limit") OR (NOT ((approved_by_id = made_by_id) AND (approved_by_id IS NOT NULL))))),
    CONSTRAINT remedies_paymentfile_cents_check CHECK ((cents >= 0)),
    CONSTRAINT remedies_paymentfile_count_check CHECK ((count >= 0)),
    CONSTRAINT remedies_paymentfile_limit_check CHECK (("limit" >= 0))
);

ALTER TABLE public.remedies_paymentfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_paymentfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_paymentfilechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    message_id character varying(35) NOT NULL,
    cents bigint NOT NULL,
    count integer NOT NULL,
    "limit" integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    approved_by_id bigint,
    house_id bigint NOT NULL,
    made_by_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT remedies_paymentfilechange_cents_check CHECK ((cents >= 0)),
    CONSTRAINT remedies_paymentfilechange_count_check CHECK ((count >= 0)),
    CONSTRAINT remedies_paymentfilechange_limit_check CHECK (("limit" >= 0))
);

ALTER TABLE public.remedies_paymentfilechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_paymentfilechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_payout (
    id bigint NOT NULL,
    cents integer NOT NULL,
    at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    returned_at timestamp with time zone,
    dropped_at timestamp with time zone,
    account_id bigint,
    case_id bigint NOT NULL,
    file_id bigint,
    promise_id bigint NOT NULL,
    refund_id bigint,
    CONSTRAINT in_a_file_is_not_dropped CHECK (((dropped_at IS NULL) OR (file_id IS NULL))),
    CONSTRAINT paid_to_an_account CHECK (((file_id IS NULL) OR (account_id IS NOT NULL))),
    CONSTRAINT payout_is_something CHECK ((cents > 0)),
    CONSTRAINT remedies_payout_cents_check CHECK ((cents >= 0))
);

ALTER TABLE public.remedies_payout ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_payout_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_refund (
    id bigint NOT NULL,
    cents integer NOT NULL,
    costs integer NOT NULL,
    reason character varying(300) NOT NULL,
    sorry character varying(300) NOT NULL,
    monthly integer,
    fault character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    granted_at timestamp with time zone,
    decided_at timestamp with time zone,
    refusal character varying(300) NOT NULL,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    decided_by_id bigint,
    CONSTRAINT refund_granted_or_refused CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND ((refusal)::text = ''::text)) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL) AND (((granted_at IS NOT NULL) AND ((refusal)::text = ''::text)) OR ((granted_at IS NULL) AND (NOT ((refusal)::text = ''::text))))))),
    CONSTRAINT refund_has_a_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT refund_is_something CHECK ((cents > 0)),
    CONSTRAINT refund_nets_with_something CHECK (((monthly IS NULL) OR (monthly > 0))),
    CONSTRAINT remedies_refund_cents_check CHECK ((cents >= 0)),
    CONSTRAINT remedies_refund_costs_check CHECK ((costs >= 0)),
    CONSTRAINT remedies_refund_monthly_check CHECK ((monthly >= 0))
);

ALTER TABLE public.remedies_refund ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_refund_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.remedies_statement (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    count integer NOT NULL,
    again integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    CONSTRAINT remedies_statement_again_check CHECK ((again >= 0)),
    CONSTRAINT remedies_statement_count_check CHECK ((count >= 0))
);

ALTER TABLE public.remedies_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.remedies_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.scanning_verdict (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    outcome character varying(10) NOT NULL,
    found character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    try_at timestamp with time zone NOT NULL,
    CONSTRAINT infected_says_with_what CHECK (((((outcome)::text = 'infected'::text) OR ((found)::text = ''::text)) AND (1 = (
CASE
    WHEN ((outcome)::text = 'infected'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((found)::text = ''::text) THEN 1
    ELSE 0
END))))
);

ALTER TABLE public.scanning_verdict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.scanning_verdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.setup_draft (
    id bigint NOT NULL,
    answers text NOT NULL,
    is_the_one boolean NOT NULL,
    CONSTRAINT one_draft CHECK (is_the_one)
);

ALTER TABLE public.setup_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.setup_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_branch (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    place character varying(100) NOT NULL,
    brand_id bigint,
    calendar_id bigint,
    phone character varying(40) NOT NULL,
    postcode character varying(10) NOT NULL,
    street character varying(100) NOT NULL,
    CONSTRAINT no_paid_line_of_branch CHECK ((NOT ((phone)::text ~ '^\D*(0031|31)?\D*0?\D*(9|18\d\d\D*$)'::text)))
);

ALTER TABLE public.staff_branch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_branch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_branchchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    place character varying(100) NOT NULL,
    street character varying(100) NOT NULL,
    postcode character varying(10) NOT NULL,
    phone character varying(40) NOT NULL,
    brand_id bigint,
    calendar_id bigint,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.staff_branchchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_branchchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_brand (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    prefix character varying(3) NOT NULL,
    phone character varying(40) NOT NULL,
    mail character varying(254) NOT NULL,
    website character varying(200) NOT NULL,
    calendar_id bigint NOT NULL,
    CONSTRAINT no_paid_line CHECK ((NOT ((phone)::text ~ '^\D*(0031|31)?\D*0?\D*(9|18\d\d\D*$)'::text)))
);

ALTER TABLE public.staff_brand ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_brand_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_brandchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    prefix character varying(3) NOT NULL,
    phone character varying(40) NOT NULL,
    mail character varying(254) NOT NULL,
    website character varying(200) NOT NULL,
    calendar_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.staff_brandchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_brandchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_colleague (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    mail character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    role character varying(20) NOT NULL,
    language character varying(2) NOT NULL,
    is_active boolean NOT NULL,
    team_id bigint,
    branch_id bigint,
    leaves_on date,
    away_from date,
    away_until date,
    seen_at timestamp with time zone,
    spared jsonb NOT NULL,
    CONSTRAINT away_from_before_until CHECK (((away_until IS NULL) OR ((away_from IS NOT NULL) AND (away_until >= away_from))))
);

CREATE TABLE public.staff_colleague_groups (
    id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.staff_colleague_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_colleague_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.staff_colleague ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_colleague_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_colleague_user_permissions (
    id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.staff_colleague_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_colleague_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_colleaguechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    mail character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    role character varying(20) NOT NULL,
    language character varying(2) NOT NULL,
    is_active boolean NOT NULL,
    branch_id bigint,
    pgh_obj_id bigint NOT NULL,
    team_id bigint,
    leaves_on date,
    away_from date,
    away_until date
);

ALTER TABLE public.staff_colleaguechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_colleaguechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_colleagueskill (
    id bigint NOT NULL,
    routed boolean NOT NULL,
    since timestamp with time zone NOT NULL,
    colleague_id bigint NOT NULL,
    skill_id bigint NOT NULL
);

ALTER TABLE public.staff_colleagueskill ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_colleagueskill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_colleagueskillchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    routed boolean NOT NULL,
    since timestamp with time zone NOT NULL,
    colleague_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    skill_id bigint NOT NULL
);

ALTER TABLE public.staff_colleagueskillchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_colleagueskillchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_invitation (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    send_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    error character varying(500) NOT NULL,
    by_id bigint,
    colleague_id bigint NOT NULL
);

ALTER TABLE public.staff_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_invitationchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    by_id bigint,
    colleague_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.staff_invitationchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_invitationchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_organisation (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    zone character varying(60) NOT NULL,
    language character varying(2) NOT NULL,
    is_the_one boolean NOT NULL,
    second_factor_for character varying(20)[] NOT NULL,
    CONSTRAINT one_organisation CHECK (is_the_one)
);

ALTER TABLE public.staff_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_organisationchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    zone character varying(60) NOT NULL,
    language character varying(2) NOT NULL,
    second_factor_for character varying(20)[] NOT NULL,
    is_the_one boolean NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.staff_organisationchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_organisationchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_partner (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    kind character varying(20) NOT NULL
);

ALTER TABLE public.staff_partner ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_partner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_servicecalendar (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    zone character varying(60) NOT NULL,
    weekly jsonb NOT NULL,
    country character varying(2) NOT NULL,
    good_friday boolean NOT NULL,
    closed jsonb NOT NULL,
    apart jsonb DEFAULT '[]'::jsonb NOT NULL
);

ALTER TABLE public.staff_servicecalendar ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_servicecalendar_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_servicecalendarchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    zone character varying(60) NOT NULL,
    weekly jsonb NOT NULL,
    country character varying(2) NOT NULL,
    good_friday boolean NOT NULL,
    closed jsonb NOT NULL,
    pgh_obj_id bigint NOT NULL,
    apart jsonb DEFAULT '[]'::jsonb NOT NULL
);

ALTER TABLE public.staff_servicecalendarchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_servicecalendarchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_skill (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    topics character varying(60)[] NOT NULL,
    ended_at timestamp with time zone
);

ALTER TABLE public.staff_skill ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_skill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_skillchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    topics character varying(60)[] NOT NULL,
    ended_at timestamp with time zone,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.staff_skillchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_skillchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_team (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    answer_minutes integer NOT NULL,
    brand_id bigint NOT NULL,
    lead_id bigint NOT NULL,
    topics character varying(60)[] NOT NULL,
    branch_id bigint,
    rings_first_seconds smallint NOT NULL,
    begins jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT staff_team_answer_minutes_check CHECK ((answer_minutes >= 0)),
    CONSTRAINT staff_team_rings_first_seconds_check CHECK ((rings_first_seconds >= 0)),
    CONSTRAINT term_is_positive CHECK ((answer_minutes > 0))
);

ALTER TABLE public.staff_team ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_team_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_teamchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    answer_minutes integer NOT NULL,
    topics character varying(60)[] NOT NULL,
    branch_id bigint,
    brand_id bigint NOT NULL,
    lead_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    rings_first_seconds smallint NOT NULL,
    begins jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT staff_teamchange_answer_minutes_check CHECK ((answer_minutes >= 0)),
    CONSTRAINT staff_teamchange_rings_first_seconds_check CHECK ((rings_first_seconds >= 0))
);

ALTER TABLE public.staff_teamchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_teamchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.staff_tries (
    id bigint NOT NULL,
    scope character varying(10) NOT NULL,
    place integer NOT NULL,
    since timestamp with time zone NOT NULL,
    count integer NOT NULL,
    CONSTRAINT staff_tries_count_check CHECK ((count >= 0)),
    CONSTRAINT staff_tries_place_check CHECK ((place >= 0))
);

ALTER TABLE public.staff_tries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.staff_tries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.stock_reservation (
    id bigint NOT NULL,
    article character varying(60) NOT NULL,
    number character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    lost_at timestamp with time zone,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    promise_id bigint,
    CONSTRAINT lost_stock_is_not_held CHECK (((lost_at IS NULL) OR (ended_at IS NOT NULL)))
);

ALTER TABLE public.stock_reservation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.stock_reservation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.takeover_oldcustomer (
    id bigint NOT NULL,
    system character varying(40) NOT NULL,
    key character varying(100) NOT NULL,
    party_id bigint NOT NULL
);

ALTER TABLE public.takeover_oldcustomer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.takeover_oldcustomer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.takeover_oldline (
    id bigint NOT NULL,
    system character varying(40) NOT NULL,
    digest character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    contact_id bigint
);

ALTER TABLE public.takeover_oldline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.takeover_oldline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.takeover_oldmatter (
    id bigint NOT NULL,
    system character varying(40) NOT NULL,
    key character varying(200) NOT NULL,
    case_id bigint NOT NULL
);

ALTER TABLE public.takeover_oldmatter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.takeover_oldmatter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.themes_rotation (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    theme_id bigint NOT NULL
);

ALTER TABLE public.themes_rotation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.themes_rotation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.themes_telling (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    text_nl text NOT NULL,
    text_en text NOT NULL,
    by_id bigint NOT NULL,
    theme_id bigint NOT NULL
);

ALTER TABLE public.themes_telling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.themes_telling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.themes_theme (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    words character varying(40)[] NOT NULL,
    at timestamp with time zone NOT NULL,
    cause character varying(300) NOT NULL,
    expected_on date,
    solved_at timestamp with time zone,
    by_id bigint NOT NULL,
    owner_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT cause_has_owner_and_day CHECK (((((cause)::text = ''::text) AND (expected_on IS NULL) AND (owner_id IS NULL)) OR ((NOT ((cause)::text = ''::text)) AND (expected_on IS NOT NULL) AND (owner_id IS NOT NULL)))),
    CONSTRAINT theme_has_words CHECK ((NOT (words = '{}'::character varying(40)[])))
);

ALTER TABLE public.themes_theme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.themes_theme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.themes_themechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    words character varying(40)[] NOT NULL,
    cause character varying(300) NOT NULL,
    expected_on date,
    solved_at timestamp with time zone,
    by_id bigint NOT NULL,
    owner_id bigint,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.themes_themechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.themes_themechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.themes_told (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    telling_id bigint NOT NULL
);

ALTER TABLE public.themes_told ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.themes_told_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.timeline_entry (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    public boolean NOT NULL,
    facts jsonb NOT NULL,
    actor_id bigint,
    party_id bigint
);

ALTER TABLE public.timeline_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.timeline_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.urgency_call (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    case_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    taken_by_id bigint,
    emergency_id bigint NOT NULL,
    CONSTRAINT call_taken_by_somebody CHECK ((((taken_at IS NULL) AND (taken_by_id IS NULL)) OR ((taken_at IS NOT NULL) AND (taken_by_id IS NOT NULL))))
);

ALTER TABLE public.urgency_call ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.urgency_call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.urgency_emergency (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    words character varying(60)[] NOT NULL,
    phone character varying(40) NOT NULL,
    text_nl character varying(300) NOT NULL,
    text_en character varying(300) NOT NULL,
    next_after smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT emergency_says_what_to_do CHECK (((NOT (words = '{}'::character varying(60)[])) AND (NOT ((phone)::text = ''::text)) AND (NOT ((text_nl)::text = ''::text)) AND (NOT ((text_en)::text = ''::text)))),
    CONSTRAINT next_is_called_later CHECK ((next_after > 0)),
    CONSTRAINT urgency_emergency_next_after_check CHECK ((next_after >= 0))
);

ALTER TABLE public.urgency_emergency ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.urgency_emergency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.urgency_oncall (
    id bigint NOT NULL,
    place smallint NOT NULL,
    address character varying(254) NOT NULL,
    colleague_id bigint NOT NULL,
    emergency_id bigint NOT NULL,
    CONSTRAINT urgency_oncall_place_check CHECK ((place >= 0))
);

ALTER TABLE public.urgency_oncall ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.urgency_oncall_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.urgency_page (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    sender character varying(254) NOT NULL,
    subject character varying(300) NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    send_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    attempts smallint NOT NULL,
    error character varying(500) NOT NULL,
    call_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    CONSTRAINT urgency_page_attempts_check CHECK ((attempts >= 0))
);

ALTER TABLE public.urgency_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.urgency_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.weekly_publicrequest (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    planned_on date NOT NULL,
    shown character varying(300) NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    case_id bigint NOT NULL,
    shown_by_id bigint,
    standing_id bigint NOT NULL,
    CONSTRAINT answered_in_public_by_a_colleague CHECK ((((answer = ''::text) AND (answered_at IS NULL) AND (answered_by_id IS NULL)) OR ((NOT (answer = ''::text)) AND (NOT ((shown)::text = ''::text)) AND (answered_at IS NOT NULL) AND (answered_by_id IS NOT NULL)))),
    CONSTRAINT shown_by_a_colleague CHECK (((((shown)::text = ''::text) AND (shown_by_id IS NULL)) OR ((NOT ((shown)::text = ''::text)) AND (shown_by_id IS NOT NULL))))
);

ALTER TABLE public.weekly_publicrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.weekly_publicrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.weekly_skippedweek (
    id bigint NOT NULL,
    "on" date NOT NULL,
    note_nl character varying(300) NOT NULL,
    note_en character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    standing_id bigint NOT NULL,
    CONSTRAINT skipped_with_a_note CHECK (((NOT ((note_nl)::text = ''::text)) AND (NOT ((note_en)::text = ''::text))))
);

ALTER TABLE public.weekly_skippedweek ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.weekly_skippedweek_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.weekly_standingpromise (
    id bigint NOT NULL,
    slug character varying(40) NOT NULL,
    name_nl character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    intro_nl character varying(500) NOT NULL,
    intro_en character varying(500) NOT NULL,
    weekday smallint NOT NULL,
    before time without time zone NOT NULL,
    a_week smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT answers_something_a_week CHECK ((a_week > 0)),
    CONSTRAINT weekday_is_a_day CHECK ((weekday <= 6)),
    CONSTRAINT weekly_standingpromise_a_week_check CHECK ((a_week >= 0)),
    CONSTRAINT weekly_standingpromise_weekday_check CHECK ((weekday >= 0))
);

ALTER TABLE public.weekly_standingpromise ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.weekly_standingpromise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.workload_pause (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    colleague_id bigint NOT NULL,
    CONSTRAINT pause_lasts CHECK ((ends_at > at))
);

ALTER TABLE public.workload_pause ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workload_pause_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.workload_reassigned (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    promise_id bigint,
    to_id bigint NOT NULL,
    told_in_id bigint,
    reassignment_id bigint NOT NULL
);

ALTER TABLE public.workload_reassigned ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workload_reassigned_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.workload_reassignment (
    id bigint NOT NULL,
    reason character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    by_id bigint NOT NULL,
    of_id bigint NOT NULL,
    undone_by_id bigint,
    CONSTRAINT undone_by_somebody CHECK ((((undone_at IS NULL) AND (undone_by_id IS NULL)) OR ((undone_at IS NOT NULL) AND (undone_by_id IS NOT NULL))))
);

ALTER TABLE public.workload_reassignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workload_reassignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.writing_borrowed (
    id bigint NOT NULL,
    percent smallint NOT NULL,
    contact_id bigint NOT NULL,
    CONSTRAINT borrowed_at_most_all CHECK ((percent <= 100)),
    CONSTRAINT writing_borrowed_percent_check CHECK ((percent >= 0))
);

ALTER TABLE public.writing_borrowed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.writing_borrowed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.writing_draft (
    id bigint NOT NULL,
    form character varying(80) NOT NULL,
    fields jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL
);

ALTER TABLE public.writing_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.writing_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.writing_pace (
    id bigint NOT NULL,
    seconds smallint NOT NULL,
    colleague_id bigint NOT NULL,
    CONSTRAINT undo_within_a_minute CHECK ((seconds <= 60)),
    CONSTRAINT writing_pace_seconds_check CHECK ((seconds >= 0))
);

ALTER TABLE public.writing_pace ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.writing_pace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.writing_waiting (
    id bigint NOT NULL,
    key uuid NOT NULL,
    text text NOT NULL,
    said jsonb NOT NULL,
    fields jsonb NOT NULL,
    chosen boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    send_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    reason character varying(500) NOT NULL,
    ended_at timestamp with time zone,
    by_id bigint NOT NULL,
    case_id bigint NOT NULL,
    contact_id bigint,
    CONSTRAINT waiting_answer_ends_one_way CHECK ((((contact_id IS NULL) AND (ended_at IS NULL) AND ((reason)::text = ''::text) AND ((state)::text = 'waiting'::text)) OR ((contact_id IS NOT NULL) AND (ended_at IS NOT NULL) AND ((state)::text = 'sent'::text)) OR ((contact_id IS NULL) AND (ended_at IS NOT NULL) AND ((state)::text = 'withdrawn'::text)) OR ((contact_id IS NULL) AND (ended_at IS NOT NULL) AND ((state)::text = 'held'::text) AND (NOT ((reason)::text = ''::text)))))
);

ALTER TABLE public.writing_waiting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.writing_waiting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_declined_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_departure_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_goodnews_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_goodnewschange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_message_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_recovery_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_recoverychange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_rule_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_rulechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_score_id_seq', 1, false);

SELECT pg_catalog.setval('public.aftercare_told_id_seq', 1, false);

SELECT pg_catalog.setval('public.api_apikey_id_seq', 1, false);

SELECT pg_catalog.setval('public.api_apikeychange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.branches_claim_id_seq', 1, false);

SELECT pg_catalog.setval('public.branches_pickup_id_seq', 1, false);

SELECT pg_catalog.setval('public.branches_remit_id_seq', 1, false);

SELECT pg_catalog.setval('public.branches_remitchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.branches_visit_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_attachment_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_case_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_casechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_caselink_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_contact_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_customeraction_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_expectation_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_note_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_order_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_outgoing_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_participant_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_question_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_questionchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_reference', 4801, false);

SELECT pg_catalog.setval('public.cases_scan_id_seq', 1, false);

SELECT pg_catalog.setval('public.cases_statuslink_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_alert_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_backlogmessage_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_backlogrun_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_compensationproposal_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_decision_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_label_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_labelchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_merge_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_moverequest_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_reply_id_seq', 1, false);

SELECT pg_catalog.setval('public.chain_system_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_calls_call_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_calls_check_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_calls_confidential_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_calls_event_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_calls_exchange_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_calls_extension_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_chat_talk_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_chat_talklink_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_chat_window_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_chat_windowchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_messages_source_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_messages_sourcechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_orders_shop_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_orders_shopchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_sip_trunk_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_sip_trunkchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_voice_course_id_seq', 1, false);

SELECT pg_catalog.setval('public.channel_voice_turn_id_seq', 1, false);

SELECT pg_catalog.setval('public.charges_charge_id_seq', 1, false);

SELECT pg_catalog.setval('public.charges_chargechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.coaching_form_id_seq', 1, false);

SELECT pg_catalog.setval('public.coaching_moment_id_seq', 1, false);

SELECT pg_catalog.setval('public.coaching_review_id_seq', 1, false);

SELECT pg_catalog.setval('public.cohorts_cohort_id_seq', 1, false);

SELECT pg_catalog.setval('public.cohorts_member_id_seq', 1, false);

SELECT pg_catalog.setval('public.complaints_cleared_id_seq', 1, false);

SELECT pg_catalog.setval('public.complaints_complaint_id_seq', 1, false);

SELECT pg_catalog.setval('public.complaints_complaintchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.complaints_handling_id_seq', 1, false);

SELECT pg_catalog.setval('public.complaints_handlingchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.deadlines_postponement_id_seq', 1, false);

SELECT pg_catalog.setval('public.deadlines_reminder_id_seq', 1, false);

SELECT pg_catalog.setval('public.desk_failedsignin_id_seq', 1, false);

SELECT pg_catalog.setval('public.desk_presence_id_seq', 1, false);

SELECT pg_catalog.setval('public.detours_failure_id_seq', 1, false);

SELECT pg_catalog.setval('public.facts_fact_id_seq', 1, false);

SELECT pg_catalog.setval('public.facts_field_id_seq', 1, false);

SELECT pg_catalog.setval('public.facts_fieldchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.feedback_feedback_id_seq', 1, false);

SELECT pg_catalog.setval('public.feedback_kudos_id_seq', 1, false);

SELECT pg_catalog.setval('public.finding_view_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_answerterm_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_answertermchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_ceiling_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_ceilingchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_ceilingchoice_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_ceilingchoicechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_notice_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_noticechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_outlook_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_plan_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_planchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_questiontype_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_questiontypechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_wording_id_seq', 1, false);

SELECT pg_catalog.setval('public.foresight_wordingchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.gaps_asking_id_seq', 1, false);

SELECT pg_catalog.setval('public.gaps_need_id_seq', 1, false);

SELECT pg_catalog.setval('public.gaps_needchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_budget_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_costs_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_gift_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_giftchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_grant_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_offer_id_seq', 1, false);

SELECT pg_catalog.setval('public.goodwill_offerchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.guides_expert_id_seq', 1, false);

SELECT pg_catalog.setval('public.guides_guide_id_seq', 1, false);

SELECT pg_catalog.setval('public.guides_step_id_seq', 1, false);

SELECT pg_catalog.setval('public.guides_tried_id_seq', 1, false);

SELECT pg_catalog.setval('public.handovers_handover_id_seq', 1, false);

SELECT pg_catalog.setval('public.identity_apart_id_seq', 1, false);

SELECT pg_catalog.setval('public.identity_partymerge_id_seq', 1, false);

SELECT pg_catalog.setval('public.insight_auditrun_id_seq', 1, false);

SELECT pg_catalog.setval('public.intake_rawitem_id_seq', 1, false);

SELECT pg_catalog.setval('public.knowledge_advice_id_seq', 1, false);

SELECT pg_catalog.setval('public.knowledge_article_id_seq', 1, false);

SELECT pg_catalog.setval('public.knowledge_spared_id_seq', 1, false);

SELECT pg_catalog.setval('public.knowledge_use_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_attempt_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_drawing_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_joiningday_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_joiningdaychange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_lesson_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_lessonchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_pick_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_pupil_id_seq', 1, false);

SELECT pg_catalog.setval('public.mail_fetched_id_seq', 1, false);

SELECT pg_catalog.setval('public.mail_mailbox_id_seq', 1, false);

SELECT pg_catalog.setval('public.mail_mailboxchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.mailings_item_id_seq', 1, false);

SELECT pg_catalog.setval('public.mailings_itemchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.mailings_mailing_id_seq', 1, false);

SELECT pg_catalog.setval('public.mailings_mailingchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);

SELECT pg_catalog.setval('public.obstacles_obstacle_id_seq', 1, false);

SELECT pg_catalog.setval('public.obstacles_wait_id_seq', 1, false);

SELECT pg_catalog.setval('public.options_option_id_seq', 1, false);

SELECT pg_catalog.setval('public.options_proposal_id_seq', 1, false);

SELECT pg_catalog.setval('public.options_undertaking_id_seq', 1, false);

SELECT pg_catalog.setval('public.orders_patience_id_seq', 1, false);

SELECT pg_catalog.setval('public.orders_patiencechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.orders_watch_id_seq', 1, false);

SELECT pg_catalog.setval('public.outages_interest_id_seq', 1, false);

SELECT pg_catalog.setval('public.outages_outage_id_seq', 1, false);

SELECT pg_catalog.setval('public.outages_outagechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_address_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_addresschange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_belonging_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_claim_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_domain_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_party_id_seq', 1, false);

SELECT pg_catalog.setval('public.parties_partychange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.plain_confirmed_id_seq', 1, false);

SELECT pg_catalog.setval('public.plain_tradeword_id_seq', 1, false);

SELECT pg_catalog.setval('public.plain_tradewordchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.portal_linkwish_id_seq', 1, false);

SELECT pg_catalog.setval('public.procedures_procedure_id_seq', 1, false);

SELECT pg_catalog.setval('public.procedures_run_id_seq', 1, false);

SELECT pg_catalog.setval('public.procedures_step_id_seq', 1, false);

SELECT pg_catalog.setval('public.procedures_taken_id_seq', 1, false);

SELECT pg_catalog.setval('public.procedures_version_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_booking_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_breach_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_cause_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_interim_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_keeping_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_offer_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_promise_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_release_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_renegotiation_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_series_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_shift_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_shiftstep_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_slot_id_seq', 1, false);

SELECT pg_catalog.setval('public.promises_slotplan_id_seq', 1, false);

SELECT pg_catalog.setval('public.referrals_destination_id_seq', 1, false);

SELECT pg_catalog.setval('public.referrals_referral_id_seq', 1, false);

SELECT pg_catalog.setval('public.relays_relay_id_seq', 1, false);

SELECT pg_catalog.setval('public.relays_sheet_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_account_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_fault_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_house_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_instalment_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_line_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_netting_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_paymentfile_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_paymentfilechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_payout_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_refund_id_seq', 1, false);

SELECT pg_catalog.setval('public.remedies_statement_id_seq', 1, false);

SELECT pg_catalog.setval('public.scanning_verdict_id_seq', 1, false);

SELECT pg_catalog.setval('public.setup_draft_id_seq', 1, false);

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_branch_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_branchchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_brand_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_brandchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_colleague_groups_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_colleague_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_colleague_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_colleaguechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_colleagueskill_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_colleagueskillchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_invitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_invitationchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_organisation_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_organisationchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_partner_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_servicecalendar_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_servicecalendarchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_skill_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_skillchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_team_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_teamchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.staff_tries_id_seq', 1, false);

SELECT pg_catalog.setval('public.stock_reservation_id_seq', 1, false);

SELECT pg_catalog.setval('public.takeover_oldcustomer_id_seq', 1, false);

SELECT pg_catalog.setval('public.takeover_oldline_id_seq', 1, false);

SELECT pg_catalog.setval('public.takeover_oldmatter_id_seq', 1, false);

SELECT pg_catalog.setval('public.themes_rotation_id_seq', 1, false);

SELECT pg_catalog.setval('public.themes_telling_id_seq', 1, false);

SELECT pg_catalog.setval('public.themes_theme_id_seq', 1, false);

SELECT pg_catalog.setval('public.themes_themechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.themes_told_id_seq', 1, false);

SELECT pg_catalog.setval('public.timeline_entry_id_seq', 1, false);

SELECT pg_catalog.setval('public.urgency_call_id_seq', 1, false);

SELECT pg_catalog.setval('public.urgency_emergency_id_seq', 1, false);

SELECT pg_catalog.setval('public.urgency_oncall_id_seq', 1, false);

SELECT pg_catalog.setval('public.urgency_page_id_seq', 1, false);

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);

SELECT pg_catalog.setval('public.weekly_publicrequest_id_seq', 1, false);

SELECT pg_catalog.setval('public.weekly_skippedweek_id_seq', 1, false);

SELECT pg_catalog.setval('public.weekly_standingpromise_id_seq', 1, false);

SELECT pg_catalog.setval('public.workload_pause_id_seq', 1, false);

SELECT pg_catalog.setval('public.workload_reassigned_id_seq', 1, false);

SELECT pg_catalog.setval('public.workload_reassignment_id_seq', 1, false);

SELECT pg_catalog.setval('public.writing_borrowed_id_seq', 1, false);

SELECT pg_catalog.setval('public.writing_draft_id_seq', 1, false);

SELECT pg_catalog.setval('public.writing_pace_id_seq', 1, false);

SELECT pg_catalog.setval('public.writing_waiting_id_seq', 1, false);

ALTER TABLE ONLY public.learning_pupil
    ADD CONSTRAINT a_lesson_once UNIQUE (lesson_id, colleague_id);

ALTER TABLE ONLY public.learning_pick
    ADD CONSTRAINT a_pick_has_its_number UNIQUE (drawing_id, colleague_id, number);

ALTER TABLE ONLY public.staff_colleagueskill
    ADD CONSTRAINT a_skill_once UNIQUE (colleague_id, skill_id);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_declined
    ADD CONSTRAINT aftercare_declined_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_departure
    ADD CONSTRAINT aftercare_departure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_goodnews
    ADD CONSTRAINT aftercare_goodnews_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_goodnewschange
    ADD CONSTRAINT aftercare_goodnewschange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_breach_id_key UNIQUE (breach_id);

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_recovery
    ADD CONSTRAINT aftercare_recovery_checked_in_id_key UNIQUE (checked_in_id);

ALTER TABLE ONLY public.aftercare_recovery
    ADD CONSTRAINT aftercare_recovery_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_recoverychange
    ADD CONSTRAINT aftercare_recoverychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.aftercare_rule
    ADD CONSTRAINT aftercare_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_rulechange
    ADD CONSTRAINT aftercare_rulechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.aftercare_score
    ADD CONSTRAINT aftercare_score_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.aftercare_told
    ADD CONSTRAINT aftercare_told_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.aftercare_told
    ADD CONSTRAINT aftercare_told_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.identity_apart
    ADD CONSTRAINT apart_once UNIQUE (one_id, other_id);

ALTER TABLE ONLY public.api_apikey
    ADD CONSTRAINT api_apikey_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.api_apikey
    ADD CONSTRAINT api_apikey_name_key UNIQUE (name);

ALTER TABLE ONLY public.api_apikey
    ADD CONSTRAINT api_apikey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.api_apikeychange
    ADD CONSTRAINT api_apikeychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.gaps_asking
    ADD CONSTRAINT asked_for_once UNIQUE (party_id, fact);

ALTER TABLE ONLY public.channel_calls_check
    ADD CONSTRAINT asked_once_in_a_call UNIQUE (call_id, what);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.parties_belonging
    ADD CONSTRAINT belongs_once UNIQUE (person_id, organisation_id);

ALTER TABLE ONLY public.branches_claim
    ADD CONSTRAINT branches_claim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_action_id_key UNIQUE (action_id);

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_number_key UNIQUE (number);

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.branches_remit
    ADD CONSTRAINT branches_remit_branch_id_key UNIQUE (branch_id);

ALTER TABLE ONLY public.branches_remit
    ADD CONSTRAINT branches_remit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.branches_remitchange
    ADD CONSTRAINT branches_remitchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.branches_visit
    ADD CONSTRAINT branches_visit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_attachment
    ADD CONSTRAINT cases_attachment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_casechange
    ADD CONSTRAINT cases_casechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.cases_caselink
    ADD CONSTRAINT cases_caselink_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_contact
    ADD CONSTRAINT cases_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_customeraction
    ADD CONSTRAINT cases_customeraction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_expectation
    ADD CONSTRAINT cases_expectation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_order
    ADD CONSTRAINT cases_order_number_key UNIQUE (number);

ALTER TABLE ONLY public.cases_order
    ADD CONSTRAINT cases_order_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_outgoing
    ADD CONSTRAINT cases_outgoing_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.cases_outgoing
    ADD CONSTRAINT cases_outgoing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_participant
    ADD CONSTRAINT cases_participant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT cases_question_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_questionchange
    ADD CONSTRAINT cases_questionchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.cases_scan
    ADD CONSTRAINT cases_scan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_statuslink
    ADD CONSTRAINT cases_statuslink_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_alert
    ADD CONSTRAINT casework_alert_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_backlogmessage
    ADD CONSTRAINT casework_backlogmessage_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.casework_backlogmessage
    ADD CONSTRAINT casework_backlogmessage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_backlogrun
    ADD CONSTRAINT casework_backlogrun_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_compensationproposal
    ADD CONSTRAINT casework_compensationproposal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_compensationproposal
    ADD CONSTRAINT casework_compensationproposal_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.casework_compensationproposal
    ADD CONSTRAINT casework_compensationproposal_promised_id_key UNIQUE (promised_id);

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_label
    ADD CONSTRAINT casework_label_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_label
    ADD CONSTRAINT casework_label_word_key UNIQUE (word);

ALTER TABLE ONLY public.casework_labelchange
    ADD CONSTRAINT casework_labelchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_moverequest
    ADD CONSTRAINT casework_moverequest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_moverequest
    ADD CONSTRAINT casework_moverequest_renegotiation_id_key UNIQUE (renegotiation_id);

ALTER TABLE ONLY public.casework_reply
    ADD CONSTRAINT casework_reply_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.casework_reply
    ADD CONSTRAINT casework_reply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.chain_system
    ADD CONSTRAINT chain_system_name_key UNIQUE (name);

ALTER TABLE ONLY public.chain_system
    ADD CONSTRAINT chain_system_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_check
    ADD CONSTRAINT channel_calls_check_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_confidential
    ADD CONSTRAINT channel_calls_confidential_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_confidential
    ADD CONSTRAINT channel_calls_confidential_team_id_key UNIQUE (team_id);

ALTER TABLE ONLY public.channel_calls_event
    ADD CONSTRAINT channel_calls_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_exchange
    ADD CONSTRAINT channel_calls_exchange_name_key UNIQUE (name);

ALTER TABLE ONLY public.channel_calls_exchange
    ADD CONSTRAINT channel_calls_exchange_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_extension
    ADD CONSTRAINT channel_calls_extension_colleague_id_key UNIQUE (colleague_id);

ALTER TABLE ONLY public.channel_calls_extension
    ADD CONSTRAINT channel_calls_extension_number_key UNIQUE (number);

ALTER TABLE ONLY public.channel_calls_extension
    ADD CONSTRAINT channel_calls_extension_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_chat_talk
    ADD CONSTRAINT channel_chat_talk_handle_key UNIQUE (handle);

ALTER TABLE ONLY public.channel_chat_talk
    ADD CONSTRAINT channel_chat_talk_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_chat_talklink
    ADD CONSTRAINT channel_chat_talklink_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.channel_chat_talklink
    ADD CONSTRAINT channel_chat_talklink_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_chat_window
    ADD CONSTRAINT channel_chat_window_brand_id_key UNIQUE (brand_id);

ALTER TABLE ONLY public.channel_chat_window
    ADD CONSTRAINT channel_chat_window_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_chat_windowchange
    ADD CONSTRAINT channel_chat_windowchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.channel_messages_source
    ADD CONSTRAINT channel_messages_source_name_key UNIQUE (name);

ALTER TABLE ONLY public.channel_messages_source
    ADD CONSTRAINT channel_messages_source_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_messages_sourcechange
    ADD CONSTRAINT channel_messages_sourcechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.channel_orders_shop
    ADD CONSTRAINT channel_orders_shop_name_key UNIQUE (name);

ALTER TABLE ONLY public.channel_orders_shop
    ADD CONSTRAINT channel_orders_shop_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_orders_shopchange
    ADD CONSTRAINT channel_orders_shopchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.channel_sip_trunk
    ADD CONSTRAINT channel_sip_trunk_exchange_id_key UNIQUE (exchange_id);

ALTER TABLE ONLY public.channel_sip_trunk
    ADD CONSTRAINT channel_sip_trunk_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_sip_trunkchange
    ADD CONSTRAINT channel_sip_trunkchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.channel_voice_course
    ADD CONSTRAINT channel_voice_course_call_id_key UNIQUE (call_id);

ALTER TABLE ONLY public.channel_voice_course
    ADD CONSTRAINT channel_voice_course_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_voice_turn
    ADD CONSTRAINT channel_voice_turn_event_id_key UNIQUE (event_id);

ALTER TABLE ONLY public.channel_voice_turn
    ADD CONSTRAINT channel_voice_turn_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channels_heartbeat
    ADD CONSTRAINT channels_heartbeat_pkey PRIMARY KEY (part);

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_action_id_key UNIQUE (action_id);

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_assessment_id_key UNIQUE (assessment_id);

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_told_in_id_key UNIQUE (told_in_id);

ALTER TABLE ONLY public.charges_chargechange
    ADD CONSTRAINT charges_chargechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.parties_claim
    ADD CONSTRAINT claimed_once UNIQUE (party_id, address_id);

ALTER TABLE ONLY public.coaching_form
    ADD CONSTRAINT coaching_form_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.coaching_moment
    ADD CONSTRAINT coaching_moment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.coaching_review
    ADD CONSTRAINT coaching_review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cohorts_cohort
    ADD CONSTRAINT cohorts_cohort_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cohorts_member
    ADD CONSTRAINT cohorts_member_moved_id_key UNIQUE (moved_id);

ALTER TABLE ONLY public.cohorts_member
    ADD CONSTRAINT cohorts_member_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.complaints_cleared
    ADD CONSTRAINT complaints_cleared_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.complaints_cleared
    ADD CONSTRAINT complaints_cleared_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_number_0bd00cd2_uniq UNIQUE (number);

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_question_id_key UNIQUE (question_id);

ALTER TABLE ONLY public.complaints_complaintchange
    ADD CONSTRAINT complaints_complaintchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.complaints_handling
    ADD CONSTRAINT complaints_handling_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.complaints_handlingchange
    ADD CONSTRAINT complaints_handlingchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.deadlines_postponement
    ADD CONSTRAINT deadlines_postponement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.deadlines_reminder
    ADD CONSTRAINT deadlines_reminder_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.deadlines_reminder
    ADD CONSTRAINT deadlines_reminder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.desk_failedsignin
    ADD CONSTRAINT desk_failedsignin_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.desk_presence
    ADD CONSTRAINT desk_presence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.desk_shared
    ADD CONSTRAINT desk_shared_pkey PRIMARY KEY (cache_key);

ALTER TABLE ONLY public.desk_submission
    ADD CONSTRAINT desk_submission_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.desk_submission
    ADD CONSTRAINT desk_submission_pkey PRIMARY KEY (key);

ALTER TABLE ONLY public.referrals_destination
    ADD CONSTRAINT destination_once UNIQUE (brand_id, name);

ALTER TABLE ONLY public.detours_failure
    ADD CONSTRAINT detours_failure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.parties_domain
    ADD CONSTRAINT domain_once UNIQUE (name, organisation_id);

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.facts_field
    ADD CONSTRAINT facts_field_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.facts_fieldchange
    ADD CONSTRAINT facts_fieldchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.feedback_feedback
    ADD CONSTRAINT feedback_feedback_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.feedback_feedback
    ADD CONSTRAINT feedback_feedback_said_in_id_key UNIQUE (said_in_id);

ALTER TABLE ONLY public.feedback_kudos
    ADD CONSTRAINT feedback_kudos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.mail_fetched
    ADD CONSTRAINT fetched_once UNIQUE (mailbox_id, uid);

ALTER TABLE ONLY public.finding_learned
    ADD CONSTRAINT finding_learned_pkey PRIMARY KEY ("table");

ALTER TABLE ONLY public.finding_view
    ADD CONSTRAINT finding_view_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.finding_word
    ADD CONSTRAINT finding_word_pkey PRIMARY KEY (word);

ALTER TABLE ONLY public.foresight_answerterm
    ADD CONSTRAINT foresight_answerterm_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_answertermchange
    ADD CONSTRAINT foresight_answertermchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.foresight_ceiling
    ADD CONSTRAINT foresight_ceiling_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_ceilingchange
    ADD CONSTRAINT foresight_ceilingchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.foresight_ceilingchoice
    ADD CONSTRAINT foresight_ceilingchoice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_ceilingchoicechange
    ADD CONSTRAINT foresight_ceilingchoicechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.foresight_notice
    ADD CONSTRAINT foresight_notice_extends_id_key UNIQUE (extends_id);

ALTER TABLE ONLY public.foresight_notice
    ADD CONSTRAINT foresight_notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_noticechange
    ADD CONSTRAINT foresight_noticechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.foresight_outlook
    ADD CONSTRAINT foresight_outlook_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_outlook
    ADD CONSTRAINT foresight_outlook_team_id_key UNIQUE (team_id);

ALTER TABLE ONLY public.foresight_plan
    ADD CONSTRAINT foresight_plan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_planchange
    ADD CONSTRAINT foresight_planchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.foresight_questiontype
    ADD CONSTRAINT foresight_questiontype_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_questiontypechange
    ADD CONSTRAINT foresight_questiontypechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.foresight_wording
    ADD CONSTRAINT foresight_wording_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.foresight_wordingchange
    ADD CONSTRAINT foresight_wordingchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.gaps_asking
    ADD CONSTRAINT gaps_asking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.gaps_need
    ADD CONSTRAINT gaps_need_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.gaps_needchange
    ADD CONSTRAINT gaps_needchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.goodwill_budget
    ADD CONSTRAINT goodwill_budget_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goodwill_costs
    ADD CONSTRAINT goodwill_costs_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.goodwill_costs
    ADD CONSTRAINT goodwill_costs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goodwill_gift
    ADD CONSTRAINT goodwill_gift_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goodwill_giftchange
    ADD CONSTRAINT goodwill_giftchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_grant_id_key UNIQUE (grant_id);

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_told_in_id_key UNIQUE (told_in_id);

ALTER TABLE ONLY public.goodwill_offerchange
    ADD CONSTRAINT goodwill_offerchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.guides_guide
    ADD CONSTRAINT guide_once UNIQUE (team_id, title_nl);

ALTER TABLE ONLY public.guides_expert
    ADD CONSTRAINT guides_expert_party_id_key UNIQUE (party_id);

ALTER TABLE ONLY public.guides_expert
    ADD CONSTRAINT guides_expert_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guides_guide
    ADD CONSTRAINT guides_guide_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guides_step
    ADD CONSTRAINT guides_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guides_tried
    ADD CONSTRAINT guides_tried_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.identity_apart
    ADD CONSTRAINT identity_apart_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.identity_partymerge
    ADD CONSTRAINT identity_partymerge_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.insight_auditrun
    ADD CONSTRAINT insight_auditrun_night_key UNIQUE (night);

ALTER TABLE ONLY public.insight_auditrun
    ADD CONSTRAINT insight_auditrun_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_instalment
    ADD CONSTRAINT instalment_once UNIQUE (netting_id, number);

ALTER TABLE ONLY public.intake_rawitem
    ADD CONSTRAINT intake_rawitem_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.intake_rawitem
    ADD CONSTRAINT intake_rawitem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.knowledge_article
    ADD CONSTRAINT knowledge_article_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.knowledge_spared
    ADD CONSTRAINT knowledge_spared_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.knowledge_use
    ADD CONSTRAINT knowledge_use_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.knowledge_use
    ADD CONSTRAINT knowledge_use_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_attempt
    ADD CONSTRAINT learning_attempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_drawing
    ADD CONSTRAINT learning_drawing_month_key UNIQUE (month);

ALTER TABLE ONLY public.learning_drawing
    ADD CONSTRAINT learning_drawing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_joiningday
    ADD CONSTRAINT learning_joiningday_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_joiningdaychange
    ADD CONSTRAINT learning_joiningdaychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_lesson
    ADD CONSTRAINT learning_lesson_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_lessonchange
    ADD CONSTRAINT learning_lessonchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_pick
    ADD CONSTRAINT learning_pick_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_pupil
    ADD CONSTRAINT learning_pupil_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_caselink
    ADD CONSTRAINT linked_once UNIQUE (case_id, other_id);

ALTER TABLE ONLY public.mail_fetched
    ADD CONSTRAINT mail_fetched_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.mail_mailbox
    ADD CONSTRAINT mail_mailbox_address_key UNIQUE (address);

ALTER TABLE ONLY public.mail_mailbox
    ADD CONSTRAINT mail_mailbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.mail_mailboxchange
    ADD CONSTRAINT mail_mailboxchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.mailings_item
    ADD CONSTRAINT mailings_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.mailings_itemchange
    ADD CONSTRAINT mailings_itemchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.mailings_mailing
    ADD CONSTRAINT mailings_mailing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.mailings_mailingchange
    ADD CONSTRAINT mailings_mailingchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.cohorts_member
    ADD CONSTRAINT member_once UNIQUE (cohort_id, promise_id);

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_shiftstep
    ADD CONSTRAINT moved_once_in_a_shift UNIQUE (shift_id, promise_id);

ALTER TABLE ONLY public.obstacles_obstacle
    ADD CONSTRAINT obstacles_obstacle_name_nl_key UNIQUE (name_nl);

ALTER TABLE ONLY public.obstacles_obstacle
    ADD CONSTRAINT obstacles_obstacle_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.takeover_oldcustomer
    ADD CONSTRAINT old_customer_once UNIQUE (system, key);

ALTER TABLE ONLY public.takeover_oldline
    ADD CONSTRAINT old_line_once UNIQUE (system, digest);

ALTER TABLE ONLY public.takeover_oldmatter
    ADD CONSTRAINT old_matter_once UNIQUE (system, key);

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT one_call_per_key UNIQUE (exchange_id, key);

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT one_case_per_reference UNIQUE (reference);

ALTER TABLE ONLY public.staff_tries
    ADD CONSTRAINT one_count_per_place UNIQUE (scope, place);

ALTER TABLE ONLY public.writing_draft
    ADD CONSTRAINT one_draft_per_form UNIQUE (by_id, form);

ALTER TABLE ONLY public.cases_statuslink
    ADD CONSTRAINT one_link_per_digest UNIQUE (digest);

ALTER TABLE ONLY public.cases_statuslink
    ADD CONSTRAINT one_link_per_generation UNIQUE (case_id, generation);

ALTER TABLE ONLY public.urgency_oncall
    ADD CONSTRAINT one_on_call_per_place UNIQUE (emergency_id, place);

ALTER TABLE ONLY public.parties_address
    ADD CONSTRAINT one_party_per_address UNIQUE (kind, value);

ALTER TABLE ONLY public.options_option
    ADD CONSTRAINT option_number_once UNIQUE (proposal_id, number);

ALTER TABLE ONLY public.options_option
    ADD CONSTRAINT options_option_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_action_id_key UNIQUE (action_id);

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_chosen_id_key UNIQUE (chosen_id);

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_chosen_in_id_key UNIQUE (chosen_in_id);

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_told_in_id_key UNIQUE (told_in_id);

ALTER TABLE ONLY public.options_undertaking
    ADD CONSTRAINT options_undertaking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.orders_patience
    ADD CONSTRAINT orders_patience_brand_id_key UNIQUE (brand_id);

ALTER TABLE ONLY public.orders_patience
    ADD CONSTRAINT orders_patience_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.orders_patiencechange
    ADD CONSTRAINT orders_patiencechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.orders_watch
    ADD CONSTRAINT orders_watch_order_id_key UNIQUE (order_id);

ALTER TABLE ONLY public.orders_watch
    ADD CONSTRAINT orders_watch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.outages_interest
    ADD CONSTRAINT outages_interest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.outages_interest
    ADD CONSTRAINT outages_interest_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.outages_outage
    ADD CONSTRAINT outages_outage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.outages_outagechange
    ADD CONSTRAINT outages_outagechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.cases_participant
    ADD CONSTRAINT participant_once UNIQUE (case_id, address_id);

ALTER TABLE ONLY public.parties_address
    ADD CONSTRAINT parties_address_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.parties_addresschange
    ADD CONSTRAINT parties_addresschange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.parties_belonging
    ADD CONSTRAINT parties_belonging_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.parties_claim
    ADD CONSTRAINT parties_claim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.parties_domain
    ADD CONSTRAINT parties_domain_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.parties_party
    ADD CONSTRAINT parties_party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.parties_partychange
    ADD CONSTRAINT parties_partychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plain_confirmed
    ADD CONSTRAINT plain_confirmed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plain_tradeword
    ADD CONSTRAINT plain_tradeword_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.plain_tradewordchange
    ADD CONSTRAINT plain_tradewordchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.portal_linkwish
    ADD CONSTRAINT portal_linkwish_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.desk_presence
    ADD CONSTRAINT present_once UNIQUE ("case", colleague_id);

ALTER TABLE ONLY public.procedures_procedure
    ADD CONSTRAINT procedure_once UNIQUE (team_id, title_nl);

ALTER TABLE ONLY public.procedures_step
    ADD CONSTRAINT procedure_step_number_once UNIQUE (version_id, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_procedure
    ADD CONSTRAINT procedures_procedure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procedures_run
    ADD CONSTRAINT procedures_run_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procedures_step
    ADD CONSTRAINT procedures_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_action_id_key UNIQUE (action_id);

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.procedures_version
    ADD CONSTRAINT procedures_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_booking
    ADD CONSTRAINT promises_booking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_breach
    ADD CONSTRAINT promises_breach_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_breach
    ADD CONSTRAINT promises_breach_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.promises_breach
    ADD CONSTRAINT promises_breach_successor_id_key UNIQUE (successor_id);

ALTER TABLE ONLY public.promises_cause
    ADD CONSTRAINT promises_cause_breach_id_key UNIQUE (breach_id);

ALTER TABLE ONLY public.promises_cause
    ADD CONSTRAINT promises_cause_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_interim
    ADD CONSTRAINT promises_interim_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.promises_interim
    ADD CONSTRAINT promises_interim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_keeping
    ADD CONSTRAINT promises_keeping_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_keeping
    ADD CONSTRAINT promises_keeping_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.promises_offer
    ADD CONSTRAINT promises_offer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_release
    ADD CONSTRAINT promises_release_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_release
    ADD CONSTRAINT promises_release_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.promises_renegotiation
    ADD CONSTRAINT promises_renegotiation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_series
    ADD CONSTRAINT promises_series_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_shift
    ADD CONSTRAINT promises_shift_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_shift
    ADD CONSTRAINT promises_shift_told_in_id_key UNIQUE (told_in_id);

ALTER TABLE ONLY public.promises_shiftstep
    ADD CONSTRAINT promises_shiftstep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_slot
    ADD CONSTRAINT promises_slot_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_slotplan
    ADD CONSTRAINT promises_slotplan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promises_slotplan
    ADD CONSTRAINT promises_slotplan_team_id_key UNIQUE (team_id);

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT question_number_once UNIQUE (case_id, number);

ALTER TABLE ONLY public.foresight_questiontype
    ADD CONSTRAINT question_type_once UNIQUE (team_id, name);

ALTER TABLE ONLY public.intake_rawitem
    ADD CONSTRAINT received_once UNIQUE (source, digest);

ALTER TABLE ONLY public.referrals_destination
    ADD CONSTRAINT referrals_destination_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_asked_in_id_key UNIQUE (asked_in_id);

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_said_in_id_key UNIQUE (said_in_id);

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_told_in_id_key UNIQUE (told_in_id);

ALTER TABLE ONLY public.relays_relay
    ADD CONSTRAINT relays_relay_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.relays_relay
    ADD CONSTRAINT relays_relay_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.relays_sheet
    ADD CONSTRAINT relays_sheet_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.relays_sheet
    ADD CONSTRAINT relays_sheet_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_account
    ADD CONSTRAINT remedies_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_fault
    ADD CONSTRAINT remedies_fault_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_house
    ADD CONSTRAINT remedies_house_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_instalment
    ADD CONSTRAINT remedies_instalment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_instalment
    ADD CONSTRAINT remedies_instalment_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.remedies_line
    ADD CONSTRAINT remedies_line_key_key UNIQUE (key);

ALTER TABLE ONLY public.remedies_line
    ADD CONSTRAINT remedies_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_netting
    ADD CONSTRAINT remedies_netting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_paymentfile
    ADD CONSTRAINT remedies_paymentfile_message_id_key UNIQUE (message_id);

ALTER TABLE ONLY public.remedies_paymentfile
    ADD CONSTRAINT remedies_paymentfile_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_paymentfilechange
    ADD CONSTRAINT remedies_paymentfilechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_promise_id_key UNIQUE (promise_id);

ALTER TABLE ONLY public.remedies_refund
    ADD CONSTRAINT remedies_refund_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.remedies_statement
    ADD CONSTRAINT remedies_statement_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.remedies_statement
    ADD CONSTRAINT remedies_statement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cases_scan
    ADD CONSTRAINT scan_once UNIQUE (number, kind, at);

ALTER TABLE ONLY public.scanning_verdict
    ADD CONSTRAINT scanning_verdict_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.scanning_verdict
    ADD CONSTRAINT scanning_verdict_sha256_key UNIQUE (sha256);

ALTER TABLE ONLY public.setup_draft
    ADD CONSTRAINT setup_draft_is_the_one_key UNIQUE (is_the_one);

ALTER TABLE ONLY public.setup_draft
    ADD CONSTRAINT setup_draft_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.weekly_skippedweek
    ADD CONSTRAINT skipped_once UNIQUE (standing_id, "on");

ALTER TABLE ONLY public.promises_slot
    ADD CONSTRAINT slot_once UNIQUE (team_id, starts_at);

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_branch
    ADD CONSTRAINT staff_branch_name_key UNIQUE (name);

ALTER TABLE ONLY public.staff_branch
    ADD CONSTRAINT staff_branch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_branchchange
    ADD CONSTRAINT staff_branchchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_brand
    ADD CONSTRAINT staff_brand_name_key UNIQUE (name);

ALTER TABLE ONLY public.staff_brand
    ADD CONSTRAINT staff_brand_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_brand
    ADD CONSTRAINT staff_brand_prefix_key UNIQUE (prefix);

ALTER TABLE ONLY public.staff_brandchange
    ADD CONSTRAINT staff_brandchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_colleague_groups
    ADD CONSTRAINT staff_colleague_groups_colleague_id_group_id_33da9d94_uniq UNIQUE (colleague_id, group_id);

ALTER TABLE ONLY public.staff_colleague_groups
    ADD CONSTRAINT staff_colleague_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_colleague
    ADD CONSTRAINT staff_colleague_mail_key UNIQUE (mail);

ALTER TABLE ONLY public.staff_colleague
    ADD CONSTRAINT staff_colleague_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_colleague_user_permissions
    ADD CONSTRAINT staff_colleague_user_per_colleague_id_permission__a78a529a_uniq UNIQUE (colleague_id, permission_id);

ALTER TABLE ONLY public.staff_colleague_user_permissions
    ADD CONSTRAINT staff_colleague_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_colleaguechange
    ADD CONSTRAINT staff_colleaguechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_colleagueskill
    ADD CONSTRAINT staff_colleagueskill_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_colleagueskillchange
    ADD CONSTRAINT staff_colleagueskillchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_invitationchange
    ADD CONSTRAINT staff_invitationchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_organisation
    ADD CONSTRAINT staff_organisation_is_the_one_key UNIQUE (is_the_one);

ALTER TABLE ONLY public.staff_organisation
    ADD CONSTRAINT staff_organisation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_organisationchange
    ADD CONSTRAINT staff_organisationchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_partner
    ADD CONSTRAINT staff_partner_name_key UNIQUE (name);

ALTER TABLE ONLY public.staff_partner
    ADD CONSTRAINT staff_partner_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_servicecalendar
    ADD CONSTRAINT staff_servicecalendar_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_servicecalendarchange
    ADD CONSTRAINT staff_servicecalendarchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_skill
    ADD CONSTRAINT staff_skill_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_skillchange
    ADD CONSTRAINT staff_skillchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_team
    ADD CONSTRAINT staff_team_name_key UNIQUE (name);

ALTER TABLE ONLY public.staff_team
    ADD CONSTRAINT staff_team_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_teamchange
    ADD CONSTRAINT staff_teamchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.staff_tries
    ADD CONSTRAINT staff_tries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guides_step
    ADD CONSTRAINT step_number_once UNIQUE (guide_id, number);

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT step_taken_once UNIQUE (run_id, step_id);

ALTER TABLE ONLY public.stock_reservation
    ADD CONSTRAINT stock_reservation_number_key UNIQUE (number);

ALTER TABLE ONLY public.stock_reservation
    ADD CONSTRAINT stock_reservation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.takeover_oldcustomer
    ADD CONSTRAINT takeover_oldcustomer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.takeover_oldline
    ADD CONSTRAINT takeover_oldline_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.takeover_oldline
    ADD CONSTRAINT takeover_oldline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.takeover_oldmatter
    ADD CONSTRAINT takeover_oldmatter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.themes_rotation
    ADD CONSTRAINT themes_rotation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.themes_telling
    ADD CONSTRAINT themes_telling_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.themes_theme
    ADD CONSTRAINT themes_theme_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.themes_themechange
    ADD CONSTRAINT themes_themechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.themes_told
    ADD CONSTRAINT themes_told_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.themes_told
    ADD CONSTRAINT themes_told_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT timeline_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_calls_event
    ADD CONSTRAINT told_of_call_once UNIQUE (exchange_id, digest);

ALTER TABLE ONLY public.casework_backlogmessage
    ADD CONSTRAINT told_once_in_a_run UNIQUE (run_id, case_id);

ALTER TABLE ONLY public.urgency_call
    ADD CONSTRAINT urgency_call_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.urgency_call
    ADD CONSTRAINT urgency_call_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.urgency_emergency
    ADD CONSTRAINT urgency_emergency_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.urgency_oncall
    ADD CONSTRAINT urgency_oncall_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.urgency_page
    ADD CONSTRAINT urgency_page_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);

ALTER TABLE ONLY public.procedures_version
    ADD CONSTRAINT version_number_once UNIQUE (procedure_id, number);

ALTER TABLE ONLY public.weekly_publicrequest
    ADD CONSTRAINT weekly_publicrequest_case_id_key UNIQUE (case_id);

ALTER TABLE ONLY public.weekly_publicrequest
    ADD CONSTRAINT weekly_publicrequest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.weekly_skippedweek
    ADD CONSTRAINT weekly_skippedweek_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.weekly_standingpromise
    ADD CONSTRAINT weekly_standingpromise_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.weekly_standingpromise
    ADD CONSTRAINT weekly_standingpromise_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.workload_pause
    ADD CONSTRAINT workload_pause_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.workload_reassigned
    ADD CONSTRAINT workload_reassigned_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.workload_reassignment
    ADD CONSTRAINT workload_reassignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.writing_borrowed
    ADD CONSTRAINT writing_borrowed_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.writing_borrowed
    ADD CONSTRAINT writing_borrowed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.writing_draft
    ADD CONSTRAINT writing_draft_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.writing_pace
    ADD CONSTRAINT writing_pace_colleague_id_key UNIQUE (colleague_id);

ALTER TABLE ONLY public.writing_pace
    ADD CONSTRAINT writing_pace_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.writing_waiting
    ADD CONSTRAINT writing_waiting_contact_id_key UNIQUE (contact_id);

ALTER TABLE ONLY public.writing_waiting
    ADD CONSTRAINT writing_waiting_key_key UNIQUE (key);

ALTER TABLE ONLY public.writing_waiting
    ADD CONSTRAINT writing_waiting_pkey PRIMARY KEY (id);

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);

CREATE INDEX account_newest ON public.remedies_account USING btree (party_id, id DESC);

CREATE INDEX action_by_carriers_number ON public.cases_customeraction USING btree (tracked) WHERE (NOT ((tracked)::text = ''::text));

CREATE INDEX action_open_by_due ON public.cases_customeraction USING btree (due_at) WHERE ((state)::text = 'open'::text);

CREATE INDEX action_to_remind ON public.cases_customeraction USING btree (remind_at) WHERE ((remind_at IS NOT NULL) AND (NOT ((state)::text = 'done'::text)));

CREATE INDEX advice_by_case ON public.knowledge_advice USING btree (case_id, at DESC);

CREATE INDEX aftercare_by_party ON public.aftercare_message USING btree (party_id, at DESC);

CREATE INDEX aftercare_by_rule ON public.aftercare_message USING btree (rule_id, case_id);

CREATE INDEX aftercare_declined_party_id_133051e4 ON public.aftercare_declined USING btree (party_id);

CREATE INDEX aftercare_departure_by_id_d773dcfd ON public.aftercare_departure USING btree (by_id);

CREATE INDEX aftercare_departure_party_id_042e0169 ON public.aftercare_departure USING btree (party_id);

CREATE INDEX aftercare_g_pgh_cre_985ca1_idx ON public.aftercare_goodnewschange USING btree (pgh_created_at DESC);

CREATE INDEX aftercare_goodnews_by_id_22cd9735 ON public.aftercare_goodnews USING btree (by_id);

CREATE INDEX aftercare_goodnews_published_by_id_82d6ada4 ON public.aftercare_goodnews USING btree (published_by_id);

CREATE INDEX aftercare_goodnewschange_pgh_obj_id_73298cfa ON public.aftercare_goodnewschange USING btree (pgh_obj_id);

CREATE INDEX aftercare_goodnewschange_published_by_id_2c0d92c4 ON public.aftercare_goodnewschange USING btree (published_by_id);

CREATE INDEX aftercare_message_case_id_fc046b71 ON public.aftercare_message USING btree (case_id);

CREATE INDEX aftercare_message_felt_in_id_6b99afd9 ON public.aftercare_message USING btree (felt_in_id);

CREATE INDEX aftercare_message_party_id_74527a50 ON public.aftercare_message USING btree (party_id);

CREATE INDEX aftercare_message_promise_id_4760d6af ON public.aftercare_message USING btree (promise_id);

CREATE INDEX aftercare_message_rule_id_953c2e73 ON public.aftercare_message USING btree (rule_id);

CREATE UNIQUE INDEX aftercare_once_for_a_promise ON public.aftercare_message USING btree (rule_id, promise_id) WHERE (promise_id IS NOT NULL);

CREATE INDEX aftercare_r_pgh_cre_4c98ca_idx ON public.aftercare_rulechange USING btree (pgh_created_at DESC);

CREATE INDEX aftercare_r_pgh_cre_73dbac_idx ON public.aftercare_recoverychange USING btree (pgh_created_at DESC);

CREATE INDEX aftercare_recovery_case_id_049d215d ON public.aftercare_recovery USING btree (case_id);

CREATE INDEX aftercare_recovery_colleague_id_f383e6dc ON public.aftercare_recovery USING btree (colleague_id);

CREATE INDEX aftercare_recoverychange_pgh_obj_id_eb1113cc ON public.aftercare_recoverychange USING btree (pgh_obj_id);

CREATE INDEX aftercare_rule_by_id_5c42c45d ON public.aftercare_rule USING btree (by_id);

CREATE INDEX aftercare_rulechange_by_id_ca21e1d9 ON public.aftercare_rulechange USING btree (by_id);

CREATE INDEX aftercare_rulechange_pgh_obj_id_02377065 ON public.aftercare_rulechange USING btree (pgh_obj_id);

CREATE INDEX aftercare_score_message_id_5265d6bb ON public.aftercare_score USING btree (message_id);

CREATE INDEX aftercare_told_case_id_c93d37d3 ON public.aftercare_told USING btree (case_id);

CREATE INDEX aftercare_told_news_id_8e87d345 ON public.aftercare_told USING btree (news_id);

CREATE INDEX alert_unseen ON public.casework_alert USING btree (colleague_id, at DESC) WHERE (seen_at IS NULL);

CREATE INDEX answer_term_newest ON public.foresight_answerterm USING btree (team_id, id DESC);

CREATE INDEX answer_waiting ON public.writing_waiting USING btree (send_at, id) WHERE ((state)::text = 'waiting'::text);

CREATE INDEX api_apikey_digest_0d7be3c5_like ON public.api_apikey USING btree (digest varchar_pattern_ops);

CREATE INDEX api_apikey_name_c124786e_like ON public.api_apikey USING btree (name varchar_pattern_ops);

CREATE INDEX api_apikeyc_pgh_cre_a6a699_idx ON public.api_apikeychange USING btree (pgh_created_at DESC);

CREATE INDEX api_apikeychange_pgh_obj_id_0bfa4ade ON public.api_apikeychange USING btree (pgh_obj_id);

CREATE INDEX article_words_en ON public.knowledge_article USING gin (to_tsvector('english'::regconfig, (((COALESCE(title_en, ''::character varying))::text || ' '::text) || COALESCE(text_en, ''::text))));

CREATE INDEX article_words_nl ON public.knowledge_article USING gin (to_tsvector('dutch'::regconfig, (((COALESCE(title_nl, ''::character varying))::text || ' '::text) || COALESCE(text_nl, ''::text))));

CREATE INDEX attachment_words ON public.cases_attachment USING gin (public.gehoor_words(translate((name)::text, '_.-'::text, '   '::text))) WHERE (NOT inline);

CREATE INDEX attempt_by_colleague ON public.learning_attempt USING btree (colleague_id, exercise);

CREATE INDEX audit_newest ON public.insight_auditrun USING btree (ended_at DESC);

CREATE INDEX audit_to_do ON public.insight_auditrun USING btree (asked_at) WHERE (ended_at IS NULL);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE INDEX branches_claim_branch_id_495c836a ON public.branches_claim USING btree (branch_id);

CREATE INDEX branches_claim_by_id_e2251450 ON public.branches_claim USING btree (by_id);

CREATE INDEX branches_claim_case_id_caf063a2 ON public.branches_claim USING btree (case_id);

CREATE INDEX branches_claim_ended_by_id_e9ebb3c6 ON public.branches_claim USING btree (ended_by_id);

CREATE INDEX branches_claim_owner_id_e171d8e9 ON public.branches_claim USING btree (owner_id);

CREATE INDEX branches_pickup_branch_id_3a409999 ON public.branches_pickup USING btree (branch_id);

CREATE INDEX branches_pickup_case_id_5a865a86 ON public.branches_pickup USING btree (case_id);

CREATE INDEX branches_pickup_collected_by_id_a6bbe2e5 ON public.branches_pickup USING btree (collected_by_id);

CREATE INDEX branches_pickup_number_52792600_like ON public.branches_pickup USING btree (number varchar_pattern_ops);

CREATE INDEX branches_pickup_ready_by_id_f3a149df ON public.branches_pickup USING btree (ready_by_id);

CREATE INDEX branches_re_pgh_cre_7d6d21_idx ON public.branches_remitchange USING btree (pgh_created_at DESC);

CREATE INDEX branches_remitchange_branch_id_5fb49f45 ON public.branches_remitchange USING btree (branch_id);

CREATE INDEX branches_remitchange_pgh_obj_id_59edd8f6 ON public.branches_remitchange USING btree (pgh_obj_id);

CREATE INDEX branches_visit_branch_id_d76c97d6 ON public.branches_visit USING btree (branch_id);

CREATE INDEX branches_visit_by_id_fbf1b98f ON public.branches_visit USING btree (by_id);

CREATE INDEX branches_visit_case_id_a4943e05 ON public.branches_visit USING btree (case_id);

CREATE INDEX breach_by_moment ON public.promises_breach USING btree (at);

CREATE INDEX breach_unexplained ON public.promises_breach USING btree (explain_by) WHERE (explain_by IS NOT NULL);

CREATE INDEX budget_newest ON public.goodwill_budget USING btree (team_id, id DESC);

CREATE INDEX call_by_party ON public.channel_calls_call USING btree (party_id, rang_at DESC);

CREATE INDEX call_lately ON public.channel_calls_call USING btree (rang_at);

CREATE INDEX call_unfiled ON public.channel_calls_call USING btree (rang_at) WHERE (filed_at IS NULL);

CREATE INDEX call_waiting ON public.urgency_call USING btree (next_at) WHERE (taken_at IS NULL);

CREATE UNIQUE INDEX called_once ON public.urgency_call USING btree (case_id, emergency_id) WHERE (taken_at IS NULL);

CREATE INDEX case_by_due ON public.cases_case USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX case_by_keys ON public.cases_case USING gin (keys) WHERE (NOT (keys = '{}'::character varying(40)[]));

CREATE INDEX case_by_party ON public.cases_case USING btree (party_id, opened_at DESC);

CREATE INDEX case_closed ON public.cases_case USING btree (closed_at) WHERE (closed_at IS NOT NULL);

CREATE INDEX case_due_by_owner ON public.cases_case USING btree (owner_id, due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX case_merged ON public.cases_case USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);

CREATE INDEX case_open_urgent ON public.cases_case USING btree (urgent_since) WHERE ((closed_at IS NULL) AND (urgent_since IS NOT NULL));

CREATE INDEX case_open_urgent_by_owner ON public.cases_case USING btree (owner_id, urgent_since) WHERE ((closed_at IS NULL) AND (urgent_since IS NOT NULL));

CREATE UNIQUE INDEX case_waits_for_one_thing ON public.obstacles_wait USING btree (case_id) WHERE (ended_at IS NULL);

CREATE INDEX cases_attachment_contact_id_ecf51a13 ON public.cases_attachment USING btree (contact_id);

CREATE INDEX cases_case_owner_id_352cf2f7 ON public.cases_case USING btree (owner_id);

CREATE INDEX cases_case_team_id_60679476 ON public.cases_case USING btree (team_id);

CREATE INDEX cases_casec_pgh_cre_67087a_idx ON public.cases_casechange USING btree (pgh_created_at DESC);

CREATE INDEX cases_casechange_owner_id_7419911b ON public.cases_casechange USING btree (owner_id);

CREATE INDEX cases_casechange_party_id_4932e35b ON public.cases_casechange USING btree (party_id);

CREATE INDEX cases_casechange_pgh_obj_id_58f6e14a ON public.cases_casechange USING btree (pgh_obj_id);

CREATE INDEX cases_casechange_team_id_148ead51 ON public.cases_casechange USING btree (team_id);

CREATE INDEX cases_caselink_case_id_d380f93b ON public.cases_caselink USING btree (case_id);

CREATE INDEX cases_caselink_other_id_e6b4d578 ON public.cases_caselink USING btree (other_id);

CREATE INDEX cases_contact_address_id_ed9c9d56 ON public.cases_contact USING btree (address_id);

CREATE INDEX cases_contact_author_id_6de441c9 ON public.cases_contact USING btree (author_id);

CREATE INDEX cases_customeraction_asked_in_id_48375ac5 ON public.cases_customeraction USING btree (asked_in_id);

CREATE INDEX cases_customeraction_case_id_2df70ac3 ON public.cases_customeraction USING btree (case_id);

CREATE INDEX cases_customeraction_done_in_id_969a65f7 ON public.cases_customeraction USING btree (done_in_id);

CREATE INDEX cases_expectation_case_id_198a0146 ON public.cases_expectation USING btree (case_id);

CREATE INDEX cases_expectation_noted_by_id_6158ed6d ON public.cases_expectation USING btree (noted_by_id);

CREATE INDEX cases_expectation_spoken_in_id_947f9764 ON public.cases_expectation USING btree (spoken_in_id);

CREATE INDEX cases_note_author_id_0975e405 ON public.cases_note USING btree (author_id);

CREATE INDEX cases_note_case_id_77ee1e2a ON public.cases_note USING btree (case_id);

CREATE INDEX cases_order_number_29b474c6_like ON public.cases_order USING btree (number varchar_pattern_ops);

CREATE INDEX cases_participant_address_id_8ca4b22f ON public.cases_participant USING btree (address_id);

CREATE INDEX cases_quest_pgh_cre_d383ce_idx ON public.cases_questionchange USING btree (pgh_created_at DESC);

CREATE INDEX cases_question_answered_in_id_967309ee ON public.cases_question USING btree (answered_in_id);

CREATE INDEX cases_question_asked_in_id_22261929 ON public.cases_question USING btree (asked_in_id);

CREATE INDEX cases_question_owner_id_e7f5f6fe ON public.cases_question USING btree (owner_id);

CREATE INDEX cases_question_team_id_40d27dad ON public.cases_question USING btree (team_id);

CREATE INDEX cases_questionchange_owner_id_dd33f171 ON public.cases_questionchange USING btree (owner_id);

CREATE INDEX cases_questionchange_pgh_obj_id_a06fdd79 ON public.cases_questionchange USING btree (pgh_obj_id);

CREATE INDEX cases_questionchange_team_id_433569fd ON public.cases_questionchange USING btree (team_id);

CREATE INDEX casework_alert_case_id_792858ba ON public.casework_alert USING btree (case_id);

CREATE INDEX casework_alert_colleague_id_9dede221 ON public.casework_alert USING btree (colleague_id);

CREATE INDEX casework_alert_promise_id_0a26bafc ON public.casework_alert USING btree (promise_id);

CREATE INDEX casework_backlogmessage_case_id_8604e98b ON public.casework_backlogmessage USING btree (case_id);

CREATE INDEX casework_backlogmessage_run_id_7014ee1f ON public.casework_backlogmessage USING btree (run_id);

CREATE INDEX casework_backlogrun_by_id_c1f5a6ed ON public.casework_backlogrun USING btree (by_id);

CREATE INDEX casework_compensationproposal_decided_by_id_a4d54a3c ON public.casework_compensationproposal USING btree (decided_by_id);

CREATE INDEX casework_decision_by_id_67b4a947 ON public.casework_decision USING btree (by_id);

CREATE INDEX casework_decision_case_id_467624c7 ON public.casework_decision USING btree (case_id);

CREATE INDEX casework_la_pgh_cre_6db02f_idx ON public.casework_labelchange USING btree (pgh_created_at DESC);

CREATE INDEX casework_label_by_id_2a31a0b6 ON public.casework_label USING btree (by_id);

CREATE INDEX casework_label_word_ce3a200d_like ON public.casework_label USING btree (word varchar_pattern_ops);

CREATE INDEX casework_labelchange_by_id_93ecda83 ON public.casework_labelchange USING btree (by_id);

CREATE INDEX casework_labelchange_pgh_obj_id_41744908 ON public.casework_labelchange USING btree (pgh_obj_id);

CREATE INDEX casework_merge_by_id_61ef64d2 ON public.casework_merge USING btree (by_id);

CREATE INDEX casework_merge_into_id_c5887e8d ON public.casework_merge USING btree (into_id);

CREATE INDEX casework_merge_merged_id_d1495ee3 ON public.casework_merge USING btree (merged_id);

CREATE INDEX casework_merge_undone_by_id_05f658c4 ON public.casework_merge USING btree (undone_by_id);

CREATE INDEX casework_moverequest_by_id_8329a04f ON public.casework_moverequest USING btree (by_id);

CREATE INDEX casework_moverequest_decided_by_id_0c09117d ON public.casework_moverequest USING btree (decided_by_id);

CREATE INDEX casework_moverequest_promise_id_8d40000a ON public.casework_moverequest USING btree (promise_id);

CREATE INDEX chain_system_name_3b0165a6_like ON public.chain_system USING btree (name varchar_pattern_ops);

CREATE INDEX channel_calls_call_address_id_f1544a7f ON public.channel_calls_call USING btree (address_id);

CREATE INDEX channel_calls_call_case_id_930ef1fd ON public.channel_calls_call USING btree (case_id);

CREATE INDEX channel_calls_call_colleague_id_034b981f ON public.channel_calls_call USING btree (colleague_id);

CREATE INDEX channel_calls_call_exchange_id_9c32dae4 ON public.channel_calls_call USING btree (exchange_id);

CREATE INDEX channel_calls_call_party_id_8b769304 ON public.channel_calls_call USING btree (party_id);

CREATE INDEX channel_calls_check_by_id_f28e372c ON public.channel_calls_check USING btree (by_id);

CREATE INDEX channel_calls_check_call_id_57023ce2 ON public.channel_calls_check USING btree (call_id);

CREATE INDEX channel_calls_event_call_id_3eef0a9e ON public.channel_calls_event USING btree (call_id);

CREATE INDEX channel_calls_event_exchange_id_ea23d5eb ON public.channel_calls_event USING btree (exchange_id);

CREATE INDEX channel_calls_exchange_name_6b970ca0_like ON public.channel_calls_exchange USING btree (name varchar_pattern_ops);

CREATE INDEX channel_calls_exchange_team_id_2a907d0c ON public.channel_calls_exchange USING btree (team_id);

CREATE INDEX channel_calls_extension_number_43d1fc11_like ON public.channel_calls_extension USING btree (number varchar_pattern_ops);

CREATE INDEX channel_cha_pgh_cre_1fabfe_idx ON public.channel_chat_windowchange USING btree (pgh_created_at DESC);

CREATE INDEX channel_chat_talk_case_id_ade6d2ca ON public.channel_chat_talk USING btree (case_id);

CREATE INDEX channel_chat_talk_handle_78f05816_like ON public.channel_chat_talk USING btree (handle varchar_pattern_ops);

CREATE INDEX channel_chat_talk_window_id_27e41039 ON public.channel_chat_talk USING btree (window_id);

CREATE INDEX channel_chat_talklink_digest_a050f4ff_like ON public.channel_chat_talklink USING btree (digest varchar_pattern_ops);

CREATE INDEX channel_chat_talklink_talk_id_6dc44d04 ON public.channel_chat_talklink USING btree (talk_id);

CREATE INDEX channel_chat_window_team_id_e98ada1e ON public.channel_chat_window USING btree (team_id);

CREATE INDEX channel_chat_windowchange_brand_id_63f39c82 ON public.channel_chat_windowchange USING btree (brand_id);

CREATE INDEX channel_chat_windowchange_pgh_obj_id_2ecf24e3 ON public.channel_chat_windowchange USING btree (pgh_obj_id);

CREATE INDEX channel_chat_windowchange_team_id_8e27d98f ON public.channel_chat_windowchange USING btree (team_id);

CREATE INDEX channel_mes_pgh_cre_2cdebf_idx ON public.channel_messages_sourcechange USING btree (pgh_created_at DESC);

CREATE INDEX channel_messages_source_name_0344ede9_like ON public.channel_messages_source USING btree (name varchar_pattern_ops);

CREATE INDEX channel_messages_source_team_id_999a0c5d ON public.channel_messages_source USING btree (team_id);

CREATE INDEX channel_messages_sourcechange_pgh_obj_id_e67e46a0 ON public.channel_messages_sourcechange USING btree (pgh_obj_id);

CREATE INDEX channel_messages_sourcechange_team_id_d768ccfb ON public.channel_messages_sourcechange USING btree (team_id);

CREATE INDEX channel_ord_pgh_cre_3e4d1c_idx ON public.channel_orders_shopchange USING btree (pgh_created_at DESC);

CREATE INDEX channel_orders_shop_name_7fe7d30a_like ON public.channel_orders_shop USING btree (name varchar_pattern_ops);

CREATE INDEX channel_orders_shop_team_id_43be767f ON public.channel_orders_shop USING btree (team_id);

CREATE INDEX channel_orders_shopchange_pgh_obj_id_2d7977c9 ON public.channel_orders_shopchange USING btree (pgh_obj_id);

CREATE INDEX channel_orders_shopchange_team_id_9cbf902e ON public.channel_orders_shopchange USING btree (team_id);

CREATE INDEX channel_sip_pgh_cre_2caeae_idx ON public.channel_sip_trunkchange USING btree (pgh_created_at DESC);

CREATE INDEX channel_sip_trunkchange_pgh_obj_id_547441fc ON public.channel_sip_trunkchange USING btree (pgh_obj_id);

CREATE INDEX channel_voice_course_outage_id_c87a440f ON public.channel_voice_course USING btree (outage_id);

CREATE INDEX channel_voice_course_promise_id_fa3f87e4 ON public.channel_voice_course USING btree (promise_id);

CREATE INDEX channel_voice_turn_course_id_5f3907b3 ON public.channel_voice_turn USING btree (course_id);

CREATE INDEX channels_heartbeat_part_d6303e1b_like ON public.channels_heartbeat USING btree (part varchar_pattern_ops);

CREATE INDEX charge_by_end ON public.charges_charge USING btree (ended_at) WHERE (ended_at IS NOT NULL);

CREATE INDEX charge_held ON public.charges_charge USING btree (held_at) WHERE ((ended IS NULL) AND (held_at IS NOT NULL) AND (sent_at IS NULL));

CREATE INDEX charges_cha_pgh_cre_a56485_idx ON public.charges_chargechange USING btree (pgh_created_at DESC);

CREATE INDEX charges_charge_by_id_95ce1d75 ON public.charges_charge USING btree (by_id);

CREATE INDEX charges_charge_case_id_d54fc3c5 ON public.charges_charge USING btree (case_id);

CREATE INDEX charges_charge_ended_by_id_b2c1c50b ON public.charges_charge USING btree (ended_by_id);

CREATE INDEX charges_charge_matter_id_6c38bd33 ON public.charges_charge USING btree (matter_id);

CREATE INDEX charges_charge_objected_in_id_6b79addd ON public.charges_charge USING btree (objected_in_id);

CREATE INDEX charges_charge_photo_id_facbf0fa ON public.charges_charge USING btree (photo_id);

CREATE INDEX charges_chargechange_action_id_aa0ad578 ON public.charges_chargechange USING btree (action_id);

CREATE INDEX charges_chargechange_assessment_id_f57f5618 ON public.charges_chargechange USING btree (assessment_id);

CREATE INDEX charges_chargechange_by_id_c594c13b ON public.charges_chargechange USING btree (by_id);

CREATE INDEX charges_chargechange_case_id_80b440d4 ON public.charges_chargechange USING btree (case_id);

CREATE INDEX charges_chargechange_ended_by_id_7801d050 ON public.charges_chargechange USING btree (ended_by_id);

CREATE INDEX charges_chargechange_matter_id_c3f8f55e ON public.charges_chargechange USING btree (matter_id);

CREATE INDEX charges_chargechange_objected_in_id_b5584257 ON public.charges_chargechange USING btree (objected_in_id);

CREATE INDEX charges_chargechange_pgh_obj_id_4bf6a9db ON public.charges_chargechange USING btree (pgh_obj_id);

CREATE INDEX charges_chargechange_photo_id_67a92f9a ON public.charges_chargechange USING btree (photo_id);

CREATE INDEX charges_chargechange_told_in_id_31d71504 ON public.charges_chargechange USING btree (told_in_id);

CREATE INDEX claim_waiting ON public.branches_claim USING btree (answer_by) WHERE (ended_at IS NULL);

CREATE INDEX coaching_form_by_id_c4a81742 ON public.coaching_form USING btree (by_id);

CREATE INDEX coaching_moment_by_id_0d48b6e0 ON public.coaching_moment USING btree (by_id);

CREATE INDEX coaching_moment_coach_id_6e365f2c ON public.coaching_moment USING btree (coach_id);

CREATE INDEX coaching_moment_colleague_id_7d65b911 ON public.coaching_moment USING btree (colleague_id);

CREATE INDEX coaching_review_by_id_b08de7c2 ON public.coaching_review USING btree (by_id);

CREATE INDEX coaching_review_case_id_c1bf86d5 ON public.coaching_review USING btree (case_id);

CREATE INDEX coaching_review_colleague_id_5f93f58f ON public.coaching_review USING btree (colleague_id);

CREATE INDEX coaching_review_form_id_2a419c05 ON public.coaching_review USING btree (form_id);

CREATE INDEX cohorts_cohort_by_id_b227d346 ON public.cohorts_cohort USING btree (by_id);

CREATE INDEX cohorts_member_cohort_id_fa030c09 ON public.cohorts_member USING btree (cohort_id);

CREATE INDEX cohorts_member_promise_id_0f813c9c ON public.cohorts_member USING btree (promise_id);

CREATE INDEX complaint_newest ON public.complaints_complaint USING btree (at DESC);

CREATE INDEX complaints__pgh_cre_bf8d48_idx ON public.complaints_complaintchange USING btree (pgh_created_at DESC);

CREATE INDEX complaints__pgh_cre_f96ddf_idx ON public.complaints_handlingchange USING btree (pgh_created_at DESC);

CREATE INDEX complaints_cleared_by_id_6db961b8 ON public.complaints_cleared USING btree (by_id);

CREATE INDEX complaints_complaint_by_id_7e4dc42f ON public.complaints_complaint USING btree (by_id);

CREATE INDEX complaints_complaint_case_id_345a4190 ON public.complaints_complaint USING btree (case_id);

CREATE INDEX complaints_complaint_decided_by_id_81f84636 ON public.complaints_complaint USING btree (decided_by_id);

CREATE INDEX complaints_complaint_handler_id_be7a03e0 ON public.complaints_complaint USING btree (handler_id);

CREATE INDEX complaints_complaint_number_0bd00cd2_like ON public.complaints_complaint USING btree (number varchar_pattern_ops);

CREATE INDEX complaints_complaint_serious_by_id_b48ec49f ON public.complaints_complaint USING btree (serious_by_id);

CREATE INDEX complaints_complaint_withdrawn_by_id_58eb532e ON public.complaints_complaint USING btree (withdrawn_by_id);

CREATE INDEX complaints_complaint_withdrawn_in_id_1e5281bd ON public.complaints_complaint USING btree (withdrawn_in_id);

CREATE INDEX complaints_complaintchange_pgh_obj_id_8cf49979 ON public.complaints_complaintchange USING btree (pgh_obj_id);

CREATE INDEX complaints_complaintchange_withdrawn_in_id_b8db9241 ON public.complaints_complaintchange USING btree (withdrawn_in_id);

CREATE INDEX complaints_handling_brand_id_44438c0d ON public.complaints_handling USING btree (brand_id);

CREATE INDEX complaints_handling_by_id_fa19b934 ON public.complaints_handling USING btree (by_id);

CREATE INDEX complaints_handling_handler_id_5a03f627 ON public.complaints_handling USING btree (handler_id);

CREATE INDEX complaints_handlingchange_brand_id_7e67b215 ON public.complaints_handlingchange USING btree (brand_id);

CREATE INDEX complaints_handlingchange_by_id_18d2214f ON public.complaints_handlingchange USING btree (by_id);

CREATE INDEX complaints_handlingchange_handler_id_9dd49f54 ON public.complaints_handlingchange USING btree (handler_id);

CREATE INDEX complaints_handlingchange_pgh_obj_id_898eced5 ON public.complaints_handlingchange USING btree (pgh_obj_id);

CREATE INDEX contact_by_case ON public.cases_contact USING btree (case_id, at);

CREATE INDEX contact_by_message_id ON public.cases_contact USING btree (message_id) WHERE (NOT ((message_id)::text = ''::text));

CREATE INDEX contact_by_party ON public.cases_contact USING btree (party_id, at);

CREATE INDEX contact_displeased ON public.cases_contact USING btree (at) WHERE (facts ? 'displeased'::text);

CREATE INDEX contact_search ON public.cases_contact USING gin (search);

CREATE INDEX course_to_flag ON public.channel_voice_course USING btree (began_at) WHERE ((flagged_at IS NULL) AND (outage_id IS NOT NULL));

CREATE UNIQUE INDEX customer_merged_once ON public.identity_partymerge USING btree (merged_id) WHERE (undone_at IS NULL);

CREATE INDEX deadlines_postponement_action_id_8a3b6012 ON public.deadlines_postponement USING btree (action_id);

CREATE INDEX deadlines_postponement_asked_in_id_0a3c4978 ON public.deadlines_postponement USING btree (asked_in_id);

CREATE INDEX deadlines_postponement_by_id_d76ccea1 ON public.deadlines_postponement USING btree (by_id);

CREATE INDEX deadlines_postponement_told_in_id_592b476a ON public.deadlines_postponement USING btree (told_in_id);

CREATE INDEX deadlines_reminder_action_id_96d2c8ba ON public.deadlines_reminder USING btree (action_id);

CREATE INDEX desk_presence_colleague_id_5157b31d ON public.desk_presence USING btree (colleague_id);

CREATE INDEX desk_presence_frozen_by_id_304a5b76 ON public.desk_presence USING btree (frozen_by_id);

CREATE INDEX desk_shared_expires ON public.desk_shared USING btree (expires);

CREATE INDEX desk_submission_by_id_461451ae ON public.desk_submission USING btree (by_id);

CREATE INDEX detours_failure_case_id_62182efa ON public.detours_failure USING btree (case_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX entry_by_case ON public.timeline_entry USING btree (case_id, at, id);

CREATE INDEX event_pending ON public.channel_calls_event USING btree (received_at) WHERE (call_id IS NULL);

CREATE INDEX expectation_by_case ON public.cases_expectation USING btree (case_id, at DESC);

CREATE INDEX fact_unanswered ON public.facts_fact USING btree (answer_by) WHERE ((action_id IS NULL) AND (known_at IS NULL));

CREATE INDEX facts_fact_action_id_c2812032 ON public.facts_fact USING btree (action_id);

CREATE INDEX facts_fact_asked_by_id_0dd5b3a3 ON public.facts_fact USING btree (asked_by_id);

CREATE INDEX facts_fact_asked_of_id_09a08a0e ON public.facts_fact USING btree (asked_of_id);

CREATE INDEX facts_fact_case_id_ae40104c ON public.facts_fact USING btree (case_id);

CREATE INDEX facts_fact_field_id_542415d7 ON public.facts_fact USING btree (field_id);

CREATE INDEX facts_fact_known_by_id_fb78b8a7 ON public.facts_fact USING btree (known_by_id);

CREATE INDEX facts_field_asked_of_id_414741b7 ON public.facts_field USING btree (asked_of_id);

CREATE INDEX facts_field_partner_id_2a90fc2d ON public.facts_field USING btree (partner_id);

CREATE INDEX facts_field_pgh_cre_bd62c0_idx ON public.facts_fieldchange USING btree (pgh_created_at DESC);

CREATE INDEX facts_field_team_id_a7033251 ON public.facts_field USING btree (team_id);

CREATE INDEX facts_fieldchange_asked_of_id_49e6eb9f ON public.facts_fieldchange USING btree (asked_of_id);

CREATE INDEX facts_fieldchange_partner_id_d0e5a13a ON public.facts_fieldchange USING btree (partner_id);

CREATE INDEX facts_fieldchange_pgh_obj_id_9ff41a60 ON public.facts_fieldchange USING btree (pgh_obj_id);

CREATE INDEX facts_fieldchange_team_id_87fda950 ON public.facts_fieldchange USING btree (team_id);

CREATE INDEX failed_by_machine ON public.desk_failedsignin USING btree (machine, at);

CREATE INDEX failed_by_mail ON public.desk_failedsignin USING btree (mail, at);

CREATE INDEX failed_by_time ON public.desk_failedsignin USING btree (at);

CREATE INDEX failure_by_passage ON public.detours_failure USING btree (process, passage, at DESC);

CREATE INDEX feedback_by_colleague ON public.feedback_feedback USING btree (about_id, at DESC);

CREATE INDEX feedback_feedback_about_id_1ae26015 ON public.feedback_feedback USING btree (about_id);

CREATE INDEX feedback_feedback_answer_id_15687198 ON public.feedback_feedback USING btree (answer_id);

CREATE INDEX feedback_feedback_case_id_3a4e2ebb ON public.feedback_feedback USING btree (case_id);

CREATE INDEX feedback_kudos_by_id_b1f10ef6 ON public.feedback_kudos USING btree (by_id);

CREATE INDEX feedback_kudos_case_id_b00e3529 ON public.feedback_kudos USING btree (case_id);

CREATE INDEX feedback_kudos_to_id_4478c4d6 ON public.feedback_kudos USING btree (to_id);

CREATE INDEX feedback_newest ON public.feedback_feedback USING btree (answer_id, id DESC);

CREATE INDEX finding_learned_table_e0b6df1f_like ON public.finding_learned USING btree ("table" varchar_pattern_ops);

CREATE INDEX finding_view_owner_id_41bf962d ON public.finding_view USING btree (owner_id);

CREATE INDEX finding_word_word_74c08b83_like ON public.finding_word USING btree (word varchar_pattern_ops);

CREATE INDEX foresight_a_pgh_cre_870554_idx ON public.foresight_answertermchange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_answerterm_by_id_548c235f ON public.foresight_answerterm USING btree (by_id);

CREATE INDEX foresight_answerterm_team_id_44ab515a ON public.foresight_answerterm USING btree (team_id);

CREATE INDEX foresight_answerterm_type_id_8994f85d ON public.foresight_answerterm USING btree (type_id);

CREATE INDEX foresight_answertermchange_by_id_8753b21f ON public.foresight_answertermchange USING btree (by_id);

CREATE INDEX foresight_answertermchange_pgh_obj_id_d011c1e1 ON public.foresight_answertermchange USING btree (pgh_obj_id);

CREATE INDEX foresight_answertermchange_team_id_5e6046e0 ON public.foresight_answertermchange USING btree (team_id);

CREATE INDEX foresight_answertermchange_type_id_49004ff1 ON public.foresight_answertermchange USING btree (type_id);

CREATE INDEX foresight_c_pgh_cre_0d049f_idx ON public.foresight_ceilingchoicechange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_c_pgh_cre_5d3c41_idx ON public.foresight_ceilingchange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_ceiling_by_id_f118f53b ON public.foresight_ceiling USING btree (by_id);

CREATE INDEX foresight_ceilingchange_by_id_11011b27 ON public.foresight_ceilingchange USING btree (by_id);

CREATE INDEX foresight_ceilingchange_pgh_obj_id_19c15ce1 ON public.foresight_ceilingchange USING btree (pgh_obj_id);

CREATE INDEX foresight_ceilingchoice_by_id_36ad04a6 ON public.foresight_ceilingchoice USING btree (by_id);

CREATE INDEX foresight_ceilingchoice_team_id_6c5dbfe8 ON public.foresight_ceilingchoice USING btree (team_id);

CREATE INDEX foresight_ceilingchoicechange_by_id_941a9375 ON public.foresight_ceilingchoicechange USING btree (by_id);

CREATE INDEX foresight_ceilingchoicechange_pgh_obj_id_4bd0a574 ON public.foresight_ceilingchoicechange USING btree (pgh_obj_id);

CREATE INDEX foresight_ceilingchoicechange_team_id_8ff8a2f0 ON public.foresight_ceilingchoicechange USING btree (team_id);

CREATE INDEX foresight_n_pgh_cre_b38188_idx ON public.foresight_noticechange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_notice_by_id_22313b27 ON public.foresight_notice USING btree (by_id);

CREATE INDEX foresight_notice_team_id_310be514 ON public.foresight_notice USING btree (team_id);

CREATE INDEX foresight_noticechange_by_id_b1b4489b ON public.foresight_noticechange USING btree (by_id);

CREATE INDEX foresight_noticechange_extends_id_3da23e0f ON public.foresight_noticechange USING btree (extends_id);

CREATE INDEX foresight_noticechange_pgh_obj_id_0c3c8612 ON public.foresight_noticechange USING btree (pgh_obj_id);

CREATE INDEX foresight_noticechange_team_id_fda18a1c ON public.foresight_noticechange USING btree (team_id);

CREATE INDEX foresight_p_pgh_cre_a5f797_idx ON public.foresight_planchange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_plan_by_id_fa7f9f31 ON public.foresight_plan USING btree (by_id);

CREATE INDEX foresight_plan_team_id_d1ab55ea ON public.foresight_plan USING btree (team_id);

CREATE INDEX foresight_planchange_by_id_a0f8233b ON public.foresight_planchange USING btree (by_id);

CREATE INDEX foresight_planchange_pgh_obj_id_fde6add9 ON public.foresight_planchange USING btree (pgh_obj_id);

CREATE INDEX foresight_planchange_team_id_714ebd00 ON public.foresight_planchange USING btree (team_id);

CREATE INDEX foresight_q_pgh_cre_c42d6c_idx ON public.foresight_questiontypechange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_questiontype_team_id_1d795981 ON public.foresight_questiontype USING btree (team_id);

CREATE INDEX foresight_questiontypechange_pgh_obj_id_f83d175c ON public.foresight_questiontypechange USING btree (pgh_obj_id);

CREATE INDEX foresight_questiontypechange_team_id_408cfaff ON public.foresight_questiontypechange USING btree (team_id);

CREATE INDEX foresight_w_pgh_cre_e1d4ec_idx ON public.foresight_wordingchange USING btree (pgh_created_at DESC);

CREATE INDEX foresight_wording_by_id_e0951743 ON public.foresight_wording USING btree (by_id);

CREATE INDEX foresight_wording_team_id_1a2def39 ON public.foresight_wording USING btree (team_id);

CREATE INDEX foresight_wordingchange_by_id_2ad565ee ON public.foresight_wordingchange USING btree (by_id);

CREATE INDEX foresight_wordingchange_pgh_obj_id_6557b97f ON public.foresight_wordingchange USING btree (pgh_obj_id);

CREATE INDEX foresight_wordingchange_team_id_53452e18 ON public.foresight_wordingchange USING btree (team_id);

CREATE INDEX gaps_asking_by_id_9914d446 ON public.gaps_asking USING btree (by_id);

CREATE INDEX gaps_asking_case_id_d04a8067 ON public.gaps_asking USING btree (case_id);

CREATE INDEX gaps_asking_party_id_271e3266 ON public.gaps_asking USING btree (party_id);

CREATE INDEX gaps_need_by_id_6cadbfc1 ON public.gaps_need USING btree (by_id);

CREATE INDEX gaps_need_process_3210248a ON public.gaps_need USING btree (process);

CREATE INDEX gaps_need_process_3210248a_like ON public.gaps_need USING btree (process varchar_pattern_ops);

CREATE INDEX gaps_needch_pgh_cre_8042bc_idx ON public.gaps_needchange USING btree (pgh_created_at DESC);

CREATE INDEX gaps_needchange_by_id_28d3d224 ON public.gaps_needchange USING btree (by_id);

CREATE INDEX gaps_needchange_pgh_obj_id_7eae9b3c ON public.gaps_needchange USING btree (pgh_obj_id);

CREATE INDEX goodwill_budget_by_id_8b1265dd ON public.goodwill_budget USING btree (by_id);

CREATE INDEX goodwill_budget_team_id_db298cef ON public.goodwill_budget USING btree (team_id);

CREATE INDEX goodwill_costs_case_id_f3bd7f89 ON public.goodwill_costs USING btree (case_id);

CREATE INDEX goodwill_gi_pgh_cre_e14056_idx ON public.goodwill_giftchange USING btree (pgh_created_at DESC);

CREATE INDEX goodwill_giftchange_pgh_obj_id_4c285627 ON public.goodwill_giftchange USING btree (pgh_obj_id);

CREATE INDEX goodwill_grant_by_id_01023258 ON public.goodwill_grant USING btree (by_id);

CREATE INDEX goodwill_grant_case_id_2d173504 ON public.goodwill_grant USING btree (case_id);

CREATE INDEX goodwill_grant_decided_by_id_280f8cf2 ON public.goodwill_grant USING btree (decided_by_id);

CREATE INDEX goodwill_grant_gift_id_20b3bc9a ON public.goodwill_grant USING btree (gift_id);

CREATE INDEX goodwill_grant_team_id_a44498e0 ON public.goodwill_grant USING btree (team_id);

CREATE INDEX goodwill_of_pgh_cre_cdbd4d_idx ON public.goodwill_offerchange USING btree (pgh_created_at DESC);

CREATE INDEX goodwill_offer_answered_in_id_7e76d909 ON public.goodwill_offer USING btree (answered_in_id);

CREATE INDEX goodwill_offer_by_id_44ef3d9f ON public.goodwill_offer USING btree (by_id);

CREATE INDEX goodwill_offer_case_id_627e0b46 ON public.goodwill_offer USING btree (case_id);

CREATE INDEX goodwill_offerchange_answered_in_id_d3097f7a ON public.goodwill_offerchange USING btree (answered_in_id);

CREATE INDEX goodwill_offerchange_by_id_b783dbc9 ON public.goodwill_offerchange USING btree (by_id);

CREATE INDEX goodwill_offerchange_case_id_544b0ab6 ON public.goodwill_offerchange USING btree (case_id);

CREATE INDEX goodwill_offerchange_grant_id_8bdcc42e ON public.goodwill_offerchange USING btree (grant_id);

CREATE INDEX goodwill_offerchange_pgh_obj_id_cd28990b ON public.goodwill_offerchange USING btree (pgh_obj_id);

CREATE INDEX goodwill_offerchange_told_in_id_2d364b23 ON public.goodwill_offerchange USING btree (told_in_id);

CREATE INDEX grant_by_moment ON public.goodwill_grant USING btree (given_at);

CREATE INDEX grant_waiting ON public.goodwill_grant USING btree (case_id) WHERE ((decided_at IS NULL) AND (promise_id IS NULL));

CREATE INDEX guides_expert_said_by_id_176dac92 ON public.guides_expert USING btree (said_by_id);

CREATE INDEX guides_guide_second_line_id_44a8b386 ON public.guides_guide USING btree (second_line_id);

CREATE INDEX guides_guide_team_id_805d7c04 ON public.guides_guide USING btree (team_id);

CREATE INDEX guides_step_guide_id_f15e21a5 ON public.guides_step USING btree (guide_id);

CREATE INDEX guides_tried_case_id_5fef8a06 ON public.guides_tried USING btree (case_id);

CREATE INDEX guides_tried_contact_id_29008ec3 ON public.guides_tried USING btree (contact_id);

CREATE INDEX guides_tried_noted_by_id_b2ef0ad6 ON public.guides_tried USING btree (noted_by_id);

CREATE INDEX guides_tried_step_id_8320ccdb ON public.guides_tried USING btree (step_id);

CREATE INDEX handling_newest ON public.complaints_handling USING btree (brand_id, id DESC);

CREATE INDEX handover_by_case ON public.handovers_handover USING btree (case_id, at);

CREATE INDEX handover_to ON public.handovers_handover USING btree (to_id) WHERE (ended_at IS NULL);

CREATE INDEX handover_to_team ON public.handovers_handover USING btree (team_id) WHERE (ended_at IS NULL);

CREATE INDEX handover_unheard ON public.handovers_handover USING btree (answer_by) WHERE (ended_at IS NULL);

CREATE INDEX handovers_handover_by_id_fb644795 ON public.handovers_handover USING btree (by_id);

CREATE INDEX handovers_handover_case_id_e2934298 ON public.handovers_handover USING btree (case_id);

CREATE INDEX handovers_handover_ended_by_id_6eeec21a ON public.handovers_handover USING btree (ended_by_id);

CREATE INDEX handovers_handover_owner_id_26aba24e ON public.handovers_handover USING btree (owner_id);

CREATE INDEX handovers_handover_team_id_09e1798c ON public.handovers_handover USING btree (team_id);

CREATE INDEX handovers_handover_to_id_28fc4f82 ON public.handovers_handover USING btree (to_id);

CREATE INDEX identity_apart_by_id_1c29697c ON public.identity_apart USING btree (by_id);

CREATE INDEX identity_apart_one_id_15d9baa8 ON public.identity_apart USING btree (one_id);

CREATE INDEX identity_apart_other_id_8d6c817d ON public.identity_apart USING btree (other_id);

CREATE INDEX identity_partymerge_by_id_45dfc40c ON public.identity_partymerge USING btree (by_id);

CREATE INDEX identity_partymerge_into_id_ee96663a ON public.identity_partymerge USING btree (into_id);

CREATE INDEX identity_partymerge_merged_id_1ccab639 ON public.identity_partymerge USING btree (merged_id);

CREATE INDEX identity_partymerge_undone_by_id_3baa1f89 ON public.identity_partymerge USING btree (undone_by_id);

CREATE INDEX insight_auditrun_asked_by_id_bb74d782 ON public.insight_auditrun USING btree (asked_by_id);

CREATE INDEX interest_waiting ON public.outages_interest USING btree (outage_id, id) WHERE (ended_at IS NULL);

CREATE INDEX joining_day_by_day ON public.learning_joiningday USING btree ("on");

CREATE INDEX keeping_by_moment ON public.promises_keeping USING btree (at);

CREATE INDEX knowledge_advice_article_id_221ff6e6 ON public.knowledge_advice USING btree (article_id);

CREATE INDEX knowledge_advice_by_id_09028f7f ON public.knowledge_advice USING btree (by_id);

CREATE INDEX knowledge_advice_case_id_855da925 ON public.knowledge_advice USING btree (case_id);

CREATE INDEX knowledge_advice_contact_id_a6af6550 ON public.knowledge_advice USING btree (contact_id);

CREATE INDEX knowledge_advice_failed_by_id_c3778189 ON public.knowledge_advice USING btree (failed_by_id);

CREATE INDEX knowledge_advice_note_id_0f7c1686 ON public.knowledge_advice USING btree (note_id);

CREATE INDEX knowledge_article_by_id_c13875d3 ON public.knowledge_article USING btree (by_id);

CREATE INDEX knowledge_spared_article_id_66824117 ON public.knowledge_spared USING btree (article_id);

CREATE INDEX knowledge_use_article_id_5f4ef94f ON public.knowledge_use USING btree (article_id);

CREATE INDEX kudos_by_colleague ON public.feedback_kudos USING btree (to_id, at DESC);

CREATE INDEX learning_attempt_colleague_id_88c946df ON public.learning_attempt USING btree (colleague_id);

CREATE INDEX learning_attempt_exercise_adb62dff ON public.learning_attempt USING btree (exercise);

CREATE INDEX learning_attempt_exercise_adb62dff_like ON public.learning_attempt USING btree (exercise varchar_pattern_ops);

CREATE INDEX learning_jo_pgh_cre_5f3ef1_idx ON public.learning_joiningdaychange USING btree (pgh_created_at DESC);

CREATE INDEX learning_joiningday_beside_id_980dc7f9 ON public.learning_joiningday USING btree (beside_id);

CREATE INDEX learning_joiningday_team_id_b6361596 ON public.learning_joiningday USING btree (team_id);

CREATE INDEX learning_joiningday_who_id_256cbf96 ON public.learning_joiningday USING btree (who_id);

CREATE INDEX learning_joiningdaychange_beside_id_ed87fc9c ON public.learning_joiningdaychange USING btree (beside_id);

CREATE INDEX learning_joiningdaychange_pgh_obj_id_698560c9 ON public.learning_joiningdaychange USING btree (pgh_obj_id);

CREATE INDEX learning_joiningdaychange_team_id_46045e04 ON public.learning_joiningdaychange USING btree (team_id);

CREATE INDEX learning_joiningdaychange_who_id_7b0e765a ON public.learning_joiningdaychange USING btree (who_id);

CREATE INDEX learning_le_pgh_cre_90bd76_idx ON public.learning_lessonchange USING btree (pgh_created_at DESC);

CREATE INDEX learning_lesson_by_id_ac3d8807 ON public.learning_lesson USING btree (by_id);

CREATE INDEX learning_lesson_skill_id_33fb04ea ON public.learning_lesson USING btree (skill_id);

CREATE INDEX learning_lesson_team_id_2d355e6d ON public.learning_lesson USING btree (team_id);

CREATE INDEX learning_lessonchange_by_id_0607352c ON public.learning_lessonchange USING btree (by_id);

CREATE INDEX learning_lessonchange_pgh_obj_id_3d5ffe22 ON public.learning_lessonchange USING btree (pgh_obj_id);

CREATE INDEX learning_lessonchange_skill_id_41d55651 ON public.learning_lessonchange USING btree (skill_id);

CREATE INDEX learning_lessonchange_team_id_0d85f0df ON public.learning_lessonchange USING btree (team_id);

CREATE INDEX learning_pick_case_id_2d1f58d9 ON public.learning_pick USING btree (case_id);

CREATE INDEX learning_pick_colleague_id_b744d8ac ON public.learning_pick USING btree (colleague_id);

CREATE INDEX learning_pick_drawing_id_252c9f31 ON public.learning_pick USING btree (drawing_id);

CREATE INDEX learning_pupil_colleague_id_51c7b946 ON public.learning_pupil USING btree (colleague_id);

CREATE INDEX learning_pupil_lesson_id_1cf1360a ON public.learning_pupil USING btree (lesson_id);

CREATE INDEX lesson_to_pass ON public.learning_pupil USING btree (colleague_id) WHERE (passed_at IS NULL);

CREATE INDEX line_unsettled ON public.remedies_line USING btree (id DESC) WHERE (((outcome)::text = 'differs'::text) AND (settled_at IS NULL));

CREATE INDEX link_wish_waiting ON public.portal_linkwish USING btree (at) WHERE (done_at IS NULL);

CREATE INDEX mail_fetched_mailbox_id_01630cec ON public.mail_fetched USING btree (mailbox_id);

CREATE INDEX mail_mailbo_pgh_cre_aef5c1_idx ON public.mail_mailboxchange USING btree (pgh_created_at DESC);

CREATE INDEX mail_mailbox_address_994dad53_like ON public.mail_mailbox USING btree (address varchar_pattern_ops);

CREATE INDEX mail_mailbox_team_id_88a7cbfe ON public.mail_mailbox USING btree (team_id);

CREATE INDEX mail_mailboxchange_pgh_obj_id_a11b51a3 ON public.mail_mailboxchange USING btree (pgh_obj_id);

CREATE INDEX mail_mailboxchange_team_id_59dbab57 ON public.mail_mailboxchange USING btree (team_id);

CREATE INDEX mailed_to_party ON public.mailings_item USING btree (party_id, at);

CREATE INDEX mailing_claimed ON public.mailings_item USING btree (claimed_at) WHERE ((state)::text = 'claimed'::text);

CREATE INDEX mailing_running ON public.mailings_mailing USING btree (started_at) WHERE ((started_at IS NOT NULL) AND (stopped_at IS NULL));

CREATE INDEX mailing_to_write ON public.mailings_item USING btree (mailing_id) WHERE ((at IS NULL) AND ((left_out)::text = ''::text));

CREATE INDEX mailing_waiting ON public.mailings_item USING btree (send_at, id) WHERE (((channel)::text = 'mail'::text) AND ((state)::text = ANY ((ARRAY['queued'::character varying, 'uncertain'::character varying])::text[])));

CREATE INDEX mailings_it_pgh_cre_f0b31f_idx ON public.mailings_itemchange USING btree (pgh_created_at DESC);

CREATE INDEX mailings_item_address_id_1ee32a76 ON public.mailings_item USING btree (address_id);

CREATE INDEX mailings_item_case_id_af594f3b ON public.mailings_item USING btree (case_id);

CREATE INDEX mailings_item_mailing_id_e74cc6f1 ON public.mailings_item USING btree (mailing_id);

CREATE INDEX mailings_item_party_id_c62bd0a6 ON public.mailings_item USING btree (party_id);

CREATE INDEX mailings_itemchange_case_id_13bc3714 ON public.mailings_itemchange USING btree (case_id);

CREATE INDEX mailings_itemchange_party_id_7c6d8a52 ON public.mailings_itemchange USING btree (party_id);

CREATE INDEX mailings_itemchange_pgh_obj_id_949271d9 ON public.mailings_itemchange USING btree (pgh_obj_id);

CREATE INDEX mailings_ma_pgh_cre_f795d0_idx ON public.mailings_mailingchange USING btree (pgh_created_at DESC);

CREATE INDEX mailings_mailing_by_id_5d0a835a ON public.mailings_mailing USING btree (by_id);

CREATE INDEX mailings_mailing_team_id_e16be441 ON public.mailings_mailing USING btree (team_id);

CREATE INDEX mailings_mailingchange_pgh_obj_id_1ad7073d ON public.mailings_mailingchange USING btree (pgh_obj_id);

CREATE INDEX mailings_mailingchange_stopped_by_id_c75a6aa9 ON public.mailings_mailingchange USING btree (stopped_by_id);

CREATE INDEX member_to_tell ON public.cohorts_member USING btree (cohort_id) WHERE (((left_out)::text = ''::text) AND (moved_id IS NULL));

CREATE UNIQUE INDEX merged_once ON public.casework_merge USING btree (merged_id) WHERE (undone_at IS NULL);

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);

CREATE INDEX moment_by_end ON public.coaching_moment USING btree (ends_at);

CREATE INDEX move_request_waiting ON public.casework_moverequest USING btree (promise_id) WHERE (decided_at IS NULL);

CREATE UNIQUE INDEX needed_once ON public.gaps_need USING btree (process, fact) WHERE (ended_at IS NULL);

CREATE INDEX news_to_tell ON public.aftercare_told USING btree (news_id) WHERE (contact_id IS NULL);

CREATE INDEX note_words ON public.cases_note USING gin (public.gehoor_words(text));

CREATE INDEX obstacles_obstacle_name_nl_c6d0b615_like ON public.obstacles_obstacle USING btree (name_nl varchar_pattern_ops);

CREATE INDEX obstacles_wait_by_id_cddfef33 ON public.obstacles_wait USING btree (by_id);

CREATE INDEX obstacles_wait_case_id_1477ea9a ON public.obstacles_wait USING btree (case_id);

CREATE INDEX obstacles_wait_ended_in_id_b6c88592 ON public.obstacles_wait USING btree (ended_in_id);

CREATE INDEX obstacles_wait_obstacle_id_aec22d81 ON public.obstacles_wait USING btree (obstacle_id);

CREATE INDEX obstacles_wait_promise_id_03b4e10d ON public.obstacles_wait USING btree (promise_id);

CREATE INDEX obstacles_wait_told_in_id_1847e7ac ON public.obstacles_wait USING btree (told_in_id);

CREATE INDEX offer_by_moment ON public.goodwill_offer USING btree (at);

CREATE UNIQUE INDEX one_draft_at_a_time ON public.procedures_version USING btree (procedure_id) WHERE (published_at IS NULL);

CREATE UNIQUE INDEX one_emergency_holds ON public.urgency_emergency USING btree (team_id, name) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX one_joining_day_a_day ON public.learning_joiningday USING btree (who_id, "on") WHERE ((declined_at IS NULL) AND (withdrawn_at IS NULL));

CREATE UNIQUE INDEX one_netting_at_a_time ON public.remedies_netting USING btree (refund_id) WHERE ((ended_at IS NULL) AND ((refusal)::text = ''::text));

CREATE UNIQUE INDEX one_place_for_a_promise ON public.promises_booking USING btree (promise_id) WHERE (freed_at IS NULL);

CREATE UNIQUE INDEX one_plain_word_for_a_trade_word ON public.plain_tradeword USING btree (language, word) WHERE (retired_at IS NULL);

CREATE UNIQUE INDEX one_shift_at_a_time ON public.promises_shift USING btree (promise_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX one_skill_of_a_name ON public.staff_skill USING btree (name) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX one_view_of_a_name ON public.finding_view USING btree (owner_id, name) WHERE (removed_at IS NULL);

CREATE INDEX options_option_proposal_id_50984c3d ON public.options_option USING btree (proposal_id);

CREATE INDEX options_proposal_by_id_efd82c0d ON public.options_proposal USING btree (by_id);

CREATE INDEX options_proposal_case_id_1560dc7d ON public.options_proposal USING btree (case_id);

CREATE INDEX options_undertaking_option_id_8f3a0a78 ON public.options_undertaking USING btree (option_id);

CREATE INDEX orders_pati_pgh_cre_8c71d6_idx ON public.orders_patiencechange USING btree (pgh_created_at DESC);

CREATE INDEX orders_patience_by_id_0a95849a ON public.orders_patience USING btree (by_id);

CREATE INDEX orders_patiencechange_brand_id_e3a0fb63 ON public.orders_patiencechange USING btree (brand_id);

CREATE INDEX orders_patiencechange_by_id_75dd6253 ON public.orders_patiencechange USING btree (by_id);

CREATE INDEX orders_patiencechange_pgh_obj_id_c2efd9f3 ON public.orders_patiencechange USING btree (pgh_obj_id);

CREATE INDEX orders_watch_case_id_8cc82dd2 ON public.orders_watch USING btree (case_id);

CREATE INDEX orders_watch_promise_id_bfc9e506 ON public.orders_watch USING btree (promise_id);

CREATE INDEX orders_watch_team_id_05acbb21 ON public.orders_watch USING btree (team_id);

CREATE INDEX outage_going_on ON public.outages_outage USING btree (brand_id) WHERE (ended_at IS NULL);

CREATE INDEX outages_out_pgh_cre_5879ae_idx ON public.outages_outagechange USING btree (pgh_created_at DESC);

CREATE INDEX outages_outage_brand_id_8b1bf871 ON public.outages_outage USING btree (brand_id);

CREATE INDEX outages_outage_by_id_e6aaf792 ON public.outages_outage USING btree (by_id);

CREATE INDEX outages_outagechange_brand_id_e441801e ON public.outages_outagechange USING btree (brand_id);

CREATE INDEX outages_outagechange_by_id_0329cbfc ON public.outages_outagechange USING btree (by_id);

CREATE INDEX outages_outagechange_pgh_obj_id_afc6f3a5 ON public.outages_outagechange USING btree (pgh_obj_id);

CREATE INDEX outgoing_claimed ON public.cases_outgoing USING btree (claimed_at) WHERE ((state)::text = 'claimed'::text);

CREATE INDEX outgoing_waiting ON public.cases_outgoing USING btree (send_at, id) WHERE ((state)::text = ANY ((ARRAY['queued'::character varying, 'uncertain'::character varying])::text[]));

CREATE INDEX page_due ON public.urgency_page USING btree (send_at) WHERE (sent_at IS NULL);

CREATE INDEX parties_add_pgh_cre_bb4aed_idx ON public.parties_addresschange USING btree (pgh_created_at DESC);

CREATE INDEX parties_address_party_id_a263152e ON public.parties_address USING btree (party_id);

CREATE INDEX parties_addresschange_party_id_1310ad2d ON public.parties_addresschange USING btree (party_id);

CREATE INDEX parties_addresschange_pgh_obj_id_b4e52ae8 ON public.parties_addresschange USING btree (pgh_obj_id);

CREATE INDEX parties_belonging_decided_by_id_c3ea9a88 ON public.parties_belonging USING btree (decided_by_id);

CREATE INDEX parties_belonging_organisation_id_24da0d41 ON public.parties_belonging USING btree (organisation_id);

CREATE INDEX parties_belonging_person_id_d05b4db7 ON public.parties_belonging USING btree (person_id);

CREATE INDEX parties_claim_address_id_e2f92308 ON public.parties_claim USING btree (address_id);

CREATE INDEX parties_claim_party_id_9175a84c ON public.parties_claim USING btree (party_id);

CREATE INDEX parties_domain_organisation_id_85d4ed41 ON public.parties_domain USING btree (organisation_id);

CREATE INDEX parties_par_pgh_cre_1a2a70_idx ON public.parties_partychange USING btree (pgh_created_at DESC);

CREATE INDEX parties_partychange_pgh_obj_id_a685b806 ON public.parties_partychange USING btree (pgh_obj_id);

CREATE INDEX party_by_name ON public.parties_party USING gin (to_tsvector('public.gehoor_plain'::regconfig, (COALESCE(name, ''::character varying))::text));

CREATE INDEX party_merged ON public.parties_party USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);

CREATE INDEX pause_by_colleague ON public.workload_pause USING btree (colleague_id, ends_at DESC);

CREATE INDEX payout_unpaid ON public.remedies_payout USING btree (at) WHERE ((confirmed_at IS NULL) AND (dropped_at IS NULL) AND (returned_at IS NULL));

CREATE UNIQUE INDEX place_once ON public.promises_booking USING btree (slot_id, place) WHERE (freed_at IS NULL);

CREATE INDEX plain_confirmed_by_id_5c57a429 ON public.plain_confirmed USING btree (by_id);

CREATE INDEX plain_trade_pgh_cre_248bbc_idx ON public.plain_tradewordchange USING btree (pgh_created_at DESC);

CREATE INDEX plain_tradeword_by_id_b36a1ff6 ON public.plain_tradeword USING btree (by_id);

CREATE INDEX plain_tradeword_retired_by_id_99696028 ON public.plain_tradeword USING btree (retired_by_id);

CREATE INDEX plain_tradewordchange_by_id_b7e5f779 ON public.plain_tradewordchange USING btree (by_id);

CREATE INDEX plain_tradewordchange_pgh_obj_id_d6b9431d ON public.plain_tradewordchange USING btree (pgh_obj_id);

CREATE INDEX plain_tradewordchange_retired_by_id_75de584e ON public.plain_tradewordchange USING btree (retired_by_id);

CREATE INDEX postal_by_start ON public.parties_address USING btree (value varchar_pattern_ops) WHERE ((kind)::text = 'postal'::text);

CREATE INDEX procedures_procedure_team_id_e0f346a2 ON public.procedures_procedure USING btree (team_id);

CREATE INDEX procedures_run_case_id_8573d3b5 ON public.procedures_run USING btree (case_id);

CREATE INDEX procedures_run_started_by_id_81eeea43 ON public.procedures_run USING btree (started_by_id);

CREATE INDEX procedures_run_version_id_23cbba22 ON public.procedures_run USING btree (version_id);

CREATE INDEX procedures_step_partner_id_8795a0f2 ON public.procedures_step USING btree (partner_id);

CREATE INDEX procedures_step_version_id_6db5bd65 ON public.procedures_step USING btree (version_id);

CREATE INDEX procedures_taken_step_id_d1264311 ON public.procedures_taken USING btree (step_id);

CREATE INDEX procedures_version_made_by_id_54b47505 ON public.procedures_version USING btree (made_by_id);

CREATE INDEX procedures_version_procedure_id_5c0c268c ON public.procedures_version USING btree (procedure_id);

CREATE INDEX procedures_version_published_by_id_2bf3b26c ON public.procedures_version USING btree (published_by_id);

CREATE INDEX promise_at_risk ON public.promises_promise USING btree (owner_id, due_at) WHERE (((stage)::text = 'late'::text) AND ((state)::text = 'open'::text));

CREATE INDEX promise_awake ON public.promises_promise USING btree (wake_at) WHERE ((state)::text = 'open'::text);

CREATE INDEX promise_by_case ON public.promises_promise USING btree (case_id, due_at);

CREATE INDEX promise_by_line ON public.promises_promise USING btree (first_id) WHERE (first_id IS NOT NULL);

CREATE UNIQUE INDEX promise_given_once ON public.workload_reassigned USING btree (reassignment_id, promise_id) WHERE (promise_id IS NOT NULL);

CREATE INDEX promise_of_partner ON public.promises_promise USING btree (partner_id) WHERE (partner_id IS NOT NULL);

CREATE INDEX promise_of_series ON public.promises_promise USING btree (series_id) WHERE (series_id IS NOT NULL);

CREATE INDEX promise_open_by_age ON public.promises_promise USING btree (made_at) WHERE ((state)::text = 'open'::text);

CREATE INDEX promise_open_by_owner ON public.promises_promise USING btree (owner_id, due_at) WHERE ((state)::text = 'open'::text);

CREATE INDEX promise_reviewed ON public.promises_promise USING btree (review_at) WHERE ((review_at IS NOT NULL) AND ((state)::text = 'open'::text));

CREATE INDEX promise_slipping ON public.promises_promise USING btree (slips) WHERE ((slips > 0) AND ((state)::text = 'open'::text));

CREATE INDEX promise_that_depends ON public.promises_promise USING btree (depends_on_id) WHERE (depends_on_id IS NOT NULL);

CREATE INDEX promise_tracked ON public.promises_promise USING btree (tracked) WHERE (NOT ((tracked)::text = ''::text));

CREATE INDEX promise_words ON public.promises_promise USING gin (public.gehoor_words((wording)::text)) WHERE (made_by_id IS NOT NULL);

CREATE INDEX promises_booking_forced_by_id_d465c0dc ON public.promises_booking USING btree (forced_by_id);

CREATE INDEX promises_booking_promise_id_451cc177 ON public.promises_booking USING btree (promise_id);

CREATE INDEX promises_booking_slot_id_8b0a9d9f ON public.promises_booking USING btree (slot_id);

CREATE INDEX promises_breach_told_in_id_30e970b5 ON public.promises_breach USING btree (told_in_id);

CREATE INDEX promises_cause_by_id_47a1d860 ON public.promises_cause USING btree (by_id);

CREATE INDEX promises_interim_by_id_f8ff15a3 ON public.promises_interim USING btree (by_id);

CREATE INDEX promises_interim_promise_id_949fa2e8 ON public.promises_interim USING btree (promise_id);

CREATE INDEX promises_keeping_by_id_c60acceb ON public.promises_keeping USING btree (by_id);

CREATE INDEX promises_keeping_contact_id_8e2baf1b ON public.promises_keeping USING btree (contact_id);

CREATE INDEX promises_offer_offered_in_id_5aa403af ON public.promises_offer USING btree (offered_in_id);

CREATE INDEX promises_offer_promise_id_42dc4a88 ON public.promises_offer USING btree (promise_id);

CREATE INDEX promises_promise_fallback_id_bda719ff ON public.promises_promise USING btree (fallback_id);

CREATE INDEX promises_promise_made_in_id_9381cde4 ON public.promises_promise USING btree (made_in_id);

CREATE INDEX promises_promise_owner_id_9fd04f51 ON public.promises_promise USING btree (owner_id);

CREATE INDEX promises_promise_question_id_0a9ab42c ON public.promises_promise USING btree (question_id);

CREATE INDEX promises_release_by_id_0328a5a1 ON public.promises_release USING btree (by_id);

CREATE INDEX promises_release_contact_id_010446e6 ON public.promises_release USING btree (contact_id);

CREATE INDEX promises_renegotiation_by_id_8e3134e3 ON public.promises_renegotiation USING btree (by_id);

CREATE INDEX promises_renegotiation_party_id_e5f03422 ON public.promises_renegotiation USING btree (party_id);

CREATE INDEX promises_renegotiation_promise_id_ac8f6024 ON public.promises_renegotiation USING btree (promise_id);

CREATE INDEX promises_renegotiation_told_in_id_ef2dabdc ON public.promises_renegotiation USING btree (told_in_id);

CREATE INDEX promises_series_ended_by_id_bc004c29 ON public.promises_series USING btree (ended_by_id);

CREATE INDEX promises_series_ended_in_id_f02b74a8 ON public.promises_series USING btree (ended_in_id);

CREATE INDEX promises_shift_by_id_8b0b8451 ON public.promises_shift USING btree (by_id);

CREATE INDEX promises_shift_ended_by_id_82ea25a8 ON public.promises_shift USING btree (ended_by_id);

CREATE INDEX promises_shift_promise_id_8f19069a ON public.promises_shift USING btree (promise_id);

CREATE INDEX promises_shiftstep_promise_id_4c7423b0 ON public.promises_shiftstep USING btree (promise_id);

CREATE INDEX promises_shiftstep_shift_id_77542827 ON public.promises_shiftstep USING btree (shift_id);

CREATE INDEX promises_slot_team_id_9035e8a3 ON public.promises_slot USING btree (team_id);

CREATE INDEX question_words ON public.cases_question USING gin (public.gehoor_words((text)::text));

CREATE INDEX raw_by_day ON public.intake_rawitem USING btree (received_at);

CREATE INDEX raw_pending ON public.intake_rawitem USING btree (try_at, id) WHERE ((state)::text = 'pending'::text);

CREATE INDEX raw_quarantined ON public.intake_rawitem USING btree (received_at) WHERE ((state)::text = 'quarantined'::text);

CREATE INDEX reassignment_by_moment ON public.workload_reassignment USING btree (at DESC);

CREATE INDEX recovery_to_check ON public.aftercare_recovery USING btree (check_at) WHERE (checked_in_id IS NULL);

CREATE INDEX referral_to_check ON public.referrals_referral USING btree (ask_at) WHERE (asked_in_id IS NULL);

CREATE INDEX referrals_destination_brand_id_fd675094 ON public.referrals_destination USING btree (brand_id);

CREATE INDEX referrals_referral_by_id_3fbea266 ON public.referrals_referral USING btree (by_id);

CREATE INDEX referrals_referral_case_id_b6a3f342 ON public.referrals_referral USING btree (case_id);

CREATE INDEX referrals_referral_destination_id_21cd847b ON public.referrals_referral USING btree (destination_id);

CREATE INDEX refund_waiting ON public.remedies_refund USING btree (case_id) WHERE ((decided_at IS NULL) AND (granted_at IS NULL));

CREATE INDEX relay_waiting ON public.relays_relay USING btree (at, id) WHERE (ended_at IS NULL);

CREATE INDEX relays_relay_goes_in_id_d79947d7 ON public.relays_relay USING btree (goes_in_id);

CREATE INDEX relays_sheet_posted_by_id_8dd730c8 ON public.relays_sheet USING btree (posted_by_id);

CREATE INDEX release_by_moment ON public.promises_release USING btree (at);

CREATE INDEX remedies_account_by_id_7669cf45 ON public.remedies_account USING btree (by_id);

CREATE INDEX remedies_account_party_id_96655661 ON public.remedies_account USING btree (party_id);

CREATE INDEX remedies_account_told_in_id_89536af0 ON public.remedies_account USING btree (told_in_id);

CREATE INDEX remedies_fault_by_id_21018ccd ON public.remedies_fault USING btree (by_id);

CREATE INDEX remedies_fault_case_id_5270dd8c ON public.remedies_fault USING btree (case_id);

CREATE INDEX remedies_house_by_id_f6754f97 ON public.remedies_house USING btree (by_id);

CREATE INDEX remedies_instalment_netting_id_e4daa03a ON public.remedies_instalment USING btree (netting_id);

CREATE INDEX remedies_line_key_32784d03_like ON public.remedies_line USING btree (key varchar_pattern_ops);

CREATE INDEX remedies_line_payout_id_b48e1942 ON public.remedies_line USING btree (payout_id);

CREATE INDEX remedies_line_settled_by_id_c4dcde35 ON public.remedies_line USING btree (settled_by_id);

CREATE INDEX remedies_line_statement_id_d7539b14 ON public.remedies_line USING btree (statement_id);

CREATE INDEX remedies_netting_by_id_548c478b ON public.remedies_netting USING btree (by_id);

CREATE INDEX remedies_netting_consent_id_9847cb68 ON public.remedies_netting USING btree (consent_id);

CREATE INDEX remedies_netting_decided_by_id_387788d8 ON public.remedies_netting USING btree (decided_by_id);

CREATE INDEX remedies_netting_ended_in_id_74073d24 ON public.remedies_netting USING btree (ended_in_id);

CREATE INDEX remedies_netting_refund_id_1e3f5200 ON public.remedies_netting USING btree (refund_id);

CREATE INDEX remedies_pa_pgh_cre_a431a3_idx ON public.remedies_paymentfilechange USING btree (pgh_created_at DESC);

CREATE INDEX remedies_paymentfile_approved_by_id_d5918b5c ON public.remedies_paymentfile USING btree (approved_by_id);

CREATE INDEX remedies_paymentfile_house_id_6e02adaa ON public.remedies_paymentfile USING btree (house_id);

CREATE INDEX remedies_paymentfile_made_by_id_b4cba563 ON public.remedies_paymentfile USING btree (made_by_id);

CREATE INDEX remedies_paymentfile_message_id_f5e483e8_like ON public.remedies_paymentfile USING btree (message_id varchar_pattern_ops);

CREATE INDEX remedies_paymentfilechange_approved_by_id_2fef8fd5 ON public.remedies_paymentfilechange USING btree (approved_by_id);

CREATE INDEX remedies_paymentfilechange_house_id_e0c65858 ON public.remedies_paymentfilechange USING btree (house_id);

CREATE INDEX remedies_paymentfilechange_made_by_id_b3cb4139 ON public.remedies_paymentfilechange USING btree (made_by_id);

CREATE INDEX remedies_paymentfilechange_pgh_obj_id_a7973fdf ON public.remedies_paymentfilechange USING btree (pgh_obj_id);

CREATE INDEX remedies_payout_account_id_f7921b87 ON public.remedies_payout USING btree (account_id);

CREATE INDEX remedies_payout_case_id_e4e76b41 ON public.remedies_payout USING btree (case_id);

CREATE INDEX remedies_payout_file_id_1309cbd9 ON public.remedies_payout USING btree (file_id);

CREATE INDEX remedies_payout_refund_id_b8da1299 ON public.remedies_payout USING btree (refund_id);

CREATE INDEX remedies_refund_by_id_e9a4b5dd ON public.remedies_refund USING btree (by_id);

CREATE INDEX remedies_refund_case_id_40cf7fa1 ON public.remedies_refund USING btree (case_id);

CREATE INDEX remedies_refund_decided_by_id_c072adf0 ON public.remedies_refund USING btree (decided_by_id);

CREATE INDEX remedies_statement_by_id_4ee4c969 ON public.remedies_statement USING btree (by_id);

CREATE INDEX remedies_statement_digest_2d096ce2_like ON public.remedies_statement USING btree (digest varchar_pattern_ops);

CREATE INDEX request_by_day ON public.weekly_publicrequest USING btree (standing_id, planned_on);

CREATE INDEX review_of_colleague ON public.coaching_review USING btree (colleague_id, at DESC);

CREATE INDEX run_going ON public.procedures_run USING btree (case_id) WHERE (ended_at IS NULL);

CREATE INDEX scan_by_number ON public.cases_scan USING btree (number, at);

CREATE INDEX scanning_verdict_sha256_96a47f32_like ON public.scanning_verdict USING btree (sha256 varchar_pattern_ops);

CREATE INDEX score_newest ON public.aftercare_score USING btree (message_id, id DESC);

CREATE INDEX sheet_to_post ON public.relays_sheet USING btree (due_at, id) WHERE (posted_at IS NULL);

CREATE INDEX shift_unconfirmed ON public.promises_shift USING btree (alarm_at) WHERE ((alarm_at IS NOT NULL) AND (ended_at IS NULL));

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);

CREATE UNIQUE INDEX spared_once ON public.themes_rotation USING btree (theme_id, colleague_id, until) WHERE (ended_at IS NULL);

CREATE INDEX spared_unsettled ON public.knowledge_spared USING btree (at) WHERE (counts IS NULL);

CREATE INDEX staff_branc_pgh_cre_b35aa0_idx ON public.staff_branchchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_branch_brand_id_31175a8b ON public.staff_branch USING btree (brand_id);

CREATE INDEX staff_branch_calendar_id_45d25af6 ON public.staff_branch USING btree (calendar_id);

CREATE INDEX staff_branch_name_6df3bc53_like ON public.staff_branch USING btree (name varchar_pattern_ops);

CREATE INDEX staff_branchchange_brand_id_ae073d27 ON public.staff_branchchange USING btree (brand_id);

CREATE INDEX staff_branchchange_calendar_id_8f888bed ON public.staff_branchchange USING btree (calendar_id);

CREATE INDEX staff_branchchange_pgh_obj_id_0aef84ac ON public.staff_branchchange USING btree (pgh_obj_id);

CREATE INDEX staff_brand_calendar_id_25fc14e4 ON public.staff_brand USING btree (calendar_id);

CREATE INDEX staff_brand_name_5d58e372_like ON public.staff_brand USING btree (name varchar_pattern_ops);

CREATE INDEX staff_brand_pgh_cre_8689e0_idx ON public.staff_brandchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_brand_prefix_e59e807b_like ON public.staff_brand USING btree (prefix varchar_pattern_ops);

CREATE INDEX staff_brandchange_calendar_id_1012131f ON public.staff_brandchange USING btree (calendar_id);

CREATE INDEX staff_brandchange_pgh_obj_id_86465887 ON public.staff_brandchange USING btree (pgh_obj_id);

CREATE INDEX staff_colle_pgh_cre_1e4de3_idx ON public.staff_colleaguechange USING btree (pgh_created_at DESC);

CREATE INDEX staff_colle_pgh_cre_ca22ff_idx ON public.staff_colleagueskillchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_colleague_branch_id_3afc08aa ON public.staff_colleague USING btree (branch_id);

CREATE INDEX staff_colleague_groups_colleague_id_6f9acead ON public.staff_colleague_groups USING btree (colleague_id);

CREATE INDEX staff_colleague_groups_group_id_1ff5c386 ON public.staff_colleague_groups USING btree (group_id);

CREATE INDEX staff_colleague_mail_39f25f42_like ON public.staff_colleague USING btree (mail varchar_pattern_ops);

CREATE INDEX staff_colleague_team_id_062ac404 ON public.staff_colleague USING btree (team_id);

CREATE INDEX staff_colleague_user_permissions_colleague_id_88aba198 ON public.staff_colleague_user_permissions USING btree (colleague_id);

CREATE INDEX staff_colleague_user_permissions_permission_id_1ac55943 ON public.staff_colleague_user_permissions USING btree (permission_id);

CREATE INDEX staff_colleaguechange_branch_id_6c56cba1 ON public.staff_colleaguechange USING btree (branch_id);

CREATE INDEX staff_colleaguechange_pgh_obj_id_0c16ed97 ON public.staff_colleaguechange USING btree (pgh_obj_id);

CREATE INDEX staff_colleaguechange_team_id_3722b5f6 ON public.staff_colleaguechange USING btree (team_id);

CREATE INDEX staff_colleagueskill_colleague_id_50b4f9ed ON public.staff_colleagueskill USING btree (colleague_id);

CREATE INDEX staff_colleagueskill_skill_id_fe5a6011 ON public.staff_colleagueskill USING btree (skill_id);

CREATE INDEX staff_colleagueskillchange_colleague_id_7cacae7f ON public.staff_colleagueskillchange USING btree (colleague_id);

CREATE INDEX staff_colleagueskillchange_pgh_obj_id_54119251 ON public.staff_colleagueskillchange USING btree (pgh_obj_id);

CREATE INDEX staff_colleagueskillchange_skill_id_11077cc6 ON public.staff_colleagueskillchange USING btree (skill_id);

CREATE INDEX staff_invit_pgh_cre_36f9b7_idx ON public.staff_invitationchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_invitation_by_id_d74ab70b ON public.staff_invitation USING btree (by_id);

CREATE INDEX staff_invitation_colleague_id_0514402e ON public.staff_invitation USING btree (colleague_id);

CREATE INDEX staff_invitation_digest_48f03c00_like ON public.staff_invitation USING btree (digest varchar_pattern_ops);

CREATE INDEX staff_invitationchange_by_id_0941df90 ON public.staff_invitationchange USING btree (by_id);

CREATE INDEX staff_invitationchange_colleague_id_fd8aed11 ON public.staff_invitationchange USING btree (colleague_id);

CREATE INDEX staff_invitationchange_pgh_obj_id_5846f7b6 ON public.staff_invitationchange USING btree (pgh_obj_id);

CREATE INDEX staff_organ_pgh_cre_4af01c_idx ON public.staff_organisationchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_organisationchange_pgh_obj_id_7137f049 ON public.staff_organisationchange USING btree (pgh_obj_id);

CREATE INDEX staff_partner_name_822c908f_like ON public.staff_partner USING btree (name varchar_pattern_ops);

CREATE INDEX staff_servi_pgh_cre_b439a2_idx ON public.staff_servicecalendarchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_servicecalendarchange_pgh_obj_id_472a7eee ON public.staff_servicecalendarchange USING btree (pgh_obj_id);

CREATE INDEX staff_skill_pgh_cre_4e70c9_idx ON public.staff_skillchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_skillchange_pgh_obj_id_2d14306b ON public.staff_skillchange USING btree (pgh_obj_id);

CREATE INDEX staff_team_branch_id_c88565b1 ON public.staff_team USING btree (branch_id);

CREATE INDEX staff_team_brand_id_3d122ade ON public.staff_team USING btree (brand_id);

CREATE INDEX staff_team_lead_id_c7db962c ON public.staff_team USING btree (lead_id);

CREATE INDEX staff_team_name_ef233d35_like ON public.staff_team USING btree (name varchar_pattern_ops);

CREATE INDEX staff_teamc_pgh_cre_58dcf0_idx ON public.staff_teamchange USING btree (pgh_created_at DESC);

CREATE INDEX staff_teamchange_branch_id_4e939802 ON public.staff_teamchange USING btree (branch_id);

CREATE INDEX staff_teamchange_brand_id_fd5cbb2a ON public.staff_teamchange USING btree (brand_id);

CREATE INDEX staff_teamchange_lead_id_78c5b772 ON public.staff_teamchange USING btree (lead_id);

CREATE INDEX staff_teamchange_pgh_obj_id_8f66d6d7 ON public.staff_teamchange USING btree (pgh_obj_id);

CREATE INDEX stock_held ON public.stock_reservation USING btree (at) WHERE (ended_at IS NULL);

CREATE INDEX stock_reservation_by_id_798e711d ON public.stock_reservation USING btree (by_id);

CREATE INDEX stock_reservation_case_id_13ca4bd8 ON public.stock_reservation USING btree (case_id);

CREATE INDEX stock_reservation_number_a9595ebd_like ON public.stock_reservation USING btree (number varchar_pattern_ops);

CREATE INDEX stock_reservation_promise_id_cd93a853 ON public.stock_reservation USING btree (promise_id);

CREATE INDEX takeover_oldcustomer_party_id_db0ec8af ON public.takeover_oldcustomer USING btree (party_id);

CREATE INDEX takeover_oldmatter_case_id_c087c179 ON public.takeover_oldmatter USING btree (case_id);

CREATE INDEX talk_lately ON public.channel_chat_talk USING btree (here_at) WHERE (case_id IS NOT NULL);

CREATE INDEX themes_rotation_by_id_f0f1c406 ON public.themes_rotation USING btree (by_id);

CREATE INDEX themes_rotation_colleague_id_a3db022e ON public.themes_rotation USING btree (colleague_id);

CREATE INDEX themes_rotation_theme_id_23bb1089 ON public.themes_rotation USING btree (theme_id);

CREATE INDEX themes_telling_by_id_a4f20d35 ON public.themes_telling USING btree (by_id);

CREATE INDEX themes_telling_theme_id_68c9e91d ON public.themes_telling USING btree (theme_id);

CREATE INDEX themes_them_pgh_cre_58218e_idx ON public.themes_themechange USING btree (pgh_created_at DESC);

CREATE INDEX themes_theme_by_id_54276e4b ON public.themes_theme USING btree (by_id);

CREATE INDEX themes_theme_owner_id_d56ddfcb ON public.themes_theme USING btree (owner_id);

CREATE INDEX themes_theme_team_id_1068e038 ON public.themes_theme USING btree (team_id);

CREATE INDEX themes_themechange_by_id_6ca40dd3 ON public.themes_themechange USING btree (by_id);

CREATE INDEX themes_themechange_owner_id_c686b983 ON public.themes_themechange USING btree (owner_id);

CREATE INDEX themes_themechange_pgh_obj_id_a10bcbfc ON public.themes_themechange USING btree (pgh_obj_id);

CREATE INDEX themes_themechange_team_id_5f2b50bc ON public.themes_themechange USING btree (team_id);

CREATE INDEX themes_told_case_id_4cd5b86a ON public.themes_told USING btree (case_id);

CREATE INDEX themes_told_telling_id_b95528f6 ON public.themes_told USING btree (telling_id);

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;

CREATE INDEX urgency_call_case_id_0179a4b4 ON public.urgency_call USING btree (case_id);

CREATE INDEX urgency_call_emergency_id_d3712870 ON public.urgency_call USING btree (emergency_id);

CREATE INDEX urgency_call_taken_by_id_80b4e064 ON public.urgency_call USING btree (taken_by_id);

CREATE INDEX urgency_emergency_by_id_c9bec315 ON public.urgency_emergency USING btree (by_id);

CREATE INDEX urgency_emergency_team_id_02c29b1b ON public.urgency_emergency USING btree (team_id);

CREATE INDEX urgency_oncall_colleague_id_6b19af59 ON public.urgency_oncall USING btree (colleague_id);

CREATE INDEX urgency_oncall_emergency_id_156527e8 ON public.urgency_oncall USING btree (emergency_id);

CREATE INDEX urgency_page_call_id_d752bc8c ON public.urgency_page USING btree (call_id);

CREATE INDEX urgency_page_colleague_id_fd9b9b3c ON public.urgency_page USING btree (colleague_id);

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);

CREATE INDEX verdict_due ON public.scanning_verdict USING btree (try_at, id) WHERE ((outcome)::text = 'waiting'::text);

CREATE INDEX view_shared ON public.finding_view USING btree (name) WHERE shared;

CREATE INDEX visit_by_branch ON public.branches_visit USING btree (branch_id, at DESC);

CREATE UNIQUE INDEX warned_once ON public.casework_alert USING btree (colleague_id, promise_id, kind) WHERE (promise_id IS NOT NULL);

CREATE INDEX watch_due ON public.orders_watch USING btree (next_at) WHERE (next_at IS NOT NULL);

CREATE INDEX watch_untold ON public.orders_watch USING btree (placed_at) WHERE ((case_id IS NULL) AND (ended_at IS NULL));

CREATE INDEX weekly_publicrequest_answered_by_id_3e894557 ON public.weekly_publicrequest USING btree (answered_by_id);

CREATE INDEX weekly_publicrequest_shown_by_id_8446db35 ON public.weekly_publicrequest USING btree (shown_by_id);

CREATE INDEX weekly_publicrequest_standing_id_3619dd2b ON public.weekly_publicrequest USING btree (standing_id);

CREATE INDEX weekly_skippedweek_by_id_d53d1ba4 ON public.weekly_skippedweek USING btree (by_id);

CREATE INDEX weekly_skippedweek_standing_id_a5a0f62e ON public.weekly_skippedweek USING btree (standing_id);

CREATE INDEX weekly_standingpromise_by_id_828625d2 ON public.weekly_standingpromise USING btree (by_id);

CREATE INDEX weekly_standingpromise_slug_8a5bc1a6_like ON public.weekly_standingpromise USING btree (slug varchar_pattern_ops);

CREATE INDEX weekly_standingpromise_team_id_65346579 ON public.weekly_standingpromise USING btree (team_id);

CREATE INDEX word_by_trigrams ON public.finding_word USING gin (word public.gin_trgm_ops);

CREATE INDEX wording_newest ON public.foresight_wording USING btree (team_id, name, title, language, id DESC);

CREATE INDEX workload_pause_colleague_id_54799138 ON public.workload_pause USING btree (colleague_id);

CREATE INDEX workload_reassigned_case_id_7572157e ON public.workload_reassigned USING btree (case_id);

CREATE INDEX workload_reassigned_promise_id_ab767270 ON public.workload_reassigned USING btree (promise_id);

CREATE INDEX workload_reassigned_reassignment_id_4446965b ON public.workload_reassigned USING btree (reassignment_id);

CREATE INDEX workload_reassigned_to_id_cb41d14c ON public.workload_reassigned USING btree (to_id);

CREATE INDEX workload_reassigned_told_in_id_480e480e ON public.workload_reassigned USING btree (told_in_id);

CREATE INDEX workload_reassignment_by_id_3e643ba9 ON public.workload_reassignment USING btree (by_id);

CREATE INDEX workload_reassignment_of_id_c1ebc1bc ON public.workload_reassignment USING btree (of_id);

CREATE INDEX workload_reassignment_undone_by_id_9627c166 ON public.workload_reassignment USING btree (undone_by_id);

CREATE INDEX writing_draft_by_id_fc68d543 ON public.writing_draft USING btree (by_id);

CREATE INDEX writing_waiting_by_id_5db9d5e3 ON public.writing_waiting USING btree (by_id);

CREATE INDEX writing_waiting_case_id_c50cc0a1 ON public.writing_waiting USING btree (case_id);

CREATE TRIGGER announce AFTER INSERT ON public.cases_outgoing FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_outbox_announce();

CREATE TRIGGER announce AFTER INSERT ON public.intake_rawitem FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_inbox_announce();

CREATE TRIGGER announce AFTER INSERT ON public.timeline_entry FOR EACH ROW EXECUTE FUNCTION public.gehoor_announce_entry();

CREATE TRIGGER follows_merged BEFORE INSERT ON public.cases_case FOR EACH ROW WHEN ((new.party_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_follows_merged();

CREATE TRIGGER follows_merged BEFORE INSERT ON public.cases_contact FOR EACH ROW WHEN ((new.party_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_follows_merged();

CREATE TRIGGER follows_merged BEFORE INSERT ON public.channel_calls_call FOR EACH ROW WHEN ((new.party_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_follows_merged();

CREATE TRIGGER follows_merged BEFORE INSERT ON public.parties_address FOR EACH ROW WHEN ((new.party_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_follows_merged();

CREATE TRIGGER follows_merged BEFORE INSERT ON public.timeline_entry FOR EACH ROW WHEN ((new.party_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_follows_merged();

CREATE CONSTRAINT TRIGGER law_2 AFTER INSERT OR UPDATE OF closed_at, due_at ON public.cases_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_2_case();

CREATE CONSTRAINT TRIGGER law_2 AFTER INSERT OR UPDATE OF state, due_at, case_id ON public.cases_customeraction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_2_part();

CREATE CONSTRAINT TRIGGER law_2 AFTER INSERT OR UPDATE OF state, due_at, case_id ON public.promises_promise DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_2_part();

CREATE CONSTRAINT TRIGGER law_2_series AFTER UPDATE OF state, series_id ON public.promises_promise DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.series_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_series();

CREATE CONSTRAINT TRIGGER law_2_series AFTER INSERT OR UPDATE OF ended_at ON public.promises_series DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_series();

CREATE CONSTRAINT TRIGGER law_3 AFTER UPDATE OF state, due_at, starts_at, original_due_at ON public.promises_promise DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_3();

CREATE CONSTRAINT TRIGGER law_4 AFTER INSERT OR UPDATE OF closed_at ON public.cases_case DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_4();

CREATE CONSTRAINT TRIGGER law_4 AFTER UPDATE OF state, case_id ON public.cases_question DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_4_part();

CREATE CONSTRAINT TRIGGER law_4 AFTER UPDATE OF state, question_id, case_id ON public.promises_promise DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_4_part();

CREATE TRIGGER law_8_place BEFORE INSERT OR UPDATE OF slot_id, place ON public.promises_booking FOR EACH ROW EXECUTE FUNCTION public.gehoor_place();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_declined FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_departure FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_goodnews FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_message FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_recovery FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_rule FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_score FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.aftercare_told FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.branches_claim FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.branches_pickup FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.branches_visit FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_attachment FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_case FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_contact FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_customeraction FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_expectation FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_note FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_order FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_outgoing FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_question FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cases_scan FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_backlogmessage FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_backlogrun FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_compensationproposal FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_decision FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_merge FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_moverequest FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.casework_reply FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.channel_calls_call FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.channel_calls_check FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.channel_calls_event FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.channel_chat_talk FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.channel_voice_course FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.channel_voice_turn FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.charges_charge FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.coaching_form FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.coaching_moment FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.coaching_review FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cohorts_cohort FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.cohorts_member FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.complaints_cleared FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.complaints_complaint FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.complaints_handling FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.deadlines_postponement FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.deadlines_reminder FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.detours_failure FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.facts_fact FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.facts_field FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.feedback_feedback FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.feedback_kudos FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.gaps_asking FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.goodwill_budget FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.goodwill_costs FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.goodwill_gift FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.goodwill_grant FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.goodwill_offer FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.guides_expert FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.guides_guide FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.guides_step FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.guides_tried FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.handovers_handover FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.identity_apart FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.identity_partymerge FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.intake_rawitem FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.knowledge_advice FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.knowledge_article FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.knowledge_spared FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.knowledge_use FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.learning_drawing FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.learning_joiningday FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.learning_lesson FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.learning_pick FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.learning_pupil FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.mailings_item FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.mailings_mailing FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.obstacles_obstacle FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.obstacles_wait FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.options_option FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.options_proposal FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.options_undertaking FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.orders_patience FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.orders_watch FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.outages_interest FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.outages_outage FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.parties_belonging FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.parties_claim FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.parties_domain FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.plain_confirmed FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.plain_tradeword FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.procedures_procedure FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.procedures_run FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.procedures_taken FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.procedures_version FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_booking FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_breach FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_cause FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_interim FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_keeping FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_offer FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_promise FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_release FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_renegotiation FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_series FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_shift FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.promises_shiftstep FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.referrals_referral FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.relays_relay FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.relays_sheet FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_account FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_fault FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_house FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_instalment FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_line FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_netting FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_paymentfile FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_payout FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_refund FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.remedies_statement FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.stock_reservation FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.takeover_oldcustomer FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.takeover_oldline FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.takeover_oldmatter FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.themes_rotation FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.themes_telling FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.themes_theme FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.themes_told FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.timeline_entry FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.urgency_call FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.urgency_emergency FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.urgency_oncall FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.urgency_page FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.weekly_publicrequest FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.weekly_skippedweek FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.weekly_standingpromise FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.workload_reassigned FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.workload_reassignment FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.writing_borrowed FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9 BEFORE DELETE ON public.writing_waiting FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_entry BEFORE UPDATE OF at, kind, actor_id, public, facts ON public.timeline_entry FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_raw BEFORE UPDATE OF body, digest, source, received_at ON public.intake_rawitem FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF what, by_at, noted_by_id, at ON public.cases_expectation FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF number, kind, at, expected_from, expected_until ON public.cases_scan FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF promise_id, successor_id, told_in_id, at ON public.promises_breach FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF promise_id, contact_id, at, proof, evidence ON public.promises_keeping FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF promise_id, starts_at, due_at, offered_in_id ON public.promises_offer FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF kind, wording, result, made_at, made_in_id, made_by_id ON public.promises_promise FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF promise_id, contact_id, reason, at ON public.promises_release FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF promise_id, old_starts_at, old_due_at, new_starts_at, new_due_at, reason, told_in_id, at ON public.promises_renegotiation FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_said BEFORE UPDATE OF shift_id, promise_id, starts_at, due_at ON public.promises_shiftstep FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_declined FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_departure FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_goodnews FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_message FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_recovery FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_rule FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_score FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.aftercare_told FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.branches_claim FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.branches_pickup FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.branches_visit FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_attachment FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_case FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_contact FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_customeraction FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_expectation FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_note FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_order FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_outgoing FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_question FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cases_scan FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_backlogmessage FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_backlogrun FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_compensationproposal FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_decision FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_merge FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_moverequest FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.casework_reply FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.channel_calls_call FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.channel_calls_check FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.channel_calls_event FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.channel_chat_talk FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.channel_voice_course FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.channel_voice_turn FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.charges_charge FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.coaching_form FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.coaching_moment FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.coaching_review FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cohorts_cohort FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.cohorts_member FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.complaints_cleared FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.complaints_complaint FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.complaints_handling FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.deadlines_postponement FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.deadlines_reminder FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.detours_failure FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.facts_fact FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.facts_field FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.feedback_feedback FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.feedback_kudos FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.gaps_asking FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.goodwill_budget FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.goodwill_costs FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.goodwill_gift FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.goodwill_grant FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.goodwill_offer FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.guides_expert FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.guides_guide FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.guides_step FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.guides_tried FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.handovers_handover FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.identity_apart FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.identity_partymerge FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.intake_rawitem FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.knowledge_advice FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.knowledge_article FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.knowledge_spared FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.knowledge_use FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.learning_drawing FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.learning_joiningday FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.learning_lesson FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.learning_pick FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.learning_pupil FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.mailings_item FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.mailings_mailing FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.obstacles_obstacle FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.obstacles_wait FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.options_option FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.options_proposal FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.options_undertaking FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.orders_patience FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.orders_watch FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.outages_interest FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.outages_outage FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.parties_belonging FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.parties_claim FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.parties_domain FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.plain_confirmed FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.plain_tradeword FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.procedures_procedure FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.procedures_run FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.procedures_taken FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.procedures_version FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_booking FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_breach FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_cause FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_interim FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_keeping FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_offer FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_promise FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_release FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_renegotiation FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_series FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_shift FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.promises_shiftstep FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.referrals_referral FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.relays_relay FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.relays_sheet FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_account FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_fault FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_house FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_instalment FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_line FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_netting FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_paymentfile FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_payout FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_refund FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.remedies_statement FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.stock_reservation FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.takeover_oldcustomer FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.takeover_oldline FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.takeover_oldmatter FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.themes_rotation FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.themes_telling FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.themes_theme FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.themes_told FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.timeline_entry FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.urgency_call FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.urgency_emergency FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.urgency_oncall FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.urgency_page FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.weekly_publicrequest FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.weekly_skippedweek FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.weekly_standingpromise FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.workload_reassigned FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.workload_reassignment FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.writing_borrowed FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_truncate BEFORE TRUNCATE ON public.writing_waiting FOR EACH STATEMENT EXECUTE FUNCTION public.gehoor_law_9_truncate();

CREATE TRIGGER law_9_words BEFORE UPDATE OF subject, text, reply, html, at, direction, channel ON public.cases_contact FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_words BEFORE UPDATE ON public.deadlines_postponement FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER law_9_words BEFORE UPDATE ON public.deadlines_reminder FOR EACH ROW EXECUTE FUNCTION public.gehoor_law_9();

CREATE TRIGGER leaver BEFORE INSERT ON public.promises_promise FOR EACH ROW WHEN ((new.made_by_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_leaver();

CREATE TRIGGER lesson_first BEFORE INSERT OR UPDATE OF routed ON public.staff_colleagueskill FOR EACH ROW WHEN (new.routed) EXECUTE FUNCTION public.gehoor_lesson_first();

CREATE CONSTRAINT TRIGGER only_after_reminders AFTER INSERT OR UPDATE OF principal, administration, matter_id ON public.charges_charge DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.matter_id IS NOT NULL)) EXECUTE FUNCTION public.gehoor_charged_after_reminders();

CREATE TRIGGER pgtrigger_append_only_0729a BEFORE DELETE OR UPDATE ON public.goodwill_giftchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0729a();

COMMENT ON TRIGGER pgtrigger_append_only_0729a ON public.goodwill_giftchange IS '38fcbaac1efc1a43d22fabd5b1a34c1b8543f4c3';

CREATE TRIGGER pgtrigger_append_only_0e551 BEFORE DELETE OR UPDATE ON public.foresight_questiontypechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0e551();

COMMENT ON TRIGGER pgtrigger_append_only_0e551 ON public.foresight_questiontypechange IS '8ae1a74f4975e99a077127a7d3cac2adebff22db';

CREATE TRIGGER pgtrigger_append_only_23fcb BEFORE DELETE OR UPDATE ON public.aftercare_rulechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_23fcb();

COMMENT ON TRIGGER pgtrigger_append_only_23fcb ON public.aftercare_rulechange IS 'd5c04dfad620adb67b6f4d067195b152da56b57a';

CREATE TRIGGER pgtrigger_append_only_2436d BEFORE DELETE OR UPDATE ON public.staff_skillchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2436d();

COMMENT ON TRIGGER pgtrigger_append_only_2436d ON public.staff_skillchange IS '52e45d7303e8c39ddb2b4c70ffda9630c8e9de8a';

CREATE TRIGGER pgtrigger_append_only_27e9b BEFORE DELETE OR UPDATE ON public.aftercare_goodnewschange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_27e9b();

COMMENT ON TRIGGER pgtrigger_append_only_27e9b ON public.aftercare_goodnewschange IS '4b443f6ba21e2958836759e8975c4cf85c530821';

CREATE TRIGGER pgtrigger_append_only_28bd4 BEFORE DELETE OR UPDATE ON public.foresight_ceilingchoicechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_28bd4();

COMMENT ON TRIGGER pgtrigger_append_only_28bd4 ON public.foresight_ceilingchoicechange IS '55d42e0e2be90a3c4c504cbe8fdac93437ecdf4c';

CREATE TRIGGER pgtrigger_append_only_35bb4 BEFORE DELETE OR UPDATE ON public.orders_patiencechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_35bb4();

COMMENT ON TRIGGER pgtrigger_append_only_35bb4 ON public.orders_patiencechange IS '75ef594f5e816aa45f50bfc8aedbef5bfbf72151';

CREATE TRIGGER pgtrigger_append_only_35bed BEFORE DELETE OR UPDATE ON public.channel_chat_windowchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_35bed();

COMMENT ON TRIGGER pgtrigger_append_only_35bed ON public.channel_chat_windowchange IS '8039789df78a8bc867c21cd0c2bbee2ce6746ec7';

CREATE TRIGGER pgtrigger_append_only_39829 BEFORE DELETE OR UPDATE ON public.learning_lessonchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_39829();

COMMENT ON TRIGGER pgtrigger_append_only_39829 ON public.learning_lessonchange IS '7ff26d793a16afbc8c509b4a49f6d139202b9561';

CREATE TRIGGER pgtrigger_append_only_3ab0c BEFORE DELETE OR UPDATE ON public.charges_chargechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3ab0c();

COMMENT ON TRIGGER pgtrigger_append_only_3ab0c ON public.charges_chargechange IS '69628cb439f0c3209896fabc91a8c95c2145b753';

CREATE TRIGGER pgtrigger_append_only_44f4c BEFORE DELETE OR UPDATE ON public.complaints_complaintchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_44f4c();

COMMENT ON TRIGGER pgtrigger_append_only_44f4c ON public.complaints_complaintchange IS 'defe53b05f9b461672b02776a0b7503a5a3cfab8';

CREATE TRIGGER pgtrigger_append_only_495e7 BEFORE DELETE OR UPDATE ON public.learning_joiningdaychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_495e7();

COMMENT ON TRIGGER pgtrigger_append_only_495e7 ON public.learning_joiningdaychange IS '2a5616c17a909328b42b1c825c6799ed56a4bbe8';

CREATE TRIGGER pgtrigger_append_only_4a91b BEFORE DELETE OR UPDATE ON public.aftercare_recoverychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4a91b();

COMMENT ON TRIGGER pgtrigger_append_only_4a91b ON public.aftercare_recoverychange IS 'c17aa28d4feb11be260e4bd5e91bf1e022466bf1';

CREATE TRIGGER pgtrigger_append_only_507cb BEFORE DELETE OR UPDATE ON public.cases_questionchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_507cb();

COMMENT ON TRIGGER pgtrigger_append_only_507cb ON public.cases_questionchange IS '225e8627bd9fea5fa95ef7bfaa16f087dbc92a4e';

CREATE TRIGGER pgtrigger_append_only_5e3c7 BEFORE DELETE OR UPDATE ON public.mailings_itemchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5e3c7();

COMMENT ON TRIGGER pgtrigger_append_only_5e3c7 ON public.mailings_itemchange IS 'bf23ceff3a4c299a31723a9fa14f22c87645c8c0';

CREATE TRIGGER pgtrigger_append_only_62c57 BEFORE DELETE OR UPDATE ON public.channel_messages_sourcechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_62c57();

COMMENT ON TRIGGER pgtrigger_append_only_62c57 ON public.channel_messages_sourcechange IS 'cce442ff7370201b0e610e9e2d084b8eb6015507';

CREATE TRIGGER pgtrigger_append_only_68a41 BEFORE DELETE OR UPDATE ON public.plain_tradewordchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_68a41();

COMMENT ON TRIGGER pgtrigger_append_only_68a41 ON public.plain_tradewordchange IS 'db070c85fc902bfe15d6f4011c6dbe754d6ff4e1';

CREATE TRIGGER pgtrigger_append_only_69916 BEFORE DELETE OR UPDATE ON public.casework_labelchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_69916();

COMMENT ON TRIGGER pgtrigger_append_only_69916 ON public.casework_labelchange IS '44a3f6c44d0e9cd3b2154ff8fa2abfc60f6d9938';

CREATE TRIGGER pgtrigger_append_only_6be6b BEFORE DELETE OR UPDATE ON public.parties_partychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6be6b();

COMMENT ON TRIGGER pgtrigger_append_only_6be6b ON public.parties_partychange IS 'be3e4fd888e20503296b62040c89cb538eec9092';

CREATE TRIGGER pgtrigger_append_only_6eff1 BEFORE DELETE OR UPDATE ON public.staff_invitationchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6eff1();

COMMENT ON TRIGGER pgtrigger_append_only_6eff1 ON public.staff_invitationchange IS '6c9083cbb9bba053341d00a1ce62d07b9e852cbe';

CREATE TRIGGER pgtrigger_append_only_72670 BEFORE DELETE OR UPDATE ON public.foresight_answertermchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_72670();

COMMENT ON TRIGGER pgtrigger_append_only_72670 ON public.foresight_answertermchange IS 'e699fff2f73a80464882a8ad1aa1be87d289d954';

CREATE TRIGGER pgtrigger_append_only_744e7 BEFORE DELETE OR UPDATE ON public.cases_casechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_744e7();

COMMENT ON TRIGGER pgtrigger_append_only_744e7 ON public.cases_casechange IS '994f3fa1ee0f342ab22e23ae885c7a80a1fc1dd0';

CREATE TRIGGER pgtrigger_append_only_7601a BEFORE DELETE OR UPDATE ON public.mailings_mailingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7601a();

COMMENT ON TRIGGER pgtrigger_append_only_7601a ON public.mailings_mailingchange IS '96169cec42e0a1834d6410a967100b20481f2af7';

CREATE TRIGGER pgtrigger_append_only_77b74 BEFORE DELETE OR UPDATE ON public.remedies_paymentfilechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_77b74();

COMMENT ON TRIGGER pgtrigger_append_only_77b74 ON public.remedies_paymentfilechange IS '809a7e41f9c0c045d5a65e0922f61b02fb138e43';

CREATE TRIGGER pgtrigger_append_only_8ca7a BEFORE DELETE OR UPDATE ON public.mail_mailboxchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8ca7a();

COMMENT ON TRIGGER pgtrigger_append_only_8ca7a ON public.mail_mailboxchange IS 'e9a30dccaba09b67fae10e516852a40868426033';

CREATE TRIGGER pgtrigger_append_only_8ed14 BEFORE DELETE OR UPDATE ON public.outages_outagechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8ed14();

COMMENT ON TRIGGER pgtrigger_append_only_8ed14 ON public.outages_outagechange IS '86eced60025192f1778c10402cba1187700036ec';

CREATE TRIGGER pgtrigger_append_only_9210b BEFORE DELETE OR UPDATE ON public.staff_teamchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9210b();

COMMENT ON TRIGGER pgtrigger_append_only_9210b ON public.staff_teamchange IS 'a18c67c93a980a957a9ff0b7d8f2b8a544696c2d';

CREATE TRIGGER pgtrigger_append_only_99ed4 BEFORE DELETE OR UPDATE ON public.api_apikeychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_99ed4();

COMMENT ON TRIGGER pgtrigger_append_only_99ed4 ON public.api_apikeychange IS 'dfbda7774a8e53f3fa87fbd1ab3892382b172268';

CREATE TRIGGER pgtrigger_append_only_9cb1c BEFORE DELETE OR UPDATE ON public.parties_addresschange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9cb1c();

COMMENT ON TRIGGER pgtrigger_append_only_9cb1c ON public.parties_addresschange IS 'ebbe77eb84a8cd36ed2a63926c04b5aec883cc43';

CREATE TRIGGER pgtrigger_append_only_9dac3 BEFORE DELETE OR UPDATE ON public.staff_brandchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9dac3();

COMMENT ON TRIGGER pgtrigger_append_only_9dac3 ON public.staff_brandchange IS '78f830bf73e14ba0db7e9877afa5b4ea744422f7';

CREATE TRIGGER pgtrigger_append_only_a0700 BEFORE DELETE OR UPDATE ON public.themes_themechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a0700();

COMMENT ON TRIGGER pgtrigger_append_only_a0700 ON public.themes_themechange IS '75c40b818c9b35c9b69df1d72d54f8717af20f51';

CREATE TRIGGER pgtrigger_append_only_aade8 BEFORE DELETE OR UPDATE ON public.complaints_handlingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aade8();

COMMENT ON TRIGGER pgtrigger_append_only_aade8 ON public.complaints_handlingchange IS '971b8cb4b2f63e535b1b546e403afd031d51d138';

CREATE TRIGGER pgtrigger_append_only_b03ca BEFORE DELETE OR UPDATE ON public.foresight_planchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b03ca();

COMMENT ON TRIGGER pgtrigger_append_only_b03ca ON public.foresight_planchange IS 'ca0a8cb8e7c92328fa8e173d0aa1655c2a92914e';

CREATE TRIGGER pgtrigger_append_only_bd3c3 BEFORE DELETE OR UPDATE ON public.staff_colleagueskillchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bd3c3();

COMMENT ON TRIGGER pgtrigger_append_only_bd3c3 ON public.staff_colleagueskillchange IS 'b7f43e558caf2a6848345694bef68a7988b95709';

CREATE TRIGGER pgtrigger_append_only_c00c7 BEFORE DELETE OR UPDATE ON public.staff_servicecalendarchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c00c7();

COMMENT ON TRIGGER pgtrigger_append_only_c00c7 ON public.staff_servicecalendarchange IS 'a4f39ee60317055d3fe6621b7da35229d79cf6d6';

CREATE TRIGGER pgtrigger_append_only_c15e1 BEFORE DELETE OR UPDATE ON public.channel_sip_trunkchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c15e1();

COMMENT ON TRIGGER pgtrigger_append_only_c15e1 ON public.channel_sip_trunkchange IS 'c19da4247782c2bc3e3abc79351e6ede97fe4425';

CREATE TRIGGER pgtrigger_append_only_c1997 BEFORE DELETE OR UPDATE ON public.channel_orders_shopchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c1997();

COMMENT ON TRIGGER pgtrigger_append_only_c1997 ON public.channel_orders_shopchange IS '5ea35d6c8a9495c2ab445a34e2a8b3549b726691';

CREATE TRIGGER pgtrigger_append_only_cadac BEFORE DELETE OR UPDATE ON public.facts_fieldchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cadac();

COMMENT ON TRIGGER pgtrigger_append_only_cadac ON public.facts_fieldchange IS '4a329f4058db150ba2fd072346a9a9d3c6f70e41';

CREATE TRIGGER pgtrigger_append_only_cb175 BEFORE DELETE OR UPDATE ON public.gaps_needchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cb175();

COMMENT ON TRIGGER pgtrigger_append_only_cb175 ON public.gaps_needchange IS '14767df450d78a2f32a2f9f770f38799a841f741';

CREATE TRIGGER pgtrigger_append_only_ce131 BEFORE DELETE OR UPDATE ON public.staff_colleaguechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ce131();

COMMENT ON TRIGGER pgtrigger_append_only_ce131 ON public.staff_colleaguechange IS '83c3cdd6ef5ca22029ff256c989ddf3331a3d7bb';

CREATE TRIGGER pgtrigger_append_only_cf48c BEFORE DELETE OR UPDATE ON public.branches_remitchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cf48c();

COMMENT ON TRIGGER pgtrigger_append_only_cf48c ON public.branches_remitchange IS '0023f7d5a2b479848918e7b87ec221ecfafa2b50';

CREATE TRIGGER pgtrigger_append_only_e1aa5 BEFORE DELETE OR UPDATE ON public.goodwill_offerchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e1aa5();

COMMENT ON TRIGGER pgtrigger_append_only_e1aa5 ON public.goodwill_offerchange IS 'c808f26d47f35c223f486365f9f035c4ba2bd8b9';

CREATE TRIGGER pgtrigger_append_only_e271a BEFORE DELETE OR UPDATE ON public.staff_organisationchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e271a();

COMMENT ON TRIGGER pgtrigger_append_only_e271a ON public.staff_organisationchange IS '8664986fd3509ad71d229c7cfba69c198946a382';

CREATE TRIGGER pgtrigger_append_only_e3bc7 BEFORE DELETE OR UPDATE ON public.foresight_ceilingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e3bc7();

COMMENT ON TRIGGER pgtrigger_append_only_e3bc7 ON public.foresight_ceilingchange IS '81636d0d27b965dc9ef3982da499bb12f72304c6';

CREATE TRIGGER pgtrigger_append_only_e8aa4 BEFORE DELETE OR UPDATE ON public.foresight_noticechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e8aa4();

COMMENT ON TRIGGER pgtrigger_append_only_e8aa4 ON public.foresight_noticechange IS '660204b91e9549d8cb0dfa1dab190ade7a744ff7';

CREATE TRIGGER pgtrigger_append_only_f6fab BEFORE DELETE OR UPDATE ON public.foresight_wordingchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f6fab();

COMMENT ON TRIGGER pgtrigger_append_only_f6fab ON public.foresight_wordingchange IS 'f09062e3e0a41b937a53b4a79a59c214113837d4';

CREATE TRIGGER pgtrigger_append_only_fdd0b BEFORE DELETE OR UPDATE ON public.staff_branchchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fdd0b();

COMMENT ON TRIGGER pgtrigger_append_only_fdd0b ON public.staff_branchchange IS '7c54ad8c0eb047b5dfda5fba389b8adcc2706f48';

CREATE TRIGGER pgtrigger_changed_update_16748 AFTER UPDATE ON public.staff_servicecalendar FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_16748();

COMMENT ON TRIGGER pgtrigger_changed_update_16748 ON public.staff_servicecalendar IS 'dab43a71f9ceb76359e5a33977295b2a05672c74';

CREATE TRIGGER pgtrigger_changed_update_1768b AFTER UPDATE ON public.staff_colleagueskill FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_1768b();

COMMENT ON TRIGGER pgtrigger_changed_update_1768b ON public.staff_colleagueskill IS '807d26627eb724e525c697efa2b9809f074e2212';

CREATE TRIGGER pgtrigger_changed_update_1bbb6 AFTER UPDATE ON public.foresight_questiontype FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_1bbb6();

COMMENT ON TRIGGER pgtrigger_changed_update_1bbb6 ON public.foresight_questiontype IS '27567bce509d2eb42ec4f62856f97678ad8242f9';

CREATE TRIGGER pgtrigger_changed_update_206db AFTER UPDATE ON public.mailings_item FOR EACH ROW WHEN (((old.case_id IS DISTINCT FROM new.case_id) OR (old.party_id IS DISTINCT FROM new.party_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR ((old.subject)::text IS DISTINCT FROM (new.subject)::text) OR (old.text IS DISTINCT FROM new.text))) EXECUTE FUNCTION public.pgtrigger_changed_update_206db();

COMMENT ON TRIGGER pgtrigger_changed_update_206db ON public.mailings_item IS '54e6fd159a5b746ab59c7cf23efd9d8ac6b961f7';

CREATE TRIGGER pgtrigger_changed_update_27108 AFTER UPDATE ON public.foresight_plan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_27108();

COMMENT ON TRIGGER pgtrigger_changed_update_27108 ON public.foresight_plan IS 'e724527a7a3066482e0f7dd3a9bc0bf873d079ef';

CREATE TRIGGER pgtrigger_changed_update_299d6 AFTER UPDATE ON public.foresight_answerterm FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_299d6();

COMMENT ON TRIGGER pgtrigger_changed_update_299d6 ON public.foresight_answerterm IS 'f25a38777356cf91d4cde953afb125bdb967b74a';

CREATE TRIGGER pgtrigger_changed_update_2b66a AFTER UPDATE ON public.mailings_mailing FOR EACH ROW WHEN (((old.is_news IS DISTINCT FROM new.is_news) OR ((old.manner)::text IS DISTINCT FROM (new.manner)::text) OR (old.stopped_by_id IS DISTINCT FROM new.stopped_by_id) OR ((old.subject_en)::text IS DISTINCT FROM (new.subject_en)::text) OR ((old.subject_nl)::text IS DISTINCT FROM (new.subject_nl)::text) OR (old.text_en IS DISTINCT FROM new.text_en) OR (old.text_nl IS DISTINCT FROM new.text_nl))) EXECUTE FUNCTION public.pgtrigger_changed_update_2b66a();

COMMENT ON TRIGGER pgtrigger_changed_update_2b66a ON public.mailings_mailing IS '98bb8a6f8859e5862bced58d4da37c3b89107ef9';

CREATE TRIGGER pgtrigger_changed_update_3c0f7 AFTER UPDATE ON public.goodwill_gift FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_3c0f7();

COMMENT ON TRIGGER pgtrigger_changed_update_3c0f7 ON public.goodwill_gift IS 'fdd3892a66696a89d891687ccf561ffc4d970835';

CREATE TRIGGER pgtrigger_changed_update_409cf AFTER UPDATE ON public.parties_party FOR EACH ROW WHEN ((((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.language)::text IS DISTINCT FROM (new.language)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_409cf();

COMMENT ON TRIGGER pgtrigger_changed_update_409cf ON public.parties_party IS 'f6c23f341959e028a721f04587334684f04c663a';

CREATE TRIGGER pgtrigger_changed_update_45733 AFTER UPDATE ON public.complaints_complaint FOR EACH ROW WHEN ((((old.ground)::text IS DISTINCT FROM (new.ground)::text) OR ((old.number)::text IS DISTINCT FROM (new.number)::text) OR ((old.outcome)::text IS DISTINCT FROM (new.outcome)::text) OR (old.serious_at IS DISTINCT FROM new.serious_at) OR (old.withdrawn_in_id IS DISTINCT FROM new.withdrawn_in_id))) EXECUTE FUNCTION public.pgtrigger_changed_update_45733();

COMMENT ON TRIGGER pgtrigger_changed_update_45733 ON public.complaints_complaint IS 'ee33d807fbb5af27a2b935e7b8744e5d3164ab2e';

CREATE TRIGGER pgtrigger_changed_update_62d1d AFTER UPDATE ON public.orders_patience FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_62d1d();

COMMENT ON TRIGGER pgtrigger_changed_update_62d1d ON public.orders_patience IS '4248f664de1c3cec891c16b23b5608cce1b61aec';

CREATE TRIGGER pgtrigger_changed_update_63909 AFTER UPDATE ON public.channel_orders_shop FOR EACH ROW WHEN (((old.active IS DISTINCT FROM new.active) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION public.pgtrigger_changed_update_63909();

COMMENT ON TRIGGER pgtrigger_changed_update_63909 ON public.channel_orders_shop IS '1f94f5aa8494daf73d0f230b7e05e27907026c45';

CREATE TRIGGER pgtrigger_changed_update_715d7 AFTER UPDATE ON public.themes_theme FOR EACH ROW WHEN (((old.by_id IS DISTINCT FROM new.by_id) OR ((old.cause)::text IS DISTINCT FROM (new.cause)::text) OR (old.expected_on IS DISTINCT FROM new.expected_on) OR (old.id IS DISTINCT FROM new.id) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.owner_id IS DISTINCT FROM new.owner_id) OR (old.solved_at IS DISTINCT FROM new.solved_at) OR (old.team_id IS DISTINCT FROM new.team_id) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_changed_update_715d7();

COMMENT ON TRIGGER pgtrigger_changed_update_715d7 ON public.themes_theme IS 'd14597658427263102d6666224b183c6de8b16c7';

CREATE TRIGGER pgtrigger_changed_update_75a1c AFTER UPDATE ON public.staff_brand FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_75a1c();

COMMENT ON TRIGGER pgtrigger_changed_update_75a1c ON public.staff_brand IS 'f40d1afd60e0851ac9dd3d01eebf2dc2cfe235e2';

CREATE TRIGGER pgtrigger_changed_update_77d70 AFTER UPDATE ON public.parties_address FOR EACH ROW WHEN ((((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.party_id IS DISTINCT FROM new.party_id) OR ((old.value)::text IS DISTINCT FROM (new.value)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_77d70();

COMMENT ON TRIGGER pgtrigger_changed_update_77d70 ON public.parties_address IS '32e81811f3143d9d1ec2a7ee3090ee8774a7a675';

CREATE TRIGGER pgtrigger_changed_update_7cfac AFTER UPDATE ON public.aftercare_goodnews FOR EACH ROW WHEN (((old.published_at IS DISTINCT FROM new.published_at) OR (old.published_by_id IS DISTINCT FROM new.published_by_id))) EXECUTE FUNCTION public.pgtrigger_changed_update_7cfac();

COMMENT ON TRIGGER pgtrigger_changed_update_7cfac ON public.aftercare_goodnews IS '208f4aa5787171389f577edf389121a392a475cf';

CREATE TRIGGER pgtrigger_changed_update_80921 AFTER UPDATE ON public.foresight_ceilingchoice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_80921();

COMMENT ON TRIGGER pgtrigger_changed_update_80921 ON public.foresight_ceilingchoice IS '1e2741c227e8e66dbd863781c1f7fb50e6e6dab6';

CREATE TRIGGER pgtrigger_changed_update_8468d AFTER UPDATE ON public.foresight_wording FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_8468d();

COMMENT ON TRIGGER pgtrigger_changed_update_8468d ON public.foresight_wording IS '05c75918525fd254ae2c8e8dbb7c9de753e0e26e';

CREATE TRIGGER pgtrigger_changed_update_86f5e AFTER UPDATE ON public.learning_lesson FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_86f5e();

COMMENT ON TRIGGER pgtrigger_changed_update_86f5e ON public.learning_lesson IS '0e817bf234f60d38c8718990705ba3dbb70c608d';

CREATE TRIGGER pgtrigger_changed_update_89044 AFTER UPDATE ON public.channel_sip_trunk FOR EACH ROW WHEN (((old.addresses IS DISTINCT FROM new.addresses) OR ((old.everybody)::text IS DISTINCT FROM (new.everybody)::text) OR ((old.host)::text IS DISTINCT FROM (new.host)::text) OR (old.most_calls IS DISTINCT FROM new.most_calls) OR (old.registers IS DISTINCT FROM new.registers) OR ((old.username)::text IS DISTINCT FROM (new.username)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_89044();

COMMENT ON TRIGGER pgtrigger_changed_update_89044 ON public.channel_sip_trunk IS 'd222eee07f6b640788debadfcf06df1d8a3497bc';

CREATE TRIGGER pgtrigger_changed_update_8be73 AFTER UPDATE ON public.casework_label FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_8be73();

COMMENT ON TRIGGER pgtrigger_changed_update_8be73 ON public.casework_label IS '150fcdcafcdc945c2f38673098561c4143df4cfe';

CREATE TRIGGER pgtrigger_changed_update_906d9 AFTER UPDATE ON public.complaints_handling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_906d9();

COMMENT ON TRIGGER pgtrigger_changed_update_906d9 ON public.complaints_handling IS '9caf6bc24b2650508c427c592799468258ac8868';

CREATE TRIGGER pgtrigger_changed_update_906dd AFTER UPDATE ON public.plain_tradeword FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_906dd();

COMMENT ON TRIGGER pgtrigger_changed_update_906dd ON public.plain_tradeword IS '96abe5d984c49fcc41d2004d52bf2e1a0c027e4b';

CREATE TRIGGER pgtrigger_changed_update_91054 AFTER UPDATE ON public.facts_field FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_91054();

COMMENT ON TRIGGER pgtrigger_changed_update_91054 ON public.facts_field IS '22e2c00d86f46917b43d2fdbe4c34982558a6fbf';

CREATE TRIGGER pgtrigger_changed_update_985a3 AFTER UPDATE ON public.foresight_ceiling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_985a3();

COMMENT ON TRIGGER pgtrigger_changed_update_985a3 ON public.foresight_ceiling IS '882827954883e880e8c5dea59814632a432fb1e1';

CREATE TRIGGER pgtrigger_changed_update_9d7c5 AFTER UPDATE ON public.api_apikey FOR EACH ROW WHEN (((old.active IS DISTINCT FROM new.active) OR (old.imports IS DISTINCT FROM new.imports) OR ((old.name)::text IS DISTINCT FROM (new.name)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_9d7c5();

COMMENT ON TRIGGER pgtrigger_changed_update_9d7c5 ON public.api_apikey IS '530e2e27bc35086bf420857a1cd984848d59212b';

CREATE TRIGGER pgtrigger_changed_update_a9537 AFTER UPDATE ON public.cases_question FOR EACH ROW WHEN (((old.owner_id IS DISTINCT FROM new.owner_id) OR (old.team_id IS DISTINCT FROM new.team_id) OR ((old.text)::text IS DISTINCT FROM (new.text)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_a9537();

COMMENT ON TRIGGER pgtrigger_changed_update_a9537 ON public.cases_question IS '35d1f42a37ff76eaf202495322a19d441dfaf17f';

CREATE TRIGGER pgtrigger_changed_update_aa33f AFTER UPDATE ON public.gaps_need FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_aa33f();

COMMENT ON TRIGGER pgtrigger_changed_update_aa33f ON public.gaps_need IS '4e077eef60486e102d28314dd7ca2e8bfb6dd717';

CREATE TRIGGER pgtrigger_changed_update_b2e5b AFTER UPDATE ON public.staff_skill FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_b2e5b();

COMMENT ON TRIGGER pgtrigger_changed_update_b2e5b ON public.staff_skill IS '068301483ee2e8ddc635b8f06c6f466d3025cbd1';

CREATE TRIGGER pgtrigger_changed_update_b4db2 AFTER UPDATE ON public.goodwill_offer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_b4db2();

COMMENT ON TRIGGER pgtrigger_changed_update_b4db2 ON public.goodwill_offer IS 'f47597f6ef9812b3a91dc9f9900d98382b543f41';

CREATE TRIGGER pgtrigger_changed_update_b69f7 AFTER UPDATE ON public.remedies_paymentfile FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_b69f7();

COMMENT ON TRIGGER pgtrigger_changed_update_b69f7 ON public.remedies_paymentfile IS 'a8950727b401490cda5bf3f768b0096e5b4df5e5';

CREATE TRIGGER pgtrigger_changed_update_c014f AFTER UPDATE ON public.foresight_notice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_c014f();

COMMENT ON TRIGGER pgtrigger_changed_update_c014f ON public.foresight_notice IS 'b54a6a281623279c66debd2054059fcfe3489794';

CREATE TRIGGER pgtrigger_changed_update_c0f27 AFTER UPDATE ON public.branches_remit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_c0f27();

COMMENT ON TRIGGER pgtrigger_changed_update_c0f27 ON public.branches_remit IS '66eeae1fdb5ad5245a723ff9a2fc0b5c26ab865d';

CREATE TRIGGER pgtrigger_changed_update_c3c9c AFTER UPDATE ON public.channel_messages_source FOR EACH ROW WHEN (((old.active IS DISTINCT FROM new.active) OR ((old.channel)::text IS DISTINCT FROM (new.channel)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION public.pgtrigger_changed_update_c3c9c();

COMMENT ON TRIGGER pgtrigger_changed_update_c3c9c ON public.channel_messages_source IS '2358eaf2ea6a57c5eb6bf2edc95e6a4cf67d7c6f';

CREATE TRIGGER pgtrigger_changed_update_c7a51 AFTER UPDATE ON public.channel_chat_window FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_c7a51();

COMMENT ON TRIGGER pgtrigger_changed_update_c7a51 ON public.channel_chat_window IS '5617835d5127837423ba8c77eb55c36e90a1252b';

CREATE TRIGGER pgtrigger_changed_update_c94dc AFTER UPDATE ON public.aftercare_recovery FOR EACH ROW WHEN (((old.held_at IS DISTINCT FROM new.held_at) OR ((old.plan)::text IS DISTINCT FROM (new.plan)::text) OR ((old.trust)::text IS DISTINCT FROM (new.trust)::text) OR ((old.words)::text IS DISTINCT FROM (new.words)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_c94dc();

COMMENT ON TRIGGER pgtrigger_changed_update_c94dc ON public.aftercare_recovery IS '0a4ab3c1966e3f0e3058b6773303dffa923abaec';

CREATE TRIGGER pgtrigger_changed_update_cf31a AFTER UPDATE ON public.staff_branch FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_cf31a();

COMMENT ON TRIGGER pgtrigger_changed_update_cf31a ON public.staff_branch IS 'afc4d38ed0ea8a138589ebd5fbb15103e34a5b45';

CREATE TRIGGER pgtrigger_changed_update_d2fec AFTER UPDATE ON public.staff_invitation FOR EACH ROW WHEN (((old.by_id IS DISTINCT FROM new.by_id) OR (old.colleague_id IS DISTINCT FROM new.colleague_id) OR (old.expires_at IS DISTINCT FROM new.expires_at) OR (old.used_at IS DISTINCT FROM new.used_at))) EXECUTE FUNCTION public.pgtrigger_changed_update_d2fec();

COMMENT ON TRIGGER pgtrigger_changed_update_d2fec ON public.staff_invitation IS 'bcfc7ce18c71f8827938514f835247c7fb8e55b3';

CREATE TRIGGER pgtrigger_changed_update_d422e AFTER UPDATE ON public.charges_charge FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_d422e();

COMMENT ON TRIGGER pgtrigger_changed_update_d422e ON public.charges_charge IS '4c2b07bc66d8fdeb8f347b0e9f2d24cf66f96722';

CREATE TRIGGER pgtrigger_changed_update_d8265 AFTER UPDATE ON public.aftercare_rule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_d8265();

COMMENT ON TRIGGER pgtrigger_changed_update_d8265 ON public.aftercare_rule IS '35390e7664b519d34d35d57e8c0dd5089819c277';

CREATE TRIGGER pgtrigger_changed_update_e0275 AFTER UPDATE ON public.outages_outage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_e0275();

COMMENT ON TRIGGER pgtrigger_changed_update_e0275 ON public.outages_outage IS 'df3019c2a0e5bcdb487ce137997697d3ce26b4fa';

CREATE TRIGGER pgtrigger_changed_update_e7038 AFTER UPDATE ON public.mail_mailbox FOR EACH ROW WHEN (((old.active IS DISTINCT FROM new.active) OR ((old.address)::text IS DISTINCT FROM (new.address)::text) OR (old.aliases IS DISTINCT FROM new.aliases) OR ((old.authserv_id)::text IS DISTINCT FROM (new.authserv_id)::text) OR (old.followed_from IS DISTINCT FROM new.followed_from) OR (old.id IS DISTINCT FROM new.id) OR ((old.imap_folder)::text IS DISTINCT FROM (new.imap_folder)::text) OR ((old.imap_host)::text IS DISTINCT FROM (new.imap_host)::text) OR (old.imap_port IS DISTINCT FROM new.imap_port) OR ((old.imap_security)::text IS DISTINCT FROM (new.imap_security)::text) OR ((old.imap_user)::text IS DISTINCT FROM (new.imap_user)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.plus_addressing IS DISTINCT FROM new.plus_addressing) OR ((old.smtp_host)::text IS DISTINCT FROM (new.smtp_host)::text) OR (old.smtp_port IS DISTINCT FROM new.smtp_port) OR ((old.smtp_security)::text IS DISTINCT FROM (new.smtp_security)::text) OR ((old.smtp_user)::text IS DISTINCT FROM (new.smtp_user)::text) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION public.pgtrigger_changed_update_e7038();

COMMENT ON TRIGGER pgtrigger_changed_update_e7038 ON public.mail_mailbox IS 'a1941a91f20704b7f4bd938e7a11d57895433842';

CREATE TRIGGER pgtrigger_changed_update_eb1ce AFTER UPDATE ON public.cases_case FOR EACH ROW WHEN ((((old.language)::text IS DISTINCT FROM (new.language)::text) OR (old.owner_id IS DISTINCT FROM new.owner_id) OR (old.party_id IS DISTINCT FROM new.party_id) OR (old.team_id IS DISTINCT FROM new.team_id) OR ((old.title)::text IS DISTINCT FROM (new.title)::text))) EXECUTE FUNCTION public.pgtrigger_changed_update_eb1ce();

COMMENT ON TRIGGER pgtrigger_changed_update_eb1ce ON public.cases_case IS 'd324185ef7cbf2373bad0d78dc902db5f94d0d70';

CREATE TRIGGER pgtrigger_changed_update_ee7f0 AFTER UPDATE ON public.staff_colleague FOR EACH ROW WHEN (((old.away_from IS DISTINCT FROM new.away_from) OR (old.away_until IS DISTINCT FROM new.away_until) OR (old.branch_id IS DISTINCT FROM new.branch_id) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR ((old.language)::text IS DISTINCT FROM (new.language)::text) OR (old.leaves_on IS DISTINCT FROM new.leaves_on) OR ((old.mail)::text IS DISTINCT FROM (new.mail)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.role)::text IS DISTINCT FROM (new.role)::text) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION public.pgtrigger_changed_update_ee7f0();

COMMENT ON TRIGGER pgtrigger_changed_update_ee7f0 ON public.staff_colleague IS 'e16845a5b0eec83436c7242cab81c126dc8027e6';

CREATE TRIGGER pgtrigger_changed_update_ef061 AFTER UPDATE ON public.staff_organisation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_ef061();

COMMENT ON TRIGGER pgtrigger_changed_update_ef061 ON public.staff_organisation IS '98941f772bcd7c3933fa364863483962ce3cd9ff';

CREATE TRIGGER pgtrigger_changed_update_f0213 AFTER UPDATE ON public.learning_joiningday FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_f0213();

COMMENT ON TRIGGER pgtrigger_changed_update_f0213 ON public.learning_joiningday IS '05d9bfc323613101fde7fec4b01718aa34f98ecb';

CREATE TRIGGER pgtrigger_changed_update_fb127 AFTER UPDATE ON public.staff_team FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_changed_update_fb127();

COMMENT ON TRIGGER pgtrigger_changed_update_fb127 ON public.staff_team IS 'e46c0a9044d09bcc8b56c16bca27635180a1d181';

CREATE TRIGGER pgtrigger_made_insert_068d8 AFTER INSERT ON public.staff_colleague FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_068d8();

COMMENT ON TRIGGER pgtrigger_made_insert_068d8 ON public.staff_colleague IS 'a9f5898ee0170b39c05bc615f3cdbb900b87f105';

CREATE TRIGGER pgtrigger_made_insert_0fba7 AFTER INSERT ON public.aftercare_rule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_0fba7();

COMMENT ON TRIGGER pgtrigger_made_insert_0fba7 ON public.aftercare_rule IS '98f7e186f6178ce5ba602836e4d1a7a646e843e8';

CREATE TRIGGER pgtrigger_made_insert_16402 AFTER INSERT ON public.orders_patience FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_16402();

COMMENT ON TRIGGER pgtrigger_made_insert_16402 ON public.orders_patience IS '30646ea6ace4311681c20e024e583c4a79b34660';

CREATE TRIGGER pgtrigger_made_insert_19584 AFTER INSERT ON public.plain_tradeword FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_19584();

COMMENT ON TRIGGER pgtrigger_made_insert_19584 ON public.plain_tradeword IS '709ba52915197f0861f6fb5dc7bc4eb3e9621fb4';

CREATE TRIGGER pgtrigger_made_insert_1a8b9 AFTER INSERT ON public.goodwill_gift FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_1a8b9();

COMMENT ON TRIGGER pgtrigger_made_insert_1a8b9 ON public.goodwill_gift IS '565720c648c01676ef58ae34bd1983ed31269ba8';

CREATE TRIGGER pgtrigger_made_insert_1af92 AFTER INSERT ON public.learning_lesson FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_1af92();

COMMENT ON TRIGGER pgtrigger_made_insert_1af92 ON public.learning_lesson IS '03141061f52ffb89d45692726c26ff41ea8ce173';

CREATE TRIGGER pgtrigger_made_insert_22636 AFTER INSERT ON public.channel_chat_window FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_22636();

COMMENT ON TRIGGER pgtrigger_made_insert_22636 ON public.channel_chat_window IS 'e9b5eece93028eed3f688c4f6aa20f73c18decdc';

CREATE TRIGGER pgtrigger_made_insert_29253 AFTER INSERT ON public.channel_orders_shop FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_29253();

COMMENT ON TRIGGER pgtrigger_made_insert_29253 ON public.channel_orders_shop IS 'b9dd1fae99f4ec37b280ebab29d711162ffaa878';

CREATE TRIGGER pgtrigger_made_insert_37bf3 AFTER INSERT ON public.staff_colleagueskill FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_37bf3();

COMMENT ON TRIGGER pgtrigger_made_insert_37bf3 ON public.staff_colleagueskill IS 'ba2cf4fef6c6d0256e5f834b9a275175f377173d';

CREATE TRIGGER pgtrigger_made_insert_37da5 AFTER INSERT ON public.outages_outage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_37da5();

COMMENT ON TRIGGER pgtrigger_made_insert_37da5 ON public.outages_outage IS 'b1cdcf5c8bd1caf04a1d358f01a34dda658e5804';

CREATE TRIGGER pgtrigger_made_insert_397a8 AFTER INSERT ON public.staff_skill FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_397a8();

COMMENT ON TRIGGER pgtrigger_made_insert_397a8 ON public.staff_skill IS 'fb2f89062c4bd09332f751f927bc0bba50cbe6b5';

CREATE TRIGGER pgtrigger_made_insert_3e1da AFTER INSERT ON public.foresight_questiontype FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_3e1da();

COMMENT ON TRIGGER pgtrigger_made_insert_3e1da ON public.foresight_questiontype IS '4b4ec708d50c4f0c2d2868fdc7ed4b9f3958880d';

CREATE TRIGGER pgtrigger_made_insert_44411 AFTER INSERT ON public.branches_remit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_44411();

COMMENT ON TRIGGER pgtrigger_made_insert_44411 ON public.branches_remit IS 'ff434a987650a51ab3397d4e1f85bb8a961db3b1';

CREATE TRIGGER pgtrigger_made_insert_674b6 AFTER INSERT ON public.foresight_answerterm FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_674b6();

COMMENT ON TRIGGER pgtrigger_made_insert_674b6 ON public.foresight_answerterm IS '3b1ca095f3ec96347acb0e2fddc73614f1bc03f9';

CREATE TRIGGER pgtrigger_made_insert_6f908 AFTER INSERT ON public.goodwill_offer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_6f908();

COMMENT ON TRIGGER pgtrigger_made_insert_6f908 ON public.goodwill_offer IS '7515107db36a91d72774edaa16438bdaf0b2dfca';

CREATE TRIGGER pgtrigger_made_insert_70595 AFTER INSERT ON public.foresight_wording FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_70595();

COMMENT ON TRIGGER pgtrigger_made_insert_70595 ON public.foresight_wording IS '03219c0d0687fc25beea1cf556e8ee38023b1ae2';

CREATE TRIGGER pgtrigger_made_insert_741f4 AFTER INSERT ON public.staff_brand FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_741f4();

COMMENT ON TRIGGER pgtrigger_made_insert_741f4 ON public.staff_brand IS '2dc4d96d8f5ae4667e6f08f54f5f2ff2c64747b5';

CREATE TRIGGER pgtrigger_made_insert_762e4 AFTER INSERT ON public.foresight_ceilingchoice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_762e4();

COMMENT ON TRIGGER pgtrigger_made_insert_762e4 ON public.foresight_ceilingchoice IS '84a2234a06a2a2da84287d57018860c8bee6b9b7';

CREATE TRIGGER pgtrigger_made_insert_7be88 AFTER INSERT ON public.staff_servicecalendar FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_7be88();

COMMENT ON TRIGGER pgtrigger_made_insert_7be88 ON public.staff_servicecalendar IS '30bce2cca3ed54624dfbffa3ab1b7800f356605f';

CREATE TRIGGER pgtrigger_made_insert_7f978 AFTER INSERT ON public.staff_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_7f978();

COMMENT ON TRIGGER pgtrigger_made_insert_7f978 ON public.staff_invitation IS '34b4b3142b253da8075e1ff004d1791ebf0194b4';

CREATE TRIGGER pgtrigger_made_insert_8ad47 AFTER INSERT ON public.staff_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_8ad47();

COMMENT ON TRIGGER pgtrigger_made_insert_8ad47 ON public.staff_organisation IS 'fec8da16dd464846d94426998bc0479e2fa4d817';

CREATE TRIGGER pgtrigger_made_insert_8e3da AFTER INSERT ON public.channel_sip_trunk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_8e3da();

COMMENT ON TRIGGER pgtrigger_made_insert_8e3da ON public.channel_sip_trunk IS '8ba9dd7d81aba120a7542ce6c03c9e04d53640a5';

CREATE TRIGGER pgtrigger_made_insert_942b8 AFTER INSERT ON public.foresight_ceiling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_942b8();

COMMENT ON TRIGGER pgtrigger_made_insert_942b8 ON public.foresight_ceiling IS '1cc6e813cd522aa05833c0e095cae51d55e339a6';

CREATE TRIGGER pgtrigger_made_insert_94d4c AFTER INSERT ON public.staff_branch FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_94d4c();

COMMENT ON TRIGGER pgtrigger_made_insert_94d4c ON public.staff_branch IS '8391bbf5c426fdefb1aafe2f585f8085cd81d76a';

CREATE TRIGGER pgtrigger_made_insert_9b5e2 AFTER INSERT ON public.themes_theme FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_9b5e2();

COMMENT ON TRIGGER pgtrigger_made_insert_9b5e2 ON public.themes_theme IS '493fe5def44163413307677666c38902c7aa9f31';

CREATE TRIGGER pgtrigger_made_insert_ad883 AFTER INSERT ON public.facts_field FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_ad883();

COMMENT ON TRIGGER pgtrigger_made_insert_ad883 ON public.facts_field IS '60e310eb366a2a3a4eb8d2a8b5b4a440f460c7d1';

CREATE TRIGGER pgtrigger_made_insert_ae35c AFTER INSERT ON public.complaints_handling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_ae35c();

COMMENT ON TRIGGER pgtrigger_made_insert_ae35c ON public.complaints_handling IS '2da9bb522b11f19e4d5234e3cf2c21b59b65edef';

CREATE TRIGGER pgtrigger_made_insert_b01fb AFTER INSERT ON public.staff_team FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_b01fb();

COMMENT ON TRIGGER pgtrigger_made_insert_b01fb ON public.staff_team IS '4915133fc612f331ca470f2f3e380113af3853c1';

CREATE TRIGGER pgtrigger_made_insert_b2a12 AFTER INSERT ON public.foresight_notice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_b2a12();

COMMENT ON TRIGGER pgtrigger_made_insert_b2a12 ON public.foresight_notice IS 'bdf991fbfd0150ff1b884675830ae2caff543087';

CREATE TRIGGER pgtrigger_made_insert_b3db5 AFTER INSERT ON public.gaps_need FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_b3db5();

COMMENT ON TRIGGER pgtrigger_made_insert_b3db5 ON public.gaps_need IS 'edcf3ed833fc235138b7c96bb41ac33809bd7aa0';

CREATE TRIGGER pgtrigger_made_insert_c41ed AFTER INSERT ON public.channel_messages_source FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_c41ed();

COMMENT ON TRIGGER pgtrigger_made_insert_c41ed ON public.channel_messages_source IS '5625de3017a52070ed2b6bc681686e5dce16f8eb';

CREATE TRIGGER pgtrigger_made_insert_c454c AFTER INSERT ON public.charges_charge FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_c454c();

COMMENT ON TRIGGER pgtrigger_made_insert_c454c ON public.charges_charge IS '5cc342bc27479a88213543eb1c028ac7db70a4a0';

CREATE TRIGGER pgtrigger_made_insert_c7129 AFTER INSERT ON public.api_apikey FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_c7129();

COMMENT ON TRIGGER pgtrigger_made_insert_c7129 ON public.api_apikey IS '562b17899df24aa75cb484f349359a6fd3c6f8c4';

CREATE TRIGGER pgtrigger_made_insert_d8fde AFTER INSERT ON public.foresight_plan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_d8fde();

COMMENT ON TRIGGER pgtrigger_made_insert_d8fde ON public.foresight_plan IS '9e5acea12f6d1f9f03935884255f28f8113f94d9';

CREATE TRIGGER pgtrigger_made_insert_d90d2 AFTER INSERT ON public.casework_label FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_d90d2();

COMMENT ON TRIGGER pgtrigger_made_insert_d90d2 ON public.casework_label IS '85fca70d876310005b859325c8022dd25f51c70e';

CREATE TRIGGER pgtrigger_made_insert_df096 AFTER INSERT ON public.mail_mailbox FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_df096();

COMMENT ON TRIGGER pgtrigger_made_insert_df096 ON public.mail_mailbox IS '36b329d2b52d78db2fc7ead999c68dc1fb984000';

CREATE TRIGGER pgtrigger_made_insert_f25ae AFTER INSERT ON public.learning_joiningday FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_made_insert_f25ae();

COMMENT ON TRIGGER pgtrigger_made_insert_f25ae ON public.learning_joiningday IS '921c3935a09dbf34aa7dbadbe94608d75cfc5ef3';

CREATE TRIGGER pgtrigger_removed_delete_0674f AFTER DELETE ON public.learning_joiningday FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_0674f();

COMMENT ON TRIGGER pgtrigger_removed_delete_0674f ON public.learning_joiningday IS 'bbf0534b4702246a4a215d9602a4521eec0d702e';

CREATE TRIGGER pgtrigger_removed_delete_08d30 AFTER DELETE ON public.casework_label FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_08d30();

COMMENT ON TRIGGER pgtrigger_removed_delete_08d30 ON public.casework_label IS 'ed6da8470f691ec9cb7a88b8eb44c1db606cebc1';

CREATE TRIGGER pgtrigger_removed_delete_09b6b AFTER DELETE ON public.staff_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_09b6b();

COMMENT ON TRIGGER pgtrigger_removed_delete_09b6b ON public.staff_invitation IS '0ed21f1ddbeb8e021f5e590f9bde299a32bba43c';

CREATE TRIGGER pgtrigger_removed_delete_0be5a AFTER DELETE ON public.foresight_plan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_0be5a();

COMMENT ON TRIGGER pgtrigger_removed_delete_0be5a ON public.foresight_plan IS 'f2b65b0bec64f7fbc4493596afc8e32536aa5faf';

CREATE TRIGGER pgtrigger_removed_delete_0e61b AFTER DELETE ON public.aftercare_goodnews FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_0e61b();

COMMENT ON TRIGGER pgtrigger_removed_delete_0e61b ON public.aftercare_goodnews IS 'ab53fac91b2a9aa586fd2dcde68fd7a04311b3cf';

CREATE TRIGGER pgtrigger_removed_delete_11ff9 AFTER DELETE ON public.staff_brand FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_11ff9();

COMMENT ON TRIGGER pgtrigger_removed_delete_11ff9 ON public.staff_brand IS '64ab2453c1f0df614f9105b9d86ee6a224818b09';

CREATE TRIGGER pgtrigger_removed_delete_21990 AFTER DELETE ON public.goodwill_gift FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_21990();

COMMENT ON TRIGGER pgtrigger_removed_delete_21990 ON public.goodwill_gift IS 'a4af0e53216121690dd3401f433bde9d87b54d43';

CREATE TRIGGER pgtrigger_removed_delete_229fd AFTER DELETE ON public.complaints_handling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_229fd();

COMMENT ON TRIGGER pgtrigger_removed_delete_229fd ON public.complaints_handling IS '06fdce2cbc3be5eae2057c17d6922de888316fa0';

CREATE TRIGGER pgtrigger_removed_delete_2de6c AFTER DELETE ON public.staff_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_2de6c();

COMMENT ON TRIGGER pgtrigger_removed_delete_2de6c ON public.staff_organisation IS '16e11a8b5b8550800d2fab10ff237de623f61542';

CREATE TRIGGER pgtrigger_removed_delete_35df7 AFTER DELETE ON public.goodwill_offer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_35df7();

COMMENT ON TRIGGER pgtrigger_removed_delete_35df7 ON public.goodwill_offer IS '583ac94bed5cb98664c55d3a3c46e73e6dfb57ab';

CREATE TRIGGER pgtrigger_removed_delete_37e42 AFTER DELETE ON public.channel_messages_source FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_37e42();

COMMENT ON TRIGGER pgtrigger_removed_delete_37e42 ON public.channel_messages_source IS '0c9c9aeb4ac7ad49d8e93a83e0d0c62a14dbb296';

CREATE TRIGGER pgtrigger_removed_delete_38372 AFTER DELETE ON public.api_apikey FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_38372();

COMMENT ON TRIGGER pgtrigger_removed_delete_38372 ON public.api_apikey IS 'cf5a2acf7c4d0730bc6d92ab142c3e50808c88c7';

CREATE TRIGGER pgtrigger_removed_delete_3ab1b AFTER DELETE ON public.plain_tradeword FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_3ab1b();

COMMENT ON TRIGGER pgtrigger_removed_delete_3ab1b ON public.plain_tradeword IS 'd7e6aae7226046b0262fafcf39e5abadf614d126';

CREATE TRIGGER pgtrigger_removed_delete_3ad5b AFTER DELETE ON public.channel_chat_window FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_3ad5b();

COMMENT ON TRIGGER pgtrigger_removed_delete_3ad5b ON public.channel_chat_window IS '310479447c6aef1c552081cffafefa74e588c119';

CREATE TRIGGER pgtrigger_removed_delete_4d0f3 AFTER DELETE ON public.mailings_mailing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_4d0f3();

COMMENT ON TRIGGER pgtrigger_removed_delete_4d0f3 ON public.mailings_mailing IS 'a7564bd6becdd46f0f4ea3e554ec5b357e7be0c4';

CREATE TRIGGER pgtrigger_removed_delete_4ee57 AFTER DELETE ON public.branches_remit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_4ee57();

COMMENT ON TRIGGER pgtrigger_removed_delete_4ee57 ON public.branches_remit IS '4d73db49a4a9193032978574b33f0dcf29299c68';

CREATE TRIGGER pgtrigger_removed_delete_536a7 AFTER DELETE ON public.staff_servicecalendar FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_536a7();

COMMENT ON TRIGGER pgtrigger_removed_delete_536a7 ON public.staff_servicecalendar IS 'aa2d9d0048dd7f3b754a079c1b4f7ac39d293e35';

CREATE TRIGGER pgtrigger_removed_delete_55ede AFTER DELETE ON public.cases_question FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_55ede();

COMMENT ON TRIGGER pgtrigger_removed_delete_55ede ON public.cases_question IS 'f572896bfafce520fd6710af8aa82de531eefacb';

CREATE TRIGGER pgtrigger_removed_delete_576a4 AFTER DELETE ON public.facts_field FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_576a4();

COMMENT ON TRIGGER pgtrigger_removed_delete_576a4 ON public.facts_field IS '83eacd8f6e1212a08a1d13dec6a7e12175bf4f6b';

CREATE TRIGGER pgtrigger_removed_delete_590a0 AFTER DELETE ON public.staff_colleagueskill FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_590a0();

COMMENT ON TRIGGER pgtrigger_removed_delete_590a0 ON public.staff_colleagueskill IS 'bda7da2674a1f56ec224261209ae7dcc8dcc09f2';

CREATE TRIGGER pgtrigger_removed_delete_5ecb2 AFTER DELETE ON public.foresight_ceilingchoice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_5ecb2();

COMMENT ON TRIGGER pgtrigger_removed_delete_5ecb2 ON public.foresight_ceilingchoice IS '834301ae98a2604b328dce8038f24b488f662054';

CREATE TRIGGER pgtrigger_removed_delete_69751 AFTER DELETE ON public.aftercare_recovery FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_69751();

COMMENT ON TRIGGER pgtrigger_removed_delete_69751 ON public.aftercare_recovery IS '48201e6fb4c755bd17a9bc57c6e52d3d67462e98';

CREATE TRIGGER pgtrigger_removed_delete_71ee6 AFTER DELETE ON public.foresight_answerterm FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_71ee6();

COMMENT ON TRIGGER pgtrigger_removed_delete_71ee6 ON public.foresight_answerterm IS '7000dff12e036fe4353a3e019616dffd95d34314';

CREATE TRIGGER pgtrigger_removed_delete_84cb2 AFTER DELETE ON public.cases_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_84cb2();

COMMENT ON TRIGGER pgtrigger_removed_delete_84cb2 ON public.cases_case IS 'fc96933adc94223fb7f87ebe5dedd3d1f8e8a3b2';

CREATE TRIGGER pgtrigger_removed_delete_93786 AFTER DELETE ON public.gaps_need FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_93786();

COMMENT ON TRIGGER pgtrigger_removed_delete_93786 ON public.gaps_need IS '4e8247a388a0352b874397ac867a1b2ea0ff9ab0';

CREATE TRIGGER pgtrigger_removed_delete_aaf1b AFTER DELETE ON public.staff_skill FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_aaf1b();

COMMENT ON TRIGGER pgtrigger_removed_delete_aaf1b ON public.staff_skill IS '768d54c41c2e7b9a041f7231f4c3b0da6f9e29dc';

CREATE TRIGGER pgtrigger_removed_delete_ad8c5 AFTER DELETE ON public.foresight_questiontype FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_ad8c5();

COMMENT ON TRIGGER pgtrigger_removed_delete_ad8c5 ON public.foresight_questiontype IS 'e3f83b02786d4323989e3c9bccac203e95a307ff';

CREATE TRIGGER pgtrigger_removed_delete_b7ef4 AFTER DELETE ON public.foresight_notice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_b7ef4();

COMMENT ON TRIGGER pgtrigger_removed_delete_b7ef4 ON public.foresight_notice IS 'b81d8010999046c323aab6273b790eb94fdcdbf3';

CREATE TRIGGER pgtrigger_removed_delete_b91fc AFTER DELETE ON public.learning_lesson FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_b91fc();

COMMENT ON TRIGGER pgtrigger_removed_delete_b91fc ON public.learning_lesson IS '9eff73548b5d068780957ece9f1e5c131e6c189e';

CREATE TRIGGER pgtrigger_removed_delete_b96da AFTER DELETE ON public.mail_mailbox FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_b96da();

COMMENT ON TRIGGER pgtrigger_removed_delete_b96da ON public.mail_mailbox IS '4046c4bfdea80dfe742341366fbe5731620555b9';

CREATE TRIGGER pgtrigger_removed_delete_bb019 AFTER DELETE ON public.mailings_item FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_bb019();

COMMENT ON TRIGGER pgtrigger_removed_delete_bb019 ON public.mailings_item IS '195aa14b9d20f821d0837a0eeb0860af2d9647a2';

CREATE TRIGGER pgtrigger_removed_delete_bdb73 AFTER DELETE ON public.outages_outage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_bdb73();

COMMENT ON TRIGGER pgtrigger_removed_delete_bdb73 ON public.outages_outage IS '04d821d208a79b00afb6ebbf4cd4e0eb914445c2';

CREATE TRIGGER pgtrigger_removed_delete_c7051 AFTER DELETE ON public.themes_theme FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_c7051();

COMMENT ON TRIGGER pgtrigger_removed_delete_c7051 ON public.themes_theme IS 'f09acfdbc9c8fd4da397b57405cf8ce7f3576ac5';

CREATE TRIGGER pgtrigger_removed_delete_ce9b3 AFTER DELETE ON public.channel_sip_trunk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_ce9b3();

COMMENT ON TRIGGER pgtrigger_removed_delete_ce9b3 ON public.channel_sip_trunk IS '271983271019509d3c5d3d437e7723bf06c4b269';

CREATE TRIGGER pgtrigger_removed_delete_d5059 AFTER DELETE ON public.staff_colleague FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_d5059();

COMMENT ON TRIGGER pgtrigger_removed_delete_d5059 ON public.staff_colleague IS '4c2185ec9ece1f863d58221bb19a449a6fff9d3a';

CREATE TRIGGER pgtrigger_removed_delete_d5f3d AFTER DELETE ON public.parties_address FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_d5f3d();

COMMENT ON TRIGGER pgtrigger_removed_delete_d5f3d ON public.parties_address IS '6773af98ca01dc1595ca4bc97014a9d7cc18e0ae';

CREATE TRIGGER pgtrigger_removed_delete_e2bae AFTER DELETE ON public.remedies_paymentfile FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_e2bae();

COMMENT ON TRIGGER pgtrigger_removed_delete_e2bae ON public.remedies_paymentfile IS 'f94489b53dd098fc81f6195a5a30864e1edda925';

CREATE TRIGGER pgtrigger_removed_delete_e6ee4 AFTER DELETE ON public.foresight_ceiling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_e6ee4();

COMMENT ON TRIGGER pgtrigger_removed_delete_e6ee4 ON public.foresight_ceiling IS '5155af1afd5643e589d8120978c81edf3af24e8f';

CREATE TRIGGER pgtrigger_removed_delete_e948e AFTER DELETE ON public.staff_branch FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_e948e();

COMMENT ON TRIGGER pgtrigger_removed_delete_e948e ON public.staff_branch IS 'bf06bd404071403860483dd96e4449c61ef01491';

CREATE TRIGGER pgtrigger_removed_delete_ea6dd AFTER DELETE ON public.orders_patience FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_ea6dd();

COMMENT ON TRIGGER pgtrigger_removed_delete_ea6dd ON public.orders_patience IS '6faf7f9da18aacb04464c764efbd1f103d9da9a1';

CREATE TRIGGER pgtrigger_removed_delete_ebf70 AFTER DELETE ON public.aftercare_rule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_ebf70();

COMMENT ON TRIGGER pgtrigger_removed_delete_ebf70 ON public.aftercare_rule IS '1d389f27b0b6c61521eaf1b2a5747c54e64fa921';

CREATE TRIGGER pgtrigger_removed_delete_f2b61 AFTER DELETE ON public.channel_orders_shop FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_f2b61();

COMMENT ON TRIGGER pgtrigger_removed_delete_f2b61 ON public.channel_orders_shop IS 'f8697657a662f18ba015ff8533111e1032e8797f';

CREATE TRIGGER pgtrigger_removed_delete_f5135 AFTER DELETE ON public.charges_charge FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_f5135();

COMMENT ON TRIGGER pgtrigger_removed_delete_f5135 ON public.charges_charge IS 'e1700b3202651d39989d0773f273cc8485b7bca1';

CREATE TRIGGER pgtrigger_removed_delete_f5163 AFTER DELETE ON public.complaints_complaint FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_f5163();

COMMENT ON TRIGGER pgtrigger_removed_delete_f5163 ON public.complaints_complaint IS '0695495008f98e26746dbd3c1f9bc978b2584f17';

CREATE TRIGGER pgtrigger_removed_delete_f63dd AFTER DELETE ON public.staff_team FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_f63dd();

COMMENT ON TRIGGER pgtrigger_removed_delete_f63dd ON public.staff_team IS 'ab034e32da99401a83c28e2984efb224ab3bc854';

CREATE TRIGGER pgtrigger_removed_delete_fcdfb AFTER DELETE ON public.parties_party FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_fcdfb();

COMMENT ON TRIGGER pgtrigger_removed_delete_fcdfb ON public.parties_party IS '36c7580511dae68ba73fc3a0bb1c55c90a87f588';

CREATE TRIGGER pgtrigger_removed_delete_ff8f7 AFTER DELETE ON public.foresight_wording FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_removed_delete_ff8f7();

COMMENT ON TRIGGER pgtrigger_removed_delete_ff8f7 ON public.foresight_wording IS '308166bcba3fe18352702b12e96baffca361c8d8';

CREATE TRIGGER published_for_good BEFORE INSERT OR DELETE OR UPDATE ON public.procedures_step FOR EACH ROW EXECUTE FUNCTION public.procedures_published_for_good();

CREATE TRIGGER published_once BEFORE UPDATE ON public.procedures_version FOR EACH ROW EXECUTE FUNCTION public.procedures_published_once();

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_staff_colleague_id FOREIGN KEY (user_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_declined
    ADD CONSTRAINT aftercare_declined_party_id_133051e4_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_departure
    ADD CONSTRAINT aftercare_departure_by_id_d773dcfd_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_departure
    ADD CONSTRAINT aftercare_departure_party_id_042e0169_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_goodnews
    ADD CONSTRAINT aftercare_goodnews_by_id_22cd9735_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_goodnews
    ADD CONSTRAINT aftercare_goodnews_published_by_id_82d6ada4_fk_staff_col FOREIGN KEY (published_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_breach_id_bcade3e6_fk_promises_breach_id FOREIGN KEY (breach_id) REFERENCES public.promises_breach(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_case_id_fc046b71_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_contact_id_cc2c6e85_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_felt_in_id_6b99afd9_fk_cases_contact_id FOREIGN KEY (felt_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_party_id_74527a50_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_promise_id_4760d6af_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_message
    ADD CONSTRAINT aftercare_message_rule_id_953c2e73_fk_aftercare_rule_id FOREIGN KEY (rule_id) REFERENCES public.aftercare_rule(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_recovery
    ADD CONSTRAINT aftercare_recovery_case_id_049d215d_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_recovery
    ADD CONSTRAINT aftercare_recovery_checked_in_id_3db27bd1_fk_cases_contact_id FOREIGN KEY (checked_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_recovery
    ADD CONSTRAINT aftercare_recovery_colleague_id_f383e6dc_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_rule
    ADD CONSTRAINT aftercare_rule_by_id_5c42c45d_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_score
    ADD CONSTRAINT aftercare_score_message_id_5265d6bb_fk_aftercare_message_id FOREIGN KEY (message_id) REFERENCES public.aftercare_message(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_told
    ADD CONSTRAINT aftercare_told_case_id_c93d37d3_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_told
    ADD CONSTRAINT aftercare_told_contact_id_efce836d_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.aftercare_told
    ADD CONSTRAINT aftercare_told_news_id_8e87d345_fk_aftercare_goodnews_id FOREIGN KEY (news_id) REFERENCES public.aftercare_goodnews(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_claim
    ADD CONSTRAINT branches_claim_branch_id_495c836a_fk_staff_branch_id FOREIGN KEY (branch_id) REFERENCES public.staff_branch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_claim
    ADD CONSTRAINT branches_claim_by_id_e2251450_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_claim
    ADD CONSTRAINT branches_claim_case_id_caf063a2_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_claim
    ADD CONSTRAINT branches_claim_ended_by_id_e9ebb3c6_fk_staff_colleague_id FOREIGN KEY (ended_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_claim
    ADD CONSTRAINT branches_claim_owner_id_e171d8e9_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_action_id_3e754b2d_fk_cases_customeraction_id FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_branch_id_3a409999_fk_staff_branch_id FOREIGN KEY (branch_id) REFERENCES public.staff_branch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_case_id_5a865a86_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_collected_by_id_a6bbe2e5_fk_staff_colleague_id FOREIGN KEY (collected_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_promise_id_408f383f_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_pickup
    ADD CONSTRAINT branches_pickup_ready_by_id_f3a149df_fk_staff_colleague_id FOREIGN KEY (ready_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_remit
    ADD CONSTRAINT branches_remit_branch_id_81449335_fk_staff_branch_id FOREIGN KEY (branch_id) REFERENCES public.staff_branch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_visit
    ADD CONSTRAINT branches_visit_branch_id_d76c97d6_fk_staff_branch_id FOREIGN KEY (branch_id) REFERENCES public.staff_branch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_visit
    ADD CONSTRAINT branches_visit_by_id_fbf1b98f_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.branches_visit
    ADD CONSTRAINT branches_visit_case_id_a4943e05_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_attachment
    ADD CONSTRAINT cases_attachment_contact_id_ecf51a13_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_closed_by_id_7c149f70_fk_staff_colleague_id FOREIGN KEY (closed_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_closed_in_id_16e1d33c_fk_cases_contact_id FOREIGN KEY (closed_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_merged_into_id_1b4320d8_fk_cases_case_id FOREIGN KEY (merged_into_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_owner_id_352cf2f7_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_party_id_c8eb957e_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_case
    ADD CONSTRAINT cases_case_team_id_60679476_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_caselink
    ADD CONSTRAINT cases_caselink_case_id_d380f93b_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_caselink
    ADD CONSTRAINT cases_caselink_other_id_e6b4d578_fk_cases_case_id FOREIGN KEY (other_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_contact
    ADD CONSTRAINT cases_contact_address_id_ed9c9d56_fk_parties_address_id FOREIGN KEY (address_id) REFERENCES public.parties_address(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_contact
    ADD CONSTRAINT cases_contact_author_id_6de441c9_fk_staff_colleague_id FOREIGN KEY (author_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_contact
    ADD CONSTRAINT cases_contact_case_id_2102dd96_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_contact
    ADD CONSTRAINT cases_contact_party_id_f64756a9_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_customeraction
    ADD CONSTRAINT cases_customeraction_asked_in_id_48375ac5_fk_cases_contact_id FOREIGN KEY (asked_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_customeraction
    ADD CONSTRAINT cases_customeraction_case_id_2df70ac3_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_customeraction
    ADD CONSTRAINT cases_customeraction_done_in_id_969a65f7_fk_cases_contact_id FOREIGN KEY (done_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_expectation
    ADD CONSTRAINT cases_expectation_case_id_198a0146_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_expectation
    ADD CONSTRAINT cases_expectation_noted_by_id_6158ed6d_fk_staff_colleague_id FOREIGN KEY (noted_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_expectation
    ADD CONSTRAINT cases_expectation_spoken_in_id_947f9764_fk_cases_contact_id FOREIGN KEY (spoken_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_author_id_0975e405_fk_staff_colleague_id FOREIGN KEY (author_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_note
    ADD CONSTRAINT cases_note_case_id_77ee1e2a_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_outgoing
    ADD CONSTRAINT cases_outgoing_contact_id_5227ab8b_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_participant
    ADD CONSTRAINT cases_participant_added_by_id_57b35cf9_fk_staff_colleague_id FOREIGN KEY (added_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_participant
    ADD CONSTRAINT cases_participant_address_id_8ca4b22f_fk_parties_address_id FOREIGN KEY (address_id) REFERENCES public.parties_address(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_participant
    ADD CONSTRAINT cases_participant_case_id_85d6d352_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT cases_question_answered_in_id_967309ee_fk_cases_contact_id FOREIGN KEY (answered_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT cases_question_asked_in_id_22261929_fk_cases_contact_id FOREIGN KEY (asked_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT cases_question_case_id_da59b57a_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT cases_question_owner_id_e7f5f6fe_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_question
    ADD CONSTRAINT cases_question_team_id_40d27dad_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cases_statuslink
    ADD CONSTRAINT cases_statuslink_case_id_4a17f15f_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_alert
    ADD CONSTRAINT casework_alert_case_id_792858ba_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_alert
    ADD CONSTRAINT casework_alert_colleague_id_9dede221_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_alert
    ADD CONSTRAINT casework_alert_promise_id_0a26bafc_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_backlogmessage
    ADD CONSTRAINT casework_backlogmess_run_id_7014ee1f_fk_casework_ FOREIGN KEY (run_id) REFERENCES public.casework_backlogrun(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_backlogmessage
    ADD CONSTRAINT casework_backlogmessage_case_id_8604e98b_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_backlogmessage
    ADD CONSTRAINT casework_backlogmessage_contact_id_6ca763e4_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_backlogrun
    ADD CONSTRAINT casework_backlogrun_by_id_c1f5a6ed_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_compensationproposal
    ADD CONSTRAINT casework_compensatio_decided_by_id_a4d54a3c_fk_staff_col FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_compensationproposal
    ADD CONSTRAINT casework_compensatio_promise_id_a319b124_fk_promises_ FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_compensationproposal
    ADD CONSTRAINT casework_compensatio_promised_id_f39fb559_fk_promises_ FOREIGN KEY (promised_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_by_id_67b4a947_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_case_id_467624c7_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_label
    ADD CONSTRAINT casework_label_by_id_2a31a0b6_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_by_id_61ef64d2_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_into_id_c5887e8d_fk_cases_case_id FOREIGN KEY (into_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_merged_id_d1495ee3_fk_cases_case_id FOREIGN KEY (merged_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_merge
    ADD CONSTRAINT casework_merge_undone_by_id_05f658c4_fk_staff_colleague_id FOREIGN KEY (undone_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_moverequest
    ADD CONSTRAINT casework_moverequest_by_id_8329a04f_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_moverequest
    ADD CONSTRAINT casework_moverequest_decided_by_id_0c09117d_fk_staff_col FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_moverequest
    ADD CONSTRAINT casework_moverequest_promise_id_8d40000a_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_moverequest
    ADD CONSTRAINT casework_moverequest_renegotiation_id_cdaf26e6_fk_promises_ FOREIGN KEY (renegotiation_id) REFERENCES public.promises_renegotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_reply
    ADD CONSTRAINT casework_reply_contact_id_2e390861_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_address_id_f1544a7f_fk_parties_address_id FOREIGN KEY (address_id) REFERENCES public.parties_address(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_case_id_930ef1fd_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_colleague_id_034b981f_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_contact_id_41be46ca_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_exchange_id_9c32dae4_fk_channel_c FOREIGN KEY (exchange_id) REFERENCES public.channel_calls_exchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_familiar_id_13c1c503_fk_staff_colleague_id FOREIGN KEY (familiar_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_party_id_8b769304_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_call
    ADD CONSTRAINT channel_calls_call_skill_id_b066012a_fk_staff_skill_id FOREIGN KEY (skill_id) REFERENCES public.staff_skill(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_check
    ADD CONSTRAINT channel_calls_check_by_id_f28e372c_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_check
    ADD CONSTRAINT channel_calls_check_call_id_57023ce2_fk_channel_calls_call_id FOREIGN KEY (call_id) REFERENCES public.channel_calls_call(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_confidential
    ADD CONSTRAINT channel_calls_confidential_team_id_fcd604e1_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_event
    ADD CONSTRAINT channel_calls_event_call_id_3eef0a9e_fk_channel_calls_call_id FOREIGN KEY (call_id) REFERENCES public.channel_calls_call(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_event
    ADD CONSTRAINT channel_calls_event_exchange_id_ea23d5eb_fk_channel_c FOREIGN KEY (exchange_id) REFERENCES public.channel_calls_exchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_exchange
    ADD CONSTRAINT channel_calls_exchange_team_id_2a907d0c_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_calls_extension
    ADD CONSTRAINT channel_calls_extens_colleague_id_19bdecb4_fk_staff_col FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_chat_talk
    ADD CONSTRAINT channel_chat_talk_case_id_ade6d2ca_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_chat_talk
    ADD CONSTRAINT channel_chat_talk_window_id_27e41039_fk_channel_chat_window_id FOREIGN KEY (window_id) REFERENCES public.channel_chat_window(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_chat_talklink
    ADD CONSTRAINT channel_chat_talklink_talk_id_6dc44d04_fk_channel_chat_talk_id FOREIGN KEY (talk_id) REFERENCES public.channel_chat_talk(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_chat_window
    ADD CONSTRAINT channel_chat_window_brand_id_0c78b4dc_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_chat_window
    ADD CONSTRAINT channel_chat_window_team_id_e98ada1e_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_messages_source
    ADD CONSTRAINT channel_messages_source_team_id_999a0c5d_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_orders_shop
    ADD CONSTRAINT channel_orders_shop_team_id_43be767f_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_sip_trunk
    ADD CONSTRAINT channel_sip_trunk_exchange_id_9a60e060_fk_channel_c FOREIGN KEY (exchange_id) REFERENCES public.channel_calls_exchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_voice_course
    ADD CONSTRAINT channel_voice_course_call_id_57981114_fk_channel_calls_call_id FOREIGN KEY (call_id) REFERENCES public.channel_calls_call(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_voice_course
    ADD CONSTRAINT channel_voice_course_outage_id_c87a440f_fk_outages_outage_id FOREIGN KEY (outage_id) REFERENCES public.outages_outage(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_voice_course
    ADD CONSTRAINT channel_voice_course_promise_id_fa3f87e4_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_voice_turn
    ADD CONSTRAINT channel_voice_turn_course_id_5f3907b3_fk_channel_v FOREIGN KEY (course_id) REFERENCES public.channel_voice_course(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.channel_voice_turn
    ADD CONSTRAINT channel_voice_turn_event_id_b4976265_fk_channel_calls_event_id FOREIGN KEY (event_id) REFERENCES public.channel_calls_event(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_action_id_e554f85d_fk_cases_customeraction_id FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_assessment_id_70cbfaec_fk_promises_promise_id FOREIGN KEY (assessment_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_by_id_95ce1d75_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_case_id_d54fc3c5_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_ended_by_id_b2c1c50b_fk_staff_colleague_id FOREIGN KEY (ended_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_matter_id_6c38bd33_fk_cases_customeraction_id FOREIGN KEY (matter_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_objected_in_id_6b79addd_fk_cases_contact_id FOREIGN KEY (objected_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_photo_id_facbf0fa_fk_cases_attachment_id FOREIGN KEY (photo_id) REFERENCES public.cases_attachment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.charges_charge
    ADD CONSTRAINT charges_charge_told_in_id_0ee45ff6_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_form
    ADD CONSTRAINT coaching_form_by_id_c4a81742_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_moment
    ADD CONSTRAINT coaching_moment_by_id_0d48b6e0_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_moment
    ADD CONSTRAINT coaching_moment_coach_id_6e365f2c_fk_staff_colleague_id FOREIGN KEY (coach_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_moment
    ADD CONSTRAINT coaching_moment_colleague_id_7d65b911_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_review
    ADD CONSTRAINT coaching_review_by_id_b08de7c2_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_review
    ADD CONSTRAINT coaching_review_case_id_c1bf86d5_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_review
    ADD CONSTRAINT coaching_review_colleague_id_5f93f58f_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.coaching_review
    ADD CONSTRAINT coaching_review_form_id_2a419c05_fk_coaching_form_id FOREIGN KEY (form_id) REFERENCES public.coaching_form(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cohorts_cohort
    ADD CONSTRAINT cohorts_cohort_by_id_b227d346_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cohorts_member
    ADD CONSTRAINT cohorts_member_cohort_id_fa030c09_fk_cohorts_cohort_id FOREIGN KEY (cohort_id) REFERENCES public.cohorts_cohort(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cohorts_member
    ADD CONSTRAINT cohorts_member_moved_id_7b8df59e_fk_promises_renegotiation_id FOREIGN KEY (moved_id) REFERENCES public.promises_renegotiation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.cohorts_member
    ADD CONSTRAINT cohorts_member_promise_id_0f813c9c_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_cleared
    ADD CONSTRAINT complaints_cleared_by_id_6db961b8_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_cleared
    ADD CONSTRAINT complaints_cleared_contact_id_eba9d63f_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_by_id_7e4dc42f_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_case_id_345a4190_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_decided_by_id_81f84636_fk_staff_col FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_handler_id_be7a03e0_fk_staff_colleague_id FOREIGN KEY (handler_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_promise_id_1d67af2b_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_question_id_31345c31_fk_cases_question_id FOREIGN KEY (question_id) REFERENCES public.cases_question(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_serious_by_id_b48ec49f_fk_staff_col FOREIGN KEY (serious_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_withdrawn_by_id_58eb532e_fk_staff_col FOREIGN KEY (withdrawn_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_complaint
    ADD CONSTRAINT complaints_complaint_withdrawn_in_id_1e5281bd_fk_cases_con FOREIGN KEY (withdrawn_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_handling
    ADD CONSTRAINT complaints_handling_brand_id_44438c0d_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_handling
    ADD CONSTRAINT complaints_handling_by_id_fa19b934_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.complaints_handling
    ADD CONSTRAINT complaints_handling_handler_id_5a03f627_fk_staff_colleague_id FOREIGN KEY (handler_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadlines_postponement
    ADD CONSTRAINT deadlines_postponeme_action_id_8a3b6012_fk_cases_cus FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadlines_postponement
    ADD CONSTRAINT deadlines_postponement_asked_in_id_0a3c4978_fk_cases_contact_id FOREIGN KEY (asked_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadlines_postponement
    ADD CONSTRAINT deadlines_postponement_by_id_d76ccea1_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadlines_postponement
    ADD CONSTRAINT deadlines_postponement_told_in_id_592b476a_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadlines_reminder
    ADD CONSTRAINT deadlines_reminder_action_id_96d2c8ba_fk_cases_cus FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.deadlines_reminder
    ADD CONSTRAINT deadlines_reminder_contact_id_d48e322c_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.desk_presence
    ADD CONSTRAINT desk_presence_colleague_id_5157b31d_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.desk_presence
    ADD CONSTRAINT desk_presence_frozen_by_id_304a5b76_fk_staff_colleague_id FOREIGN KEY (frozen_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.desk_submission
    ADD CONSTRAINT desk_submission_by_id_461451ae_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.desk_submission
    ADD CONSTRAINT desk_submission_contact_id_2b8cc243_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.detours_failure
    ADD CONSTRAINT detours_failure_case_id_62182efa_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT entry_of_a_case FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_action_id_c2812032_fk_cases_customeraction_id FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_asked_by_id_0dd5b3a3_fk_staff_colleague_id FOREIGN KEY (asked_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_asked_of_id_09a08a0e_fk_staff_colleague_id FOREIGN KEY (asked_of_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_case_id_ae40104c_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_field_id_542415d7_fk_facts_field_id FOREIGN KEY (field_id) REFERENCES public.facts_field(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_fact
    ADD CONSTRAINT facts_fact_known_by_id_fb78b8a7_fk_staff_colleague_id FOREIGN KEY (known_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_field
    ADD CONSTRAINT facts_field_asked_of_id_414741b7_fk_staff_colleague_id FOREIGN KEY (asked_of_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_field
    ADD CONSTRAINT facts_field_partner_id_2a90fc2d_fk_staff_partner_id FOREIGN KEY (partner_id) REFERENCES public.staff_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.facts_field
    ADD CONSTRAINT facts_field_team_id_a7033251_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_feedback
    ADD CONSTRAINT feedback_feedback_about_id_1ae26015_fk_staff_colleague_id FOREIGN KEY (about_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_feedback
    ADD CONSTRAINT feedback_feedback_answer_id_15687198_fk_cases_contact_id FOREIGN KEY (answer_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_feedback
    ADD CONSTRAINT feedback_feedback_case_id_3a4e2ebb_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_feedback
    ADD CONSTRAINT feedback_feedback_said_in_id_603d84a7_fk_cases_contact_id FOREIGN KEY (said_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_kudos
    ADD CONSTRAINT feedback_kudos_by_id_b1f10ef6_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_kudos
    ADD CONSTRAINT feedback_kudos_case_id_b00e3529_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.feedback_kudos
    ADD CONSTRAINT feedback_kudos_to_id_4478c4d6_fk_staff_colleague_id FOREIGN KEY (to_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.finding_view
    ADD CONSTRAINT finding_view_owner_id_41bf962d_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_answerterm
    ADD CONSTRAINT foresight_answerterm_by_id_548c235f_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_answerterm
    ADD CONSTRAINT foresight_answerterm_team_id_44ab515a_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_answerterm
    ADD CONSTRAINT foresight_answerterm_type_id_8994f85d_fk_foresight FOREIGN KEY (type_id) REFERENCES public.foresight_questiontype(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_ceiling
    ADD CONSTRAINT foresight_ceiling_by_id_f118f53b_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_ceilingchoice
    ADD CONSTRAINT foresight_ceilingchoice_by_id_36ad04a6_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_ceilingchoice
    ADD CONSTRAINT foresight_ceilingchoice_team_id_6c5dbfe8_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_notice
    ADD CONSTRAINT foresight_notice_by_id_22313b27_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_notice
    ADD CONSTRAINT foresight_notice_extends_id_b5da9116_fk_foresight_notice_id FOREIGN KEY (extends_id) REFERENCES public.foresight_notice(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_notice
    ADD CONSTRAINT foresight_notice_team_id_310be514_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_outlook
    ADD CONSTRAINT foresight_outlook_team_id_54a9c10f_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_plan
    ADD CONSTRAINT foresight_plan_by_id_fa7f9f31_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_plan
    ADD CONSTRAINT foresight_plan_team_id_d1ab55ea_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_questiontype
    ADD CONSTRAINT foresight_questiontype_team_id_1d795981_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_wording
    ADD CONSTRAINT foresight_wording_by_id_e0951743_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.foresight_wording
    ADD CONSTRAINT foresight_wording_team_id_1a2def39_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.gaps_asking
    ADD CONSTRAINT gaps_asking_by_id_9914d446_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.gaps_asking
    ADD CONSTRAINT gaps_asking_case_id_d04a8067_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.gaps_asking
    ADD CONSTRAINT gaps_asking_party_id_271e3266_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.gaps_need
    ADD CONSTRAINT gaps_need_by_id_6cadbfc1_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_budget
    ADD CONSTRAINT goodwill_budget_by_id_8b1265dd_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_budget
    ADD CONSTRAINT goodwill_budget_team_id_db298cef_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_costs
    ADD CONSTRAINT goodwill_costs_case_id_f3bd7f89_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_costs
    ADD CONSTRAINT goodwill_costs_contact_id_758a1338_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_by_id_01023258_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_case_id_2d173504_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_decided_by_id_280f8cf2_fk_staff_colleague_id FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_gift_id_20b3bc9a_fk_goodwill_gift_id FOREIGN KEY (gift_id) REFERENCES public.goodwill_gift(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_promise_id_7e6bc214_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_grant
    ADD CONSTRAINT goodwill_grant_team_id_a44498e0_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_answered_in_id_7e76d909_fk_cases_contact_id FOREIGN KEY (answered_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_by_id_44ef3d9f_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_case_id_627e0b46_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_grant_id_ed8d7123_fk_goodwill_grant_id FOREIGN KEY (grant_id) REFERENCES public.goodwill_grant(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.goodwill_offer
    ADD CONSTRAINT goodwill_offer_told_in_id_002c5335_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_expert
    ADD CONSTRAINT guides_expert_party_id_d1627e96_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_expert
    ADD CONSTRAINT guides_expert_said_by_id_176dac92_fk_staff_colleague_id FOREIGN KEY (said_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_guide
    ADD CONSTRAINT guides_guide_second_line_id_44a8b386_fk_staff_skill_id FOREIGN KEY (second_line_id) REFERENCES public.staff_skill(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_guide
    ADD CONSTRAINT guides_guide_team_id_805d7c04_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_step
    ADD CONSTRAINT guides_step_guide_id_f15e21a5_fk_guides_guide_id FOREIGN KEY (guide_id) REFERENCES public.guides_guide(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_tried
    ADD CONSTRAINT guides_tried_case_id_5fef8a06_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_tried
    ADD CONSTRAINT guides_tried_contact_id_29008ec3_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_tried
    ADD CONSTRAINT guides_tried_noted_by_id_b2ef0ad6_fk_staff_colleague_id FOREIGN KEY (noted_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.guides_tried
    ADD CONSTRAINT guides_tried_step_id_8320ccdb_fk_guides_step_id FOREIGN KEY (step_id) REFERENCES public.guides_step(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_by_id_fb644795_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_case_id_e2934298_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_ended_by_id_6eeec21a_fk_staff_colleague_id FOREIGN KEY (ended_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_owner_id_26aba24e_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_team_id_09e1798c_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.handovers_handover
    ADD CONSTRAINT handovers_handover_to_id_28fc4f82_fk_staff_colleague_id FOREIGN KEY (to_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_apart
    ADD CONSTRAINT identity_apart_by_id_1c29697c_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_apart
    ADD CONSTRAINT identity_apart_one_id_15d9baa8_fk_parties_party_id FOREIGN KEY (one_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_apart
    ADD CONSTRAINT identity_apart_other_id_8d6c817d_fk_parties_party_id FOREIGN KEY (other_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_partymerge
    ADD CONSTRAINT identity_partymerge_by_id_45dfc40c_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_partymerge
    ADD CONSTRAINT identity_partymerge_into_id_ee96663a_fk_parties_party_id FOREIGN KEY (into_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_partymerge
    ADD CONSTRAINT identity_partymerge_merged_id_1ccab639_fk_parties_party_id FOREIGN KEY (merged_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.identity_partymerge
    ADD CONSTRAINT identity_partymerge_undone_by_id_3baa1f89_fk_staff_colleague_id FOREIGN KEY (undone_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.insight_auditrun
    ADD CONSTRAINT insight_auditrun_asked_by_id_bb74d782_fk_staff_colleague_id FOREIGN KEY (asked_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.intake_rawitem
    ADD CONSTRAINT intake_rawitem_contact_id_a0ad16cd_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_article_id_221ff6e6_fk_knowledge_article_id FOREIGN KEY (article_id) REFERENCES public.knowledge_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_by_id_09028f7f_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_case_id_855da925_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_contact_id_a6af6550_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_failed_by_id_c3778189_fk_staff_colleague_id FOREIGN KEY (failed_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_advice
    ADD CONSTRAINT knowledge_advice_note_id_0f7c1686_fk_cases_note_id FOREIGN KEY (note_id) REFERENCES public.cases_note(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_article
    ADD CONSTRAINT knowledge_article_by_id_c13875d3_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_spared
    ADD CONSTRAINT knowledge_spared_article_id_66824117_fk_knowledge_article_id FOREIGN KEY (article_id) REFERENCES public.knowledge_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_use
    ADD CONSTRAINT knowledge_use_article_id_5f4ef94f_fk_knowledge_article_id FOREIGN KEY (article_id) REFERENCES public.knowledge_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knowledge_use
    ADD CONSTRAINT knowledge_use_contact_id_33e70ccd_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_attempt
    ADD CONSTRAINT learning_attempt_colleague_id_88c946df_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_joiningday
    ADD CONSTRAINT learning_joiningday_beside_id_980dc7f9_fk_staff_colleague_id FOREIGN KEY (beside_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_joiningday
    ADD CONSTRAINT learning_joiningday_team_id_b6361596_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_joiningday
    ADD CONSTRAINT learning_joiningday_who_id_256cbf96_fk_staff_colleague_id FOREIGN KEY (who_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_lesson
    ADD CONSTRAINT learning_lesson_by_id_ac3d8807_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_lesson
    ADD CONSTRAINT learning_lesson_skill_id_33fb04ea_fk_staff_skill_id FOREIGN KEY (skill_id) REFERENCES public.staff_skill(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_lesson
    ADD CONSTRAINT learning_lesson_team_id_2d355e6d_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_pick
    ADD CONSTRAINT learning_pick_case_id_2d1f58d9_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_pick
    ADD CONSTRAINT learning_pick_colleague_id_b744d8ac_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_pick
    ADD CONSTRAINT learning_pick_drawing_id_252c9f31_fk_learning_drawing_id FOREIGN KEY (drawing_id) REFERENCES public.learning_drawing(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_pupil
    ADD CONSTRAINT learning_pupil_colleague_id_51c7b946_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_pupil
    ADD CONSTRAINT learning_pupil_lesson_id_1cf1360a_fk_learning_lesson_id FOREIGN KEY (lesson_id) REFERENCES public.learning_lesson(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mail_fetched
    ADD CONSTRAINT mail_fetched_mailbox_id_01630cec_fk_mail_mailbox_id FOREIGN KEY (mailbox_id) REFERENCES public.mail_mailbox(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mail_mailbox
    ADD CONSTRAINT mail_mailbox_team_id_88a7cbfe_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_item
    ADD CONSTRAINT mailings_item_address_id_1ee32a76_fk_parties_address_id FOREIGN KEY (address_id) REFERENCES public.parties_address(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_item
    ADD CONSTRAINT mailings_item_case_id_af594f3b_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_item
    ADD CONSTRAINT mailings_item_mailing_id_e74cc6f1_fk_mailings_mailing_id FOREIGN KEY (mailing_id) REFERENCES public.mailings_mailing(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_item
    ADD CONSTRAINT mailings_item_party_id_c62bd0a6_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_mailing
    ADD CONSTRAINT mailings_mailing_by_id_5d0a835a_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_mailing
    ADD CONSTRAINT mailings_mailing_stopped_by_id_2583f4fd_fk_staff_colleague_id FOREIGN KEY (stopped_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mailings_mailing
    ADD CONSTRAINT mailings_mailing_team_id_e16be441_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_staff_colleague_id FOREIGN KEY (user_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_by_id_cddfef33_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_case_id_1477ea9a_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_ended_in_id_b6c88592_fk_cases_contact_id FOREIGN KEY (ended_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_obstacle_id_aec22d81_fk_obstacles_obstacle_id FOREIGN KEY (obstacle_id) REFERENCES public.obstacles_obstacle(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_promise_id_03b4e10d_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.obstacles_wait
    ADD CONSTRAINT obstacles_wait_told_in_id_1847e7ac_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_option
    ADD CONSTRAINT options_option_proposal_id_50984c3d_fk_options_proposal_id FOREIGN KEY (proposal_id) REFERENCES public.options_proposal(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_action_id_c3d76323_fk_cases_customeraction_id FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_by_id_efd82c0d_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_case_id_1560dc7d_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_chosen_id_47130415_fk_options_option_id FOREIGN KEY (chosen_id) REFERENCES public.options_option(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_chosen_in_id_aad680af_fk_cases_contact_id FOREIGN KEY (chosen_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_proposal
    ADD CONSTRAINT options_proposal_told_in_id_c38cb162_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.options_undertaking
    ADD CONSTRAINT options_undertaking_option_id_8f3a0a78_fk_options_option_id FOREIGN KEY (option_id) REFERENCES public.options_option(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.orders_patience
    ADD CONSTRAINT orders_patience_brand_id_249d5a96_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.orders_patience
    ADD CONSTRAINT orders_patience_by_id_0a95849a_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.orders_watch
    ADD CONSTRAINT orders_watch_case_id_8cc82dd2_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.orders_watch
    ADD CONSTRAINT orders_watch_order_id_b4f85a87_fk_cases_order_id FOREIGN KEY (order_id) REFERENCES public.cases_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.orders_watch
    ADD CONSTRAINT orders_watch_promise_id_bfc9e506_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.orders_watch
    ADD CONSTRAINT orders_watch_team_id_05acbb21_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.outages_interest
    ADD CONSTRAINT outages_interest_outage_id_cef0c73f_fk_outages_outage_id FOREIGN KEY (outage_id) REFERENCES public.outages_outage(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.outages_interest
    ADD CONSTRAINT outages_interest_promise_id_51a0656b_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.outages_outage
    ADD CONSTRAINT outages_outage_brand_id_8b1bf871_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.outages_outage
    ADD CONSTRAINT outages_outage_by_id_e6aaf792_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_address
    ADD CONSTRAINT parties_address_party_id_a263152e_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_belonging
    ADD CONSTRAINT parties_belonging_decided_by_id_c3ea9a88_fk_staff_colleague_id FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_belonging
    ADD CONSTRAINT parties_belonging_organisation_id_24da0d41_fk_parties_party_id FOREIGN KEY (organisation_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_belonging
    ADD CONSTRAINT parties_belonging_person_id_d05b4db7_fk_parties_party_id FOREIGN KEY (person_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_claim
    ADD CONSTRAINT parties_claim_address_id_e2f92308_fk_parties_address_id FOREIGN KEY (address_id) REFERENCES public.parties_address(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_claim
    ADD CONSTRAINT parties_claim_party_id_9175a84c_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_domain
    ADD CONSTRAINT parties_domain_organisation_id_85d4ed41_fk_parties_party_id FOREIGN KEY (organisation_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.parties_party
    ADD CONSTRAINT parties_party_merged_into_id_83b7b758_fk_parties_party_id FOREIGN KEY (merged_into_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plain_confirmed
    ADD CONSTRAINT plain_confirmed_by_id_5c57a429_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plain_tradeword
    ADD CONSTRAINT plain_tradeword_by_id_b36a1ff6_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.plain_tradeword
    ADD CONSTRAINT plain_tradeword_retired_by_id_99696028_fk_staff_colleague_id FOREIGN KEY (retired_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_procedure
    ADD CONSTRAINT procedures_procedure_team_id_e0f346a2_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_run
    ADD CONSTRAINT procedures_run_case_id_8573d3b5_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_run
    ADD CONSTRAINT procedures_run_started_by_id_81eeea43_fk_staff_colleague_id FOREIGN KEY (started_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_run
    ADD CONSTRAINT procedures_run_version_id_23cbba22_fk_procedures_version_id FOREIGN KEY (version_id) REFERENCES public.procedures_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_step
    ADD CONSTRAINT procedures_step_partner_id_8795a0f2_fk_staff_partner_id FOREIGN KEY (partner_id) REFERENCES public.staff_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_step
    ADD CONSTRAINT procedures_step_version_id_6db5bd65_fk_procedures_version_id FOREIGN KEY (version_id) REFERENCES public.procedures_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_action_id_06431c5f_fk_cases_customeraction_id FOREIGN KEY (action_id) REFERENCES public.cases_customeraction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_promise_id_fb4539ef_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_run_id_68111c5d_fk_procedures_run_id FOREIGN KEY (run_id) REFERENCES public.procedures_run(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_taken
    ADD CONSTRAINT procedures_taken_step_id_d1264311_fk_procedures_step_id FOREIGN KEY (step_id) REFERENCES public.procedures_step(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_version
    ADD CONSTRAINT procedures_version_made_by_id_54b47505_fk_staff_colleague_id FOREIGN KEY (made_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_version
    ADD CONSTRAINT procedures_version_procedure_id_5c0c268c_fk_procedure FOREIGN KEY (procedure_id) REFERENCES public.procedures_procedure(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procedures_version
    ADD CONSTRAINT procedures_version_published_by_id_2bf3b26c_fk_staff_col FOREIGN KEY (published_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_booking
    ADD CONSTRAINT promises_booking_forced_by_id_d465c0dc_fk_staff_colleague_id FOREIGN KEY (forced_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_booking
    ADD CONSTRAINT promises_booking_promise_id_451cc177_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_booking
    ADD CONSTRAINT promises_booking_slot_id_8b0a9d9f_fk_promises_slot_id FOREIGN KEY (slot_id) REFERENCES public.promises_slot(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_breach
    ADD CONSTRAINT promises_breach_promise_id_d1c6a232_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_breach
    ADD CONSTRAINT promises_breach_successor_id_de80b45f_fk_promises_promise_id FOREIGN KEY (successor_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_breach
    ADD CONSTRAINT promises_breach_told_in_id_30e970b5_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_cause
    ADD CONSTRAINT promises_cause_breach_id_565e740e_fk_promises_breach_id FOREIGN KEY (breach_id) REFERENCES public.promises_breach(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_cause
    ADD CONSTRAINT promises_cause_by_id_47a1d860_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_cause
    ADD CONSTRAINT promises_cause_partner_id_f496890b_fk_staff_partner_id FOREIGN KEY (partner_id) REFERENCES public.staff_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_interim
    ADD CONSTRAINT promises_interim_by_id_f8ff15a3_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_interim
    ADD CONSTRAINT promises_interim_contact_id_4309cdc3_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_interim
    ADD CONSTRAINT promises_interim_promise_id_949fa2e8_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_keeping
    ADD CONSTRAINT promises_keeping_by_id_c60acceb_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_keeping
    ADD CONSTRAINT promises_keeping_contact_id_8e2baf1b_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_keeping
    ADD CONSTRAINT promises_keeping_promise_id_dd74379e_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_offer
    ADD CONSTRAINT promises_offer_offered_in_id_5aa403af_fk_cases_contact_id FOREIGN KEY (offered_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_offer
    ADD CONSTRAINT promises_offer_promise_id_42dc4a88_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_case_id_0f297d20_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_depends_on_id_32d12387_fk_promises_promise_id FOREIGN KEY (depends_on_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_fallback_id_bda719ff_fk_staff_colleague_id FOREIGN KEY (fallback_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_first_id_f9e04da6_fk_promises_promise_id FOREIGN KEY (first_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_made_by_id_60c8040a_fk_staff_colleague_id FOREIGN KEY (made_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_made_in_id_9381cde4_fk_cases_contact_id FOREIGN KEY (made_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_owner_id_9fd04f51_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_partner_id_9ba6d7f7_fk_staff_partner_id FOREIGN KEY (partner_id) REFERENCES public.staff_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_question_id_0a9ab42c_fk_cases_question_id FOREIGN KEY (question_id) REFERENCES public.cases_question(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_series_id_d6781926_fk_promises_series_id FOREIGN KEY (series_id) REFERENCES public.promises_series(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_release
    ADD CONSTRAINT promises_release_by_id_0328a5a1_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_release
    ADD CONSTRAINT promises_release_contact_id_010446e6_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_release
    ADD CONSTRAINT promises_release_promise_id_b2dcab68_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_renegotiation
    ADD CONSTRAINT promises_renegotiati_promise_id_ac8f6024_fk_promises_ FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_renegotiation
    ADD CONSTRAINT promises_renegotiation_by_id_8e3134e3_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_renegotiation
    ADD CONSTRAINT promises_renegotiation_partner_id_35f86a8f_fk_staff_partner_id FOREIGN KEY (partner_id) REFERENCES public.staff_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_renegotiation
    ADD CONSTRAINT promises_renegotiation_party_id_e5f03422_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_renegotiation
    ADD CONSTRAINT promises_renegotiation_told_in_id_ef2dabdc_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_series
    ADD CONSTRAINT promises_series_ended_by_id_bc004c29_fk_staff_colleague_id FOREIGN KEY (ended_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_series
    ADD CONSTRAINT promises_series_ended_in_id_f02b74a8_fk_cases_contact_id FOREIGN KEY (ended_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_shift
    ADD CONSTRAINT promises_shift_by_id_8b0b8451_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_shift
    ADD CONSTRAINT promises_shift_ended_by_id_82ea25a8_fk_staff_colleague_id FOREIGN KEY (ended_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_shift
    ADD CONSTRAINT promises_shift_promise_id_8f19069a_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_shift
    ADD CONSTRAINT promises_shift_told_in_id_4f59498a_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_shiftstep
    ADD CONSTRAINT promises_shiftstep_promise_id_4c7423b0_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_shiftstep
    ADD CONSTRAINT promises_shiftstep_shift_id_77542827_fk_promises_shift_id FOREIGN KEY (shift_id) REFERENCES public.promises_shift(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_slot
    ADD CONSTRAINT promises_slot_team_id_9035e8a3_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.promises_slotplan
    ADD CONSTRAINT promises_slotplan_team_id_dcd409c3_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_destination
    ADD CONSTRAINT referrals_destination_brand_id_fd675094_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_asked_in_id_25529b72_fk_cases_contact_id FOREIGN KEY (asked_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_by_id_3fbea266_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_case_id_b6a3f342_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_destination_id_21cd847b_fk_referrals FOREIGN KEY (destination_id) REFERENCES public.referrals_destination(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_promise_id_ca9f2518_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_said_in_id_244718b5_fk_cases_contact_id FOREIGN KEY (said_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.referrals_referral
    ADD CONSTRAINT referrals_referral_told_in_id_abd4824a_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.relays_relay
    ADD CONSTRAINT relays_relay_contact_id_718e8c8c_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.relays_relay
    ADD CONSTRAINT relays_relay_goes_in_id_d79947d7_fk_cases_contact_id FOREIGN KEY (goes_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.relays_sheet
    ADD CONSTRAINT relays_sheet_contact_id_62c0dd6c_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.relays_sheet
    ADD CONSTRAINT relays_sheet_posted_by_id_8dd730c8_fk_staff_colleague_id FOREIGN KEY (posted_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_account
    ADD CONSTRAINT remedies_account_by_id_7669cf45_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_account
    ADD CONSTRAINT remedies_account_party_id_96655661_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_account
    ADD CONSTRAINT remedies_account_told_in_id_89536af0_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_fault
    ADD CONSTRAINT remedies_fault_by_id_21018ccd_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_fault
    ADD CONSTRAINT remedies_fault_case_id_5270dd8c_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_house
    ADD CONSTRAINT remedies_house_by_id_f6754f97_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_instalment
    ADD CONSTRAINT remedies_instalment_netting_id_e4daa03a_fk_remedies_netting_id FOREIGN KEY (netting_id) REFERENCES public.remedies_netting(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_instalment
    ADD CONSTRAINT remedies_instalment_promise_id_e73f6986_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_line
    ADD CONSTRAINT remedies_line_payout_id_b48e1942_fk_remedies_payout_id FOREIGN KEY (payout_id) REFERENCES public.remedies_payout(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_line
    ADD CONSTRAINT remedies_line_settled_by_id_c4dcde35_fk_staff_colleague_id FOREIGN KEY (settled_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_line
    ADD CONSTRAINT remedies_line_statement_id_d7539b14_fk_remedies_statement_id FOREIGN KEY (statement_id) REFERENCES public.remedies_statement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_netting
    ADD CONSTRAINT remedies_netting_by_id_548c478b_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_netting
    ADD CONSTRAINT remedies_netting_consent_id_9847cb68_fk_cases_contact_id FOREIGN KEY (consent_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_netting
    ADD CONSTRAINT remedies_netting_decided_by_id_387788d8_fk_staff_colleague_id FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_netting
    ADD CONSTRAINT remedies_netting_ended_in_id_74073d24_fk_cases_contact_id FOREIGN KEY (ended_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_netting
    ADD CONSTRAINT remedies_netting_refund_id_1e3f5200_fk_remedies_refund_id FOREIGN KEY (refund_id) REFERENCES public.remedies_refund(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_paymentfile
    ADD CONSTRAINT remedies_paymentfile_approved_by_id_d5918b5c_fk_staff_col FOREIGN KEY (approved_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_paymentfile
    ADD CONSTRAINT remedies_paymentfile_house_id_6e02adaa_fk_remedies_house_id FOREIGN KEY (house_id) REFERENCES public.remedies_house(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_paymentfile
    ADD CONSTRAINT remedies_paymentfile_made_by_id_b4cba563_fk_staff_colleague_id FOREIGN KEY (made_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_account_id_f7921b87_fk_remedies_account_id FOREIGN KEY (account_id) REFERENCES public.remedies_account(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_case_id_e4e76b41_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_file_id_1309cbd9_fk_remedies_paymentfile_id FOREIGN KEY (file_id) REFERENCES public.remedies_paymentfile(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_promise_id_41c88312_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_payout
    ADD CONSTRAINT remedies_payout_refund_id_b8da1299_fk_remedies_refund_id FOREIGN KEY (refund_id) REFERENCES public.remedies_refund(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_refund
    ADD CONSTRAINT remedies_refund_by_id_e9a4b5dd_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_refund
    ADD CONSTRAINT remedies_refund_case_id_40cf7fa1_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_refund
    ADD CONSTRAINT remedies_refund_decided_by_id_c072adf0_fk_staff_colleague_id FOREIGN KEY (decided_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.remedies_statement
    ADD CONSTRAINT remedies_statement_by_id_4ee4c969_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_staff_col FOREIGN KEY (user_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_branch
    ADD CONSTRAINT staff_branch_brand_id_31175a8b_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_branch
    ADD CONSTRAINT staff_branch_calendar_id_45d25af6_fk_staff_servicecalendar_id FOREIGN KEY (calendar_id) REFERENCES public.staff_servicecalendar(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_brand
    ADD CONSTRAINT staff_brand_calendar_id_25fc14e4_fk_staff_servicecalendar_id FOREIGN KEY (calendar_id) REFERENCES public.staff_servicecalendar(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleague
    ADD CONSTRAINT staff_colleague_branch_id_3afc08aa_fk_staff_branch_id FOREIGN KEY (branch_id) REFERENCES public.staff_branch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleague_groups
    ADD CONSTRAINT staff_colleague_grou_colleague_id_6f9acead_fk_staff_col FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleague_groups
    ADD CONSTRAINT staff_colleague_groups_group_id_1ff5c386_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleague
    ADD CONSTRAINT staff_colleague_team_id_062ac404_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleague_user_permissions
    ADD CONSTRAINT staff_colleague_user_colleague_id_88aba198_fk_staff_col FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleague_user_permissions
    ADD CONSTRAINT staff_colleague_user_permission_id_1ac55943_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleagueskill
    ADD CONSTRAINT staff_colleagueskill_colleague_id_50b4f9ed_fk_staff_col FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_colleagueskill
    ADD CONSTRAINT staff_colleagueskill_skill_id_fe5a6011_fk_staff_skill_id FOREIGN KEY (skill_id) REFERENCES public.staff_skill(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_by_id_d74ab70b_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_colleague_id_0514402e_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_team
    ADD CONSTRAINT staff_team_branch_id_c88565b1_fk_staff_branch_id FOREIGN KEY (branch_id) REFERENCES public.staff_branch(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_team
    ADD CONSTRAINT staff_team_brand_id_3d122ade_fk_staff_brand_id FOREIGN KEY (brand_id) REFERENCES public.staff_brand(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_team
    ADD CONSTRAINT staff_team_lead_id_c7db962c_fk_staff_colleague_id FOREIGN KEY (lead_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.stock_reservation
    ADD CONSTRAINT stock_reservation_by_id_798e711d_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.stock_reservation
    ADD CONSTRAINT stock_reservation_case_id_13ca4bd8_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.stock_reservation
    ADD CONSTRAINT stock_reservation_promise_id_cd93a853_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.takeover_oldcustomer
    ADD CONSTRAINT takeover_oldcustomer_party_id_db0ec8af_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.takeover_oldline
    ADD CONSTRAINT takeover_oldline_contact_id_a4c90838_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.takeover_oldmatter
    ADD CONSTRAINT takeover_oldmatter_case_id_c087c179_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_rotation
    ADD CONSTRAINT themes_rotation_by_id_f0f1c406_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_rotation
    ADD CONSTRAINT themes_rotation_colleague_id_a3db022e_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_rotation
    ADD CONSTRAINT themes_rotation_theme_id_23bb1089_fk_themes_theme_id FOREIGN KEY (theme_id) REFERENCES public.themes_theme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_telling
    ADD CONSTRAINT themes_telling_by_id_a4f20d35_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_telling
    ADD CONSTRAINT themes_telling_theme_id_68c9e91d_fk_themes_theme_id FOREIGN KEY (theme_id) REFERENCES public.themes_theme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_theme
    ADD CONSTRAINT themes_theme_by_id_54276e4b_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_theme
    ADD CONSTRAINT themes_theme_owner_id_d56ddfcb_fk_staff_colleague_id FOREIGN KEY (owner_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_theme
    ADD CONSTRAINT themes_theme_team_id_1068e038_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_told
    ADD CONSTRAINT themes_told_case_id_4cd5b86a_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_told
    ADD CONSTRAINT themes_told_contact_id_ca0e8e20_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.themes_told
    ADD CONSTRAINT themes_told_telling_id_b95528f6_fk_themes_telling_id FOREIGN KEY (telling_id) REFERENCES public.themes_telling(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT timeline_entry_actor_id_bc5fcfa7_fk_staff_colleague_id FOREIGN KEY (actor_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT timeline_entry_party_id_578ba1b4_fk_parties_party_id FOREIGN KEY (party_id) REFERENCES public.parties_party(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_call
    ADD CONSTRAINT urgency_call_case_id_0179a4b4_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_call
    ADD CONSTRAINT urgency_call_contact_id_19a9d3a1_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_call
    ADD CONSTRAINT urgency_call_emergency_id_d3712870_fk_urgency_emergency_id FOREIGN KEY (emergency_id) REFERENCES public.urgency_emergency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_call
    ADD CONSTRAINT urgency_call_taken_by_id_80b4e064_fk_staff_colleague_id FOREIGN KEY (taken_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_emergency
    ADD CONSTRAINT urgency_emergency_by_id_c9bec315_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_emergency
    ADD CONSTRAINT urgency_emergency_team_id_02c29b1b_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_oncall
    ADD CONSTRAINT urgency_oncall_colleague_id_6b19af59_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_oncall
    ADD CONSTRAINT urgency_oncall_emergency_id_156527e8_fk_urgency_emergency_id FOREIGN KEY (emergency_id) REFERENCES public.urgency_emergency(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_page
    ADD CONSTRAINT urgency_page_call_id_d752bc8c_fk_urgency_call_id FOREIGN KEY (call_id) REFERENCES public.urgency_call(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.urgency_page
    ADD CONSTRAINT urgency_page_colleague_id_fd9b9b3c_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_staff_colleague_id FOREIGN KEY (user_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_publicrequest
    ADD CONSTRAINT weekly_publicrequest_answered_by_id_3e894557_fk_staff_col FOREIGN KEY (answered_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_publicrequest
    ADD CONSTRAINT weekly_publicrequest_case_id_7ee9c405_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_publicrequest
    ADD CONSTRAINT weekly_publicrequest_shown_by_id_8446db35_fk_staff_colleague_id FOREIGN KEY (shown_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_publicrequest
    ADD CONSTRAINT weekly_publicrequest_standing_id_3619dd2b_fk_weekly_st FOREIGN KEY (standing_id) REFERENCES public.weekly_standingpromise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_skippedweek
    ADD CONSTRAINT weekly_skippedweek_by_id_d53d1ba4_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_skippedweek
    ADD CONSTRAINT weekly_skippedweek_standing_id_a5a0f62e_fk_weekly_st FOREIGN KEY (standing_id) REFERENCES public.weekly_standingpromise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_standingpromise
    ADD CONSTRAINT weekly_standingpromise_by_id_828625d2_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.weekly_standingpromise
    ADD CONSTRAINT weekly_standingpromise_team_id_65346579_fk_staff_team_id FOREIGN KEY (team_id) REFERENCES public.staff_team(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_pause
    ADD CONSTRAINT workload_pause_colleague_id_54799138_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassigned
    ADD CONSTRAINT workload_reassigned_case_id_7572157e_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassigned
    ADD CONSTRAINT workload_reassigned_promise_id_ab767270_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES public.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassigned
    ADD CONSTRAINT workload_reassigned_reassignment_id_4446965b_fk_workload_ FOREIGN KEY (reassignment_id) REFERENCES public.workload_reassignment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassigned
    ADD CONSTRAINT workload_reassigned_to_id_cb41d14c_fk_staff_colleague_id FOREIGN KEY (to_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassigned
    ADD CONSTRAINT workload_reassigned_told_in_id_480e480e_fk_cases_contact_id FOREIGN KEY (told_in_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassignment
    ADD CONSTRAINT workload_reassignmen_undone_by_id_9627c166_fk_staff_col FOREIGN KEY (undone_by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassignment
    ADD CONSTRAINT workload_reassignment_by_id_3e643ba9_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.workload_reassignment
    ADD CONSTRAINT workload_reassignment_of_id_c1ebc1bc_fk_staff_colleague_id FOREIGN KEY (of_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.writing_borrowed
    ADD CONSTRAINT writing_borrowed_contact_id_8abec17a_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.writing_draft
    ADD CONSTRAINT writing_draft_by_id_fc68d543_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.writing_pace
    ADD CONSTRAINT writing_pace_colleague_id_4849e5b3_fk_staff_colleague_id FOREIGN KEY (colleague_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.writing_waiting
    ADD CONSTRAINT writing_waiting_by_id_5db9d5e3_fk_staff_colleague_id FOREIGN KEY (by_id) REFERENCES public.staff_colleague(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.writing_waiting
    ADD CONSTRAINT writing_waiting_case_id_c50cc0a1_fk_cases_case_id FOREIGN KEY (case_id) REFERENCES public.cases_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.writing_waiting
    ADD CONSTRAINT writing_waiting_contact_id_25a13d3e_fk_cases_contact_id FOREIGN KEY (contact_id) REFERENCES public.cases_contact(id) DEFERRABLE INITIALLY DEFERRED;

INSERT INTO public.django_migrations (app, name, applied) VALUES
    ('account', '0001_initial', now()),
    ('account', '0002_email_max_length', now()),
    ('account', '0003_alter_emailaddress_create_unique_verified_email', now()),
    ('account', '0004_alter_emailaddress_drop_unique_email', now()),
    ('account', '0005_emailaddress_idx_upper_email', now()),
    ('account', '0006_emailaddress_lower', now()),
    ('account', '0007_emailaddress_idx_email', now()),
    ('account', '0008_emailaddress_unique_primary_email_fixup', now()),
    ('account', '0009_emailaddress_unique_primary_email', now()),
    ('aftercare', '0001_first', now()),
    ('aftercare', '0002_cases_that_merge', now()),
    ('aftercare', '0003_good_news', now()),
    ('api', '0001_initial', now()),
    ('api', '0002_trail', now()),
    ('api', '0003_keys_that_import', now()),
    ('auth', '0001_initial', now()),
    ('auth', '0002_alter_permission_name_max_length', now()),
    ('auth', '0003_alter_user_email_max_length', now()),
    ('auth', '0004_alter_user_username_opts', now()),
    ('auth', '0005_alter_user_last_login_null', now()),
    ('auth', '0006_require_contenttypes_0002', now()),
    ('auth', '0007_alter_validators_add_error_messages', now()),
    ('auth', '0008_alter_user_username_max_length', now()),
    ('auth', '0009_alter_user_last_name_max_length', now()),
    ('auth', '0010_alter_group_name_max_length', now()),
    ('auth', '0011_update_proxy_permissions', now()),
    ('auth', '0012_alter_user_first_name_max_length', now()),
    ('branches', '0001_first', now()),
    ('branches', '0002_kept_for_ever', now()),
    ('cases', '0001_initial', now()),
    ('cases', '0002_initial', now()),
    ('cases', '0003_reference', now()),
    ('cases', '0004_announce', now()),
    ('cases', '0005_uncertain_at', now()),
    ('cases', '0006_closed_in', now()),
    ('cases', '0007_order', now()),
    ('cases', '0008_urgent_by_owner', now()),
    ('cases', '0009_question_of_a_team', now()),
    ('cases', '0010_closed_and_merged', now()),
    ('cases', '0011_scan_expectation', now()),
    ('cases', '0012_wanted_by', now()),
    ('cases', '0013_by_moment', now()),
    ('cases', '0014_trail', now()),
    ('cases', '0014_words', now()),
    ('cases', '0015_trail_and_words', now()),
    ('cases', '0016_fewer_indexes', now()),
    ('cases', '0017_procedures', now()),
    ('cases', '0018_what_an_action_costs', now()),
    ('cases', '0019_costs_in_cents', now()),
    ('cases', '0020_displeased', now()),
    ('casework', '0001_initial', now()),
    ('casework', '0002_initial', now()),
    ('casework', '0003_laws', now()),
    ('casework', '0004_truncate', now()),
    ('casework', '0005_alter_alert_kind_backlogrun_backlogmessage', now()),
    ('casework', '0006_more_alerts', now()),
    ('casework', '0007_asked_decided_merged', now()),
    ('casework', '0008_laws_after_closing', now()),
    ('casework', '0009_words_and_places', now()),
    ('casework', '0010_replies_and_advice', now()),
    ('casework', '0011_only_the_words_of_replies', now()),
    ('casework', '0012_customer_chose', now()),
    ('casework', '0013_handed_over_and_referred', now()),
    ('casework', '0014_calls_of_the_lead', now()),
    ('casework', '0015_emergency_alert', now()),
    ('casework', '0016_calls_about_goodwill_and_themes', now()),
    ('casework', '0017_calls_from_the_customers_side', now()),
    ('casework', '0018_letters_and_dates_that_wait', now()),
    ('casework', '0019_calls_about_money', now()),
    ('casework', '0020_branches_take_over', now()),
    ('casework', '0021_recognised_first', now()),
    ('casework', '0022_cancelled_orders', now()),
    ('casework', '0023_kept_for_ever', now()),
    ('chain', '0001_first', now()),
    ('channel_calls', '0001_first', now()),
    ('channel_calls', '0002_confidential', now()),
    ('channel_calls', '0003_ringing_first', now()),
    ('channel_calls', '0004_lately', now()),
    ('channel_calls', '0005_in_menu', now()),
    ('channel_calls', '0006_unproven', now()),
    ('channel_calls', '0007_kept_for_ever', now()),
    ('channel_chat', '0001_first', now()),
    ('channel_chat', '0002_sites', now()),
    ('channel_chat', '0003_kept_for_ever', now()),
    ('channel_chat', '0004_mailed', now()),
    ('channel_messages', '0001_initial', now()),
    ('channel_messages', '0002_what_we_say', now()),
    ('channel_messages', '0003_trail', now()),
    ('channel_orders', '0001_first', now()),
    ('channel_orders', '0002_unsigned_orders', now()),
    ('channel_sip', '0001_first', now()),
    ('channel_voice', '0001_first', now()),
    ('channel_voice', '0002_to_hear', now()),
    ('channel_voice', '0003_kept_for_ever', now()),
    ('channels', '0001_heartbeat', now()),
    ('charges', '0001_first', now()),
    ('charges', '0002_kept_for_ever', now()),
    ('charges', '0003_only_after_reminders', now()),
    ('coaching', '0001_first', now()),
    ('coaching', '0002_kept_for_ever', now()),
    ('cohorts', '0001_first', now()),
    ('cohorts', '0002_kept_for_ever', now()),
    ('complaints', '0001_first', now()),
    ('complaints', '0002_terms_and_outcomes', now()),
    ('complaints', '0003_serious', now()),
    ('contenttypes', '0001_initial', now()),
    ('contenttypes', '0002_remove_content_type_name', now()),
    ('deadlines', '0001_first', now()),
    ('deadlines', '0002_kept_for_ever', now()),
    ('deadlines', '0003_reminders_that_arrived', now()),
    ('desk', '0001_initial', now()),
    ('desk', '0002_presence', now()),
    ('desk', '0003_shared', now()),
    ('detours', '0001_first', now()),
    ('detours', '0002_kept_for_ever', now()),
    ('facts', '0001_first', now()),
    ('facts', '0002_kept_for_ever', now()),
    ('feedback', '0001_first', now()),
    ('feedback', '0002_told_again', now()),
    ('feedback', '0003_kept_for_ever', now()),
    ('finding', '0001_initial', now()),
    ('foresight', '0001_first', now()),
    ('foresight', '0002_words', now()),
    ('foresight', '0003_plan', now()),
    ('foresight', '0004_trail', now()),
    ('gaps', '0001_first', now()),
    ('gaps', '0002_kept_for_ever', now()),
    ('goodwill', '0001_first', now()),
    ('goodwill', '0002_kept_for_ever', now()),
    ('goodwill', '0003_offers', now()),
    ('goodwill', '0004_offers_for_ever', now()),
    ('goodwill', '0005_offers_stand_until', now()),
    ('goodwill', '0006_costs', now()),
    ('goodwill', '0007_costs_for_ever', now()),
    ('guides', '0001_first', now()),
    ('guides', '0002_kept_for_ever', now()),
    ('guides', '0003_knows_and_second_line', now()),
    ('handovers', '0001_initial', now()),
    ('handovers', '0002_kept_for_ever', now()),
    ('identity', '0001_first', now()),
    ('identity', '0002_follows_merged', now()),
    ('insight', '0001_audit_run', now()),
    ('insight', '0002_reports', now()),
    ('intake', '0001_initial', now()),
    ('intake', '0002_announce', now()),
    ('intake', '0003_raw_as_it_came', now()),
    ('intake', '0004_text_messages', now()),
    ('intake', '0005_unsigned_orders', now()),
    ('intake', '0006_sender', now()),
    ('knowledge', '0001_first', now()),
    ('knowledge', '0002_for_customers', now()),
    ('knowledge', '0003_kept_for_ever', now()),
    ('knowledge', '0004_advice_for_ever', now()),
    ('learning', '0001_first', now()),
    ('learning', '0002_kept_for_ever', now()),
    ('learning', '0003_lesson_first', now()),
    ('mail', '0001_initial', now()),
    ('mail', '0002_initial', now()),
    ('mail', '0003_proof_and_fetched', now()),
    ('mail', '0004_followed_from', now()),
    ('mail', '0005_trail', now()),
    ('mailings', '0001_first', now()),
    ('mailings', '0002_kept_for_ever', now()),
    ('mfa', '0001_initial', now()),
    ('mfa', '0002_authenticator_timestamps', now()),
    ('mfa', '0003_authenticator_type_uniq', now()),
    ('obstacles', '0001_first', now()),
    ('obstacles', '0002_kept_for_ever', now()),
    ('obstacles', '0003_a_promise_has_waits_of_its_own', now()),
    ('options', '0001_first', now()),
    ('options', '0002_ready_for_collection', now()),
    ('options', '0003_kept_for_ever', now()),
    ('orders', '0001_first', now()),
    ('orders', '0002_kept_for_ever', now()),
    ('outages', '0001_first', now()),
    ('outages', '0002_interest', now()),
    ('outages', '0003_kept_for_ever', now()),
    ('parties', '0001_initial', now()),
    ('parties', '0002_name_search', now()),
    ('parties', '0003_value', now()),
    ('parties', '0004_words', now()),
    ('parties', '0005_recognition', now()),
    ('parties', '0006_trail', now()),
    ('parties', '0007_merged_and_claimed', now()),
    ('parties', '0008_mailed', now()),
    ('parties', '0009_by_text_message', now()),
    ('parties', '0010_tone', now()),
    ('parties', '0011_kept_for_ever', now()),
    ('parties', '0012_words_at_once', now()),
    ('pghistory', '0001_initial', now()),
    ('pghistory', '0002_aggregateevent', now()),
    ('pghistory', '0003_auto_20201023_1636', now()),
    ('pghistory', '0004_auto_20220906_1625', now()),
    ('pghistory', '0005_events_middlewareevents', now()),
    ('pghistory', '0006_delete_aggregateevent', now()),
    ('pghistory', '0007_auto_20250421_0444', now()),
    ('plain', '0001_first', now()),
    ('plain', '0002_kept_for_ever', now()),
    ('plain', '0003_more_kinds', now()),
    ('portal', '0001_initial', now()),
    ('portal', '0002_wishes', now()),
    ('portal', '0003_delete_tries', now()),
    ('procedures', '0001_first', now()),
    ('procedures', '0002_published_for_good', now()),
    ('procedures', '0003_merged_cases_bring_their_runs', now()),
    ('procedures', '0004_amounts_and_later_dates', now()),
    ('procedures', '0005_costs_in_cents', now()),
    ('procedures', '0006_discreet', now()),
    ('procedures', '0007_legal_basis', now()),
    ('promises', '0001_initial', now()),
    ('promises', '0002_initial', now()),
    ('promises', '0003_kinds_and_chains', now()),
    ('promises', '0004_slips_and_aftermath', now()),
    ('promises', '0005_basis', now()),
    ('promises', '0006_by_moment', now()),
    ('promises', '0007_open_by_age', now()),
    ('promises', '0008_partner', now()),
    ('promises', '0009_words', now()),
    ('promises', '0010_at_risk', now()),
    ('promises', '0011_fewer_indexes', now()),
    ('promises', '0012_ready_for_collection', now()),
    ('referrals', '0001_initial', now()),
    ('referrals', '0002_kept_for_ever', now()),
    ('relays', '0001_first', now()),
    ('relays', '0002_kept_for_ever', now()),
    ('remedies', '0001_first', now()),
    ('remedies', '0002_kept_for_ever', now()),
    ('scanning', '0001_first', now()),
    ('sessions', '0001_initial', now()),
    ('setup', '0001_initial', now()),
    ('socialaccount', '0001_initial', now()),
    ('socialaccount', '0002_token_max_lengths', now()),
    ('socialaccount', '0003_extra_data_default_dict', now()),
    ('socialaccount', '0004_app_provider_id_settings', now()),
    ('socialaccount', '0005_socialtoken_nullable_app', now()),
    ('socialaccount', '0006_alter_socialaccount_extra_data', now()),
    ('staff', '0001_initial', now()),
    ('staff', '0002_team_topics', now()),
    ('staff', '0003_branches_and_partners', now()),
    ('staff', '0004_trail', now()),
    ('staff', '0005_leaves_on', now()),
    ('staff', '0006_absence_and_skills', now()),
    ('staff', '0007_team_begins', now()),
    ('staff', '0008_seen_at', now()),
    ('staff', '0009_spared', now()),
    ('staff', '0010_reachable', now()),
    ('staff', '0011_tries', now()),
    ('stock', '0001_first', now()),
    ('stock', '0002_kept_for_ever', now()),
    ('takeover', '0001_first', now()),
    ('takeover', '0002_kept_for_ever', now()),
    ('themes', '0001_first', now()),
    ('themes', '0002_kept_for_ever', now()),
    ('timeline', '0001_initial', now()),
    ('timeline', '0002_announce', now()),
    ('timeline', '0003_read', now()),
    ('timeline', '0004_more_that_happens', now()),
    ('timeline', '0005_helped', now()),
    ('timeline', '0006_emergencies_and_answers_in_public', now()),
    ('timeline', '0007_fewer_indexes', now()),
    ('timeline', '0008_customers_merged_and_asked', now()),
    ('timeline', '0009_goodwill', now()),
    ('timeline', '0010_procedures_begin_and_end', now()),
    ('timeline', '0011_links_are_sent', now()),
    ('timeline', '0012_dates_that_move_and_waits', now()),
    ('timeline', '0013_posted_and_worked', now()),
    ('timeline', '0014_money', now()),
    ('timeline', '0015_branches_take_over', now()),
    ('timeline', '0016_more_that_happens', now()),
    ('urgency', '0001_first', now()),
    ('urgency', '0002_kept_for_ever', now()),
    ('usersessions', '0001_initial', now()),
    ('weekly', '0001_first', now()),
    ('weekly', '0002_kept_for_ever', now()),
    ('workload', '0001_initial', now()),
    ('workload', '0002_leavers', now()),
    ('workload', '0003_kept_for_ever', now()),
    ('writing', '0001_first', now()),
    ('writing', '0002_kept_for_ever', now());
