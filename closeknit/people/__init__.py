"""Accounts: handle and passphrase, sessions that lock, recovery, and the shelf of private records.
Knows one person at a time; refuses to know of any other."""
