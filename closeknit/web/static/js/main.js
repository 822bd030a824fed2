// Loads an element's module only on pages that have the element, and again after htmx swapped some in.
const elements = {
  "ck-away": () => import("./elements/away.js"),
  "ck-breath": () => import("./elements/breath.js"),
  "ck-coach": () => import("./elements/coach.js"),
  "ck-confirm": () => import("./elements/confirm.js"),
  "ck-copy": () => import("./elements/copy.js"),
  "ck-draft": () => import("./elements/draft.js"),
  "ck-exit": () => import("./elements/exit.js"),
  "ck-idle": () => import("./elements/idle.js"),
  "ck-length": () => import("./elements/length.js"),
  "ck-letgo": () => import("./elements/letgo.js"),
  "ck-live": () => import("./elements/live.js"),
  "ck-pictures": () => import("./elements/pictures.js"),
  "ck-sentence": () => import("./elements/sentence.js"),
  "ck-share": () => import("./elements/share.js"),
  "ck-signal": () => import("./elements/signal.js"),
  "ck-turns": () => import("./elements/turns.js"),
  "ck-voice": () => import("./elements/voice.js"),
  "ck-words": () => import("./elements/words.js"),
};

// What a live part was made as, before any element inside it adds something of its own.
for (const live of document.querySelectorAll("ck-live")) live.asMade = live.innerHTML;

function load() {
  for (const [name, module] of Object.entries(elements)) {
    if (!customElements.get(name) && document.querySelector(name)) module();
  }
}

load();
document.addEventListener("htmx:load", load);
document.addEventListener("closeknit:shown", load);

// A page that the browser kept aside could show words of a session that has been locked since.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
