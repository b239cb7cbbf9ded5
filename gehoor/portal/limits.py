"""How often one place may try something in an hour. Counted in a table that cannot grow past its bound."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.http import HttpRequest

from gehoor.core import clock

from .models import Tries

PLACES = 65_536
WINDOW = timedelta(hours=1)

_COUNT = """
insert into portal_tries as tries (scope, place, since, count) values (%s, %s, %s, 1)
on conflict (scope, place) do update set
    count = case when tries.since <= %s then 1 else tries.count + 1 end,
    since = case when tries.since <= %s then excluded.since else tries.since end
returning count
"""

_SPENT = "select 1 from portal_tries where scope = %s and place = %s and since > %s and count >= %s"


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


WRONG_LINKS = Limit("link", 60)
WRONG_CHECKS = Limit("check", 5)
CODES = Limit("code", 3)
LINKS = Limit("links", 3)
FORMS = Limit("form", 10)
UPLOADS = Limit("upload", 30)
FITTING = Limit("fitting", 1200)
SPARED = Limit("spared", 20)
ADDITIONS = Limit("addition", 30)


def network(request: HttpRequest) -> str:
    """Where a request comes from: an IPv4 address, or the /64 that one IPv6 household has."""
    try:
        address = ipaddress.ip_address(request.META.get("REMOTE_ADDR", ""))
    except ValueError:
        return "unknown"
    if address.version == 4:
        return str(address)
    return str(ipaddress.ip_network((address, 64), strict=False))


def _place(who: str) -> int:
    key = settings.GEHOOR_SECRET_KEY.encode()
    mac = hmac.new(key, f"tries\0{who}".encode(), hashlib.sha256).digest()
    return int.from_bytes(mac[:4]) % PLACES
