"""Cases with their contacts and questions, what the customer is to do, and what goes out."""

from .action import CustomerAction
from .case import Case, CaseLink, CaseQuerySet, Participant, StatusLink
from .contact import Attachment, Contact, Note
from .expectation import Expectation
from .order import Order
from .outgoing import Leaving, Outgoing, OutgoingQuerySet
from .question import Question, QuestionQuerySet
from .scan import Scan

__all__ = [
    "Attachment",
    "Case",
    "CaseLink",
    "CaseQuerySet",
    "Contact",
    "CustomerAction",
    "Expectation",
    "Leaving",
    "Note",
    "Order",
    "Outgoing",
    "OutgoingQuerySet",
    "Participant",
    "Question",
    "QuestionQuerySet",
    "Scan",
    "StatusLink",
]
