"""Who is bonded with whom: bonds, invitations, membership, leaving, the bond's keys by epoch, and
the words that are wrapped to a bond. Knows members and their pinned keys; refuses to know what a
practice is."""
