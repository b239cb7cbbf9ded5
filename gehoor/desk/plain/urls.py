from __future__ import annotations

from django.urls import path

from . import reading, words

urlpatterns = [
    path("vakwoorden", words.words, name="trade-words"),
    path("vakwoorden/plakken", words.bring_in, name="trade-words-paste"),
    path("vakwoorden/meegeleverd", words.bring_in_shipped, name="trade-words-shipped"),
    path("vakwoorden/<int:key>/uit", words.retire, name="trade-word-retire"),
    path("leesbaarheid", reading.read, name="read-plain"),
]
