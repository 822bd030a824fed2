// Spans of time, in milliseconds, as somebody would say them who does not count along.

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const FIVES = ["fifteen", "twenty", "twenty-five", "thirty", "thirty-five", "forty", "forty-five", "fifty"];
const MINUTE = 60000;

/** A number up to twelve, and by fives up to fifty, as a word. */
export const numberWord = (number) => NUMBERS[number] ?? FIVES[number / 5 - 3] ?? String(number);

/** What is left: "about two minutes", "half a minute", "a few breaths". */
export function leftWords(span) {
  const minutes = span / MINUTE;
  if (minutes <= 0.25) return "a few breaths";
  if (minutes <= 0.75) return "half a minute";
  if (minutes <= 1.25) return "about a minute";
  if (minutes <= 1.75) return "a minute and a half";
  if (minutes < 52) return `about ${numberWord(roundly(minutes))} minutes`;
  if (minutes < 75) return "about an hour";
  return minutes < 105 ? "an hour and a half" : "about two hours";
}

/** The same to the second, as on a kitchen clock: "1:04". The last second is still shown as one. */
export function clockText(span) {
  const seconds = Math.max(0, Math.ceil(span / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** How long something has been over: "a minute ago", "about twenty minutes ago", "a while ago". */
export function agoWords(span) {
  const minutes = span / MINUTE;
  if (minutes < 1.5) return "a minute ago";
  if (minutes < 52) return `about ${numberWord(roundly(minutes))} minutes ago`;
  return minutes < 90 ? "about an hour ago" : "a while ago";
}

/** To the minute up to twelve, then to five: nobody says "about thirty-seven minutes". */
function roundly(minutes) {
  return minutes < 12.5 ? Math.round(minutes) : Math.round(minutes / 5) * 5;
}
