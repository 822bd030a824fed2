"""An invented pair, a friend of one of them, and what they wrote to each other in half a year, for
`make demo` to open on a temporary database. Knows people, bonds, practices by name, words and days
counted back from today; refuses to know how anything is sealed, stored or shown, and anybody who
lives. The history is content, in `history.toml`; its schema stands at the top of that file."""
