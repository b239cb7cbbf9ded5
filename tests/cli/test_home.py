from __future__ import annotations

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click import ClickException

from gehoor.cli.home import Home, find_home


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a home puts there goes again too: a name that is not there is put back as not there."""
    for name in ("GEHOOR_HOME", "GEHOOR_SECRET_KEY", "GEHOOR_BLOBS", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_it_follows_the_xdg_data_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert find_home().folder == tmp_path / "gehoor"
    assert find_home("gehoor-demo").folder == tmp_path / "gehoor-demo"


def test_gehoor_home_goes_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEHOOR_HOME", "~/elsewhere")
    assert find_home("gehoor-demo").folder == Path.home() / "elsewhere"


def test_the_secret_is_made_once_and_for_us_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = Home(tmp_path / "home")
    home.prepare()
    first = os.environ["GEHOOR_SECRET_KEY"]
    monkeypatch.delenv("GEHOOR_SECRET_KEY")
    home.prepare()
    assert os.environ["GEHOOR_SECRET_KEY"] == first
    assert len(first) == 64
    assert stat.S_IMODE(home.secret_key.stat().st_mode) == 0o600


def test_two_first_starts_agree_on_the_secret(tmp_path: Path) -> None:
    program = f"""
import os
from pathlib import Path
from gehoor.cli.home import Home
Home(Path({str(tmp_path / "home")!r})).prepare()
print(os.environ["GEHOOR_SECRET_KEY"])
"""

    def start(_: int) -> bytes:
        return subprocess.check_output([sys.executable, "-c", program])

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(start, range(4)))) == 1


def test_a_secret_in_the_environment_leaves_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GEHOOR_SECRET_KEY", "from-the-vault-of-the-organisation")
    home = Home(tmp_path / "home")
    home.prepare()
    assert not home.secret_key.exists()


def test_a_home_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ClickException, match="set GEHOOR_HOME to another folder"):
        Home(tmp_path / "file" / "home").prepare()
