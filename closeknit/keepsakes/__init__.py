"""What outlives a sitting: promises, boundaries, thanks, moments, and what was agreed on. Knows which
words were kept and who accepted them, and what pictures and voices hang on them; refuses to hold plain
words of its own, to judge whether a promise was kept, and to count anything."""
