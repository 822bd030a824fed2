export const MINUTES = 20;
export const IN = 4.2;
export const OUT = 6.8;

/** What to do at this second of the calm: "Breathe in", "Breathe out", or "" once it is over. */
export function breathAt(second, minutes = MINUTES) {
  if (second >= minutes * 60) return "";
  return second % (IN + OUT) < IN ? "Breathe in" : "Breathe out";
}

/** How much of it is left, in words that do not count down. */
export function leftAt(second, minutes = MINUTES) {
  const part = 1 - second / (minutes * 60);
  if (part <= 0) return minutes === MINUTES ? "That was twenty minutes." : "That was it.";
  if (part > 0.75) return "There is time.";
  if (part > 0.4) return "About half of it is left.";
  if (part <= 0.1) return "Nearly there.";
  return minutes < 5 ? "A little more." : "A few minutes more.";
}
