"""Somebody has said that it is too much: everything between these people rests for a while. Knows since when,
and until when they said; refuses to know why, how often, and what it was about."""
