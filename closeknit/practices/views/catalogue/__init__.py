"""The pages of the catalogue: practices, readings, programmes, words. All of it can be read without an
account; who is signed in finds, beside the same pages, what is theirs to begin."""

from closeknit.practices.views.catalogue.practice import named

__all__ = ["named"]
