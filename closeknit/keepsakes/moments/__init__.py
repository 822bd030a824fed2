"""Moments of a bond, and the book that they make. Knows who wrote one, who may read it, and in which
order they stand; refuses to say who has looked at one, to count anything, and to read a place or a
day from a picture."""
