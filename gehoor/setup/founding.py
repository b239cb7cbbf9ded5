"""From filled-in forms to an organisation that works: all at once, or nothing."""

from __future__ import annotations

from django.db import transaction

from gehoor.staff.actions import Founding, found_organisation
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague, Organisation

from .forms import ColleagueForm, HoursForm, OrganisationForm
from .mailbox_form import MailboxForm
from .models import forget


def is_needed() -> bool:
    """Whether nobody has set this installation up yet."""
    return not Organisation.objects.exists()


@transaction.atomic
def found(
    organisation: OrganisationForm,
    hours: HoursForm,
    colleague: ColleagueForm,
    mailbox: MailboxForm | None,
) -> Colleague:
    """Save what valid forms say; gives the first colleague. Raises AlreadyFounded."""
    named, you = organisation.cleaned_data, colleague.cleaned_data
    team = found_organisation(
        Founding(
            organisation=named["organisation"],
            brand=named["brand"],
            prefix=named["letters"],
            phone=named["phone"],
            website=named["website"],
            zone=named["zone"],
            language=Language(named["language"]),
            brand_mail=mailbox.instance.address if mailbox else "",
            weekly=hours.weekly,
            good_friday=hours.cleaned_data["good_friday"],
            answer_minutes=60 * hours.cleaned_data["answer_hours"],
            team=you["team"],
            colleague=you["name"],
            mail=you["mail"],
            password=you["password"],
        )
    )
    if mailbox:
        mailbox.instance.team = team
        mailbox.save()
    forget()
    return team.lead
