"""Sittings: one run of a practice by a bond or by one person. Turns rows into the engine's events,
asks the engine what may happen next, and writes what it answers. Knows steps, seals and openings;
refuses to decide who may read (the vault's) or what comes next (the engine's)."""
