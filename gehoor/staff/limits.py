"""How often one place may try something in an hour. Counted in a table that cannot grow past its bound."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import connection

from gehoor.core import clock

from .models import Tries

PLACES = 65_536
WINDOW = timedelta(hours=1)

_COUNT = """
insert into staff_tries as tries (scope, place, since, count) values (%s, %s, %s, 1)
on conflict (scope, place) do update set
    count = case when tries.since <= %s then 1 else tries.count + 1 end,
    since = case when tries.since <= %s then excluded.since else tries.since end
returning count
"""

_SPENT = "select 1 from staff_tries where scope = %s and place = %s and since > %s and count >= %s"


@dataclass(frozen=True, slots=True)
class Limit:
    """`most` tries an hour within `scope`."""

    scope: str
    most: int

    def take(self, who: str) -> bool:
        """Count one try of `who`; False when that is one too many. Counting comes first: no race."""
        now = clock.now()
        start = now - WINDOW
        with connection.cursor() as cursor:
            cursor.execute(_COUNT, [self.scope, _place(who), now, start, start])
            (count,) = cursor.fetchone()
        return bool(count <= self.most)

    def spent(self, who: str) -> bool:
        """Whether `who` has no tries left, without counting one."""
        since = clock.now() - WINDOW
        with connection.cursor() as cursor:
            cursor.execute(_SPENT, [self.scope, _place(who), since, self.most])
            return cursor.fetchone() is not None

    def forgive(self, who: str) -> None:
        """What `who` tried does not count any more: it turned out right."""
        Tries.objects.filter(scope=self.scope, place=_place(who)).delete()


def _place(who: str) -> int:
    key = settings.GEHOOR_SECRET_KEY.encode()
    mac = hmac.new(key, f"tries\0{who}".encode(), hashlib.sha256).digest()
    return int.from_bytes(mac[:4]) % PLACES
