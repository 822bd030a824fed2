"""What makes such words harmless: fondness, another's mouth, a look from outside."""

from closeknit.coach.rules.guards import SAID_BY_OTHERS
from closeknit.coach.rules.mind_reading.frames import FOND

GUARD = (
    *FOND,
    "(he|she|they|dad|mum|everyone|people) (SPEECH_VERB|is|was) (that)? (not_my_fault|my_fault)",
    "(maybe|perhaps) (we|i) (should|could|can) both",
)
BEFORE = (
    *SAID_BY_OTHERS,
    "(not|never) (saying|say|mean|meaning|said)",
    "(he|she|they) (is|was|are|were)? like",
    "(unless|if|whether|because)",
    "(feel|feels|felt|sound|sounds|sounded|seem|seems|seemed|look|looks|looked|glad|happy|act|"
    "acting)",
)
