"""Every page of Closeknit, gathered from its packages. URLs are nouns."""

from importlib.util import find_spec

from django.apps import apps
from django.urls import URLPattern, URLResolver, include, path

PACKAGES = ("people", "bonds", "practices", "care", "web")

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(f"closeknit.{package}.urls"))
    for package in PACKAGES
    if find_spec(f"closeknit.{package}.urls") and apps.is_installed(f"closeknit.{package}")
]

if apps.is_installed("closeknit.people"):
    from closeknit.serving.health import healthz

    urlpatterns.append(path("healthz", healthz, name="healthz"))
