"""What there is to show of a case beside its own rows, asked at once: a part without any costs no query."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet

from gehoor.branches.models import Claim
from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Attachment, Case, CaseLink, Contact
from gehoor.casework.models import CompensationProposal, MoveRequest
from gehoor.channels.calls.models import Call
from gehoor.channels.chat.models import STILL_HERE, Talk
from gehoor.charges.models import Charge
from gehoor.coaching.models import Review
from gehoor.complaints.actions.ending import unjudged
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.core.prepared import existing
from gehoor.goodwill.models import Costs, Grant
from gehoor.guides.models import Expert, Guide, Tried
from gehoor.handovers.models import Handover
from gehoor.knowledge.models import Advice, Article
from gehoor.parties.models import Belonging
from gehoor.promises.models import Breach, Renegotiation, Shift
from gehoor.referrals.models import Referral
from gehoor.remedies.models import Netting, Payout, Refund
from gehoor.staff.models import Colleague, Partner
from gehoor.urgency.models import Call as EmergencyCall
from gehoor.workload.models import Reassigned
from gehoor.writing.models import Waiting

from ..models import Presence

STILL_SPOKEN = timedelta(hours=24)
"""So long after a call the mail that it answered is settled with one word."""


def there(case: Case, reader: Colleague) -> frozenset[str]:
    """The names, as below, of what `case` has and `reader` may want to see."""
    now = clock.now()
    return _there(
        case.pk,
        case.party_id,
        case.team_id,
        case.reference,
        reader.pk,
        now - STILL_SPOKEN,
        now - STILL_HERE,
    )


@existing
def _there(
    case: int,
    party: int,
    team: int,
    reference: str,
    reader: int,
    lately: datetime,
    looking: datetime,
) -> dict[str, QuerySet[Any]]:
    spoken = Contact.objects.filter(case=case, channel=Channel.PHONE, at__gte=lately)
    beside = Presence.objects.filter(case=reference)
    return {
        "emergencies": EmergencyCall.objects.waiting().filter(case=case),
        "call": Call.objects.unfiled().filter(colleague=reader, party=party),
        "spoken": spoken,
        "others": beside.exclude(colleague=reader),
        "frozen": beside.filter(colleague=reader, frozen_at__isnull=False),
        "tried": Tried.objects.filter(case=case),
        "guides": Guide.objects.filter(team=team),
        "expert": Expert.objects.filter(party=party, knows=True),
        "advice": Advice.objects.filter(case__party=party),
        "files": Attachment.objects.filter(contact__case=case),
        "laid out": Contact.objects.filter(case=case, direction=Direction.IN).exclude(html=""),
        "moved": Renegotiation.objects.filter(promise__case=case),
        "reassigned": Reassigned.objects.filter(promise__case=case),
        "shift": Shift.objects.filter(promise__case=case, ended_at=None),
        "requests": MoveRequest.objects.waiting().filter(promise__case=case),
        "proposals": CompensationProposal.objects.filter(promise__case=case, decided_at=None),
        "looked_back": Review.objects.filter(case=case, colleague=reader),
        "complaints": Complaint.objects.filter(case=case),
        "displeased": unjudged().filter(case=case),
        "goodwill": Grant.objects.waiting().filter(case=case),
        "costs": Costs.objects.to_make_good().filter(case=case),
        "money": Payout.objects.filter(case=case, dropped_at=None),
        "netting": Netting.objects.filter(refund__case=case),
        "charges": Charge.objects.filter(case=case, ended=None),
        "refund asked": Refund.objects.waiting().filter(case=case),
        "unexplained": Breach.objects.filter(promise__case=case, cause=None),
        "handovers": Handover.objects.filter(case=case),
        "claims": Claim.objects.filter(case=case, ended_at=None),
        "referrals": Referral.objects.filter(case=case),
        "waiting": Waiting.objects.waiting().filter(case=case),
        "links": CaseLink.objects.filter(case=case),
        "linked": CaseLink.objects.filter(other=case),
        "belongings": Belonging.objects.filter(person=party),
        "talk": Talk.objects.filter(case=case, here_at__gte=looking),
        "articles": Article.objects.in_use(),
        "partners": Partner.objects.all(),
    }
