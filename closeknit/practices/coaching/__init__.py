"""Reading a draft with its writer: what is posted goes through `closeknit.coach`, and what that
noticed comes back as notes beneath the field. Knows forms, fields and the words in which notes are
put; refuses to keep, log or pass on anything that it read, and to stand in the way of sending."""
