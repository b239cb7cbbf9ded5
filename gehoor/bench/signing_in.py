"""A colleague of the benchmark's organisation signs in at the desk, as a browser does."""

from __future__ import annotations

import re
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from .people import PASSWORD
from .subject import SubjectFailed

_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
PATH = "/aanmelden"


def sign_in(port: int, mail: str) -> str:
    """The Cookie header that belongs to the session. Raises SubjectFailed."""
    page, cookies = _request(port, "GET")
    token = _TOKEN.search(page)
    if token is None:
        raise SubjectFailed("The desk shows no form to sign in.")
    form = {"mail": mail, "password": PASSWORD, "csrfmiddlewaretoken": token[1]}
    _, cookies = _request(port, "POST", urlencode(form), cookies)
    if "sessionid" not in cookies:
        raise SubjectFailed(f"{mail} could not sign in.")
    return cookies


def _request(port: int, method: str, body: str = "", cookies: str = "") -> tuple[str, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookies}
    connection.request(method, PATH, body, headers)
    response = connection.getresponse()
    received = SimpleCookie()
    for value in response.headers.get_all("Set-Cookie", []):
        received.load(value)
    page = response.read().decode()
    connection.close()
    return page, "; ".join(f"{name}={morsel.value}" for name, morsel in received.items())
