"""A person's own map of people and groups who hold them. Knows names, how near they stand, and which bonds may
see it; refuses to know who has an account, to weigh anybody, and to suggest whom to see."""
