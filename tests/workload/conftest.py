"""Fixtures import late: a conftest is read before Django is set up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.desk.support import Opener
    from tests.workload.crew import Crew


@pytest.fixture
def crew(db: None) -> Crew:
    from tests.workload.crew import make_crew

    return make_crew()


@pytest.fixture
def now() -> Iterator[None]:
    """Monday 2 March 2026, ten in the morning."""
    from gehoor.core import clock
    from tests.desk.support import NOW

    with clock.travel(NOW):
        yield


@pytest.fixture
def opened(crew: Crew) -> Opener:
    from tests.desk.support import opener

    return opener(crew.world)
