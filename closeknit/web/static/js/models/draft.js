// What somebody typed and has not sent yet, kept in this tab alone.

const PREFIX = "draft:";
// Secrets and tokens are never kept: a tab that is left open must not hold them.
const NEVER = new Set(["csrfmiddlewaretoken", "_pin", "_passphrase"]);

/** The fields of a form worth keeping, as pairs; `fields` are {name, type, value, checked}. */
export function worthKeeping(fields) {
  return fields
    .filter(({ name, type }) => name && !NEVER.has(name) && !["password", "file", "submit", "button"].includes(type))
    .filter(({ type, checked }) => !["radio", "checkbox"].includes(type) || checked)
    .map(({ name, value }) => [name, value]);
}

/** Whether there is anything in it that a person typed or chose; hidden fields alone are not. */
export function isEmpty(fields) {
  return !fields.some(({ type, value, checked, original }) =>
    ["radio", "checkbox"].includes(type) ? checked !== original : type !== "hidden" && value !== original && value.trim());
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
    const keys = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at));
    keys.filter((key) => key.startsWith(PREFIX)).forEach((key) => this.storage.removeItem(key));
  }
}

const SENTENCES = {
  offline: "Not sent yet. It is kept here, and goes out when the network is back.",
  old: "This page was too old to send from. What you wrote is kept. Load the page again, then send it.",
  gone: "There is nothing here any more to send this to. What you wrote still stands on this page.",
  long: "This is more than can be sent at once. What you wrote is kept.",
  busy: "Too much at once just now. What you wrote is kept, and goes out in a moment.",
  broken: "Something went wrong on this side. What you wrote is kept, and is tried again in a moment.",
};

export const sentence = (outcome) => SENTENCES[outcome] ?? "";

/**
 * What became of a send, from what came back: "sent", "again" (the form came back with something to
 * put right), "locked", or why not, as a key of the sentences. `back` is null without a network.
 */
export function outcome(back) {
  if (back === null || back.status === 0) return "offline";
  if (back.locked) return "locked";
  if (back.sameForm && back.status < 500) return "again";
  if (back.status < 400) return "sent";
  return { 403: "old", 404: "gone", 410: "gone", 413: "long", 429: "busy" }[back.status] ?? "broken";
}

/** Whether it makes sense to try the same send again without being asked. */
export const triesAgain = (result) => ["offline", "busy", "broken"].includes(result);
