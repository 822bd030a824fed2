import { fitted, isWorthShrinking, taken } from "../models/pictures.js";
import { stay } from "./staying.js";

const QUALITY = 0.9;

/**
 * Shows the pictures that are chosen in the file field inside it, each with a line for it, and makes
 * large ones smaller before they are sent: what a file tells beside its picture then never leaves.
 */
class Pictures extends HTMLElement {
  connectedCallback() {
    this.input ??= this.querySelector("input[type='file']");
    if (this.list || !this.input) return;
    this.most = Number(this.getAttribute("most"));
    this.chosen = [];
    this.list = document.createElement("ul");
    this.list.className = "chosen";
    this.said = document.createElement("p");
    this.said.className = "draft-state";
    this.said.setAttribute("role", "status");
    this.append(this.said, this.list);
    this.input.addEventListener("change", () => this.add([...this.input.files]));
    stay(this, () => this.chosen.length > 0);
  }

  async add(files) {
    const found = taken(this.chosen.length, files, this.most);
    this.said.textContent = found.sentence;
    for (const file of found.files) {
      const one = { file, item: document.createElement("li") };
      this.chosen.push(one);
      this.fill(one);
    }
    this.put();
    for (const one of [...this.chosen]) await this.shrink(one);
    this.put();
  }

  fill(one) {
    const number = this.chosen.length;
    const picture = document.createElement("img");
    const beside = document.createElement("div");
    const label = document.createElement("label");
    const line = document.createElement("input");
    const away = document.createElement("button");
    picture.src = URL.createObjectURL(one.file);
    picture.alt = "";
    picture.addEventListener("load", () => URL.revokeObjectURL(picture.src));
    label.textContent = `A line for picture ${number}`;
    Object.assign(line, { type: "text", name: "line", id: `line-${crypto.randomUUID()}`, autocomplete: "off", spellcheck: false, dir: "auto" });
    label.htmlFor = line.id;
    Object.assign(away, { type: "button", className: "button button-quiet", textContent: "Leave it out" });
    away.addEventListener("click", () => this.drop(one));
    beside.className = "stack-close";
    beside.append(label, line, away);
    one.item.append(picture, beside);
    this.list.append(one.item);
  }

  drop(one) {
    this.chosen = this.chosen.filter((other) => other !== one);
    one.item.remove();
    this.said.textContent = "";
    this.put();
    this.input.focus();
  }

  /** What the field holds is what the form sends, in the order of the list. */
  put() {
    const files = new DataTransfer();
    for (const { file } of this.chosen) files.items.add(file);
    this.input.files = files.files;
  }

  /** A picture that this browser cannot open goes as it is: the server says what is wrong with it. */
  async shrink(one) {
    if (one.seen) return;
    one.seen = true;
    const picture = await createImageBitmap(one.file, { imageOrientation: "from-image" }).catch(() => null);
    if (!picture) return;
    if (isWorthShrinking(one.file.size, picture.width, picture.height)) {
      const [width, height] = fitted(picture.width, picture.height);
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const pen = canvas.getContext("2d");
      // What is not painted at all would turn black.
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, width, height);
      pen.imageSmoothingQuality = "high";
      pen.drawImage(picture, 0, 0, width, height);
      const made = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
      if (made && made.size < one.file.size) one.file = new File([made], one.file.name, { type: "image/jpeg" });
    }
    picture.close();
  }
}

customElements.define("ck-pictures", Pictures);
