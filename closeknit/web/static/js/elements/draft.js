import { backoff } from "../models/backoff.js";
import { Drafts, isEmpty, outcome, sentence, triesAgain, worthKeeping } from "../models/draft.js";
import { formToken, show } from "./show.js";

const drafts = new Drafts(sessionStorage);
const original = (field) => (isTick(field) ? field.defaultChecked : (field.defaultValue ?? ""));
const isTick = ({ type }) => type === "radio" || type === "checkbox";

/** Keeps what is typed in its form, sends it once, and keeps trying while the network is away. */
class Draft extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form) return;
    this.failures = 0;
    this.sending = false;
    this.state ??= this.addState();
    this.form.addEventListener("input", this);
    this.form.addEventListener("change", this);
    this.form.addEventListener("submit", this);
    addEventListener("online", this);
    this.restore();
  }

  disconnectedCallback() {
    removeEventListener("online", this);
    clearTimeout(this.timer);
  }

  handleEvent(event) {
    if (event.type === "submit") this.submitted(event);
    else if (event.type === "online") this.retry();
    else this.keep();
  }

  get name() {
    return this.getAttribute("name") ?? `${location.pathname}#${this.form.id}`;
  }

  get fields() {
    // A fieldset is among the elements, and has no value.
    return [...this.form.elements].filter((field) => "value" in field).map((field) => ({
      name: field.name,
      type: field.type,
      value: field.value,
      checked: field.checked,
      original: original(field),
    }));
  }

  keep() {
    if (!this.waiting && isEmpty(this.fields)) drafts.forget(this.name);
    else drafts.keep(this.name, worthKeeping(this.fields), this.waiting);
  }

  restore() {
    const kept = drafts.find(this.name);
    if (!kept) {
      this.keep(); // Somebody may have typed before this was loaded.
      return;
    }
    const values = new Map(kept.pairs.map(([name]) => [name, kept.pairs.filter(([of]) => of === name).map(([, value]) => value)]));
    const names = new Set([...this.form.elements].map(({ name }) => name));
    for (const name of names) this.fill(name, values.get(name) ?? []);
    this.form.dispatchEvent(new CustomEvent("closeknit:restored", { bubbles: true }));
    if (kept.waiting) this.send(kept.waiting);
  }

  /** Buttons and what was never kept stay as the server gave them. */
  fill(name, values) {
    const fields = [...this.form.elements].filter((field) => field.name === name && "value" in field);
    for (const field of fields) {
      if (isTick(field)) field.checked = values.includes(field.value);
      else if (values.length && field.type !== "submit") field.value = values.shift();
    }
  }

  submitted(event) {
    const button = event.submitter;
    if (event.defaultPrevented || button?.hasAttribute("data-plain")) return;
    event.preventDefault();
    if (!this.sending) this.send({ name: button?.name ?? "", value: button?.value ?? "", action: button?.getAttribute("formaction") ?? "" });
  }

  retry() {
    if (this.waiting && !this.sending) this.send(this.waiting);
  }

  async send(waiting) {
    clearTimeout(this.timer);
    this.sending = true;
    this.waiting = waiting;
    this.form.setAttribute("aria-busy", "true");
    this.keep();
    const back = await this.post(waiting);
    this.sending = false;
    this.form.removeAttribute("aria-busy");
    this.answered(back);
  }

  /** What came back, or null without a network. The form token is this page's, never a kept one. */
  async post({ name, value, action }) {
    const body = new FormData(this.form);
    if (name) body.append(name, value);
    const whole = this.form.enctype.startsWith("m");
    const options = { method: "POST", body: whole ? body : new URLSearchParams(body), headers: { "X-CSRFToken": formToken() } };
    try {
      const answer = await fetch(action || this.form.getAttribute("action") || location.href, options);
      const html = await answer.text();
      // The address of a form is not one to come back to: only a redirect leads to a page.
      const url = answer.redirected ? answer.url : location.href;
      return { status: answer.status, url, html, ...this.marks(html) };
    } catch {
      return null;
    }
  }

  marks(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const forms = [...page.querySelectorAll("ck-draft")];
    const sameForm = forms.some((other) => other.getAttribute("name") === this.getAttribute("name"));
    const holdsFiles = [...this.form.elements].some(({ files }) => files?.length);
    return { sameForm, locked: page.body.hasAttribute("data-locked"), holdsFiles };
  }

  answered(back) {
    const result = outcome(back);
    if (result === "sent") drafts.forget(this.name);
    if (result === "sent" || result === "show") {
      this.waiting = null;
      if (result === "show") this.keep();
      show(back.html, back.url);
      return;
    }
    this.state.textContent = sentence(result);
    this.failures += 1;
    if (triesAgain(result)) this.timer = setTimeout(() => this.retry(), backoff(this.failures, { first: 4000 }));
    else this.waiting = null;
    this.keep();
  }

  addState() {
    const state = document.createElement("p");
    state.className = "draft-state";
    state.setAttribute("role", "status");
    this.form.append(state);
    return state;
  }
}

customElements.define("ck-draft", Draft);
