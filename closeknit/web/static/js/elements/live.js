import { Presence, showsTheSame } from "../models/live.js";
import { SeenMinutes } from "../models/minute.js";
import { send } from "./show.js";
import { keepStill } from "./still.js";

const WAITING = "Something here has changed.";

/** As the browser writes it, so that it can be compared with what the page holds. */
function asParsed(html) {
  const piece = document.createElement("template");
  piece.innerHTML = html;
  return piece.innerHTML;
}

/** A part of the page that follows what the others do, by fetching itself when told to. */
class Live extends HTMLElement {
  connectedCallback() {
    this.presence ??= new Presence();
    this.minutes ??= new SeenMinutes(Date.now(), !document.hidden);
    this.html ??= this.asMade ?? this.innerHTML;
    for (const [target, type] of this.events()) target.addEventListener(type, this);
    this.clock = setInterval(() => this.tick(), 5000);
    this.follow(this.presence.start());
  }

  disconnectedCallback() {
    for (const [target, type] of this.events()) target.removeEventListener(type, this);
    clearInterval(this.clock);
    clearTimeout(this.polling);
    clearTimeout(this.connecting);
    this.drop();
  }

  events() {
    return [[document, "visibilitychange"], [window, "pageshow"], [window, "online"], [this, "focusout"]];
  }

  handleEvent({ type }) {
    if (type === "focusout") {
      setTimeout(() => this.held && !this.isBusy && this.put(this.held));
    } else if (document.hidden) {
      this.minutes.hide(Date.now());
      this.follow(this.presence.hidden());
    } else if (type !== "pageshow" || this.seen) {
      this.minutes.show(Date.now());
      this.follow(this.presence.returned());
    }
    this.seen = true;
  }

  follow({ connect, poll, fetch }) {
    if (connect !== undefined) {
      clearTimeout(this.connecting);
      this.connecting = setTimeout(() => this.connect(), connect);
    }
    if (poll !== undefined) clearTimeout(this.polling);
    if (poll) this.polling = setTimeout(() => this.refresh(), poll);
    if (fetch) this.refresh();
  }

  connect() {
    const url = this.getAttribute("url");
    if (!url || !globalThis.WebSocket) return;
    this.drop();
    const socket = new WebSocket(new URL(url, location.href.replace(/^http/, "ws")));
    socket.onopen = () => this.follow(this.presence.opened());
    socket.onmessage = () => this.follow(this.presence.message());
    socket.onclose = () => this.follow(this.presence.closed());
    this.socket = socket;
  }

  drop() {
    if (!this.socket) return;
    this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  async refresh() {
    if (this.fetching) {
      this.again = true;
      return;
    }
    this.fetching = true;
    const well = await this.fetchPiece().catch(() => false);
    this.fetching = false;
    this.follow(this.presence.fetched(well));
    if (this.again) {
      this.again = false;
      this.refresh();
    }
  }

  async fetchPiece() {
    const answer = await send(this.getAttribute("src"), { headers: { "HX-Request": "true" } });
    const elsewhere = answer.headers.get("HX-Redirect");
    if (answer.status === 401 || answer.headers.has("HX-Refresh") || elsewhere) {
      if (!this.isBusy) elsewhere ? location.assign(elsewhere) : location.reload();
      return true;
    }
    if (!answer.ok) return false;
    const html = asParsed(await answer.text());
    if (!showsTheSame(html, this.html)) this.isBusy ? this.hold(html) : this.put(html);
    return true;
  }

  /** Whether somebody has a field in use here, or has typed something that has not been sent. */
  get isBusy() {
    const fields = [...this.querySelectorAll("input:not([type=hidden]), textarea, select")];
    return fields.some((field) => field === document.activeElement || this.isChanged(field));
  }

  isChanged(field) {
    const ticked = field.type === "radio" || field.type === "checkbox";
    if (field.tagName === "SELECT") return [...field.options].some((option) => option.selected !== option.defaultSelected);
    return ticked ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }

  put(html) {
    this.html = html;
    this.held = null;
    const piece = document.createElement("template");
    piece.innerHTML = html;
    keepStill(piece.content, this);
    this.replaceChildren(piece.content);
    globalThis.htmx?.process(this);
    document.dispatchEvent(new CustomEvent("closeknit:shown"));
  }

  /** What is being typed is never moved: the change waits, and says so without a sound. */
  hold(html) {
    const told = this.held;
    this.held = html;
    if (told) return;
    const notice = document.createElement("div");
    const button = document.createElement("button");
    notice.className = "notice live-waiting";
    notice.setAttribute("role", "status");
    button.type = "button";
    button.className = "button button-quiet";
    button.textContent = "Show it";
    button.onclick = () => this.put(this.held);
    const piece = document.createElement("template");
    piece.innerHTML = html;
    notice.append(piece.content.querySelector("[aria-labelledby=paused]") ?? WAITING, button);
    this.prepend(notice);
  }

  tick() {
    const visits = this.getAttribute("visits") ?? "/visits/";
    if (this.minutes.passed(Date.now())) send(visits, { method: "POST" }).catch(() => {});
  }
}

customElements.define("ck-live", Live);
