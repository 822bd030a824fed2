import { breathAt, leftAt } from "../models/breath.js";

/** Twenty minutes of breath: a round that widens and narrows, and the words for those who look away. */
class Breath extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.words = this.querySelector(".breath-words");
    this.left = this.querySelector(".breath-left");
    this.button.hidden = false;
    this.button.onclick = () => (this.timer ? this.stop("Begin again") : this.begin());
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  begin() {
    this.started = performance.now();
    this.classList.add("breath-on");
    this.button.textContent = "Stop";
    this.timer = setInterval(() => this.tick(), 200);
    this.tick();
  }

  tick() {
    const second = (performance.now() - this.started) / 1000;
    const words = breathAt(second);
    this.say(this.words, words);
    this.say(this.left, leftAt(second));
    if (!words) this.stop("Once more");
  }

  stop(next) {
    clearInterval(this.timer);
    this.timer = null;
    this.classList.remove("breath-on");
    this.button.textContent = next;
    this.say(this.words, "");
  }

  say(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }
}

customElements.define("ck-breath", Breath);
