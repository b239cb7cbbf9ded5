"""Back to one's own cases by a mail address, also one from an older system: no account, no password."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.parties.enums import AddressKind
from gehoor.parties.rules import normalised
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..forms import MineForm
from ..limits import FORMS, LINKS, network
from ..visits import by_anyone
from ..wishes import wish


@anyone("the links go to the mail address alone; the page says the same whether we know it or not")
@require_http_methods(["GET", "HEAD", "POST"])
@by_anyone
def mine(request: HttpRequest) -> HttpResponse:
    form, error, sent = MineForm(request.POST or None), "", False
    if request.method == "POST" and form.is_valid():
        error = _send(request, normalised(AddressKind.MAIL, form.cleaned_data["mail"]))
        sent = not error
    context = {
        "form": form,
        "error": error,
        "sent": sent,
        "blocks": ContactBlock.all(get_language() or "nl"),
    }
    wrong = form.is_bound and not sent
    return render(request, "portal/mine.html", context, status=422 if wrong else 200)


def _send(request: HttpRequest, mail: str) -> str:
    """Have the links mailed; what is wrong in a sentence, the same whether we know the address or not."""
    if not FORMS.take(network(request)):
        return _("Vanaf uw netwerk is dit al vaak gevraagd. Probeer het over een uur nog eens.")
    if LINKS.take(f"links {mail}"):
        wish(mail)
    return ""
