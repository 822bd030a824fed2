// Which pictures are to be sent, and how large each is worth sending.

export const LONG_SIDE = 2048;
/** A file up to this size goes as it is, if it is not larger than the page will show it. */
export const SMALL = 1_500_000;

/** The size in which a picture is sent: no larger than it is kept. */
export function fitted(width, height, most = LONG_SIDE) {
  const factor = Math.min(1, most / Math.max(width, height));
  return [width, height].map((side) => Math.max(1, Math.round(side * factor)));
}

export const isWorthShrinking = (bytes, width, height) => bytes > SMALL || Math.max(width, height) > LONG_SIDE;

/** What of `more` still fits beside `there`, and what to say about the rest. */
export function taken(there, more, most) {
  const room = Math.max(0, most - there);
  const rest = more.length - room;
  if (rest <= 0) return { files: more, sentence: "" };
  const sentence = most === 1 ? "There is room for one picture here." : `There is room for ${most} pictures here. The first ones are taken.`;
  return { files: more.slice(0, room), sentence };
}
