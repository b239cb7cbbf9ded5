// The palette: every verb that the page shows, and every case that the server finds.
import { isThere, open, shut } from "./pages.js";

const palette = document.getElementById("palette");
const input = document.getElementById("palette-text");
const list = document.getElementById("palette-list");
const WAIT_MS = 150;
let asked = 0;
let timer;
let cases = Promise.resolve();

// What an element is called: its words without the key that stands beside them.
function label(element) {
  const words = [...element.childNodes].filter((each) => each.nodeName !== "KBD").map((each) => each.textContent);
  return (element.dataset.label || element.placeholder || words.join(" ")).replace(/\s+/g, " ").trim();
}

function verbs(wanted) {
  const all = [...document.querySelectorAll("[data-key]")].filter((each) => each.dataset.opens !== "palette" && isThere(each));
  return all.filter((each) => label(each).toLowerCase().includes(wanted.toLowerCase())).map((element, number) => {
    const option = document.createElement("li");
    option.role = "option";
    option.id = `verb-${number}`;
    option.append(Object.assign(document.createElement("span"), { className: "what", textContent: label(element) }));
    option.append(" ", Object.assign(document.createElement("kbd"), { textContent: element.dataset.key }));
    const key = CSS.escape(element.dataset.key);
    option.addEventListener("click", () => {
      shut(palette);
      // The page may have been refreshed while the palette was open: act on the element that is there now.
      const now = [...document.querySelectorAll(`[data-key="${key}"]`)].find(isThere);
      if (now?.matches("textarea, input")) now.focus();
      else now?.click();
    });
    return option;
  });
}

// Verbs at once, cases below them when the server has answered: what is chosen stays chosen.
function show() {
  list.replaceChildren(...verbs(input.value.trim()));
  choose(0);
  clearTimeout(timer);
  const mine = ++asked;
  cases = new Promise((done) => (timer = setTimeout(() => find(mine).then(done), WAIT_MS)));
}

async function find(mine) {
  const wanted = input.value.trim();
  if (wanted.length < 2) return;
  const answer = await fetch(`${palette.dataset.search}?q=${encodeURIComponent(wanted)}`);
  const found = await answer.text();
  if (mine !== asked || answer.redirected || !answer.ok) return;
  const empty = !list.children.length;
  list.insertAdjacentHTML("beforeend", found);
  if (empty) choose(0);
}

// Enter may come before the server's answer; then it means the first case that comes.
async function take() {
  if (!list.children.length) await cases;
  (chosen() ?? list.firstElementChild)?.click();
}

const chosen = () => list.querySelector("[aria-selected=true]");

const options = () => [...list.children];

function choose(number) {
  const all = options();
  const next = all[(number + all.length) % all.length];
  for (const each of all) each.ariaSelected = String(each === next);
  if (next) input.setAttribute("aria-activedescendant", next.id);
  else input.removeAttribute("aria-activedescendant");
  next?.scrollIntoView({ block: "nearest" });
}

if (palette) {
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(options().indexOf(chosen()) + step);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take();
    }
  });
  list.addEventListener("click", (event) => {
    const href = event.target.closest("[data-href]")?.dataset.href;
    if (!href) return;
    shut(palette);
    open(href);
  });
  // `toggle` comes when the dialog opens, whoever opened it, but after the first key may have been typed.
  palette.addEventListener("toggle", () => palette.open && show());
  palette.addEventListener("close", () => {
    input.value = "";
    list.replaceChildren();
  });
}
