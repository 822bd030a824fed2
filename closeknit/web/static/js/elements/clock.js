import { lasting } from "../models/ending.js";
import { Kept } from "../models/kept.js";
import { awake } from "./awake.js";
import { chime, isSilent, mayBeHeard, setSilent, wake } from "./chime.js";

const STEADY = 700;

/**
 * What the clocks have in common: a state kept in the tab, a screen kept on while it runs, a chime.
 * A clock says whether its plan makes sense (`isPlanned`), how a kept state comes back (`restored`),
 * how it moves on (`settled`, `pressed`), when it runs and has run out, and how it looks (`show`).
 */
export class Clock extends HTMLElement {
  connectedCallback() {
    if (!this.isPlanned) return;
    this.kept = new Kept(sessionStorage, this.getAttribute("name") ?? location.pathname);
    this.state = this.restored(this.kept.find(Date.now()));
    this.addEventListener("click", this);
    for (const type of ["visibilitychange", "pageshow", "pointerdown"]) addEventListener(type, this, true);
    this.part("clock-plain").hidden = true;
    this.part("clock-face").hidden = false;
    this.build();
    this.tick();
  }

  disconnectedCallback() {
    for (const type of ["visibilitychange", "pageshow", "pointerdown"]) removeEventListener(type, this, true);
    this.rest();
  }

  handleEvent({ type, target }) {
    if (type === "click") this.tap(target.closest("[data-act]")?.dataset.act);
    else if (type === "pointerdown") wake(); // After a reload, any touch gives the chime its voice back.
    else if (!document.hidden) this.tick();
  }

  build() {}

  part(name) {
    return this.querySelector(`.${name}`);
  }

  button(act) {
    return this.querySelector(`[data-act="${act}"]`);
  }

  tap(act) {
    if (!act) return;
    wake();
    if (act === "silence") this.turnSilent();
    // What is under the finger has just changed by itself: this tap was meant for what was there.
    else if (!(performance.now() - this.changed < STEADY)) this.become(this.pressed(act, Date.now()));
  }

  turnSilent() {
    setSilent(!isSilent());
    if (!isSilent()) chime();
    this.show(Date.now());
  }

  tick() {
    const before = this.state;
    this.become(this.settled(Date.now()));
    if (!this.hasRunOut(before)) return;
    this.changed = performance.now();
    chime({ last: this.isOver });
  }

  become(next) {
    const now = Date.now();
    if (lasting(next) !== lasting(this.state)) this.kept.keep(next, now);
    this.state = next;
    if (this.isRunning) this.run();
    else this.rest();
    this.show(now);
    this.showSigns();
  }

  run() {
    this.timer ??= setInterval(() => this.tick(), 250);
    awake.hold();
  }

  rest() {
    clearInterval(this.timer);
    this.timer = null;
    awake.letGo();
  }

  showSigns() {
    this.say(this.button("silence"), isSilent() ? "Chime off" : "Chime on");
    this.part("clock-unheard").hidden = !this.isRunning || mayBeHeard() || isSilent();
    this.part("clock-asleep").hidden = awake.can || this.isOver;
  }

  say(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  /** Buttons that have nothing to do are gone; a focus that stood on one goes to `heir`. */
  offer(button, isOffered, heir) {
    const lost = !isOffered && button === document.activeElement;
    button.hidden = !isOffered;
    if (lost) heir.focus();
  }
}
