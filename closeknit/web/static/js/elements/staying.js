/**
 * No page can put a chosen file into a form again. When a form comes back with its mistakes, an element
 * that holds one takes the place of its own empty likeness.
 */
export function stay(element, holds) {
  document.addEventListener("closeknit:shown", () => {
    const likeness = !element.isConnected && holds() && document.getElementById(element.id);
    if (!likeness) return;
    likeness.replaceWith(element);
    document.querySelector("[data-files-gone]")?.remove();
  });
}
