"""Django's settings. What differs between installations comes from the environment.

DATABASE_URL, GEHOOR_SECRET_KEY, GEHOOR_BLOBS (folder for attachments), GEHOOR_PUBLIC_URL (the address
that customers reach us at), GEHOOR_HOSTS (names the desk answers to, comma-separated), GEHOOR_CARRIER
(the carrier we are connected to: "pretend" for trying things out), GEHOOR_STOCK (the stock system,
likewise), GEHOOR_PLANNER (whose diary visits are booked in, likewise) and GEHOOR_CLAMD (where ClamAV's
daemon listens, a path or host:port; empty: files are not scanned, and staff see that).
GEHOOR_OIDC_* name the organisation's own provider (config.provider).
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from gehoor.postgres.url import django_settings

from .provider import oidc_from

PACKAGE = Path(__file__).resolve().parent.parent
HOME = Path(os.environ.get("GEHOOR_HOME", Path.home() / ".local" / "share" / "gehoor"))

GEHOOR_SECRET_KEY = os.environ.get("GEHOOR_SECRET_KEY", "only-for-checks-that-touch-no-data")
GEHOOR_BLOBS = Path(os.environ.get("GEHOOR_BLOBS", HOME / "files"))
GEHOOR_PUBLIC_URL = os.environ.get("GEHOOR_PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")
GEHOOR_CARRIER = os.environ.get("GEHOOR_CARRIER", "")
GEHOOR_STOCK = os.environ.get("GEHOOR_STOCK", "")
GEHOOR_PLANNER = os.environ.get("GEHOOR_PLANNER", "")
GEHOOR_CLAMD = os.environ.get("GEHOOR_CLAMD", "")

SECRET_KEY = GEHOOR_SECRET_KEY
DEBUG = False
_secure = GEHOOR_PUBLIC_URL.startswith("https://")
_public = urlsplit(GEHOOR_PUBLIC_URL)
ALLOWED_HOSTS = [
    "127.0.0.1",
    "localhost",
    "[::1]",
    *filter(None, [_public.hostname, *os.environ.get("GEHOOR_HOSTS", "").split(",")]),
]
CSRF_TRUSTED_ORIGINS = [f"{_public.scheme}://{_public.netloc}"]

INSTALLED_APPS = [
    "gehoor.config",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "gehoor.scanning",
    "pgtrigger",
    "pghistory",
    "gehoor.staff",
    "gehoor.chain",
    "gehoor.plain",
    "gehoor.parties",
    "gehoor.timeline",
    "gehoor.cases",
    "gehoor.promises",
    "gehoor.foresight",
    "gehoor.feedback",
    "gehoor.knowledge",
    "gehoor.guides",
    "gehoor.options",
    "gehoor.deadlines",
    "gehoor.obstacles",
    "gehoor.outages",
    "gehoor.stock",
    "gehoor.urgency",
    "gehoor.weekly",
    "gehoor.procedures",
    "gehoor.mailings",
    "gehoor.relays",
    "gehoor.casework",
    "gehoor.coaching",
    "gehoor.cohorts",
    "gehoor.remedies",
    "gehoor.goodwill",
    "gehoor.charges",
    "gehoor.themes",
    "gehoor.writing",
    "gehoor.complaints",
    "gehoor.orders",
    "gehoor.detours",
    "gehoor.facts",
    "gehoor.handovers",
    "gehoor.branches",
    "gehoor.identity",
    "gehoor.referrals",
    "gehoor.takeover",
    "gehoor.workload",
    "gehoor.learning",
    "gehoor.finding",
    "gehoor.gaps",
    "gehoor.intake",
    "gehoor.channels",
    "gehoor.channels.mail",
    "gehoor.channels.form",
    "gehoor.channels.noted",
    "gehoor.channels.messages",
    "gehoor.channels.chat",
    "gehoor.channels.calls",
    "gehoor.channels.voice",
    "gehoor.channels.sip",
    "gehoor.channels.orders",
    "gehoor.insight",
    "gehoor.aftercare",
    "gehoor.api",
    "gehoor.desk",
    "gehoor.setup",
    "gehoor.portal",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "gehoor.desk.account.middleware.ColleagueLanguage",
    "gehoor.setup.middleware.LeadToFirstRun",
    "django.contrib.messages.middleware.MessageMiddleware",
    "gehoor.desk.account.required.RequireSecondFactor",
    "gehoor.desk.account.own.OnlyTheirOwn",
    "gehoor.desk.account.signing.SignTheTrail",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "gehoor.config.urls"
ASGI_APPLICATION = "gehoor.config.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": [
                (
                    "gehoor.config.translating.Loader",
                    ["django.template.loaders.app_directories.Loader"],
                )
            ],
            "libraries": {"i18n": "gehoor.config.translating"},
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "gehoor.desk.account.context.may",
            ],
        },
    }
]

DATABASES = {"default": django_settings(os.environ.get("DATABASE_URL", "postgresql:///gehoor"))}
# A worker asks the same questions all day: PostgreSQL plans them once.
DATABASES["default"]["OPTIONS"] |= {"server_side_binding": True, "prepare_threshold": 5}
# A new connection with its password takes longer than a page: each thread keeps its own.
DATABASES["default"]["CONN_MAX_AGE"] = None
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "staff.Colleague"
LOGIN_URL = "desk:sign-in"
LOGIN_REDIRECT_URL = "desk:home"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# Second factors, passkeys and the organisation's own provider: allauth's flows behind our own pages.
ACCOUNT_ADAPTER = "gehoor.desk.account.adapters.Accounts"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_USER_MODEL_EMAIL_FIELD = "mail"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
MFA_ADAPTER = "gehoor.desk.account.adapters.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Gehoor"
MFA_TOTP_TOLERANCE = 1  # a telephone may run half a minute ahead or behind (RFC 6238, 5.2)
SOCIALACCOUNT_ADAPTER = "gehoor.desk.account.adapters.Providers"
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form that leads away would have to pass form-action
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_PROVIDERS = oidc_from(os.environ)
# Codes that were used and attempts that were made are counted by every web process alike.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "desk_shared",
    }
}

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [PACKAGE / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = _secure
CSRF_COOKIE_SECURE = _secure
CSRF_FAILURE_VIEW = "gehoor.portal.views.forged.refuse"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if _secure else 0
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_CSP = {
    "default-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
}

# What goes wrong is said on standard error, which `gehoor up` keeps in its logs.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 30 * 1024 * 1024
# Who sends too many files reads how many we take: below this the page itself says so.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000
