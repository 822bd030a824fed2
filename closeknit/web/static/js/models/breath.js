export const MINUTES = 20;
export const IN = 4.2;
export const OUT = 6.8;

/** What to do at this second of the calm: "Breathe in", "Breathe out", or "" once it is over. */
export function breathAt(second) {
  if (second >= MINUTES * 60) return "";
  return second % (IN + OUT) < IN ? "Breathe in" : "Breathe out";
}

/** How much of it is left, in words that do not count down. */
export function leftAt(second) {
  const minutes = MINUTES - second / 60;
  if (minutes <= 0) return "That was twenty minutes.";
  if (minutes > 15) return "There is time.";
  if (minutes > 8) return "About half of it is left.";
  return minutes > 2 ? "A few minutes more." : "Nearly there.";
}
