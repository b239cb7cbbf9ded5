// The palette: every verb that the page shows, and every case that the server finds.
import { isVisible, open } from "./pages.js";

const palette = document.getElementById("palette");
const input = document.getElementById("palette-text");
const list = document.getElementById("palette-list");
const WAIT_MS = 150;
let asked = 0;

// What an element is called: its words without the key that stands beside them.
function label(element) {
  const words = [...element.childNodes].filter((each) => each.nodeName !== "KBD").map((each) => each.textContent);
  return (element.dataset.label || element.placeholder || words.join(" ")).replace(/\s+/g, " ").trim();
}

function verbs(wanted) {
  const all = [...document.querySelectorAll("[data-key]")].filter((each) => each.dataset.opens !== "palette" && isVisible(each));
  return all.filter((each) => label(each).toLowerCase().includes(wanted.toLowerCase())).map((element, number) => {
    const option = document.createElement("li");
    option.role = "option";
    option.id = `verb-${number}`;
    option.append(Object.assign(document.createElement("span"), { className: "what", textContent: label(element) }));
    option.append(" ", Object.assign(document.createElement("kbd"), { textContent: element.dataset.key }));
    option.addEventListener("click", () => {
      palette.close();
      if (element.matches("textarea, input")) element.focus();
      else element.click();
    });
    return option;
  });
}

async function search() {
  const wanted = input.value.trim();
  const mine = ++asked;
  list.replaceChildren(...verbs(wanted));
  choose(0);
  if (wanted.length < 2) return;
  const answer = await fetch(`${palette.dataset.search}?q=${encodeURIComponent(wanted)}`);
  if (mine !== asked || answer.redirected || !answer.ok) return;
  list.insertAdjacentHTML("afterbegin", await answer.text());
  choose(0);
}

const options = () => [...list.children];

function choose(number) {
  const all = options();
  const chosen = all[(number + all.length) % all.length];
  for (const each of all) each.ariaSelected = String(each === chosen);
  if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
  else input.removeAttribute("aria-activedescendant");
  chosen?.scrollIntoView({ block: "nearest" });
}

if (palette) {
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, WAIT_MS);
  });
  input.addEventListener("keydown", (event) => {
    const at = options().findIndex((each) => each.ariaSelected === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(at + step);
    } else if (event.key === "Enter") {
      event.preventDefault();
      options()[at]?.click();
    }
  });
  list.addEventListener("click", (event) => {
    const href = event.target.closest("[data-href]")?.dataset.href;
    if (!href) return;
    palette.close();
    open(href);
  });
  // `toggle` comes when the dialog opens, whoever opened it.
  palette.addEventListener("toggle", () => {
    if (!palette.open) return;
    input.value = "";
    search();
  });
}
