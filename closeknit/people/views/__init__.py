"""The pages of one person, each a function: load through the visit, validate, act, answer."""
