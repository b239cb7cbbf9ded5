from __future__ import annotations

from django.urls import path

from . import campaign, news, recoveries, rules

urlpatterns = [
    path("nazorg", rules.show, name="aftercare"),
    path("nazorg/regel", rules.add, name="aftercare-add"),
    path("nazorg/regel/<int:key>/stop", rules.stop, name="aftercare-stop"),
    path("nazorg/campagne", campaign.campaign, name="campaign"),
    path("nazorg/herstel", recoveries.show, name="recoveries"),
    path("nazorg/herstel/<int:key>", recoveries.hold, name="recovery"),
    path("nazorg/herstel/<int:key>/uitkomst", recoveries.conclude, name="recovery-outcome"),
    path("nazorg/nieuws", news.good_news, name="good-news"),
    path("nazorg/nieuws/<int:key>", news.publish, name="good-news-publish"),
    path("nazorg/vertrek", recoveries.departures, name="departures"),
]
