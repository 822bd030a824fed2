"""The open pages' ears: a websocket that says *that* something changed, never *what*. Knows which
addresses a signed-in person may listen at; refuses to carry a single word of anybody."""
