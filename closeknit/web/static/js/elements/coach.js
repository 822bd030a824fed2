import { Reading, placed, units } from "../models/coach.js";
import { Marks } from "./marks.js";
import { send } from "./show.js";
import { type } from "./typing.js";

const BLANK = "____";
/** What the places at the foot of a phone cover, in pixels. */
const FOOT = 80;
const NO_NETWORK = "There is no network just now, so nothing was read.";
const BACK = "It is in. Change it as you like. ";

/** Has what stands in its form read, when asked or (with `along`) in a pause, and shows the notes. */
class Coach extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.place = this.querySelector(".coach");
    this.reading ??= new Reading({ along: this.hasAttribute("along") });
    this.told ??= this.line("for-readers");
    this.told.setAttribute("role", "status");
    this.undone ??= this.line("coach-line");
    this.below ??= this.line("coach-line");
    this.below.ariaHidden = "true";
    this.areas = this.fields.filter((field) => field.tagName === "TEXTAREA").map((area) => [area, new Marks(area)]);
    this.then = this.values();
    for (const name of ["input", "click"]) this.form.addEventListener(name, this);
  }

  disconnectedCallback() {
    for (const name of ["input", "click"]) this.form.removeEventListener(name, this);
    clearTimeout(this.timer);
    this.unmark();
  }

  get fields() {
    return [...this.form.querySelectorAll("textarea, input[type=text]")];
  }

  get text() {
    return this.fields.map(({ value }) => value).join("\n");
  }

  values() {
    return new Map(this.fields.map(({ name, value }) => [name, value]));
  }

  handleEvent(event) {
    if (event.type === "click") this.clicked(event);
    else if (this.fields.includes(event.target)) this.typed(event);
  }

  typed({ isComposing }) {
    this.unmark();
    if (!this.putting) this.undone.replaceChildren();
    this.leaveOut();
    const wait = this.reading.typed(this.text);
    this.waitFor(isComposing ? null : wait);
  }

  waitFor(milliseconds) {
    clearTimeout(this.timer);
    if (milliseconds === null) return;
    this.timer = setTimeout(() => {
      if (this.reading.pause({ online: navigator.onLine }) !== null) this.ask();
    }, milliseconds);
  }

  /** What was noticed of words that are gone says nothing any more, nor what was said of the whole. */
  leaveOut() {
    for (const hint of this.hints) {
      const then = this.then.get(hint.dataset.field) ?? "";
      hint.hidden = !placed(then, this.named(hint).value, this.span(hint, then));
    }
    const changed = this.fields.some(({ name, value }) => value !== this.then.get(name));
    for (const line of this.place.querySelectorAll("[data-now]")) line.hidden = changed;
  }

  get hints() {
    return [...this.place.querySelectorAll("section[data-field]")];
  }

  clicked(event) {
    const button = event.target.closest("button");
    const mine = button?.getAttribute("formaction")?.startsWith(this.getAttribute("src"));
    if (!mine) return;
    event.preventDefault();
    if (button.name === "coach-put") this.put(button);
    else if (button.name === "coach-back") this.takeBack(button);
    else this.press(button);
  }

  press(button) {
    this.button = button;
    clearTimeout(this.timer);
    if (this.reading.press(this.text) !== null) this.ask(button);
  }

  async ask(button = null) {
    const then = this.values();
    const answer = await this.fetch(button).catch(() => null);
    const { show, press, wait } = this.reading.answered(Boolean(answer?.html));
    if (press) this.press(this.button);
    else if (show) this.show(answer.html, then, Boolean(button));
    else if (button && answer) this.form.requestSubmit(button);
    else if (button) this.say(NO_NETWORK);
    if (wait !== null) this.waitFor(wait);
  }

  /** {html} with the notes; {html: null} for anything else, such as the page that asks for the PIN. */
  async fetch(button) {
    const body = new URLSearchParams(new FormData(this.form));
    if (button) body.append(button.name, button.value);
    const url = button?.getAttribute("formaction") ?? this.getAttribute("src");
    const answer = await send(url, { method: "POST", body, headers: { Coach: "notes" } });
    const html = await answer.text();
    return { html: answer.ok && answer.headers.get("Coach") === "notes" ? html : null };
  }

  show(html, then, pressed) {
    if (html === this.html && !pressed) return;
    this.html = html;
    this.then = then;
    this.place.innerHTML = html;
    if (!pressed) this.tellOnce(this.place.querySelector("[data-once]"));
    this.unmark();
    for (const [area, marks] of this.areas) this.mark(area, marks);
    const told = this.place.querySelector("[data-told]")?.dataset.told ?? "";
    if (this.told.textContent !== told) this.told.textContent = told;
    if (pressed) this.place.scrollIntoView({ block: "nearest" });
    else this.point(told);
  }

  /** Something of no use a second time, until it is asked for. */
  tellOnce(line) {
    if (line && sessionStorage.coach) this.place.replaceChildren();
    else if (line) sessionStorage.coach = "told";
  }

  /** Where the notes are out of sight, beneath the field that is marked: that there are some. */
  point(told) {
    const marked = this.hints.map((hint) => this.named(hint)).find(Boolean) ?? document.activeElement;
    const field = told && marked.closest(".field");
    if (!field || this.place.getBoundingClientRect().top < innerHeight - FOOT) return;
    this.below.textContent = told;
    field.append(this.below);
  }

  say(line) {
    this.html = null;
    this.place.textContent = line;
    this.told.textContent = line;
  }

  mark(area, marks) {
    const here = this.hints.filter((hint) => this.named(hint) === area).map((hint) => this.span(hint, area.value));
    if (here.length) marks.show(here);
  }

  unmark() {
    for (const [, marks] of this.areas) marks.hide();
    this.below.textContent = "";
  }

  put(button) {
    const field = this.named(button);
    const then = this.then.get(field.name) ?? "";
    const span = placed(then, field.value, this.span(button, then));
    if (span === null) {
      this.press(this.form.querySelector(`button[name="coach-asked"][formaction^="${this.getAttribute("src")}"]`));
      return;
    }
    const { text } = button.dataset;
    const blank = text.indexOf(BLANK);
    this.remember(field);
    this.change(field, text, span);
    if (blank >= 0) field.setSelectionRange(span[0] + blank, span[0] + blank + BLANK.length);
  }

  /** Not by its writer's hand, so what stands below stays. */
  change(field, text, span) {
    this.putting = true;
    type(field, text, span);
    this.putting = false;
  }

  remember(field) {
    const before = field.value;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet";
    button.textContent = "Take it back";
    button.onclick = () => this.restore(field, before);
    this.undone.replaceChildren(BACK, button);
  }

  /** The button of a page that was made without scripts. */
  takeBack() {
    const [field, before] = ["coach-field", "coach-before"].map((name) => this.place.querySelector(`[name=${name}]`));
    this.restore(this.form.elements[field.value], before.value);
    field.parentElement.remove();
  }

  restore(field, before) {
    this.undone.replaceChildren();
    this.change(field, before, [0, field.value.length]);
  }

  named({ dataset }) {
    return this.form.elements[dataset.field];
  }

  span({ dataset }, text) {
    return [units(text, Number(dataset.from)), units(text, Number(dataset.to))];
  }

  line(name) {
    const line = document.createElement("p");
    line.className = name;
    this.prepend(line);
    return line;
  }
}

customElements.define("ck-coach", Coach);
