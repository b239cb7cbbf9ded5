"""What became of an item: the word of channels.delivery, of the post room, of a bounce or a reply."""

from __future__ import annotations

import re

from django.db import transaction

from gehoor.cases.enums import Channel, SendState
from gehoor.cases.models import Case
from gehoor.core import clock, tokens
from gehoor.foresight.policies import check_may
from gehoor.parties.models import Address, Party
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May

from ..models import SIGNED, Item, Mailing

_TOKEN = re.compile(r"<?m(\d{1,18})-([a-z0-9]{32})(?:@[^>]*>)?", re.IGNORECASE)


def sent(item: Item) -> None:
    """The receiving server took it."""
    item.state, item.sent_at, item.error = SendState.SENT, clock.now(), ""
    item.save(update_fields=["state", "sent_at", "error"])


def failed(item: Item, reason: str) -> None:
    """It was refused for good: the page of the mailing shows it."""
    item.state, item.error = SendState.FAILED, reason[:500]
    item.save(update_fields=["state", "error"])


def posted(mailing: Mailing, by: Colleague) -> int:
    """The letters that were written went into the post today; how many. Raises Refused."""
    check_may(by, May.SEND_TO_MANY)
    letters = Item.objects.filter(mailing=mailing).letters()
    return letters.update(state=SendState.SENT, sent_at=clock.now())


@transaction.atomic
def bounced(item: Item, reason: str, *, final: bool) -> None:
    """A mail did not arrive; a final bounce marks the address as not working."""
    if not final:
        return
    Item.objects.filter(pk=item.pk).update(state=SendState.BOUNCED, error=reason[:500])
    address = Address.objects.filter(pk__in=[item.address_id])
    address.update(bounced_at=clock.now(), bounce_reason=reason[:300])


def item_of(*said: str) -> Item | None:
    """The mail of a mailing that a reply address or a Message-ID proves; asks nothing when none does."""
    for each in said:
        found = _TOKEN.fullmatch(each)
        if found and tokens.matches(SIGNED, str(int(found[1])), found[2]):
            return Item.objects.filter(pk=int(found[1]), channel=Channel.MAIL).first()
    return None


def became(item: Item, case: Case) -> None:
    """A reply opened this case; the next one joins it."""
    Item.objects.filter(pk=item.pk).update(case=case)


def decline(party: Party) -> None:
    """This customer wants no news any more; the first time counts."""
    Party.objects.filter(pk=party.pk, no_news_at=None).update(no_news_at=clock.now())


def accept(party: Party) -> None:
    """And wants it again."""
    Party.objects.filter(pk=party.pk).update(no_news_at=None)
