"""Cases with their contacts and questions, what the customer is to do, and what goes out."""

from .action import CustomerAction
from .case import Case, CaseLink, CaseQuerySet, Participant, StatusLink
from .contact import Attachment, Contact, Note
from .order import Order
from .outgoing import Outgoing, OutgoingQuerySet
from .question import Question, QuestionQuerySet

__all__ = [
    "Attachment",
    "Case",
    "CaseLink",
    "CaseQuerySet",
    "Contact",
    "CustomerAction",
    "Note",
    "Order",
    "Outgoing",
    "OutgoingQuerySet",
    "Participant",
    "Question",
    "QuestionQuerySet",
    "StatusLink",
]
