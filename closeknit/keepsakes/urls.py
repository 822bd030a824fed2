"""What outlives a sitting."""

from django.urls import URLPattern, path

from closeknit.keepsakes import views
from closeknit.keepsakes.circle import urls as circle
from closeknit.keepsakes.life import urls as life
from closeknit.keepsakes.moments import urls as moments
from closeknit.keepsakes.pause import urls as pause

app_name = "keepsakes"
urlpatterns: list[URLPattern] = [
    path("together/<uuid:bond>/keepsakes/", views.keepsakes, name="keepsakes"),
    path("together/<uuid:bond>/keepsakes/jar/", views.jar, name="jar"),
    *life.urlpatterns,
    *moments.urlpatterns,
    *pause.urlpatterns,
    *circle.urlpatterns,
]
