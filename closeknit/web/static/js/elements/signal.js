import { send } from "./show.js";

/** Milliseconds until it is tried again. */
const AGAIN = 5000;

/** Says that it is too much, or when one comes back, as soon as there is a network. Until then this tab keeps
 * since when, with what was pressed, and says that it waits. */
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
    const choice = pressed(event);
    const since = (choice === undefined && this.since) || Date.now();
    sessionStorage.setItem(this.key, `${since}&${choice ?? this.choice}`);
    this.say();
  }

  /** When it was said, in milliseconds; 0 where nothing waits. */
  get since() {
    return Number.parseInt(sessionStorage.getItem(this.key) ?? "0", 10);
  }

  /** The button's name and value, as a query. */
  get choice() {
    return (sessionStorage.getItem(this.key) ?? "").split("&").slice(1).join("&");
  }

  async say() {
    clearTimeout(this.timer);
    const body = new URLSearchParams([...new FormData(this.form), ...new URLSearchParams(this.choice)]);
    body.set("ago", Math.max(0, Math.round((Date.now() - this.since) / 1000)));
    const answer = await send(this.form.action, { method: "POST", body }).catch(() => null);
    if (answer) this.sent(answer);
    else this.wait();
  }

  /** A page that asks for the PIN, say, is shown by the browser: it takes the form along. */
  sent(answer) {
    const choice = new URLSearchParams(this.choice);
    sessionStorage.removeItem(this.key);
    if (answer.ok && answer.redirected) return location.assign(answer.url);
    for (const [name, value] of choice) this.form.append(hidden(name, value));
    return this.form.submit();
  }

  wait() {
    for (const folded of this.querySelectorAll("details")) folded.open = true;
    this.querySelector("[role=status]").hidden = false;
    this.timer = setTimeout(() => this.say(), AGAIN);
  }
}

function pressed({ submitter }) {
  return submitter?.name ? String(new URLSearchParams([[submitter.name, submitter.value]])) : undefined;
}

function hidden(name, value) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name, value });
  return field;
}

customElements.define("ck-signal", Signal);
