// What a narrow screen does not show whole.

/** Elements with text that reach over the right edge, or whose own edge cuts their text. */
export function beyondTheEdge() {
  const limit = document.documentElement.clientWidth;
  const shown = (element) => element.checkVisibility() && !element.closest(".heard, .skip, label, svg, .scroll, .live-map");
  return [...document.querySelectorAll("body *")]
    .filter((element) => shown(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => {
      const style = getComputedStyle(element);
      const isCut = style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      return element.getBoundingClientRect().right > limit + 0.5 || isCut;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
