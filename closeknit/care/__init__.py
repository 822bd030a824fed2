"""Safety, help and leaving: the ways out of any page, and what holds on a hard evening. Knows where
help is to be found; refuses to know who looked for it, and keeps nothing."""
