"""What templates ask for by name. Knows how things are shown; refuses to know where they are kept."""
