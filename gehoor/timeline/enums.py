from django.db.models import TextChoices


class Happened(TextChoices):
    """What can happen in a case; every verb records one of these, and each reader words it for itself."""

    RECEIVED = "received"
    READ = "read"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    SENT = "sent"
    SEND_FAILED = "send-failed"
    NOTED = "noted"
    PROMISED = "promised"
    KEPT = "kept"
    RENEGOTIATED = "renegotiated"
    BROKEN = "broken"
    RELEASED = "released"
    WARNED = "warned"
    ASKED = "asked"
    ACTION_DONE = "action-done"
    ACTION_LAPSED = "action-lapsed"
    CLOSED = "closed"
    REOPENED = "reopened"
    OWNER_CHANGED = "owner-changed"
    LINKED = "linked"
    BOUNCED = "bounced"
