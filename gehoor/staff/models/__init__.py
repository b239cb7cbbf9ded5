"""Who we are: the organisation, its brands with their hours, its teams, colleagues and their skills."""

from .colleague import Colleague, ColleagueManager, ColleagueQuerySet
from .invitation import Invitation, InvitationQuerySet
from .organisation import Branch, Brand, Organisation, Partner, ServiceCalendar
from .skill import ColleagueSkill, Skill
from .team import Team
from .tries import Tries

__all__ = [
    "Branch",
    "Brand",
    "Colleague",
    "ColleagueManager",
    "ColleagueQuerySet",
    "ColleagueSkill",
    "Invitation",
    "InvitationQuerySet",
    "Organisation",
    "Partner",
    "ServiceCalendar",
    "Skill",
    "Team",
    "Tries",
]
