// An opening is a moment: where its threads have met already, what is shown next leaves them as
// they are.
const place = (opened) => opened.closest("[id]")?.id ?? "";

export function keepStill(incoming, before) {
  const met = new Set([...before.querySelectorAll(".opened")].map(place));
  for (const opened of incoming.querySelectorAll(".opened")) {
    if (met.has(place(opened))) opened.classList.add("still");
  }
}
