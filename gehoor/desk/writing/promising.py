"""The forms in which a colleague promises something by itself, or keeps a promise with its proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.actions.fulfil import Fulfilment
from gehoor.casework.actions.making import of_its_maker, on_number
from gehoor.casework.carriers import Window
from gehoor.casework.expectations import Expected
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal
from gehoor.channels.carriers import booking
from gehoor.core import clock
from gehoor.core.keys import key_of
from gehoor.promises import places
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof, Rhythm
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .when import When, read_kind
from .wordings import WORDINGS

MOST_SLOTS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """A window that can be picked instead of typing a date."""

    window: Window
    chosen: bool

    @property
    def value(self) -> str:
        return f"{self.window.starts_at.isoformat()}/{self.window.due_at.isoformat()}"


@dataclass(frozen=True, slots=True)
class Promising:
    """The form of one promise; nothing in it is checked until `draft` is asked for."""

    case: Case
    kind: PromiseKind
    when: When
    slot: Window | None
    wording: str
    result: str
    owner: Colleague | None
    fallback: Colleague | None
    depends_on: Promise | None
    rhythm: Rhythm | None
    force: str
    expects: When
    because: str
    number: str

    @classmethod
    def read(cls, case: Case, data: QueryDict) -> Self:
        people = {str(each.pk): each for each in case.team.at_work} | {
            str(case.team.lead_id): case.team.lead
        }
        rhythm = data.get("rhythm", "")
        return cls(
            case=case,
            kind=read_kind(data.get("kind", ""), data.get("when", "")),
            when=When.of(case, data.get("when", ""), data.get("read", "")),
            slot=_window(data.get("slot", "")),
            wording=data.get("wording", "").strip(),
            result=data.get("result", "").strip(),
            owner=people.get(data.get("owner", "")),
            fallback=people.get(data.get("fallback", "")),
            depends_on=case.promises.open().filter(pk=data.get("after") or 0).first(),
            rhythm=Rhythm(rhythm) if rhythm in Rhythm.values else None,
            force=data.get("force", "").strip(),
            expects=When.of(case, data.get("expects", ""), ""),
            because=data.get("because", "").strip(),
            number=data.get("number", "").strip()[:40],
        )

    @property
    def dates(self) -> Window | When | None:
        """The window that was picked, else the date that was typed."""
        return self.slot or (self.when if self.when.due_at else None)

    @property
    def expected(self) -> Expected | None:
        """By when the customer expects it, as the colleague heard."""
        return Expected(self.expects.due_at, self.because) if self.expects.due_at else None

    @property
    def words(self) -> str:
        words = self.wording or WORDINGS[self.kind][self.case.language]
        return on_number(self.case, words, self.number) if self.calls_on else words

    @property
    def calls_on(self) -> str:
        """The number that the customer gave just now, for a call."""
        return self.number if self.kind == PromiseKind.CALL_BACK else ""

    def choices(self) -> list[Choice]:
        """Windows to pick from: free slots for a call, those of a diary for a pick-up or a visit."""
        now = clock.now()
        if self.kind == PromiseKind.CALL_BACK:
            until = self.when.due_at
            rooms = places.free(self.case.team, now, MOST_SLOTS)
            found = [Window(each.starts_at, each.ends_at) for each in rooms]
            found = [each for each in found if until is None or each.due_at <= until] or found
        else:
            found = booking.windows(self.kind, MOST_SLOTS)
        return [Choice(each, each == self.slot) for each in found]

    def draft(self, by: Colleague, *, tracked: str = "") -> Draft:
        """What would be promised. Raises Refusal for a date that is missing or cannot be read."""
        for when in (self.when, self.expects):
            if when.problem and (self.slot is None or when is self.expects):
                raise Refusal(when.problem, law=8)
        due_at = self.slot.due_at if self.slot else self.when.due_at
        if due_at is None:
            raise Refusal(_("Typ wanneer, of kies een moment uit de lijst."), law=8)
        draft = Draft(
            kind=self.kind,
            wording=self.words,
            due_at=due_at,
            starts_at=self.slot.starts_at if self.slot else self.when.starts_at,
            rule=self._rule(),
            owner=self.owner,
            fallback=self.fallback,
            result=self.result,
            depends_on=self.depends_on,
            rhythm=self.rhythm,
            tracked=tracked,
            seat=self._seat(by),
        )
        return of_its_maker(draft, by)

    def _rule(self) -> str:
        if self.slot is None:
            return self.when.rule
        if self.kind == PromiseKind.PICK_UP:
            return _("een rit van de vervoerder")
        if self.kind == PromiseKind.VISIT:
            return _("een vrije plek in de planning")
        return _("een vrije plek in het rooster")

    def _seat(self, by: Colleague) -> places.Seat | None:
        """Only a lead puts more into a slot than people can do, and says why."""
        if not self.force:
            return None
        if not leads(by, self.case):
            raise Refusal(_("Alleen een teamleider kan een extra plek geven."), law=8)
        return places.Seat(by, self.force)


def _window(value: str) -> Window | None:
    start, _sep, due = value.partition("/")
    try:
        return Window(datetime.fromisoformat(start), datetime.fromisoformat(due))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Keeping:
    """The form in which a promise is kept: which one and how, what shows it, and what comes next."""

    promise: Promise | None
    proof: Proof | None
    evidence: str
    text: str
    next_kind: PromiseKind
    next_when: When
    next_wording: str
    closes: bool

    @classmethod
    def read(cls, case: Case, data: QueryDict) -> Self:
        """`how` is `12:scan`: the promise and its proof."""
        key, _sep, proof = data.get("how", "").partition(":")
        promises = case.promises.open().select_related("case__team__brand__calendar", "owner")
        return cls(
            promise=promises.filter(pk=key_of(key)).first(),
            proof=Proof(proof) if proof in Proof.values else None,
            evidence=data.get("evidence", "").strip(),
            text=data.get("text", "").strip(),
            next_kind=read_kind(data.get("kind", ""), data.get("when", "")),
            next_when=When.of(case, data.get("when", ""), data.get("read", "")),
            next_wording=data.get("wording", "").strip(),
            closes=data.get("then") == "close",
        )

    def fulfilment(self, case: Case) -> Fulfilment:
        """What would be recorded. Raises Refusal when something is missing."""
        if self.promise is None or self.proof is None:
            raise Refusal(_("Kies de toezegging die je nakwam, en hoe."), law=3)
        if self.next_when.problem:
            raise Refusal(self.next_when.problem, law=8)
        return Fulfilment(
            self.proof, self.evidence, self.text, self._makes(case), closes=self.closes
        )

    def _makes(self, case: Case) -> tuple[Draft, ...]:
        if self.next_when.due_at is None:
            return ()
        draft = Draft(
            kind=self.next_kind,
            wording=self.next_wording or WORDINGS[self.next_kind][case.language],
            due_at=self.next_when.due_at,
            starts_at=self.next_when.starts_at,
            rule=self.next_when.rule,
        )
        return (draft,)
