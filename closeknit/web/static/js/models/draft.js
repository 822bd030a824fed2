// What somebody typed and has not sent yet, kept in this tab alone.

const PREFIX = "draft:";
// Of what the server put into the form only the key is kept, by which it knows a repeated send.
const KEY = "once";
const NEVER = new Set(["password", "file", "submit", "button", "reset"]);
const TICKS = new Set(["radio", "checkbox"]);

/** The fields of a form worth keeping, as pairs; `fields` are {name, type, value, checked}. */
export function worthKeeping(fields) {
  return fields
    .filter(({ name, type }) => name && !NEVER.has(type) && (type !== "hidden" || name === KEY))
    .filter(({ type, checked }) => !TICKS.has(type) || checked)
    .map(({ name, value }) => [name, value]);
}

/** Whether there is anything in it that a person typed or chose; hidden fields alone are not. */
export function isEmpty(fields) {
  return !fields.some(({ type, value, checked, original }) => {
    if (TICKS.has(type)) return checked !== original;
    return type !== "hidden" && !NEVER.has(type) && value !== original && value.trim() !== "";
  });
}

export class Drafts {
  constructor(storage) {
    this.storage = storage;
  }

  /** Keeps the pairs; `waiting` is the button that was pressed, if the send has not gone through. */
  keep(name, pairs, waiting = null) {
    try {
      this.storage.setItem(PREFIX + name, JSON.stringify({ pairs, waiting }));
      return true;
    } catch {
      return false; // A full or forbidden storage: the page itself still holds the words.
    }
  }

  /** What was kept under this name, or null; a damaged entry counts as nothing. */
  find(name) {
    try {
      const kept = JSON.parse(this.storage.getItem(PREFIX + name));
      return kept && Array.isArray(kept.pairs) ? kept : null;
    } catch {
      return null;
    }
  }

  forget(name) {
    this.storage.removeItem(PREFIX + name);
  }

  forgetAll() {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
    keys.filter((key) => key.startsWith(PREFIX)).forEach((key) => this.storage.removeItem(key));
  }
}

const SENTENCES = {
  offline: "Not sent yet. It is kept here, and goes out when the network is back.",
  gone: "There is nothing here any more to send this to. What you wrote still stands on this page.",
  long: "This is more than can be sent at once. What you wrote is kept.",
  closed: "It has locked meanwhile. Open it in another tab, then send this again.",
  busy: "Too much at once just now. What you wrote is kept, and goes out in a moment.",
  broken: "Something went wrong on this side. What you wrote is kept, and is tried again in a moment.",
};

export const sentence = (outcome) => SENTENCES[outcome] ?? "";

/**
 * What became of a send, from what came back: "sent"; "show" where a page asks for something first
 * and carries the words along (the PIN, signing in, a page too old, the form with its errors, what
 * another tab has done meanwhile); or
 * why it was not sent, as a key of the sentences. `back` is null without a network.
 */
export function outcome(back) {
  if (back === null || back.status === 0) return "offline";
  if (back.holdsFiles && (back.locked || back.status === 401)) return "closed";
  if (back.locked || [401, 403, 409].includes(back.status)) return "show";
  if (back.sameForm && back.status < 500) return "show";
  if (back.status < 400) return "sent";
  return { 404: "gone", 410: "gone", 413: "long", 429: "busy" }[back.status] ?? "broken";
}

/** Whether it makes sense to try the same send again without being asked. */
export const triesAgain = (result) => ["offline", "busy", "broken"].includes(result);
