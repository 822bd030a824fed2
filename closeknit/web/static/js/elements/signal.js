import { send } from "./show.js";

/** Milliseconds until it is tried again. */
const AGAIN = 5000;

/** Says that it is too much, as soon as there is a network. Until then this tab keeps since when, and says
 * that it waits. */
class Signal extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.key = `too-much:${this.getAttribute("name")}`;
    this.form.addEventListener("submit", this);
    addEventListener("online", this);
    if (this.since) this.say();
  }

  disconnectedCallback() {
    removeEventListener("online", this);
    clearTimeout(this.timer);
  }

  handleEvent(event) {
    if (event.type === "submit") event.preventDefault();
    else if (!this.since) return;
    sessionStorage.setItem(this.key, this.since || Date.now());
    this.say();
  }

  /** When it was said, in milliseconds; 0 where nothing waits. */
  get since() {
    return Number(sessionStorage.getItem(this.key));
  }

  async say() {
    clearTimeout(this.timer);
    const body = new URLSearchParams(new FormData(this.form));
    body.set("ago", Math.max(0, Math.round((Date.now() - this.since) / 1000)));
    const answer = await send(this.form.action, { method: "POST", body }).catch(() => null);
    if (answer) this.sent(answer);
    else this.wait();
  }

  /** A page that asks for the PIN, say, is shown by the browser: it takes the form along. */
  sent(answer) {
    sessionStorage.removeItem(this.key);
    if (answer.ok && answer.redirected) location.assign(answer.url);
    else this.form.submit();
  }

  wait() {
    this.querySelector("details").open = true;
    this.querySelector("[role=status]").hidden = false;
    this.timer = setTimeout(() => this.say(), AGAIN);
  }
}

customElements.define("ck-signal", Signal);
