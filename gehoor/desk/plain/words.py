"""The words of the trade of this house, kept by whoever sets texts (M05)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.plain.actions import words as actions
from gehoor.plain.actions.words import MOST_LINES, Imported
from gehoor.plain.models import LONGEST_INSTEAD, LONGEST_WORD, TradeWord
from gehoor.plain.policies import Refused
from gehoor.plain.reading import B1, FEWEST_WORDS
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language
from gehoor.staff.permissions import May

from ..people import me

MOST_RETIRED = 50


@colleagues(May.SET_TEXTS)
@require_http_methods(["GET", "HEAD", "POST"])
def words(request: HttpRequest) -> HttpResponse:
    """The list, and one word more; a word that is refused comes back with what to do."""
    if request.method != "POST":
        return _page(request)
    said = {name: _said(request, name) for name in ("word", "instead", "language")}
    try:
        actions.add(**said, by=me(request))
    except Refused as refused:
        return _page(request, said=said, problem=str(refused))
    messages.success(request, _("Erbij: wie het typt, ziet meteen het gewone woord."))
    return redirect("desk:trade-words")


@colleagues(May.SET_TEXTS)
@require_POST
def bring_in(request: HttpRequest) -> HttpResponse:
    """Lines that say no word come back in the field, so that nothing that was typed is lost."""
    language = _said(request, "language")
    try:
        done = actions.bring_in(_said(request, "lines"), language, me(request))
    except Refused as refused:
        pasted = {"lines": _said(request, "lines"), "language": language}
        return _page(request, pasted=pasted, problem=str(refused))
    if done.added or not done.unread:
        messages.success(request, _told(done))
    if done.unread:
        pasted = {"lines": "\n".join(done.unread), "language": language}
        problem = _("Deze regels konden wij niet lezen: zet in elke regel vakwoord = gewoon woord.")
        return _page(request, pasted=pasted, problem=problem)
    return redirect("desk:trade-words")


@colleagues(May.SET_TEXTS)
@require_POST
def bring_in_shipped(request: HttpRequest) -> HttpResponse:
    messages.success(request, _told(actions.bring_in_shipped(me(request))))
    return redirect("desk:trade-words")


@colleagues(May.SET_TEXTS)
@require_POST
def retire(request: HttpRequest, key: int) -> HttpResponse:
    word = get_object_or_404(TradeWord, pk=key)
    actions.retire(word, me(request))
    messages.success(request, _("Uit gebruik: %(word)s geeft geen tip meer.") % {"word": word.word})
    return redirect("desk:trade-words")


def _told(done: Imported) -> str:
    new = ngettext("%(n)s woord erbij.", "%(n)s woorden erbij.", done.added) % {"n": done.added}
    if not done.known:
        return new
    old = ngettext("%(n)s stond er al.", "%(n)s stonden er al.", done.known) % {"n": done.known}
    return f"{new} {old}"


def _page(
    request: HttpRequest,
    *,
    said: dict[str, str] | None = None,
    pasted: dict[str, str] | None = None,
    problem: str = "",
) -> HttpResponse:
    listed = TradeWord.objects.select_related("by", "retired_by")
    context = {
        "words": listed.in_use().order_by("language", "word"),
        "retired": listed.exclude(retired_at=None).order_by("-retired_at")[:MOST_RETIRED],
        "languages": Language.choices,
        "said": said or {},
        "pasted": pasted or {},
        "problem": problem,
        "longest": {"word": LONGEST_WORD, "instead": LONGEST_INSTEAD, "lines": MOST_LINES},
        "b1": B1,
        "fewest": FEWEST_WORDS,
    }
    return render(request, "desk/plain/words.html", context, status=422 if problem else 200)


def _said(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").replace("\0", "")
