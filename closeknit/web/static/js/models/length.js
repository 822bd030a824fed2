/** A quiet word about the room that is left, and nothing at all while there is plenty. */
export function roomLeft(length, most) {
  const left = most - length;
  if (!(most > 0) || left > Math.min(500, most / 5)) return "";
  if (left <= 0) return "The page is full.";
  if (left > 200) return "Room for a few lines more.";
  return left > 60 ? "Room for a line or two more." : "Room for a few words more.";
}
