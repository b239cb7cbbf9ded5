"""The addresses of the desk: each room names its own."""

from __future__ import annotations

from .account.urls import urlpatterns as account
from .aftercare.urls import urlpatterns as aftercare
from .arriving.urls import urlpatterns as arriving
from .beside.urls import urlpatterns as beside
from .branch.urls import urlpatterns as branch
from .calls.urls import urlpatterns as calls
from .card.urls import urlpatterns as card
from .case.urls import urlpatterns as case
from .chain.urls import urlpatterns as chain
from .chatting.urls import urlpatterns as chatting
from .coaching.urls import urlpatterns as coaching
from .cohorts.urls import urlpatterns as cohorts
from .colleagues.urls import urlpatterns as people
from .complaints.urls import urlpatterns as complaints
from .composer.urls import urlpatterns as composer
from .customers.urls import urlpatterns as customers
from .facts.urls import urlpatterns as facts
from .goodwill.urls import urlpatterns as goodwill
from .guiding.urls import urlpatterns as guiding
from .handing.urls import urlpatterns as handing
from .helping.urls import urlpatterns as helping
from .home.urls import urlpatterns as home
from .informing.urls import urlpatterns as informing
from .lead.urls import urlpatterns as lead
from .learning.urls import urlpatterns as learning
from .live.urls import urlpatterns as live
from .mailings.urls import urlpatterns as mailings
from .money.urls import urlpatterns as money
from .orders.urls import urlpatterns as orders
from .outages.urls import urlpatterns as outages
from .overview.urls import urlpatterns as overview
from .partners.urls import urlpatterns as partners
from .plain.urls import urlpatterns as plain
from .posting.urls import urlpatterns as posting
from .procedures.urls import urlpatterns as procedures
from .progress.urls import urlpatterns as progress
from .reach.urls import urlpatterns as reach
from .rebooking.urls import urlpatterns as rebooking
from .referring.urls import urlpatterns as referring
from .search.urls import urlpatterns as search
from .settings.urls import urlpatterns as settings
from .skills.urls import urlpatterns as skills
from .themes.urls import urlpatterns as themes
from .urgent.urls import urlpatterns as urgent
from .weekly.urls import urlpatterns as weekly

app_name = "desk"

urlpatterns = [
    *account,
    *aftercare,
    *arriving,
    *branch,
    *calls,
    *card,
    *case,
    *chain,
    *chatting,
    *coaching,
    *cohorts,
    *complaints,
    *customers,
    *facts,
    *handing,
    *helping,
    *goodwill,
    *guiding,
    *home,
    *informing,
    *lead,
    *learning,
    *live,
    *mailings,
    *plain,
    *posting,
    *money,
    *orders,
    *outages,
    *overview,
    *partners,
    *procedures,
    *progress,
    *people,
    *beside,
    *search,
    *reach,
    *rebooking,
    *referring,
    *settings,
    *skills,
    *themes,
    *urgent,
    *weekly,
    *composer,
]
