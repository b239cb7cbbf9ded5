"""How text becomes words to find: two languages, no accents, and numbers in any notation."""

from typing import ClassVar

import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations

EXTENSIONS = """
create extension if not exists unaccent;
create extension if not exists pg_trgm;
"""

CONFIGURATIONS = """
create text search configuration gehoor_nl (copy = pg_catalog.dutch);
alter text search configuration gehoor_nl
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create text search configuration gehoor_en (copy = pg_catalog.english);
alter text search configuration gehoor_en
    alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration gehoor_plain (copy = pg_catalog.simple);
alter text search configuration gehoor_plain
    alter mapping for hword, hword_part, word with unaccent, simple;
"""

# At most 31 digits: a lexeme has a longest size, and no mail may be refused for a long row of digits.
# What follows the country code 31 and makes nine digits is a telephone number.
NUMBERS = r"""
create function gehoor_numbers(said text) returns text[]
language sql immutable strict parallel safe as $$
    select array(
        select distinct regexp_replace(
            regexp_replace(lower(found[1]), '[^a-z0-9]', '', 'g'), '^(0031|31)(?=[1-9][0-9]{8}$)', '0'
        )
        from regexp_matches(
            said,
            '\m((?:[[:alpha:]]{1,4}-?)?[0-9](?:[ .,/-]?[0-9]){3,30}|[0-9]{4} ?[[:alpha:]]{2}\M)', 'g'
        ) found
    )
$$;
create function gehoor_number_words(said text) returns text[]
language sql immutable strict parallel safe set search_path from current as $$
    select array(
        select distinct word from unnest(gehoor_numbers(said)) number,
        lateral unnest(array[number, regexp_replace(number, '^[a-z]+', '')]) word
    )
$$;
create function gehoor_words(said text) returns tsvector
language sql immutable strict parallel safe set search_path from current as $$
    select to_tsvector('gehoor_nl', said) || to_tsvector('gehoor_en', said)
        || array_to_tsvector(gehoor_number_words(said))
$$;
"""

BACK = """
drop function gehoor_words(text);
drop function gehoor_number_words(text);
drop function if exists gehoor_numbers(text);
drop text search configuration gehoor_nl;
drop text search configuration gehoor_en;
drop text search configuration gehoor_plain;
"""


class Migration(migrations.Migration):
    dependencies: ClassVar = [("parties", "0003_value")]

    operations: ClassVar = [
        migrations.RunSQL(EXTENSIONS + CONFIGURATIONS + NUMBERS, BACK),
        migrations.RemoveIndex(model_name="party", name="party_by_name"),
        migrations.AddIndex(
            model_name="party",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector("name", config="gehoor_plain"),
                name="party_by_name",
            ),
        ),
    ]
