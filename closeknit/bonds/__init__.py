"""Who is bonded with whom, and the words that are wrapped to a bond.

Bonds, invitations, membership, leaving, and the bond's keys by epoch. Knows members and the keys
that each has confirmed of the others; refuses to know what a practice is, and what anybody does
alone: "just me" has no row here.
"""
