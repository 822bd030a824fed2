"""The pages that hold when much else does not: open to everybody, keeping nothing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from closeknit.care.help_lines import countries
from closeknit.care.leaving import leave
from closeknit.people.http import public


@public
@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """All countries stand on one page: which one somebody opened reaches no server and no log."""
    return render(request, "care/help.html", {"countries": countries()})


@public
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def exit_page(request: HttpRequest) -> HttpResponse:
    return leave(request) if request.method == "POST" else render(request, "care/exit.html")


@public
@require_safe
def hard_evening(request: HttpRequest) -> HttpResponse:
    return render(request, "care/hard_evening.html")
