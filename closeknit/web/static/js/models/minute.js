const MINUTE = 60000;

/** Counts the time a page was in sight; tells when a minute of it has passed. */
export class SeenMinutes {
  constructor(now, visible) {
    this.seen = 0;
    this.since = visible ? now : null;
  }

  show(now) {
    this.since ??= now;
  }

  hide(now) {
    this.take(now);
    this.since = null;
  }

  /** True once for each minute in sight. After a long sleep it is one, not many. */
  passed(now) {
    this.take(now);
    if (this.seen < MINUTE) return false;
    this.seen = 0;
    return true;
  }

  take(now) {
    if (this.since === null) return;
    this.seen += now - this.since;
    this.since = now;
  }
}
