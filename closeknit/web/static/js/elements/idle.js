import { Drafts } from "../models/draft.js";
import { Idle } from "../models/idle.js";
import { formToken } from "./show.js";

const TOUCHES = ["keydown", "pointerdown", "scroll"];

/** Locks a page that nobody has touched for a while and, if wished, one that is put out of sight. */
class Locks extends HTMLElement {
  connectedCallback() {
    this.idle = new Idle(Number(this.getAttribute("minutes")), Date.now());
    for (const type of TOUCHES) addEventListener(type, this, { passive: true });
    document.addEventListener("visibilitychange", this);
    this.watch();
  }

  disconnectedCallback() {
    for (const type of TOUCHES) removeEventListener(type, this);
    document.removeEventListener("visibilitychange", this);
    clearTimeout(this.timer);
  }

  handleEvent({ type }) {
    if (type !== "visibilitychange") this.idle.touch(Date.now());
    else if (document.hidden && this.hasAttribute("hidden-locks")) this.lock();
    else if (!document.hidden && this.idle.isDue(Date.now())) this.lock();
  }

  watch() {
    this.timer = setTimeout(() => {
      if (this.idle.isDue(Date.now())) this.lock();
      else this.watch();
    }, this.idle.wait(Date.now()));
  }

  /** The page is emptied at once; what is asked for next shows the way to unlock. A phone that lies
   * face down has no words on its screen: it locks, and its chime still comes. */
  async lock() {
    clearTimeout(this.timer);
    const { href } = location;
    const dark = document.querySelector("dialog.dark[open]");
    new Drafts(sessionStorage).forgetAll();
    if (dark) {
      this.ask();
      await new Promise((back) => dark.addEventListener("close", back, { once: true }));
      document.body.hidden = true;
      location.replace(href);
      return;
    }
    document.body.hidden = true;
    await this.ask();
    location.replace(href);
  }

  ask() {
    const headers = { "X-CSRFToken": formToken() };
    return fetch(this.getAttribute("lock") ?? "/lock/", { method: "POST", keepalive: true, headers }).catch(() => {});
  }
}

customElements.define("ck-idle", Locks);
