/** Puts a text into a field as if it had been typed, so that the browser can take it back. */
export function type(field, text, [from, to]) {
  field.focus();
  field.setSelectionRange(from, to);
  const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
  if (done && field.value.slice(from, from + text.length) === text) return;
  field.setRangeText(text, from, to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
