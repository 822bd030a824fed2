"""Django's settings, derived from the environment that `closeknit.env` has read and checked."""

from pathlib import Path

from closeknit import env

CLOSEKNIT = env.read()
HERE = Path(__file__).parent

SECRET_KEY = CLOSEKNIT.secret
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
    "closeknit.practices",
    "closeknit.live",
    "closeknit.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "closeknit.people.middleware.VisitMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": sorted(HERE.glob("practices/steps/*/templates")),
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "closeknit.web.context.page",
            ],
        },
    }
]
DATABASES = {"default": CLOSEKNIT.database}
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
STATIC_URL = "/static/"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
