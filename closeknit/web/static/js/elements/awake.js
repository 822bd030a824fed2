/** Keeps the screen on while it is held. The system lets go whenever the page is out of sight. */
export class Awake {
  constructor() {
    this.can = "wakeLock" in navigator;
    document.addEventListener("visibilitychange", () => this.ask());
  }

  hold() {
    if (this.held) return;
    this.held = true;
    this.ask();
  }

  letGo() {
    this.held = false;
    this.lock?.release().catch(() => {});
    this.lock = null;
  }

  async ask() {
    if (!this.held || document.hidden || !("wakeLock" in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request("screen");
      this.can = true;
      if (this.held && !this.lock) this.keep(lock);
      else lock.release();
    } catch {
      this.can = false; // A battery nearly empty, or a system that refuses: the page says so.
    }
  }

  keep(lock) {
    this.lock = lock;
    lock.addEventListener("release", () => {
      if (this.lock === lock) this.lock = null;
    });
  }
}

/** One for the page: clocks come and go with the pieces that are swapped. */
export const awake = new Awake();
