"""Asking a question on the website: by anybody, or from a status page by somebody we know."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Outgoing
from gehoor.casework.letters import MAILED, SHOWN, open_status_link, status_token
from gehoor.casework.received import File
from gehoor.channels.form import hand_in
from gehoor.channels.form.hand_in import is_here
from gehoor.channels.form.submission import Question
from gehoor.channels.form.uploads import RULE, TooMuch
from gehoor.core import clock
from gehoor.foresight.expectations import Asked, expected
from gehoor.foresight.models import Notice, NoticeQuerySet
from gehoor.intake.enums import Outcome, RawState
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.staff.access import anyone
from gehoor.staff.models import Team

from .. import proof
from ..blocks import ContactBlock
from ..dates import Dates
from ..forms import AskForm, QuestionForm
from ..handed import handed, kept, lines
from ..limits import ADDITIONS, FORMS, network
from ..sent import marked_sent
from ..shown import QUICKEST, Shown
from ..visits import Visit, by_anyone, by_link


@anyone("whoever has a question may ask it; bounded for each network")
@require_http_methods(["GET", "HEAD", "POST"])
@by_anyone
def ask(request: HttpRequest) -> HttpResponse:
    if not Team.objects.exists():
        raise Http404
    if request.method != "POST":
        return _form(request, AskForm(initial={"brand": request.GET.get("merk")}))
    form, shown = AskForm(request.POST), Shown.read(request.POST.get("shown", ""))
    try:
        files = handed(request)
    except TooMuch as problem:
        form.is_valid()
        return _form(request, form, str(problem), shown, kept(request))
    if not form.is_valid():
        return _form(request, form, "", shown, files)
    question = _question(form, shown, files)
    if not is_here(question) and (error := doubt(request, form, shown)):
        return _form(request, form, error, shown, files)
    return marked_sent(request, submit(request, question, form.team))


def _question(form: AskForm, shown: Shown | None, files: tuple[File, ...]) -> Question:
    values = form.cleaned_data
    return Question(
        once=(shown or Shown.now()).once,
        language=get_language() or "nl",
        text=values["text"].strip(),
        team=form.team.pk,
        kind=AddressKind.MAIL,
        address=values["mail"],
        name=values["name"],
        wish=values["wish"],
        tried=values["tried"],
        knows=values["knows"],
        files=files,
    )


def doubt(request: HttpRequest, form: Form, shown: Shown | None) -> str:
    """Why this may come from a machine, as a sentence for the person it may come from all the same."""
    if shown is None:
        return _("Deze pagina stond lang open. Verstuur uw vraag nog een keer.")
    if shown.age < QUICKEST:
        return _("Dat ging wel heel snel. Klopt alles? Verstuur uw vraag dan nog een keer.")
    if form.cleaned_data["website"]:
        return _("Er was een veld ingevuld dat leeg moet blijven. Verstuur uw vraag nog een keer.")
    if not FORMS.take(network(request)):
        return _(
            "Vanaf uw netwerk kwamen al veel vragen binnen. Bel of mail ons: hieronder staat hoe."
        )
    return ""


def _form(
    request: HttpRequest,
    form: AskForm,
    error: str = "",
    shown: Shown | None = None,
    files: Sequence[File] = (),
) -> HttpResponse:
    context = {
        "form": form,
        "kept": lines(files),
        "upload_rule": RULE,
        "error": error,
        "shown": shown or Shown.now(),
        "notices": [each.text(get_language() or "nl") for each in _notices()],
        "blocks": ContactBlock.all(get_language() or "nl"),
    }
    return render(request, "portal/ask.html", context, status=422 if form.is_bound else 200)


def _notices() -> NoticeQuerySet:
    """What is to be read before somebody asks, until it ends."""
    return Notice.objects.showing(clock.now())


@anyone("the token in the address proves the case, so nothing is asked but the question")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def ask_again(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Another question of somebody whom we know."""
    form, error, files = QuestionForm(request.POST or None), "", tuple(kept(request))
    if request.method == "POST":
        try:
            files = handed(request)
            if form.is_valid():
                return _ask_by_link(request, visit, form.cleaned_data["text"].strip(), files)
        except TooMuch as problem:
            error = str(problem)
    context = {
        "form": form,
        "kept": lines(files),
        "upload_rule": RULE,
        "error": error,
        "visit": visit,
        "shown": Shown.now(),
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/ask_again.html", context, status=422 if form.is_bound else 200)


def _ask_by_link(
    request: HttpRequest, visit: Visit, text: str, files: tuple[File, ...]
) -> HttpResponse:
    """Raises TooMuch when too much came in from this case."""
    question = Question(
        once=Shown.once_of(request.POST.get("shown", ""), f"{visit.case.pk}{text}"),
        language=visit.language,
        text=text,
        team=visit.case.team.pk,
        kind=visit.sender.kind,
        address=visit.sender.value,
        proven=visit.sees_words,
        files=files,
    )
    if not is_here(question) and not ADDITIONS.take(f"case {visit.case.pk}"):
        raise TooMuch(_("U stuurde al veel berichten. Probeer het over een uur nog eens."))
    return marked_sent(request, submit(request, question, visit.case.team, visit.address))


def submit(
    request: HttpRequest, question: Question, team: Team, proven: Address | None = None
) -> HttpResponse:
    """Store and process it, and show what we promise: by a link to its own status page."""
    item = hand_in.ask(question)
    if item.state == RawState.QUARANTINED:
        context = {"contact": ContactBlock.of(team.brand, get_language() or "nl")}
        return render(request, "portal/kept.html", context)
    if item.contact is None or item.outcome != Outcome.NEW_CASE:
        return _received(request, team)
    case = item.contact.case
    messages.success(request, _told(case, question))
    generation = MAILED if proven else SHOWN
    open_status_link(case, generation)
    path = reverse("portal:status", args=[status_token(case, generation)])
    response = HttpResponseRedirect(path)
    if proven:
        proof.remember(response, path, case.status_links.get(generation=generation), proven)
    return response


def _told(case: Case, question: Question) -> str:
    if question.outage:
        return _("U krijgt bericht als het weer werkt. Op deze pagina staat hoe het ervoor staat.")
    if Outgoing.objects.filter(contact__case=case).exists():
        return _("Wij hebben uw vraag ontvangen. De bevestiging gaat ook naar %(address)s.") % {
            "address": question.address
        }
    return _(
        "Wij hebben uw vraag ontvangen. Bewaar deze pagina: hier ziet u wanneer u antwoord krijgt."
    )


def _received(request: HttpRequest, team: Team) -> HttpResponse:
    """It is stored, and the worker will make a case of it: the term holds all the same."""
    now, language = clock.now(), get_language() or "nl"
    due_at = expected(team, Asked("", Channel.FORM, now), now).due_at
    dates = Dates(language, ZoneInfo(team.brand.calendar.zone))
    context = {"by": dates.by(due_at), "contact": ContactBlock.of(team.brand, language)}
    return render(request, "portal/received.html", context)
