"""What becomes of a keepsake: kept, renegotiated, redrawn, looked at again. Each is a dated mark that its
writer signed. Knows who may say what of which; refuses to count, to remind, and to weigh one against another."""
