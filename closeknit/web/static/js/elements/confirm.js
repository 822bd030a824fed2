/** Asks once more before its form is sent, for what cannot be undone. */
class Confirm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", this, true);
  }

  disconnectedCallback() {
    this.removeEventListener("submit", this, true);
  }

  handleEvent(event) {
    if (this.sure) {
      this.sure = false;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.ask(event.target, event.submitter);
  }

  ask(form, button) {
    const dialog = document.createElement("dialog");
    const text = document.createElement("p");
    const actions = document.createElement("div");
    text.textContent = this.getAttribute("text") ?? "This cannot be undone.";
    actions.className = "actions";
    const stay = this.button("Go back", "button", () => dialog.close());
    const yes = this.button(this.getAttribute("yes") ?? button?.textContent ?? "Yes", "button button-grave", () => {
      dialog.close();
      this.sure = true;
      form.requestSubmit(button);
    });
    actions.append(stay, yes);
    dialog.className = "stack";
    dialog.append(text, actions);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  button(text, name, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = name;
    button.textContent = text;
    button.onclick = act;
    return button;
  }
}

customElements.define("ck-confirm", Confirm);
