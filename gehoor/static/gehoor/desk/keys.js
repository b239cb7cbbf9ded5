// Every key stands beside its label: a key does what its visible element would do when clicked.
import { isTyping, isThere } from "./pages.js";
import { move } from "./list.js";

const SEQUENCE_MS = 1200;
const ON = "gehoor:keys";
const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
let pending = "";

const lettersOn = () => localStorage.getItem(ON) !== "off";
const find = (key) =>
  [...document.querySelectorAll("[data-key], [data-key-also]")].find(
    (each) => (each.dataset.key === key || each.dataset.keyAlso === key) && isThere(each),
  );

function act(element) {
  if (isTyping(element)) element.focus();
  else element.click();
}

function send(event) {
  const form = event.target.closest?.("form");
  if (!form) return;
  event.preventDefault();
  const wanted = event.shiftKey ? "button.secondary" : "button.primary";
  const button = form.querySelector(wanted);
  if (button) button.click(); // htmx sends the value of a button only when it was clicked
  else form.requestSubmit();
}

function letter(event) {
  const key = pending ? `${pending} ${event.key}` : event.key;
  pending = "";
  const element = find(key);
  if (element) {
    event.preventDefault();
    act(element);
  } else if (STEPS[event.key]) {
    event.preventDefault();
    move(STEPS[event.key]);
  } else if (document.querySelector(`[data-key^="${CSS.escape(event.key)} "]`)) {
    pending = event.key;
    setTimeout(() => (pending = ""), SEQUENCE_MS);
  }
}

document.addEventListener("keydown", (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "Enter") return send(event);
  if (command && event.key.toLowerCase() === "k") {
    event.preventDefault();
    return document.getElementById("palette")?.showModal();
  }
  if (event.key === "Escape" && isTyping(event.target) && !event.target.closest("dialog")) {
    return event.target.blur();
  }
  if (command || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return undefined;
  return lettersOn() ? letter(event) : undefined;
});

// WCAG 2.1.4: keys that are single letters can be switched off.
const choice = document.getElementById("keys-on");
if (choice) {
  choice.checked = lettersOn();
  choice.addEventListener("change", () => localStorage.setItem(ON, choice.checked ? "on" : "off"));
}
