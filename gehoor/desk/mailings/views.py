"""Announcing something to many: writing it once, looking at it, sending it, and what came of it (K24)."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gehoor.cases.enums import Channel, SendState
from gehoor.cohorts.models import Cohort
from gehoor.finding.saved import views_of
from gehoor.foresight.linting import Rejected
from gehoor.foresight.policies import Refused
from gehoor.mailings.actions.composing import make_ready, start, stop
from gehoor.mailings.actions.going import accept, decline, posted
from gehoor.mailings.enums import Manner
from gehoor.mailings.letters import Words, words_for
from gehoor.mailings.models import Item, Mailing
from gehoor.mailings.pdf import as_pdf
from gehoor.parties.models import Party
from gehoor.plain.actions.confirming import HarderThanB1
from gehoor.promises.dates import NotADate
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from ..people import me
from .reading import Form

MOST = 50
EXAMPLES = 3
LEFT_OUT = 200


@colleagues(May.SEND_TO_MANY)
@require_http_methods(["GET", "POST"])
def overview(request: HttpRequest) -> HttpResponse:
    """Every mailing, and a form for the next one: it is looked at before anything goes."""
    if request.method != "POST":
        return _overview(request)
    form, harder = Form.of(request, me(request)), None
    try:
        mailing = make_ready(form.announcement(), form.recipients(), me(request))
        return redirect("desk:mailing", key=mailing.pk)
    except (Refused, Rejected, NotADate) as refused:
        messages.error(request, str(refused))
    except HarderThanB1 as found:
        harder = found
    return _overview(request, form, harder)


def _overview(
    request: HttpRequest, form: Form | None = None, harder: HarderThanB1 | None = None
) -> HttpResponse:
    """With what was typed: a browser sends no file a second time, so its lines come back as typed ones."""
    context = {
        "mailings": Mailing.objects.select_related("by", "team").order_by("-pk")[:MOST],
        "teams": Team.objects.order_by("name"),
        "manners": Manner.choices,
        "views": views_of(me(request)),
        "cohorts": Cohort.objects.order_by("-pk")[:MOST],
        "said": request.POST,
        "list": form.to_keep() if form else "",
        "harder": harder,
    }
    return render(request, "desk/mailings/overview.html", context, status=422 if form else 200)


@colleagues(May.SEND_TO_MANY)
@require_safe
def one(request: HttpRequest, key: int) -> HttpResponse:
    """Before it goes: real examples and who gets what. After that: how far it is."""
    mailing = _mailing(key)
    items = mailing.items
    context = {
        "mailing": mailing,
        "count": _counts(mailing),
        "examples": [] if mailing.started_at else _examples(mailing),
        "left_out": items.exclude(left_out="").select_related("party")[:LEFT_OUT],
        "failed": items.filter(state__in=[SendState.FAILED, SendState.BOUNCED]).select_related(
            "party"
        )[:LEFT_OUT],
        "cases": items.filter(case__isnull=False).select_related("case", "party")[:LEFT_OUT],
    }
    return render(request, "desk/mailings/one.html", context)


def _counts(mailing: Mailing) -> dict[str, int]:
    mail, letter = Q(channel=Channel.MAIL, left_out=""), Q(channel=Channel.LETTER, left_out="")
    gone = Q(state__in=[SendState.SENT, SendState.BOUNCED])
    return mailing.items.aggregate(
        mails=Count("pk", filter=mail),
        letters=Count("pk", filter=letter),
        nothing=Count("pk", filter=~Q(left_out="")),
        mailed=Count("pk", filter=mail & gone),
        posted=Count("pk", filter=letter & gone),
        printable=Count("pk", filter=letter & ~gone & Q(send_at__isnull=False)),
        failed=Count("pk", filter=Q(state=SendState.FAILED)),
        bounced=Count("pk", filter=Q(state=SendState.BOUNCED)),
        answered=Count("pk", filter=Q(case__isnull=False)),
    )


def _examples(mailing: Mailing) -> list[tuple[Item, Words]]:
    """The first mail and the first letter, and one in the other language when there is one."""
    reached = mailing.items.filter(left_out="").select_related("party").order_by("pk")
    found: dict[tuple[str, str], Item] = {}
    for channel in (Channel.MAIL, Channel.LETTER):
        for language in ("nl", "en"):
            item = reached.filter(channel=channel, party__language=language).first()
            if item:
                found[channel, language] = item
    return [
        (each, words_for(mailing, each.party, Channel(each.channel)))
        for each in list(found.values())[: EXAMPLES + 1]
    ]


def _mailing(key: int) -> Mailing:
    found = Mailing.objects.select_related("team__brand__calendar", "by", "stopped_by")
    return get_object_or_404(found, pk=key)


def _then(
    request: HttpRequest, key: int, verb: Callable[[Mailing], object], done: str
) -> HttpResponse:
    try:
        verb(_mailing(key))
        messages.success(request, done)
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("desk:mailing", key=key)


@colleagues(May.SEND_TO_MANY)
@require_POST
def send(request: HttpRequest, key: int) -> HttpResponse:
    return _then(request, key, lambda each: start(each, me(request)), _("Het versturen begint."))


@colleagues(May.SEND_TO_MANY)
@require_POST
def halt(request: HttpRequest, key: int) -> HttpResponse:
    return _then(
        request, key, lambda each: stop(each, me(request)), _("Gestopt: er gaat niets meer uit.")
    )


@colleagues(May.SEND_TO_MANY)
@require_POST
def in_the_post(request: HttpRequest, key: int) -> HttpResponse:
    return _then(
        request, key, lambda each: posted(each, me(request)), _("Genoteerd: vandaag op de post.")
    )


@colleagues(May.SEND_TO_MANY)
@require_safe
def printed(request: HttpRequest, key: int) -> HttpResponse:
    """All letters that wait for the post, in one file to print."""
    mailing = _mailing(key)
    letters = mailing.items.letters().select_related("party").order_by("pk")
    return _pdf(as_pdf(mailing, letters), f"brieven-{mailing.pk}.pdf")


@colleagues()
@require_safe
def letter(request: HttpRequest, key: int) -> HttpResponse:
    """What one customer got, on paper."""
    written = Item.objects.filter(at__isnull=False).select_related(
        "mailing__team__brand__calendar", "party"
    )
    item = get_object_or_404(written, pk=key)
    return _pdf(as_pdf(item.mailing, [item]), f"brief-{item.pk}.pdf")


def _pdf(content: bytes, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    response["Cache-Control"] = "no-store"
    return response


@colleagues()
@require_POST
def news(request: HttpRequest, key: int) -> HttpResponse:
    """A customer says on the phone that they want no news any more, or want it again."""
    party = get_object_or_404(Party, pk=key)
    if request.POST.get("wants") == "no":
        decline(party)
        messages.success(request, _("Deze klant krijgt geen nieuws meer."))
    else:
        accept(party)
        messages.success(request, _("Deze klant krijgt weer nieuws."))
    return redirect("desk:mailed", key=party.pk)


@colleagues()
@require_safe
def mailed(request: HttpRequest, key: int) -> HttpResponse:
    """All that one customer got of mailings, whether or not they ever asked anything."""
    party = get_object_or_404(Party, pk=key)
    items = party.mailed.filter(at__isnull=False).select_related("mailing").order_by("-at", "-pk")
    return render(request, "desk/mailings/mailed.html", {"party": party, "items": items[:MOST]})
