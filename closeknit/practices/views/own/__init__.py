"""The pages of practices of one's own: writing one, taking one in from a file, beginning it, letting a
bond have it; and the rungs that a bond adds to its ladder."""
