"""The pages of one person: coming in, locking, and what is theirs alone."""

from django.urls import URLPattern, path

urlpatterns: list[URLPattern] = []
