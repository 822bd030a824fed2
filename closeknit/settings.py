"""Django's settings, derived from the environment that `closeknit.env` has read and checked."""

import os
import secrets
import tempfile
from pathlib import Path
from typing import Any

import dj_database_url

from closeknit import env

CLOSEKNIT = env.read()
HERE = Path(__file__).parent

DEBUG = False
ALLOWED_HOSTS = CLOSEKNIT.hosts
ROOT_URLCONF = "closeknit.urls"
ASGI_APPLICATION = "closeknit.asgi.application"
INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django_htmx",
    "closeknit.vault",
    "closeknit.post",
    "closeknit.people",
    "closeknit.bonds",
    "closeknit.care",
    "closeknit.rhythm",
    "closeknit.keepsakes",
    "closeknit.practices",
    "closeknit.live",
    "closeknit.web",
]
MIDDLEWARE = [
    "closeknit.serving.headers.HeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "closeknit.serving.form_token.FormTokenMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "closeknit.people.middleware.VisitMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "serving/templates", *sorted(HERE.glob("practices/steps/*/templates"))],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "closeknit.web.context.page",
            ],
        },
    }
]
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"


def _stored_secret() -> str:
    """This copy's secret; before the first start one that lasts as long as the process."""
    try:
        return (CLOSEKNIT.data / "secret").read_text().strip()
    except OSError:
        return secrets.token_urlsafe(48)


SECRET_KEY = CLOSEKNIT.secret or _stored_secret()

# WAL and IMMEDIATE end the lock errors of two threads that write; FULL keeps an acknowledged write
# through a power cut; secure_delete overwrites a deleted key at once.
SQLITE: dict[str, Any] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": CLOSEKNIT.database_file,
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON",
    },
    # A real file, so that tests meet the locks, the WAL and the crashes that people would meet.
    "TEST": {"NAME": f"{tempfile.gettempdir()}/closeknit-test-{os.getpid()}.sqlite3"},
}


def _postgresql() -> dict[str, Any]:
    options = dj_database_url.parse(
        CLOSEKNIT.database_url, conn_max_age=600, conn_health_checks=True
    )
    return {**options, "TEST": {"NAME": f"closeknit_test_{os.getpid()}"}}


DATABASES = {"default": _postgresql() if CLOSEKNIT.database_url else SQLITE}

# The core layer of channels_redis loses connections from fifty rooms on; the pub/sub layer doesn't.
CHANNEL_LAYERS: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
        "CONFIG": {"hosts": [CLOSEKNIT.redis_url], "prefix": "closeknit"},
    }
    if CLOSEKNIT.redis_url
    else {"BACKEND": "channels.layers.InMemoryChannelLayer"}
}

STATIC_URL = "/static/"
STATIC_ROOT = CLOSEKNIT.data / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "closeknit.serving.static.HashedFiles"},
}
STATICFILES_FINDERS = ["closeknit.serving.static.NeededFiles"]

# Django would put larger uploads into the temporary folder, in plaintext: they are refused instead.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_HANDLERS = ["closeknit.serving.uploads.MemoryOnly"]

CSRF_COOKIE_NAME = "closeknit_form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = CLOSEKNIT.https
CSRF_TRUSTED_ORIGINS = [CLOSEKNIT.url]
CSRF_FAILURE_VIEW = "closeknit.serving.form_token.lost_token"

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"blind": {"()": "closeknit.serving.log.BlindFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "blind"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "closeknit": {"level": CLOSEKNIT.log_level},
        # Their own handlers would write paths, and mail whole requests to an administrator.
        "django": {"handlers": [], "level": "WARNING"},
        "django.request": {"level": "ERROR"},
        "django.server": {"handlers": [], "propagate": True, "level": "ERROR"},
    },
}
