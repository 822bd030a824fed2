import { roomLeft } from "../models/length.js";

/** Says a quiet word when the room in its text is nearly used up. */
class Length extends HTMLElement {
  connectedCallback() {
    this.text = this.querySelector("textarea, input");
    if (!this.text) return;
    this.note ??= this.addNote();
    this.text.addEventListener("input", () => this.look());
    this.text.form?.addEventListener("closeknit:restored", () => this.look());
    this.look();
  }

  look() {
    const words = roomLeft(this.text.value.length, this.text.maxLength);
    if (this.note.textContent !== words) this.note.textContent = words;
  }

  addNote() {
    const note = document.createElement("p");
    note.className = "hint length-note";
    note.setAttribute("role", "status");
    this.append(note);
    return note;
  }
}

customElements.define("ck-length", Length);
