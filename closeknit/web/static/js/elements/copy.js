/** Copies its text; the button shows only where the browser can. */
class Copy extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    this.label ??= button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.onclick = async () => {
      const done = await navigator.clipboard.writeText(this.getAttribute("text")).then(() => true, () => false);
      button.textContent = done ? "Copied" : "Copying was not allowed";
      setTimeout(() => (button.textContent = this.label), 3000);
    };
  }
}

customElements.define("ck-copy", Copy);
