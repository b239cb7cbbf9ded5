// Words of the trade are underlined while somebody writes: a layer over the text field holds the same
// words, invisible, with a line under each. The server says which; a click or Alt+J puts the plain word in.

const LETTER = "[\\p{L}\\p{N}_-]";
const areaOf = (list) => document.getElementById(list.dataset.underlines);
const listOf = (area) => document.querySelector(`[data-underlines="${CSS.escape(area.id)}"]`);
const swapsIn = (list) => [...(list?.querySelectorAll("[data-swaps]") ?? [])];

// Where each word stands: {start, end, swap}, in the order of the text.
function places(area) {
  const swaps = swapsIn(listOf(area));
  const found = swaps.flatMap((swap) => {
    const words = RegExp.escape?.(swap.dataset.swaps) ?? swap.dataset.swaps.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const pattern = new RegExp(`(?<!${LETTER})${words}(?!${LETTER})`, "gu");
    return [...area.value.matchAll(pattern)].map((each) => ({ start: each.index, end: each.index + each[0].length, swap }));
  });
  return found.sort((one, other) => one.start - other.start);
}

function paint(area) {
  const under = area.closest(".underlined")?.querySelector(".under");
  if (!under) return;
  const parts = [];
  let at = 0;
  for (const { start, end } of places(area)) {
    if (start < at) continue;
    const mark = document.createElement("mark");
    mark.textContent = area.value.slice(start, end);
    parts.push(area.value.slice(at, start), mark);
    at = end;
  }
  under.replaceChildren(...parts, `${area.value.slice(at)}\u200b`);
  under.scrollTop = area.scrollTop;
}

function swap(area, place) {
  if (!place) return;
  area.focus();
  area.setRangeText(place.swap.dataset.for, place.start, place.end, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("input", (event) => event.target.matches?.(".underlined textarea") && paint(event.target));
document.addEventListener(
  "scroll",
  (event) => {
    if (!event.target.matches?.(".underlined textarea")) return;
    event.target.closest(".underlined").querySelector(".under").scrollTop = event.target.scrollTop;
  },
  true,
);

document.addEventListener("click", (event) => {
  const chosen = event.target.closest?.("[data-swaps]");
  if (!chosen) return;
  const area = areaOf(chosen.closest("[data-underlines]"));
  swap(area, places(area).find((each) => each.swap === chosen));
});

// The word at the cursor, else the first that is underlined.
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyJ") return;
  if (!event.target.matches?.(".underlined textarea")) return;
  event.preventDefault();
  const found = places(event.target);
  const cursor = event.target.selectionStart;
  swap(event.target, found.find(({ start, end }) => start <= cursor && cursor <= end) ?? found[0]);
});

document.addEventListener("htmx:afterSwap", () => {
  for (const area of document.querySelectorAll(".underlined textarea")) paint(area);
});
