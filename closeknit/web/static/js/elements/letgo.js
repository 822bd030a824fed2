const GONE = "Gone. It was kept nowhere.";
const MOTION = 2300;

/** Words that are written to be let go: never sent, never stored, not even in this tab. */
class LetGo extends HTMLElement {
  connectedCallback() {
    this.text = this.querySelector("textarea");
    this.button = this.querySelector("button");
    this.state = this.querySelector("[role=status]");
    // What the browser brought back goes; what somebody is typing already stays.
    if (document.activeElement !== this.text) this.text.value = "";
    this.button.hidden = false;
    this.button.onclick = () => this.letGo();
  }

  disconnectedCallback() {
    this.text.value = "";
  }

  letGo() {
    if (!this.text.value.trim() || this.text.readOnly) return;
    this.text.readOnly = true;
    this.text.classList.add("going");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    setTimeout(() => this.gone(), still ? 0 : MOTION);
  }

  gone() {
    this.text.value = "";
    this.text.readOnly = false;
    this.text.classList.remove("going");
    this.state.textContent = GONE;
  }
}

customElements.define("ck-letgo", LetGo);
