const PREFIX = "clock:";
const OLD = 6 * 60 * 60 * 1000;

/** Where a clock stands, kept in this tab alone: a reload or a sleep does not lose it. No words. */
export class Kept {
  constructor(storage, name) {
    this.storage = storage;
    this.key = PREFIX + name;
  }

  keep(state, now) {
    try {
      this.storage.setItem(this.key, JSON.stringify({ at: now, state }));
      return true;
    } catch {
      return false; // A full or forbidden storage: the clock goes on as long as its page does.
    }
  }

  /** What was kept less than six hours ago, or null; a damaged entry counts as nothing. */
  find(now) {
    try {
      const { at, state } = JSON.parse(this.storage.getItem(this.key));
      // A clock that went back a little makes `at` lie ahead; that is no reason to forget.
      return Math.abs(now - at) <= OLD ? state : null;
    } catch {
      return null;
    }
  }
}

/** Locking and signing out leave no trace of which clock ran. */
export function forgetClocks(storage) {
  for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
}
