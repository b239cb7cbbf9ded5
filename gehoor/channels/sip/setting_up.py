"""Making a trunk, or changing one, from what somebody typed."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_network

from django.core.exceptions import ValidationError
from django.db import transaction

from gehoor.staff.models import Team

from ..calls.models import Exchange
from .models import Trunk


class NotATrunk(ValueError):
    """This cannot be used: the sentence says what to do."""


@transaction.atomic
def set_up(name: str, team: str, secret: str, fields: Mapping[str, object]) -> Trunk:
    """The trunk of exchange `name`, with these fields; a new exchange gets `secret`. Raises NotATrunk."""
    exchange = Exchange.objects.filter(name=name).first() or _exchange(name, team, secret)
    trunk = Trunk.objects.filter(exchange=exchange).first() or Trunk(exchange=exchange)
    for field, value in fields.items():
        setattr(trunk, field, value)
    if not (trunk.addresses and trunk.host and trunk.everybody):
        raise NotATrunk("A trunk needs --from, --host and --everybody.")
    if trunk.registers and not trunk.username:
        raise NotATrunk("Say with --username as whom we register.")
    trunk.addresses = [_network(each) for each in trunk.addresses]
    trunk.save()
    return trunk


def _network(typed: str) -> str:
    try:
        return str(ip_network(typed, strict=False))
    except ValueError as error:
        raise NotATrunk(f"{typed} is no network: use 203.0.113.7 or 203.0.113.0/28.") from error


def _exchange(name: str, team: str, secret: str) -> Exchange:
    teams = list((Team.objects.filter(name=team) if team else Team.objects.all())[:2])
    if len(teams) != 1:
        raise NotATrunk("Name the team whose calls these are with --team.")
    try:
        Exchange._meta.get_field("name").clean(name, None)
    except ValidationError as error:
        raise NotATrunk("Use letters, digits and hyphens for the name, at most 40.") from error
    return Exchange.objects.create(name=name, team=teams[0], secret=secret)
