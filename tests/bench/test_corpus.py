"""The mails of the benchmark are what they say they are."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import pytest

from gehoor.bench.corpus import Corpus, Kind, Plan, plan
from gehoor.bench.mails import Acknowledgement, write
from gehoor.channels.mail.reading import Mail, read
from gehoor.core import clock

ACKNOWLEDGEMENT = Acknowledgement(
    "<0123@wonen.kwartelhof.example>",
    "Wij hebben uw bericht: één kast [W-10]",
    "klantenservice+1-abc@wonen.kwartelhof.example",
)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return plan(500, seed=1)


def written(each: Plan) -> bytes:
    return write(each, ACKNOWLEDGEMENT if each.kind.needs_acknowledgement else None)


def first(corpus: Corpus, kind: Kind) -> Mail:
    return read(written(next(each for each in corpus.all if each.kind == kind)))


def test_the_same_seed_writes_the_same_mails() -> None:
    with clock.travel(datetime(2026, 3, 2, 9, tzinfo=UTC)):
        once, again = ([written(each) for each in plan(60, seed=7).all] for _ in range(2))
        assert once == again
        assert once != [written(each) for each in plan(60, seed=8).all]


def test_the_shares_are_those_of_the_issue(corpus: Corpus) -> None:
    counted = Counter(each.kind for each in corpus.first + corpus.second)
    assert corpus.measured == 500
    assert counted[Kind.REPLY_TO_OWN] + counted[Kind.REPLY_TO_US] == 150
    assert sum(counted[kind] for kind in Kind if kind.is_automatic) == 25
    assert 45 <= sum(bool(each.attached) for each in corpus.all) <= 60
    assert {each.customer.language for each in corpus.all} == {"nl", "en"}


def test_what_answers_us_comes_after_what_it_answers(corpus: Corpus) -> None:
    earlier = {each.number for each in corpus.warm + corpus.first}
    assert all(each.answers and each.answers.number in earlier for each in corpus.second)


@pytest.mark.parametrize("kind", [Kind.BOUNCE, Kind.AUTO_REPLY, Kind.LIST])
def test_our_reader_knows_a_machine_s_mail(corpus: Corpus, kind: Kind) -> None:
    assert first(corpus, kind).automatic.kind == kind.value


@pytest.mark.parametrize("kind", [Kind.NEW, Kind.REPLY_TO_OWN, Kind.REPLY_TO_US])
def test_our_reader_knows_a_person_s_mail(corpus: Corpus, kind: Kind) -> None:
    mail = first(corpus, kind)
    assert mail.automatic.kind is None
    assert bool(mail.references) == kind.is_reply
    assert bool(mail.quoted) == kind.is_reply


def test_attachments_weigh_50_to_500_kb(corpus: Corpus) -> None:
    heavy = next(each for each in corpus.all if each.attached)
    (file,) = read(written(heavy)).attachments
    assert file.size == heavy.attached
    assert 50 * 1024 <= file.size <= 500 * 1024
