"""`closeknit coach`: the coach for a person at a terminal, and for programs line by line.

This package knows terminals, standard input and JSON lines. It refuses to know what makes a wording
hurt, Django, the network, and any other part of Closeknit.
"""
