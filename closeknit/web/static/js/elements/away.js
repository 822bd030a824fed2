import { begin, choose, endWords, leftOf, ranOut, restored, settle, stop } from "../models/away.js";
import { breathAt, IN, leftAt, OUT } from "../models/breath.js";
import { leftWords } from "../models/spans.js";
import { Clock } from "./clock.js";
import { Dark } from "./dark.js";
import { Lying, mayFeel } from "./lying.js";

const LAY = "Lay the phone face down.";
const MUTE = "This browser can’t feel how the phone lies. The button begins it.";

/** Sends you away from the phone: dark until a chime, or a round to breathe along with. */
class Away extends Clock {
  get lengths() {
    return (this.getAttribute("lengths") ?? "").split(",").map(Number);
  }

  get isPlanned() {
    return this.lengths.every((length) => length > 0);
  }

  get isAway() {
    return this.state.phase === "away";
  }

  get isRunning() {
    return this.isAway || Boolean(this.lying);
  }

  get isOver() {
    return this.state.phase === "over";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.leaveSensor();
    this.dark?.close();
  }

  build() {
    const dialog = this.querySelector("dialog");
    this.dark = dialog && new Dark(dialog, () => this.tap("stop"));
    dialog?.classList.toggle("still", this.isAway);
    if (this.dark) mayFeel().then((feels) => this.offerFeeling(feels));
    for (const radio of this.radios) radio.onchange = () => this.become(choose(this.state, Number(radio.value)));
  }

  get radios() {
    return [...this.querySelectorAll("input[type=radio]")];
  }

  restored(kept) {
    return restored(kept, this.lengths);
  }

  settled(now) {
    if (this.lying?.isDown(now)) return this.begun(now);
    if (this.lying?.isMute(now)) this.giveUpFeeling();
    return settle(this.state, now);
  }

  hasRunOut(before) {
    return ranOut(before, this.state);
  }

  pressed(act, now) {
    if (act === "main") return this.isAway ? this.stopped() : this.begun(now);
    if (act === "stop") return this.stopped();
    if (act === "lay") this.lying = new Lying(now).start();
    if (act === "look") this.look(now);
    return settle(this.state, now);
  }

  begun(now) {
    this.leaveSensor();
    this.unfelt = false;
    return begin(this.state, now);
  }

  stopped() {
    this.leaveSensor();
    this.dark?.close();
    // After a reload there is no place for the focus to go back to; it would stay in the dark.
    if (document.activeElement?.matches("body, dialog *")) this.button("main").focus();
    return stop(this.state);
  }

  leaveSensor() {
    this.lying?.stop();
    this.lying = null;
  }

  offerFeeling(feels) {
    this.feels = feels;
    this.showButtons();
  }

  giveUpFeeling() {
    this.leaveSensor();
    this.dark.close();
    this.feels = false;
    this.unfelt = true;
  }

  look(now) {
    const words = leftWords(leftOf(this.state, now));
    if (this.isAway) this.dark.tell(`${words[0].toUpperCase()}${words.slice(1)} left.`);
  }

  show(now) {
    this.showLengths();
    this.showButtons();
    this.say(this.part("away-end"), this.unfelt && !this.isOver ? MUTE : endWords(this.state, now));
    if (this.dark) this.showDark(now);
    else this.showBreath(now);
  }

  /** What was chosen counts as how the page came, so that a piece that is swapped finds no change. */
  showLengths() {
    for (const radio of this.radios) {
      radio.checked = Number(radio.value) === this.state.length;
      radio.defaultChecked = radio.checked;
      radio.disabled = this.isAway;
    }
  }

  showButtons() {
    const main = this.button("main");
    const stops = this.isAway && !this.dark;
    this.say(main, stops ? "Stop" : this.isOver ? "Once more" : "Begin");
    main.classList.toggle("button-plain", stops || this.isOver);
    this.offer(this.button("lay"), Boolean(this.feels) && !this.isAway, main);
  }

  /** At the end it stays dark, until somebody comes back. */
  showDark(now) {
    if (this.lying) this.dark.show(`${LAY} Then it begins.`, "Not now");
    else if (this.isAway) this.dark.show(LAY, "Stop");
    else if (this.isOver && this.dark.isOpen) this.dark.show(`${endWords(this.state, now)} Come back when you like.`, "Come back");
  }

  showBreath(now) {
    const { length } = this.state;
    const second = length - leftOf(this.state, now) / 1000;
    const stage = this.part("breath-stage");
    if (this.isAway && !stage.classList.contains("breath-on")) {
      // After a reload the round is where the breath is, not at its beginning.
      this.part("breath-round").style.animationDelay = `${-(second % (IN + OUT))}s`;
    }
    stage.classList.toggle("breath-on", this.isAway);
    this.say(this.part("breath-words"), this.isAway ? breathAt(second, length / 60) : "");
    this.say(this.part("breath-left"), this.isAway ? leftAt(second, length / 60) : "");
  }
}

customElements.define("ck-away", Away);
