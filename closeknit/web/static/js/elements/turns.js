import { clockText, leftWords } from "../models/spans.js";
import { closedOf, isLast, leftOf, placeOf, press, ranOut, restored, settle, voicesOf } from "../models/turns.js";
import { Clock } from "./clock.js";

const MAIN = { ready: "begin", running: "pause", paused: "resume", up: "next", over: "again" };
const LABELS = { begin: "Begin", pause: "Pause", resume: "Carry on", next: "Next turn", again: "Begin again" };
const PLAIN = ["pause", "again"];

/** A clock between people who share a phone: whose turn it is, and a thread that closes to a ring. */
class Turns extends Clock {
  get plan() {
    return { turns: Number(this.getAttribute("turns")), seconds: Number(this.getAttribute("seconds")) };
  }

  get voices() {
    return Math.min(8, Math.max(2, Number(this.getAttribute("voices")) || 2));
  }

  get isPlanned() {
    return Number.isInteger(this.plan.turns) && this.plan.turns > 0 && this.plan.seconds > 0;
  }

  get isRunning() {
    return this.state.phase === "running";
  }

  get isOver() {
    return this.state.phase === "over";
  }

  restored(kept) {
    return restored(kept, this.plan);
  }

  settled(now) {
    return settle(this.state, now);
  }

  hasRunOut(before) {
    return ranOut(before, this.state);
  }

  pressed(act, now) {
    return press(this.state, act === "main" ? MAIN[this.state.phase] : act, now);
  }

  tap(act) {
    super.tap(act);
    if (act === "main" && this.isRunning) this.bringIntoSight();
  }

  bringIntoSight() {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.part("clock-face").scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
  }

  build() {
    this.each ??= this.part("ring-words").textContent;
    const rows = voicesOf(this.state, this.voices).map((_, index) => this.row(index + 1));
    this.part("voices").replaceChildren(...rows);
  }

  row(thread) {
    const row = document.createElement("li");
    const name = document.createElement("span");
    const does = document.createElement("span");
    row.className = `voice thread-${thread}`;
    name.className = `by thread-${thread}`;
    does.className = "voice-does";
    row.append(name, does);
    return row;
  }

  show(now) {
    this.showVoices();
    this.showRing(now);
    this.showButtons();
    this.say(this.querySelector("[role=status]"), this.said);
  }

  showVoices() {
    const voices = voicesOf(this.state, this.voices);
    [...this.part("voices").children].forEach((row, index) => {
      const { name, does, on } = voices[index];
      this.say(row.firstChild, name);
      this.say(row.lastChild, does);
      row.classList.toggle("voice-on", on);
    });
    this.say(this.part("turn-place"), ["ready", "over"].includes(this.state.phase) ? "" : placeOf(this.state));
    this.showParts(voices.findIndex(({ on }) => on));
  }

  /** What speaker and listener do stands in the colour of whoever does it now. */
  showParts(speaker) {
    const [speaks, listens] = this.querySelectorAll(".turn-part");
    const threads = speaker < 0 ? [] : [speaker + 1, this.voices === 2 ? 2 - speaker : 0];
    speaks.className = `turn-part thread-${threads[0] ?? 0}`;
    listens.className = `turn-part thread-${threads[1] ?? 0}`;
  }

  showRing(now) {
    const { phase, turn } = this.state;
    const left = leftOf(this.state, now);
    const ring = this.part("ring");
    ring.className = `ring ring-${phase} thread-${(turn % this.voices) + 1}`;
    ring.classList.toggle("ring-back", turn % 2 === 1);
    ring.style.setProperty("--closed", closedOf(this.state, now).toFixed(4));
    this.say(this.part("ring-words"), this.ringWords(left));
    this.say(this.part("ring-time"), ["up", "over"].includes(phase) ? "" : clockText(left));
  }

  ringWords(left) {
    const { phase } = this.state;
    const still = { ready: this.each, paused: "Paused", up: "Time is up.", over: "That was the last turn." };
    return still[phase] ?? leftWords(left);
  }

  showButtons() {
    const { phase } = this.state;
    const main = this.button("main");
    const act = MAIN[phase];
    this.say(main, LABELS[act]);
    main.classList.toggle("button-plain", PLAIN.includes(act));
    this.say(this.button("next"), isLast(this.state) ? "That was all" : "Next turn");
    this.offer(this.button("next"), ["running", "paused"].includes(phase), main);
    this.offer(this.button("more"), phase !== "ready", main);
  }

  /** For those who listen to the page: only a change of turns, and the end. */
  get said() {
    const speaker = voicesOf(this.state, this.voices).find(({ on }) => on)?.name;
    const { phase } = this.state;
    if (phase === "ready") return "";
    if (phase === "over") return "That was the last turn.";
    return phase === "up" ? `Time is up. ${speaker} is next.` : `${speaker} speaks. ${placeOf(this.state)}`;
  }
}

customElements.define("ck-turns", Turns);
