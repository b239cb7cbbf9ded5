"""Real mail servers on loopback, each in a folder of its own: Dovecot and Postfix."""

from __future__ import annotations

import getpass
import os
import pwd
import shutil
import smtplib
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.support.patience import PATIENCE

from .listening import wait_for_port
from .ports import free_port

PASSWORD = "geheim van de mail"
SBIN = f"{os.environ.get('PATH', '')}:/usr/sbin"


class Peer:
    """A server program in a folder of its own; a context, so that it never outlives the test."""

    program = ""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"gehoor-{self.program}-"))
        self.folder.chmod(0o755)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        with (self.folder / "output").open("ab") as output:
            self._process = subprocess.Popen(self._command(), stdout=output, stderr=output)
        for port in self._ports():
            wait_for_port(port)

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def _command(self) -> list[str]:
        raise NotImplementedError

    def _ports(self) -> list[int]:
        raise NotImplementedError


DOVECOT = """
protocols = imap lmtp
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
listen = 127.0.0.1
ssl = yes
ssl_cert = <{pem}
ssl_key = <{pem}
disable_plaintext_auth = no
auth_failure_delay = 0
auth_username_format = %Lu
recipient_delimiter = +
mail_location = maildir:~/Maildir
first_valid_uid = 1
{users}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/users
}}
userdb {{
  driver = passwd-file
  args = {folder}/users
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


class Dovecot(Peer):
    """IMAP with and without TLS, and LMTP. Each of `users` is a mail address; all have PASSWORD."""

    program = "dovecot"

    def __init__(self, users: tuple[str, ...], pem: Path) -> None:
        super().__init__()
        self.imap, self.imaps, self.lmtp = free_port(), free_port(), free_port()
        owner = pwd.getpwnam("nobody" if os.geteuid() == 0 else getpass.getuser())
        (self.folder / "mail").mkdir()
        os.chown(self.folder / "mail", owner.pw_uid, owner.pw_gid)
        lines = (
            f"{user}:{PASSWORD}:{owner.pw_uid}:{owner.pw_gid}::{self.folder}/mail/{user}::"
            for user in users
        )
        (self.folder / "users").write_text("\n".join(lines) + "\n")
        shutil.copy(pem, self.folder / "server.pem")
        own = f"default_internal_user = {owner.pw_name}\ndefault_login_user = {owner.pw_name}\n"
        (self.folder / "dovecot.conf").write_text(
            DOVECOT.format(
                folder=self.folder,
                pem=self.folder / "server.pem",
                users="" if os.geteuid() == 0 else own,
                imap=self.imap,
                imaps=self.imaps,
                lmtp=self.lmtp,
            )
        )

    def deliver(self, user: str, raw: bytes) -> None:
        with smtplib.LMTP("127.0.0.1", self.lmtp) as peer:
            peer.sendmail("", [user], raw)

    def mails(self, user: str) -> list[bytes]:
        """What lies in the user's inbox, by age."""
        folder = self.folder / "mail" / user / "Maildir"
        files = [each for part in ("new", "cur") for each in (folder / part).glob("*")]
        return [
            each.read_bytes() for each in sorted(files, key=lambda each: each.stat().st_mtime_ns)
        ]

    def maildir(self, user: str) -> Path:
        return self.folder / "mail" / user / "Maildir"

    def _command(self) -> list[str]:
        program = shutil.which("dovecot", path=SBIN)
        assert program
        return [program, "-F", "-c", str(self.folder / "dovecot.conf")]

    def _ports(self) -> list[int]:
        return [self.imap, self.imaps, self.lmtp]


MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
myhostname = mx.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtp_host_lookup = native
smtp_dns_support_level = disabled
recipient_delimiter = +
relay_domains = {domains}
transport_maps = texthash:{folder}/transport
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_tls_cert_file = {pem}
smtpd_tls_key_file = {pem}
smtpd_tls_security_level = may
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
alias_maps =
local_recipient_maps =
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""


class Postfix(Peer):
    """SMTP that relays each domain of `routes` by its transport, as "lmtp:inet:127.0.0.1:2525"."""

    program = "postfix"

    def __init__(self, routes: Mapping[str, str], pem: Path) -> None:
        super().__init__()
        self.smtp = free_port()
        owner = pwd.getpwnam("postfix")
        for name in ("queue", "data", "config"):
            (self.folder / name).mkdir()
        os.chown(self.folder / "data", owner.pw_uid, owner.pw_gid)
        shutil.copy(pem, self.folder / "server.pem")
        transport = "".join(f"{domain} {how}\n" for domain, how in routes.items())
        (self.folder / "transport").write_text(transport)
        (self.folder / "config" / "main.cf").write_text(
            MAIN.format(
                folder=self.folder,
                pem=self.folder / "server.pem",
                domains=", ".join(routes),
            )
        )
        (self.folder / "config" / "master.cf").write_text(MASTER.format(port=self.smtp))

    def send(self, sender: str, recipient: str, raw: bytes) -> None:
        with smtplib.SMTP("127.0.0.1", self.smtp, timeout=PATIENCE) as peer:
            peer.sendmail(sender, [recipient], raw)

    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    def _command(self) -> list[str]:
        program = shutil.which("postfix", path=SBIN)
        assert program
        return [program, "-c", str(self.folder / "config"), "start-fg"]

    def _ports(self) -> list[int]:
        return [self.smtp]
