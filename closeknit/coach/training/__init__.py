"""Makes the heads from public data sets: `python -m closeknit.coach.training FOLDER`.

Pure Python and deterministic: only sums, products and square roots of doubles, in a fixed order,
so that the same data give the same bytes on every machine. The data are not part of the project;
`docs/coach.md` says where they come from and under what licence.
"""

from closeknit.coach.training.heads import trained
from closeknit.coach.training.reading import Missing

__all__ = ["Missing", "trained"]
