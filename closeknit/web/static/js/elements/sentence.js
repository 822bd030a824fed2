import { sentence } from "../models/sentence.js";

/** Shows what the lines of a form say together, while they are filled. */
class SoFar extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.lines = JSON.parse(this.getAttribute("parts"));
    this.said ??= this.appendChild(Object.assign(document.createElement("p"), { className: "so-far" }));
    for (const type of ["input", "closeknit:restored"]) this.form.addEventListener(type, this);
    this.handleEvent();
  }

  disconnectedCallback() {
    for (const type of ["input", "closeknit:restored"]) this.form.removeEventListener(type, this);
  }

  handleEvent() {
    const lines = this.lines.map(([name, label, end]) => ({ label, end, value: this.form.elements[name].value }));
    this.said.textContent = sentence(lines);
  }
}

customElements.define("ck-sentence", SoFar);
