"""What a person reads while nothing can be written in a bond."""

from closeknit.bonds.standing import Standing

NOT_NOW: dict[Standing, str] = {
    Standing.WAITING: "This bond’s key has not reached you yet. It comes when another of you has "
    "come by.",
    Standing.DUE: "Somebody has left this bond. It is being made anew; try once more in a moment.",
    Standing.ALONE: "You are the only one left here. What there is stays readable.",
    Standing.CHANGED: "Somebody’s key has changed. Nothing is shared until you have looked at it, "
    "on the page of this bond’s people.",
    Standing.UNSURE: "Something about this bond was changed outside of this program. Nothing is "
    "shared until that is clear.",
    Standing.OPEN: "That did not work this time. Please try once more.",
}


def not_now(standing: Standing) -> str:
    return NOT_NOW[standing]
