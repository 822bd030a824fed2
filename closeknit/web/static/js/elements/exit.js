import { Drafts } from "../models/draft.js";
import { forgetClocks } from "../models/kept.js";
import { ThreePresses } from "../models/presses.js";

// Other tabs leave as well: one of them may hold what this one has just covered.
const others = new BroadcastChannel("closeknit");
const presses = new ThreePresses();
let leaving = false;

class Exit extends HTMLElement {
  connectedCallback() {
    this.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.leave();
    });
  }

  get form() {
    return this.querySelector("form");
  }

  leave() {
    others.postMessage("exit");
    fetch(this.form.action, { method: "POST", keepalive: true, redirect: "manual" }).catch(() => {});
    this.cover();
  }

  /** Covers before anything else can be seen, and puts the neutral site in this page's place. */
  cover() {
    if (leaving) return;
    leaving = true;
    const cover = document.createElement("div");
    cover.className = "cover";
    document.body.replaceChildren(cover);
    document.title = "\u200b";
    sessionStorage.clear();
    location.replace(this.away);
  }

  get away() {
    return this.form?.dataset.away ?? "https://www.wikipedia.org/";
  }
}

others.addEventListener("message", ({ data }) => {
  if (data === "exit") document.querySelector("ck-exit")?.cover();
});

document.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
  if (presses.press(key, timeStamp, repeat)) document.querySelector("ck-exit")?.leave();
});

// Locking and signing out empty the tab of what was typed; so does a page that came up locked.
document.addEventListener("submit", ({ target }) => {
  if (!target.hasAttribute("data-clears")) return;
  new Drafts(sessionStorage).forgetAll();
  forgetClocks(sessionStorage);
});
if (document.body.hasAttribute("data-locked")) new Drafts(sessionStorage).forgetAll();

customElements.define("ck-exit", Exit);
