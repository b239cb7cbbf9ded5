// Standard texts: `;` at the start of a word opens them, typing narrows, Enter puts one in, and the first
// place that is to be filled stands selected.
import { shut } from "./pages.js";

const dialog = () => document.getElementById("standard");
const list = () => document.getElementById("standard-list");
const find = () => document.getElementById("standard-find");
const text = () => document.getElementById("answer-text");
const options = () => [...list().querySelectorAll("[role=option]:not([hidden])")];
const PLACE = /\{[^{}]*\}|\[[^[\]]*\]/;

document.addEventListener("keydown", (event) => {
  if (event.target.id === "answer-text" && event.key === ";" && startsWord(event.target)) {
    event.preventDefault();
    dialog().showModal();
  } else if (event.target.id === "standard-find") move(event);
});

function startsWord(area) {
  return /(^|\s)$/.test(area.value.slice(0, area.selectionStart));
}

function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Enter") {
    event.preventDefault();
    put(chosen());
  } else if (step) {
    event.preventDefault();
    const all = options();
    choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
  }
}

const chosen = () => list().querySelector("[aria-selected=true]:not([hidden])");

function choose(option) {
  for (const each of options()) each.ariaSelected = String(each === option);
  if (option) find().setAttribute("aria-activedescendant", option.id);
  option?.scrollIntoView({ block: "nearest" });
}

function narrow() {
  const wanted = find().value.trim().toLowerCase();
  for (const each of list().children) each.hidden = !each.textContent.toLowerCase().includes(wanted);
  choose(options()[0]);
}

function put(option) {
  const area = text();
  if (!option || !area) return;
  shut(dialog());
  const start = area.selectionStart;
  area.focus();
  area.setRangeText(option.dataset.text, start, area.selectionEnd, "end");
  const place = PLACE.exec(area.value.slice(start));
  if (place) area.setSelectionRange(start + place.index, start + place.index + place[0].length);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => put(event.target.closest?.("#standard-list [role=option]")));
document.addEventListener("input", (event) => event.target.id === "standard-find" && narrow());
document.addEventListener(
  "toggle",
  async (event) => {
    if (event.target.id !== "standard" || event.newState !== "open") return;
    find().value = "";
    const answer = await fetch(dialog().dataset.texts);
    if (!answer.ok || answer.redirected) return;
    list().innerHTML = await answer.text();
    narrow();
  },
  true,
);
