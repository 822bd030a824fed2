const SHOWN = 5000;

/** A screen that is nearly empty: one line, one button, the way out. A dialog, so nothing beneath is met. */
export class Dark {
  constructor(dialog, stop) {
    this.dialog = dialog;
    this.line = dialog.querySelector(".dark-line");
    this.words = dialog.querySelector(".dark-words");
    this.stop = dialog.querySelector('[data-act="stop"]');
    dialog.oncancel = (event) => {
      event.preventDefault();
      stop();
    };
  }

  get isOpen() {
    return this.dialog.open;
  }

  show(line, button) {
    if (!this.isOpen) {
      this.dialog.showModal();
      this.paintBar();
    }
    if (this.line.textContent !== line) this.line.textContent = line;
    if (this.stop.textContent !== button) this.stop.textContent = button;
  }

  /** Says something for a few seconds, to whoever asked. */
  tell(words) {
    clearTimeout(this.timer);
    this.words.textContent = words;
    this.timer = setTimeout(() => (this.words.textContent = ""), SHOWN);
  }

  close() {
    clearTimeout(this.timer);
    this.words.textContent = "";
    this.bar?.remove();
    this.dialog.classList.remove("still");
    if (this.isOpen) this.dialog.close();
  }

  /** The browser's own bar goes dark too, where it follows the page's colour. */
  paintBar() {
    this.bar = document.createElement("meta");
    this.bar.name = "theme-color";
    this.bar.content = getComputedStyle(this.dialog).backgroundColor;
    document.head.prepend(this.bar);
  }
}
