"""Every page of Closeknit, gathered from its packages. URLs are nouns."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

from closeknit.serving.health import healthz

PACKAGES = ("people", "bonds", "practices", "care", "web")

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", healthz, name="healthz"),
    *(
        path("", include(f"closeknit.{package}.urls"))
        for package in PACKAGES
        if find_spec(f"closeknit.{package}.urls")
    ),
]

handler500 = "closeknit.serving.failing.failed"
