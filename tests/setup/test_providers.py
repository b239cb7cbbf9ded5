"""Well-known providers by the domain of an address."""

from __future__ import annotations

import pytest

from gehoor.setup.providers import PROVIDERS, of_address


@pytest.mark.parametrize(
    ("address", "imap", "smtp"),
    [
        ("info@gmail.com", "imap.gmail.com", "smtp.gmail.com"),
        ("bakker@xs4all.nl", "imap.kpnmail.nl", "smtp.kpnmail.nl"),
        ("Winkel@ZIGGO.nl", "imap.ziggo.nl", "smtp.ziggo.nl"),
        ("x@winkel.onmicrosoft.com", "outlook.office365.com", "smtp.office365.com"),
        ("x@transip.email", "imap.transip.email", "smtp.transip.email"),
    ],
)
def test_the_servers_of_an_address(address: str, imap: str, smtp: str) -> None:
    found = of_address(address)
    assert found is not None
    assert (found.imap, found.smtp) == (imap, smtp)


@pytest.mark.parametrize(
    "address", ["x@mijnwinkel.example", "x@notgmail.com", "", "gmail.com.example"]
)
def test_an_address_of_nobody_known(address: str) -> None:
    assert of_address(address) is None


def test_each_domain_belongs_to_one_provider() -> None:
    domains = [domain for each in PROVIDERS for domain in each.domains]
    assert len(domains) == len(set(domains))
    assert all(each.smtp_port in (465, 587) for each in PROVIDERS)
