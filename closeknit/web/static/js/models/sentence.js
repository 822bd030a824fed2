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

/** What a word of a list goes on from: "so", "a bit", "I need"; any other is joined by "and". */
const LEADING = new Set(
  `a an and as be being bit both but even feel feeling felt for from i just kind less like little lot more most my need
  needing of or pretty quite rather really so some somewhat still that the to too very want with your`.split(/\s+/),
);

/** A word at the caret of a text, with blanks around it where it would touch another. */
export function withWord(text, [from, to], word) {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const last = /(?:^|\s)([\p{L}'’-]+)\s*$/u.exec(before)?.[1].toLowerCase();
  const joint = last && !LEADING.has(last) && !after.trim() ? "and " : "";
  const left = (before && !/\s$/.test(before) ? " " : "") + joint;
  const right = after && !/^[\s,.;:!?]/.test(after) ? " " : "";
  return { text: left + word + right, caret: (before + left + word).length };
}
