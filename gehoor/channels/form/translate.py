"""From a stored submission to a customer's contact."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.interest import OUTAGE, TEXT_ON
from gehoor.casework.actions.weekly import FACT
from gehoor.casework.enums import Says
from gehoor.casework.received import Received
from gehoor.core import tokens
from gehoor.core.language import guess
from gehoor.intake.contract import Raw, Translated, Unreadable
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.estimates.wishes import Wish
from gehoor.staff.models import Team

from .submission import Addition, Question


def translate_form(raw: Raw) -> Translated:
    """A question asked on the website. The address is as it was typed, so it proves nothing."""
    try:
        asked = Question.from_bytes(raw.body)
        team = Team.objects.get(pk=asked.team)
    except (ValueError, KeyError, TypeError, Team.DoesNotExist) as error:
        raise Unreadable(
            _("Dit formulier is niet te lezen: %(error)s") % {"error": error}
        ) from error
    received = Received(
        channel=Channel.FORM,
        kind=AddressKind(asked.kind),
        address=asked.address,
        name=asked.name,
        at=raw.received_at,
        text=asked.text,
        reply=asked.text,
        language=guess(asked.text) or asked.language,
        wish=Wish(asked.wish) if asked.wish else None,
        tried=asked.tried,
        knows=asked.knows,
        says=_says(asked),
        files=asked.files,
        facts={**_proof(asked), **_about(asked)},
    )
    return Translated(team, received)


def _says(asked: Question) -> Says | None:
    if asked.outage:
        return Says.TELL_ME
    return Says.MISSED if asked.calls else None


def _about(asked: Question) -> dict[str, object]:
    """The standing promise or the outage on whose page it was asked."""
    if asked.outage:
        by_text = asked.kind == AddressKind.PHONE
        return {OUTAGE: asked.outage, TEXT_ON: asked.address if by_text else ""}
    return {FACT: asked.standing} if asked.standing else {}


def _proof(asked: Question) -> dict[str, object]:
    if asked.proven:
        return {
            "proof": "proven",
            "why": _("Gevraagd vanaf de eigen statuspagina, na de controle."),
        }
    return {"proof": "unproven", "why": _("Ingevuld op de website: het adres is niet nagegaan.")}


def translate_page(raw: Raw) -> Translated:
    """Something added on a status page: the link proved the case, so it joins by a token of ours."""
    try:
        added = Addition.from_bytes(raw.body)
        case = Case.objects.select_related("team").get(pk=added.case)
        address = Address.objects.select_related("party").get(pk=added.address)
    except (ValueError, KeyError, TypeError, Case.DoesNotExist, Address.DoesNotExist) as error:
        raise Unreadable(
            _("Deze aanvulling is niet te lezen: %(error)s") % {"error": error}
        ) from error
    received = Received(
        channel=Channel.PAGE,
        kind=AddressKind(address.kind),
        address=address.value,
        name=address.party.name,
        at=raw.received_at,
        text=added.text,
        reply=added.text,
        language=case.language,
        reply_token=f"{case.pk}-{tokens.make('reply', str(case.pk))}",
        says=Says(added.says) if added.says else None,
        files=added.files,
        judged=added.judged,
        facts={"proof": "proven", "why": _("Via de link naar de statuspagina.")},
    )
    return Translated(case.team, received)
