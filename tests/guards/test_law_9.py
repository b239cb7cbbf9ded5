"""Law 9: every table that holds customers' words, money or decisions refuses to lose a row."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import connection

from gehoor.core.trail import REMOVED

pytestmark = pytest.mark.django_db

LET_GO = {
    "cases_caselink": "a colleague's own bookmark between two cases; the timeline tells of it",
    "cases_participant": "who may reply in a case: it goes when a merge is undone, and the merge stays",
    "cases_statuslink": "a secret that ends; what it shows stands in the case",
    "casework_alert": "a call to a colleague: it goes when the date that it warned of moved",
    "chain_system": "where facts are asked",
    "channel_calls_confidential": "a setting of a team",
    "channel_calls_exchange": "a connection",
    "channel_calls_extension": "a colleague's number",
    "channel_chat_talklink": "a secret that ends; what it opens is the talk, which stays",
    "channel_sip_trunk": "a connection",
    "channels_heartbeat": "when the worker last did its round",
    "desk_failedsignin": "forgotten after a day, for colleagues' privacy",
    "desk_presence": "who looks at a case now",
    "desk_submission": "the key of a form, against a second click",
    "finding_learned": "counted again from the texts",
    "finding_view": "a colleague's own line of filters",
    "finding_word": "counted again from the texts",
    "foresight_outlook": "made ready from the terms, texts and notices, which have their trail",
    "insight_auditrun": "made again from what it audited",
    "learning_attempt": "a colleague's exercise",
    "mail_fetched": "what the mail server has; the mails themselves stay in the inbox",
    "portal_linkwish": "an address that somebody typed, which need not be a customer's",
    "procedures_step": "of drafts; those that were published stay by a trigger of their own",
    "promises_slot": "places to call back in; who has one is in promises_booking",
    "promises_slotplan": "a setting of a team",
    "referrals_destination": "an address outside; what was referred stays",
    "scanning_verdict": "of a scanner, on bytes that it can scan again",
    "setup_draft": "of the first run, until that is done",
    "staff_partner": "an address outside",
    "staff_tries": "counted for an hour",
    "workload_pause": "two minutes of rest: nobody's business later",
    "writing_draft": "not sent; what is sent stands on the timeline",
    "writing_pace": "a colleague's own setting",
}
"""Why each of these may lose rows. A new table joins this list with a reason, or gets the triggers."""

TRIGGERS = """
select c.relname, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
where not t.tgisinternal
"""


def _tables() -> set[str]:
    ours = [each for each in apps.get_models() if each.__module__.startswith("gehoor.")]
    return {each._meta.db_table for each in ours if not hasattr(each, "pgh_tracked_model")}


def _with(*names: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(TRIGGERS)
        rows = cursor.fetchall()
    return {table for table, trigger in rows if trigger.startswith(names)}


def test_every_table_keeps_its_rows_or_says_why_not() -> None:
    kept = _with("law_9") & _with("law_9_truncate")
    trail = _with(f"pgtrigger_{REMOVED}_delete")
    assert sorted(_tables() - kept - trail - set(LET_GO)) == []


def test_no_reason_outlives_its_table() -> None:
    assert sorted(set(LET_GO) - _tables()) == []
    assert sorted(set(LET_GO) & _with("law_9_truncate")) == []


def test_both_triggers_go_together() -> None:
    with connection.cursor() as cursor:
        cursor.execute(TRIGGERS)
        rows = cursor.fetchall()
    deleting = {table for table, trigger in rows if trigger == "law_9"}
    emptying = {table for table, trigger in rows if trigger == "law_9_truncate"}
    assert deleting == emptying
