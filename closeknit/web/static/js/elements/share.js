/** Hands its text and address to the device's own sharing, where there is one. */
class Share extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.share) return;
    button.hidden = false;
    const what = { text: this.getAttribute("text") ?? "", url: this.getAttribute("url") ?? "" };
    button.onclick = () => navigator.share(what).catch(() => {});
  }
}

customElements.define("ck-share", Share);
