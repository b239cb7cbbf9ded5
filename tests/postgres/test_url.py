from __future__ import annotations

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.postgres.url import BadDatabaseUrl, database_url, django_settings

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


def test_a_socket_folder() -> None:
    settings = django_settings("postgresql://gehoor:s%2Fcret@/desk?host=/run/gehoor")
    assert settings["HOST"] == "/run/gehoor"
    assert settings["PASSWORD"] == "s/cret"
    assert settings["NAME"] == "desk"
    assert settings["PORT"] == ""


def test_a_server_elsewhere_with_options_for_libpq() -> None:
    url = "postgres://ann:pw@db.example.nl:5433/desk?sslmode=verify-full&connect_timeout=3"
    settings = django_settings(url)
    assert (settings["HOST"], settings["PORT"], settings["USER"]) == (
        "db.example.nl",
        "5433",
        "ann",
    )
    assert settings["OPTIONS"] == {"sslmode": "verify-full", "connect_timeout": "3"}


@pytest.mark.parametrize(
    "url", ["", "sqlite:///gehoor.db", "postgresql://ann:pw@host:5432", "postgresql://a@b:port/c"]
)
def test_what_is_no_url_of_postgresql_is_refused_in_one_sentence(url: str) -> None:
    with pytest.raises(BadDatabaseUrl, match="DATABASE_URL is not of the form"):
        django_settings(url)


@given(user=TEXT, password=TEXT, database=TEXT, host=st.sampled_from(["/run/a+b c", "localhost"]))
def test_django_and_libpq_read_the_same(user: str, password: str, database: str, host: str) -> None:
    url = database_url(user=user, password=password, database=database, host=host, port=5433)
    ours, libpq = django_settings(url), psycopg.conninfo.conninfo_to_dict(url)
    assert (ours["USER"], ours["PASSWORD"], ours["NAME"]) == (user, password, database)
    assert (libpq["user"], libpq["password"], libpq["dbname"]) == (user, password, database)
    assert (ours["HOST"], ours["PORT"]) == (libpq["host"], libpq["port"]) == (host, "5433")
