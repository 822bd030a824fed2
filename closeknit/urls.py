"""Every page of Closeknit, gathered from its packages. URLs are nouns."""

from django.urls import URLPattern, URLResolver

urlpatterns: list[URLPattern | URLResolver] = []
