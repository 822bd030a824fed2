const LIKE = ["font", "letterSpacing", "padding", "lineHeight", "direction", "textAlign"];

/** Marks places in a text area by a sheet beneath it with the same text in the same type. */
export class Marks {
  constructor(area) {
    this.area = area;
    this.watch = new ResizeObserver(() => this.fit());
  }

  show(places) {
    this.hide();
    this.sheet = document.createElement("div");
    this.sheet.className = "coach-sheet";
    this.sheet.setAttribute("aria-hidden", "true");
    this.fill(places);
    this.area.before(this.sheet);
    this.area.classList.add("coach-marked");
    this.watch.observe(this.area);
    this.area.addEventListener("scroll", this);
    this.fit();
  }

  hide() {
    this.watch.disconnect();
    this.area.removeEventListener("scroll", this);
    this.area.classList.remove("coach-marked");
    this.sheet?.remove();
    this.sheet = null;
  }

  fill(places) {
    const { value } = this.area;
    let at = 0;
    for (const [from, to] of [...places].sort(([one], [other]) => one - other)) {
      if (from < at) continue;
      const mark = document.createElement("mark");
      mark.textContent = value.slice(from, to);
      this.sheet.append(value.slice(at, from), mark);
      at = to;
    }
    // A last empty line takes room in the area, and would take none here.
    this.sheet.append(`${value.slice(at)}\u200b`);
  }

  fit() {
    if (!this.sheet) return;
    const { area, sheet } = this;
    const like = getComputedStyle(area);
    for (const name of LIKE) sheet.style[name] = like[name];
    sheet.style.left = `${area.offsetLeft + area.clientLeft}px`;
    sheet.style.top = `${area.offsetTop + area.clientTop}px`;
    sheet.style.width = `${area.clientWidth}px`;
    sheet.style.height = `${area.clientHeight}px`;
    this.handleEvent();
  }

  handleEvent() {
    if (this.sheet) this.sheet.scrollTop = this.area.scrollTop;
  }
}
