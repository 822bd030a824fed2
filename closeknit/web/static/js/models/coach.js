const PAUSE = 900;

/**
 * When a text is read. It holds no timer and sends nothing: `typed` says how long to wait, `pause` and
 * `press` which text to send now, if any, and `answered` whether what came back is still about what
 * stands there. At most one is under way; no text is read twice for a pause.
 */
export class Reading {
  constructor({ along = false } = {}) {
    this.along = along;
    this.text = "";
    this.asking = null;
    this.read = null;
    this.pressed = false;
  }

  /** Somebody typed: milliseconds until it may be read, or null. */
  typed(text) {
    this.text = text;
    return this.along && text.trim() ? PAUSE : null;
  }

  /** Nobody has typed for that long: the text to read, or null. */
  pause({ online = true } = {}) {
    const idle = this.asking === null && online;
    return idle && this.text.trim() && this.text !== this.read ? this.begin(false) : null;
  }

  /** Somebody pressed a button: the text to read now; null where one is under way, and then the press
   * waits for it. */
  press(text) {
    this.text = text;
    this.pressed = this.asking !== null;
    return this.pressed ? null : this.begin(true);
  }

  /** An answer came (`well`), or none did. `show`: it is about what stands there; `press`: somebody
   * waits for one, so ask as the button does; `wait`: milliseconds until the next pause, or null. */
  answered(well) {
    const stale = this.asking !== this.text;
    const press = this.pressed || (well && stale && this.forButton);
    this.read = well ? this.asking : this.read;
    this.asking = null;
    this.pressed = false;
    const wait = well && stale && !press ? this.typed(this.text) : null;
    return { show: well && !stale && !press, press, wait };
  }

  begin(forButton) {
    this.forButton = forButton;
    this.asking = this.text;
    return this.text;
  }
}

/** A place in a text that is counted in code points, as JavaScript counts. */
export function units(text, points) {
  return Array.from(text).slice(0, points).join("").length;
}

/**
 * Where to put something in a text as it stands `now`, after it was read as `then` and found from one
 * place to another; null where those words are no longer there, or there twice.
 */
export function placed(then, now, [from, to]) {
  if (then === now) return [from, to];
  const words = then.slice(from, to);
  const at = words ? now.indexOf(words) : -1;
  return at < 0 || now.indexOf(words, at + 1) >= 0 ? null : [at, at + words.length];
}
