"""How often a visitor may try something in an hour."""

from __future__ import annotations

import ipaddress

from django.http import HttpRequest

from gehoor.staff.limits import Limit

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
