"""The worker: takes mail in, sends mail, watches promises and follows mailboxes, until it is told to stop.

Rows are the queue, so nothing here is remembered: a thread that dies is started again by the next round,
a worker that dies by its supervisor, and any number of workers can run beside each other.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db import connection

from gehoor.aftercare.actions.going import send_due
from gehoor.aftercare.actions.news import tell_due as tell_good_news
from gehoor.aftercare.actions.recovering import check_due, propose_due
from gehoor.aftercare.actions.silent import ask_the_silent
from gehoor.branches.actions.watching import watch as watch_branches
from gehoor.casework.actions import reviewing, watch
from gehoor.casework.actions.informing import prompt_the_quiet
from gehoor.casework.actions.projecting import renew
from gehoor.casework.actions.relaying import call_about_letters, relay_next
from gehoor.casework.actions.repairs import tell_due as tell_of_repairs
from gehoor.casework.actions.replacing import follow_stock
from gehoor.casework.actions.viruses import look_at_next_file
from gehoor.casework.messages import OUTBOX
from gehoor.cohorts.actions import tell_due
from gehoor.core import clock
from gehoor.facts.actions.looking import ask_customers
from gehoor.finding import vocabulary
from gehoor.foresight.actions.learning import refresh
from gehoor.handovers.actions.watching import watch as watch_handovers
from gehoor.intake.actions import process_next
from gehoor.intake.store import INBOX
from gehoor.knowledge.sparing import settle_spared
from gehoor.learning.actions.drawing import draw_due
from gehoor.mailings.actions.writing import write_due
from gehoor.orders.actions.speaking import speak_due
from gehoor.promises.actions import SOON
from gehoor.referrals.actions import check as check_referrals
from gehoor.workload.actions.ownerless import alarm
from gehoor.writing.actions.waiting import send_next

from .calls.filing import file_forgotten
from .calls.routing import ring_on
from .calls.taking import take_up_pending
from .carriers.following import follow_carrier
from .chat.forwarding import forward_next
from .delivery import Delivery, doubt_the_lost
from .mail import inviting
from .mail.following import follow_mailboxes
from .mail.outgoing import IDLE
from .models import Heartbeat
from .paging import Paging
from .voice.flagging import flag_noted
from .waking import listen

log = logging.getLogger(__name__)

SWEEP = 1.0  # seconds between two looks when nobody rings
PROMISES = 5.0  # at most: it wakes up for the next promise that it knows of
PROJECTIONS = 300.0
VOCABULARY = 60.0  # between two looks for words that nobody wrote before
OWNERS = 60.0  # between two looks whether a case has nobody
OUTLOOKS = 30.0  # between two counts of what waits for each team
SHORTEST = 0.2  # when what is due is in other hands
CALLS = 30.0  # seconds between two looks for calls that nobody noted
AFTERCARE = 60.0  # between two looks for what is to be said afterwards
DRAWS = 3600.0  # between two looks whether a month, or the week after an article helped, is over
CHATS = 10.0  # seconds between two looks for what nobody saw in a chat
CARRIER = 30.0  # seconds between two questions to a carrier, or looks for orders without word
BEAT = 20.0  # seconds between two signs of life
LONGEST_BACK_OFF = 30.0
STOPPING = 2.0  # seconds that a stop may take
INTAKES = 2  # threads: one waits for the database or a big mail while the other works
SENDERS = 2  # threads: one slow server does not hold up the rest


@dataclass
class Part:
    """A loop with a name: `work` does what there is, and says whether there may be more at once.

    `pause` gives the seconds that it may sleep when there is not.
    """

    name: str
    work: Callable[[], bool]
    pause: Callable[[], float] = lambda: SWEEP
    bell: threading.Event = field(default_factory=threading.Event)
    _beaten: float = -BEAT

    def run(self, stop: threading.Event) -> None:
        """Work, wait for the bell or the pause, and go on whatever happens."""
        trouble = 0
        while not stop.is_set():
            try:
                more = self.work()
                pause = 0.0 if more else self.pause()
                self._beat()
                trouble = 0
            except Exception as error:
                trouble += 1
                log.error(
                    "%s: %s: %s", self.name, type(error).__name__, error, exc_info=trouble == 1
                )
                connection.close()
                stop.wait(min(0.5 * 2**trouble, LONGEST_BACK_OFF))
                continue
            if not more:
                self.bell.wait(pause)
                self.bell.clear()
        connection.close()

    def _beat(self) -> None:
        if time.monotonic() - self._beaten >= BEAT:
            Heartbeat.objects.beat(self.name)
            self._beaten = time.monotonic()


def run(stop: threading.Event, more: Iterable[Part] = ()) -> None:
    """Do all the work that is due, until `stop` is set; returns within two seconds of that.

    more: parts of the layers above.
    """
    inbox, outbox, promises = threading.Event(), threading.Event(), threading.Event()
    parts = [
        *(Part("intake", process_next, bell=inbox) for _ in range(INTAKES)),
        *(Part("delivery", _sender(), bell=outbox) for _ in range(SENDERS)),
        Part("promises", _promises, _until_the_next, promises),
        Part("calls", _calls, lambda: CALLS),
        Part("ringing", lambda: ring_on() > 0),
        Part("reviews", _reviews, lambda: PROMISES),
        Part("handovers", lambda: watch_handovers() > 0, lambda: PROMISES),
        Part("branches", lambda: watch_branches() > 0, lambda: PROMISES),
        Part("facts", lambda: ask_customers() > 0, lambda: PROMISES),
        Part("referrals", lambda: check_referrals() > 0, lambda: PROMISES),
        Part("files", look_at_next_file),
        Part("answers", send_next),
        Part("relays", relay_next),
        Part("letters", lambda: call_about_letters() > 0, lambda: OWNERS),
        Part("quiet", lambda: prompt_the_quiet() > 0, lambda: PROJECTIONS),
        Part("pages", Paging().work),
        Part("cohorts", lambda: tell_due() > 0),
        Part("repairs", lambda: tell_of_repairs() > 0),
        Part("mailings", lambda: write_due() > 0),
        Part("orders", lambda: speak_due() > 0, lambda: CARRIER),
        Part("carrier", follow_carrier, lambda: CARRIER),
        Part("stock", follow_stock, lambda: CARRIER),
        Part("chats", forward_next, lambda: CHATS),
        Part("outlooks", refresh, lambda: OUTLOOKS),
        Part("vocabulary", vocabulary.learn, lambda: VOCABULARY),
        Part("owners", lambda: alarm() > 0, lambda: OWNERS),
        Part("aftercare", _aftercare, lambda: AFTERCARE),
        Part("draws", lambda: draw_due() > 0, lambda: DRAWS),
        Part("spared", lambda: settle_spared() > 0, lambda: DRAWS),
        Part("projections", lambda: renew() > 0, lambda: PROJECTIONS),
        Part("mailboxes", follow_mailboxes(stop)),
        *more,
    ]
    threads = [threading.Thread(target=part.run, args=[stop], name=part.name, daemon=True)
               for part in parts]  # fmt: skip
    bells = {INBOX: inbox, OUTBOX: outbox, SOON: promises}
    threads.append(threading.Thread(target=listen, args=[bells, stop], name="bells", daemon=True))
    for thread in threads:
        thread.start()
    stop.wait()
    for part in parts:
        part.bell.set()
    _join(threads)


def _join(threads: list[threading.Thread]) -> None:
    deadline = time.monotonic() + STOPPING
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))


def _sender() -> Callable[[], bool]:
    delivery = Delivery()

    def send() -> bool:
        if delivery.deliver_next() or inviting.send_next(delivery.post):
            return True
        delivery.post.hang_up(IDLE)
        doubt_the_lost()
        return False

    return send


def _calls() -> bool:
    return take_up_pending() + file_forgotten() + flag_noted() > 0


def _aftercare() -> bool:
    return tell_good_news() + send_due() + ask_the_silent() + propose_due() + check_due() > 0


def _reviews() -> bool:
    return reviewing.review() > 0


def _promises() -> bool:
    return watch.sweep() > 0


def _until_the_next() -> float:
    """Seconds until a promise is to be looked at. Nothing hangs on it: the sweep comes anyway."""
    wake_at = watch.next_wake()
    ahead = (wake_at - clock.now()).total_seconds() if wake_at else PROMISES
    return min(max(ahead, SHORTEST), PROMISES)
