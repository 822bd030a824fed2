/** When a page that nobody touches is to be locked. Times are milliseconds. */
export class Idle {
  constructor(minutes, now) {
    this.after = minutes > 0 ? minutes * 60000 : Infinity;
    this.last = now;
  }

  touch(now) {
    this.last = now;
  }

  isDue(now) {
    return now - this.last >= this.after;
  }

  /** How long until it could be due, at least a second so that no timer runs wild. */
  wait(now) {
    return Math.min(Math.max(1000, this.last + this.after - now), 2 ** 31 - 1);
  }
}
