/** The same key pressed three times within five seconds, with no other key in between. */
export class ThreePresses {
  constructor(key = "Shift", within = 5000) {
    this.key = key;
    this.within = within;
    this.times = [];
  }

  /** True at the third press. A key held down repeats itself; that is one press. */
  press(key, now, repeated = false) {
    if (repeated) return false;
    if (key !== this.key) {
      this.times = [];
      return false;
    }
    this.times = [...this.times.filter((time) => now - time <= this.within), now];
    if (this.times.length < 3) return false;
    this.times = [];
    return true;
  }
}
