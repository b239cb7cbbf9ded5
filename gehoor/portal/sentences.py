"""One timeline entry as a customer reads it. What has no sentence here is for staff only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.cases.enums import Channel, ScanKind
from gehoor.cases.models import Contact
from gehoor.parties.enums import Preference
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from .dates import Dates

CAME_IN = {
    Channel.MAIL: gettext_lazy("U stuurde ons een mail"),
    Channel.FORM: gettext_lazy("U stelde uw vraag op onze website"),
    Channel.CHAT: gettext_lazy("U stuurde ons een chatbericht"),
    Channel.PHONE: gettext_lazy("Wij spraken elkaar aan de telefoon"),
    Channel.LETTER: gettext_lazy("Wij ontvingen uw brief"),
    Channel.COUNTER: gettext_lazy("U kwam bij ons langs"),
    Channel.SOCIAL: gettext_lazy("U stuurde ons een bericht"),
    Channel.PAGE: gettext_lazy("U schreef ons op deze pagina"),
    Channel.SMS: gettext_lazy("U stuurde ons een sms"),
}
SIGNS = {
    Happened.PROMISED: "open",
    Happened.KEPT: "kept",
    Happened.ACTION_DONE: "kept",
    Happened.CLOSED: "kept",
    Happened.RENEGOTIATED: "moved",
    Happened.BROKEN: "broken",
}
STAFF_ONLY = frozenset(
    {
        Happened.SENT,
        Happened.SEND_FAILED,
        Happened.NOTED,
        Happened.WARNED,
        Happened.LINKED,
        Happened.BOUNCED,
        Happened.SHIFT_PROPOSED,
        Happened.SHIFT_ENDED,
        Happened.EXPECTED,
        Happened.MOVE_ASKED,
        Happened.MOVE_REFUSED,
        Happened.CALL_ASKED,
        Happened.COMPENSATION_DUE,
        Happened.NOT_COMPENSATED,
        Happened.CAUSED,
        Happened.EMERGENCY,
        Happened.EMERGENCY_TAKEN,
        Happened.PARTNER_NAMED,
        Happened.SHOWN,
        Happened.ANSWERED_IN_PUBLIC,
        Happened.DECIDED,
        Happened.UNMERGED,
        Happened.CUSTOMER_MERGED,
        Happened.CUSTOMER_UNMERGED,
        Happened.TOLD_US,
        Happened.WOULD_NOT_TELL,
        Happened.UNCOUPLED,
        Happened.SCHEDULED,
        Happened.WITHDRAWN,
        Happened.NOT_SENT,
        Happened.VIRUS,
        Happened.THANKED,
        Happened.HANDED_OVER,
        Happened.HANDOVER_ENDED,
        Happened.CLAIMED,
        Happened.PASSED_ON,
        Happened.GIVEN_BACK,
        Happened.INVITED,
        Happened.REFERRED,
        Happened.REFERRAL_CHECKED,
        Happened.ADVISED,
        Happened.ADVICE_FAILED,
        Happened.PROPOSED,
        Happened.COMPLAINT_DECIDED,
        Happened.NOT_A_COMPLAINT,
        Happened.SERIOUS,
        Happened.RECOVERY,
        Happened.FAULT,
        Happened.REFUND,
        Happened.REFUND_ASKED,
        Happened.REFUND_REFUSED,
        Happened.METHOD_CHOSEN,
        Happened.ACCOUNT_GIVEN,
        Happened.PAYMENT_RETURNED,
        Happened.OFFERED,
        Happened.OFFER_ANSWERED,
        Happened.CHARGED,
        Happened.CHARGE_HELD,
        Happened.CHARGE_OBJECTED,
        Happened.CHARGE_UPHELD,
        Happened.CHARGE_ENDED,
        Happened.GOODWILL,
        Happened.GOODWILL_ASKED,
        Happened.GOODWILL_REFUSED,
        Happened.PROCEDURE_ENDED,
        Happened.STEP_PASSED,
        Happened.FACT_ASKED,
        Happened.CHARGE_REFUSED,
    }
)
SCANS = {
    ScanKind.ANNOUNCED: gettext_lazy("Er is een datum: %(words)s"),
    ScanKind.OUT: gettext_lazy("Onderweg naar u: %(words)s"),
    ScanKind.DONE: gettext_lazy("Gedaan: %(words)s"),
    ScanKind.CANCELLED: gettext_lazy("De afspraak gaat niet door: %(words)s"),
    ScanKind.HANDED_IN: gettext_lazy("De vervoerder zag uw pakket: %(words)s"),
}


@dataclass(frozen=True, slots=True)
class Sentences:
    """Words entries in the language that is active, with the dates said by `dates`."""

    dates: Dates

    def of(self, entry: Entry, contact: Contact | None) -> str:
        """The sentence for `entry`, whose message is `contact`; empty for what is for staff only."""
        write = getattr(self, f"_{Happened(entry.kind).name.lower()}", None)
        return write(entry, contact) if write else ""

    def sign(self, entry: Entry) -> str:
        """The state that colours it: open, kept, moved, broken, or "" for what has none."""
        return SIGNS.get(Happened(entry.kind), "")

    def message(self) -> str:
        """A message of ours that no entry speaks of, such as the answer to a reminder."""
        return _("Wij stuurden u een bericht")

    def _received(self, entry: Entry, contact: Contact | None) -> str:
        if contact is None or contact.automatic:
            return _("Wij ontvingen een automatisch bericht")
        if contact.party_id != contact.case.party_id:
            return _("Wij ontvingen een bericht van iemand anders over uw zaak")
        return str(CAME_IN[Channel(contact.channel)])

    def _read(self, entry: Entry, contact: Contact | None) -> str:
        return _("%(name)s las uw bericht en noteerde wat u vraagt") % {"name": self._who(entry)}

    def _acknowledged(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij bevestigden uw bericht")

    def _answered(self, entry: Entry, contact: Contact | None) -> str:
        return _("%(name)s gaf u antwoord") % {"name": self._who(entry)}

    def _promised(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij spraken met u af: %(words)s, %(when)s") % self._due(entry)

    def _kept(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij kwamen onze afspraak na: %(words)s") % self._words(entry)

    def _scanned(self, entry: Entry, contact: Contact | None) -> str:
        return str(SCANS[ScanKind(entry.facts["scan"])]) % self._words(entry)

    def _series_ended(self, entry: Entry, contact: Contact | None) -> str:
        return _("Dit was ons laatste vaste bericht: %(words)s") % self._words(entry)

    def _renegotiated(self, entry: Entry, contact: Contact | None) -> str:
        if entry.party_id:
            return _("U koos een ander moment: %(words)s, nu %(when)s") % self._due(entry)
        return _("Wij verzetten een datum: %(words)s, nu %(when)s") % self._due(entry)

    def _broken(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij kwamen onze afspraak niet na: %(words)s. Dat spijt ons") % self._words(entry)

    def _interim(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij lieten u weten hoe het ervoor staat: %(words)s, %(when)s") % self._due(entry)

    def _ordered(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij ontvingen uw bestelling %(number)s") % {"number": entry.facts["number"]}

    def _order_word(self, entry: Entry, contact: Contact | None) -> str:
        return _(
            "Wij lieten u weten hoe uw bestelling ervoor staat: %(words)s, %(when)s"
        ) % self._due(entry)

    def _merged(self, entry: Entry, contact: Contact | None) -> str:
        return _("Uw zaken %(merged)s en %(into)s gaan samen verder als %(into)s") % {
            "merged": entry.facts["merged"],
            "into": entry.facts["into"],
        }

    def _released(self, entry: Entry, contact: Contact | None) -> str:
        return _("Niet meer nodig: %(words)s") % self._words(entry)

    def _asked(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij vroegen u: %(words)s, graag %(when)s") % self._due(entry)

    def _link_sent(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij stuurden u hoe u uw zaak kunt zien")

    def _worked(self, entry: Entry, contact: Contact | None) -> str:
        return _("%(name)s werkte hieraan: %(words)s") % {
            "name": self._who(entry),
            "words": entry.facts["words"],
        }

    def _reach(self, entry: Entry, contact: Contact | None) -> str:
        if (kind := entry.facts["by"]) not in Preference.values:
            return _("Wij kiezen weer zelf hoe wij u bereiken")
        return _("Hoe u bericht krijgt, is gekozen: %(how)s") % {"how": Preference(kind).label}

    def _posted(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij deden uw brief op de post")

    def _upload_asked(self, entry: Entry, contact: Contact | None) -> str:
        return _("%(name)s stuurde u een link voor uw foto’s en papieren") % {
            "name": self._who(entry)
        }

    def _action_done(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij ontvingen wat wij u vroegen: %(words)s") % self._words(entry)

    def _action_lapsed(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij ontvingen nog niet wat wij u vroegen: %(words)s") % self._words(entry)

    def _closed(self, entry: Entry, contact: Contact | None) -> str:
        if entry.actor_id is None:
            return _("U liet weten dat het is opgelost")
        return _("Wij handelden uw zaak af")

    def _reopened(self, entry: Entry, contact: Contact | None) -> str:
        return _("Uw zaak is weer open")

    def _claim_ended(self, entry: Entry, contact: Contact | None) -> str:
        return _("Uw zaak is nu bij %(branch)s: %(name)s helpt u verder") % {
            "branch": entry.facts["branch"],
            "name": entry.facts["to"].split(" ")[0],
        }

    def _owner_changed(self, entry: Entry, contact: Contact | None) -> str:
        name = entry.facts["now"].split(" ")[0]
        if what := entry.facts.get("what"):
            return _("%(name)s doet dit nu voor u: %(what)s") % {
                "name": name,
                "what": "; ".join(what),
            }
        return _("%(name)s behandelt nu uw zaak") % {"name": name}

    def _judged(self, entry: Entry, contact: Contact | None) -> str:
        if entry.facts.get("helped") is None:
            return _("U liet weten hoe vriendelijk wij u hielpen")
        if entry.facts["helped"]:
            return _("U liet weten dat u geholpen bent")
        return _("U liet weten dat u nog niet geholpen bent")

    def _complained(self, entry: Entry, contact: Contact | None) -> str:
        if number := entry.facts.get("complaint"):
            return _("Wij registreerden uw klacht: %(number)s") % {"number": number}
        return _("Wij noteerden uw klacht")

    def _complaint_withdrawn(self, entry: Entry, contact: Contact | None) -> str:
        return _("U trok klacht %(number)s in") % {"number": entry.facts.get("complaint", "")}

    def _checked_in(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij vroegen hoe het met u ging")

    def _rated(self, entry: Entry, contact: Contact | None) -> str:
        return _("U gaf ons een %(score)s") % {"score": entry.facts.get("score", "")}

    def _procedure_begun(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij begonnen. Hierboven staan de stappen.")

    def _fact_known(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij legden vast: %(name)s %(value)s") % {
            "name": entry.facts.get("name", ""),
            "value": entry.facts.get("value", ""),
        }

    def _left_to_us(self, entry: Entry, contact: Contact | None) -> str:
        return _("U laat dit aan ons over: %(words)s") % {"words": entry.facts["words"]}

    def _action_reminded(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij herinnerden u: %(words)s, graag %(when)s") % self._due(entry)

    def _action_moved(self, entry: Entry, contact: Contact | None) -> str:
        return _("U hebt meer tijd: %(words)s, nu %(when)s") % self._due(entry)

    def _waits(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij wachten op: %(what)s") % {"what": self._in_language(entry, "obstacle")}

    def _goes_on(self, entry: Entry, contact: Contact | None) -> str:
        return _("Het gaat verder. Wij wachten niet meer op: %(what)s") % {
            "what": self._in_language(entry, "obstacle")
        }

    def _set_aside(self, entry: Entry, contact: Contact | None) -> str:
        return _("Wij legden voor u apart: %(what)s") % {"what": entry.facts["article"]}

    def _chosen(self, entry: Entry, contact: Contact | None) -> str:
        return _("U koos: %(words)s") % {"words": entry.facts["words"]}

    def _who(self, entry: Entry) -> str:
        return entry.actor.first_name if entry.actor else _("Een medewerker")

    def _in_language(self, entry: Entry, name: str) -> str:
        return str(entry.facts[name][self.dates.language])

    def _words(self, entry: Entry) -> dict[str, str]:
        return {"words": entry.facts["wording"]}

    def _due(self, entry: Entry) -> dict[str, str]:
        starts = entry.facts.get("starts")
        due_at = datetime.fromisoformat(entry.facts["due"])
        starts_at = datetime.fromisoformat(starts) if starts else None
        return {"words": entry.facts["wording"], "when": self.dates.by(due_at, starts_at)}
