const BLANK = "____";

/** What several lines say together: each is {label, value, end}, with a blank where nothing stands. */
export function sentence(lines) {
  return lines
    .map(({ label, value, end }) => {
      const said = value.trim().replace(/\s+/g, " ").replace(/[.,;]+$/, "");
      return `${label} ${said || BLANK}${/[!?…]$/.test(said) ? "" : end}`;
    })
    .join(" ");
}

/** A word at the caret of a text, with blanks around it where it would touch another. */
export function withWord(text, [from, to], word) {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const left = before && !/\s$/.test(before) ? " " : "";
  const right = after && !/^[\s,.;:!?]/.test(after) ? " " : "";
  return { text: left + word + right, caret: (before + left + word).length };
}
