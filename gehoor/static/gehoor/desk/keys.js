// Every key stands beside its label: a key does what its visible element would do when clicked.
// A key for a part that is about to be replaced waits for what comes in its place (swaps.js).
import { isTyping, isThere } from "./pages.js";
import { move } from "./list.js";
import { bringsKeys, goes, isSent, isToCome } from "./swaps.js";

const SEQUENCE_MS = 1200;
const ON = "gehoor:keys";
const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const held = [];
let pending = "";

const lettersOn = () => localStorage.getItem(ON) !== "off";
const find = (key) =>
  [...document.querySelectorAll("[data-key], [data-key-also]")].find(
    (each) => (each.dataset.key === key || each.dataset.keyAlso === key) && isThere(each),
  );

function act(element) {
  if (!isTyping(element)) return element.click();
  element.focus();
  if ("whole" in element.dataset) element.select(); // what is typed takes the place of all of it
}

function send(event, field = event.target) {
  const form = field.closest?.("form");
  if (!form) return;
  event.preventDefault();
  const wanted = event.shiftKey ? "button.secondary" : "button.primary";
  const button = form.querySelector(wanted);
  if (button) button.click(); // htmx sends the value of a button only when it was clicked
  else form.requestSubmit();
}

const named = (key) => (pending ? `${pending} ${key}` : key);
const begins = (key) => document.querySelector(`[data-key^="${CSS.escape(key)} "]`);

function letter(event) {
  const element = find(named(event.key));
  pending = "";
  if (element) {
    event.preventDefault();
    act(element);
  } else if (STEPS[event.key]) {
    event.preventDefault();
    move(STEPS[event.key]);
  } else if (begins(event.key)) {
    pending = event.key;
    setTimeout(() => (pending = ""), SEQUENCE_MS);
  }
}

const isCommand = (event) => event.ctrlKey || event.metaKey;
const isLetter = (event) => event.key.length === 1 && event.key !== " " && !isCommand(event) && !event.altKey;
const follows = (event) => event.key === " " || event.key === "Enter"; // it means something after what waits
const isOpen = () => document.querySelector("dialog[open]");

// A dialog that asks something has no button with the focus before its words are there.
const isUnanswered = () => Boolean(isOpen()) && !isTyping(document.activeElement) && isToCome(isOpen());

// Whether what this key is for goes, or is still to come: acting now would be lost, or on what is no more.
function isEarly(event) {
  const focus = document.activeElement;
  if (isUnanswered()) return true;
  if (isTyping(focus) || isOpen()) return isSent(focus);
  if (!lettersOn()) return false;
  if (goes(focus)) return true;
  const element = find(named(event.key));
  if (element) return goes(element);
  return bringsKeys() && !STEPS[event.key] && !begins(event.key);
}

function hear(event) {
  const focus = document.activeElement;
  if (event.key === "Enter" && focus.matches("button")) focus.click();
  else if (event.key === "Enter" && (isCommand(event) || !focus.matches("textarea"))) send(event, focus);
  else if (isTyping(focus)) document.execCommand("insertText", false, event.key === "Enter" ? "\n" : event.key);
  else if (!isOpen() && lettersOn()) letter(event);
}

document.addEventListener("gehoor:swapped", () => {
  while (held.length && !isEarly(held[0])) hear(held.shift());
});

function waits(event) {
  if (held.length) return isLetter(event) || follows(event);
  return event.key === "Enter" ? isUnanswered() : isLetter(event) && isEarly(event);
}

document.addEventListener("keydown", (event) => {
  if (waits(event)) {
    event.preventDefault();
    return held.push(event);
  }
  const command = isCommand(event);
  if (command && event.key === "Enter") return send(event);
  if (command && event.key.toLowerCase() === "k") {
    event.preventDefault();
    return document.getElementById("palette")?.showModal();
  }
  if (event.key === "Escape" && isTyping(event.target) && !event.target.closest("dialog")) {
    return event.target.blur();
  }
  if (command || event.altKey || isTyping(event.target) || isOpen()) return undefined;
  return lettersOn() ? letter(event) : undefined;
});

// WCAG 2.1.4: keys that are single letters can be switched off.
const choice = document.getElementById("keys-on");
if (choice) {
  choice.checked = lettersOn();
  choice.addEventListener("change", () => localStorage.setItem(ON, choice.checked ? "on" : "off"));
}
