import { keepStill } from "./still.js";

// Shows a page that has been fetched, in place of this one, as if the browser had gone there.
let shown = location.pathname + location.search;

export function show(html, url) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const { body } = document;
  document.title = page.title;
  keepStill(page.body, body);
  for (const { name } of [...body.attributes]) body.removeAttribute(name);
  for (const { name, value } of page.body.attributes) body.setAttribute(name, value);
  remember(url);
  body.replaceChildren(...page.body.childNodes);
  globalThis.htmx?.process(body);
  document.dispatchEvent(new CustomEvent("closeknit:shown"));
  lookAt(body.querySelector("[aria-invalid='true']") ?? document.getElementById("main"));
}

/** The page's form token, which every unsafe request carries. */
export function formToken() {
  const headers = document.body.getAttribute("hx-headers");
  return headers ? (JSON.parse(headers)["X-CSRFToken"] ?? "") : "";
}

export function send(url, options = {}) {
  const headers = { "X-CSRFToken": formToken(), ...options.headers };
  return fetch(url, { credentials: "same-origin", ...options, headers });
}

function remember(url) {
  if (url !== location.href) history.pushState({ closeknit: true }, "", url);
  shown = location.pathname + location.search;
}

function lookAt(element) {
  if (!element) return;
  element.focus({ preventScroll: true });
  if (element.id === "main") scrollTo(0, 0);
  else element.scrollIntoView({ block: "center" });
}

// Going back to a page that was left in this way asks the server for it again.
addEventListener("popstate", (event) => {
  const elsewhere = location.pathname + location.search !== shown;
  if (elsewhere && !event.state?.htmx) location.reload();
});
