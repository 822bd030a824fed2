"""What a person reads when something cannot be done: what is so, and never whose doing it is."""

from closeknit.bonds.sentences import not_now
from closeknit.engine import Reason

__all__ = ["not_now", "sentence"]

ELSEWHERE = "Nothing was lost: what you wrote is still below."

PAUSED = "Everything rests here for now, so this was not sent. It is still below."

PAUSED_OFFER = "Everything between you rests for now. Offer it once you are both back."

OTHER_WORDS = "You have answered this already, in other words. Those stay."

SENTENCES: dict[Reason, str] = {
    Reason.NOT_IN_IT: "You are not part of this any more.",
    Reason.WRONG_STEP: "This step asks for something else.",
    Reason.NOT_YET: "Something else comes before this.",
    Reason.HAS_WORDS: "You have words sealed here. Take them back first.",
    Reason.COMPLETE: "It is opening, so nothing can be taken back any more.",
    Reason.MISSED: "This has opened among those who had sealed.",
    Reason.DECIDED: "You have decided about these words already.",
    Reason.NOT_RETURNED: "These words have not come back.",
    Reason.NOBODY_THERE: "There is nothing here to answer.",
    Reason.CHANGED: "Meanwhile another version stands here. Yours is below; look at the other first.",
    Reason.TAKEN_UP: "Somebody has begun with this already, so it stays.",
    Reason.ASIDE: "You have put this aside. Take it up again first.",
    Reason.PUT_AWAY: "This has been put away. You can begin it anew whenever you like.",
    Reason.OPEN_OFFER: "You have an open offer here already.",
    Reason.PARTICIPANTS: "This needs somebody else to be there.",
}


def sentence(reason: Reason) -> str:
    return SENTENCES.get(reason, "That is not possible just now.")
