"""The views of bonds: each loads through the person, acts by one verb, and answers."""
