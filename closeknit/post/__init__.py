"""What goes out to open pages (and later to mail and push). Knows addresses, refuses to know
meanings."""
