"""Every page of Closeknit, gathered from its packages. URLs are nouns."""

from django.urls import URLPattern, URLResolver, include, path

from closeknit.serving.health import healthz

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", healthz, name="healthz"),
    path("", include("closeknit.people.urls")),
    path("", include("closeknit.bonds.urls")),
    path("", include("closeknit.practices.urls")),
    path("", include("closeknit.keepsakes.urls")),
    path("", include("closeknit.care.urls")),
    path("", include("closeknit.web.urls")),
]

handler500 = "closeknit.serving.failing.failed"
