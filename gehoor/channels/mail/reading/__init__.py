"""Reading mail: raw bytes to what a person reads. Pure; knows no database and no Django.

`read` does the work in this process. `Reader` does it in a child process with limits on time and
memory, and is what mail from outside goes through.
"""

from .mail import read
from .model import Attachment, Automatic, Mail, Person
from .reader import Reader, Unreadable

__all__ = ["Attachment", "Automatic", "Mail", "Person", "Reader", "Unreadable", "read"]
