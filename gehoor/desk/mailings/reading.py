"""The form of an announcement: what it says, and whom it is for."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.files import File
from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from gehoor.cohorts.models import Cohort
from gehoor.core import clock
from gehoor.core.keys import key_of
from gehoor.finding.filters import KEYS, Looking, NotAFilter, applied
from gehoor.finding.lines import read
from gehoor.finding.saved import views_of
from gehoor.finding.search import search
from gehoor.foresight.policies import Refused
from gehoor.mailings.actions.composing import Announcement
from gehoor.mailings.actions.recipients import Recipients, found_in
from gehoor.mailings.enums import Manner
from gehoor.mailings.rules import read_list
from gehoor.parties.models import Party
from gehoor.promises.dates import parse
from gehoor.staff.models import Colleague, Team

from .. import moments

LARGEST_LIST = 5_000_000  # bytes
MOST_FOUND = 2_000


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed, and who reads it."""

    said: QueryDict
    file: File[bytes] | None
    by: Colleague

    @classmethod
    def of(cls, request: HttpRequest, by: Colleague) -> Form:
        return cls(request.POST, request.FILES.get("file"), by)

    def announcement(self) -> Announcement:
        """Raises NotADate or Refused."""
        said = self.said
        team = get_object_or_404(Team, pk=key_of(said.get("team", "")))
        day = parse(said.get("day", ""), clock.now(), team.hours(), moments.language())
        manner = said.get("manner", "")
        words = {
            name: said.get(name, "")
            for name in ("name", "subject_nl", "text_nl", "subject_en", "text_en")
        }
        return Announcement(
            **words,
            team=team,
            about_at=day.due,
            manner=Manner(manner) if manner in Manner.values else Manner.MAIL_ELSE_LETTER,
            is_news="is_news" in said,
            confirmed=said.get("confirmed", ""),
        )

    def to_keep(self) -> str:
        """The list as it can be shown again; a file that is too large is left out."""
        try:
            return self._list()
        except Refused:
            return self.said.get("list", "")

    def recipients(self) -> Recipients:
        """Everybody in the list, in the saved line and in the cohort, once each. Raises Refused."""
        found = found_in(read_list(self._list()), moments.language())
        for party in [*self._by_line(), *self._by_cohort()]:
            found.add(party)
        return found

    def _list(self) -> str:
        typed = self.said.get("list", "")
        if self.file is None:
            return typed
        if self.file.size > LARGEST_LIST:
            raise Refused(_("Deze lijst is te groot: splits hem in delen van 5 MB."))
        self.file.seek(0)
        content = self.file.read()
        try:
            return f"{content.decode('utf-8-sig')}\n{typed}"
        except UnicodeDecodeError:
            return f"{content.decode('windows-1252', 'replace')}\n{typed}"

    def _by_line(self) -> list[Party]:
        key = key_of(self.said.get("view", ""))
        if not key:
            return []
        view = get_object_or_404(views_of(self.by), pk=key)
        line, looking = read(view.line, KEYS), Looking(self.by)
        try:
            if line.terms:
                return [each.case.party for each in search(view.line, looking, MOST_FOUND).found]
            cases = applied(line.filters, looking)
        except NotAFilter as error:
            raise Refused(str(error)) from error
        return list(Party.objects.filter(pk__in=cases.values("party")).order_by("pk"))

    def _by_cohort(self) -> list[Party]:
        key = key_of(self.said.get("cohort", ""))
        if not key:
            return []
        cohort = get_object_or_404(Cohort, pk=key)
        parties = cohort.members.values("promise__case__party")
        return list(Party.objects.filter(pk__in=parties).order_by("pk"))
