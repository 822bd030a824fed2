import { withWord } from "../models/sentence.js";
import { type } from "./typing.js";

/** Turns words that can be read into words that can be tapped into a field. */
class Words extends HTMLElement {
  connectedCallback() {
    for (const word of this.querySelectorAll("span[data-word]")) this.upgrade(word);
  }

  upgrade(word) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "coach-word";
    button.textContent = word.textContent;
    button.onclick = () => this.put(button.textContent);
    if (word.nextSibling?.nodeType === Node.TEXT_NODE && word.parentElement.tagName === "P") word.nextSibling.data = " ";
    word.replaceWith(button);
  }

  put(word) {
    const field = document.getElementById(this.getAttribute("for"));
    // A field that nobody has been in yet has its caret at the beginning; the word belongs behind.
    const touched = field.selectionEnd > 0;
    const place = touched ? [field.selectionStart, field.selectionEnd] : [field.value.length, field.value.length];
    const { text, caret } = withWord(field.value, place, word);
    type(field, text, place);
    field.setSelectionRange(caret, caret);
  }
}

customElements.define("ck-words", Words);
