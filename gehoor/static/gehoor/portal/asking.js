// The form remembers what was typed, and shows answers that fit it. Without this script it works as well.
const PAUSE = 400;
const form = document.querySelector("form[data-keeps-draft]");
const place = form.querySelector("#fitting");
const text = form.querySelector("textarea");
const fields = () => [...form.elements].filter((each) => each.name && !["file", "submit", "button", "password"].includes(each.type)
  && !["csrfmiddlewaretoken", "kept", "website"].includes(each.name));
const solving = document.querySelector("#solving");
const key = `draft ${location.pathname}`;

function keep() {
  const draft = fields().filter((each) => !["radio", "checkbox"].includes(each.type) || each.checked).map((each) => [each.name, each.value]);
  try { localStorage.setItem(key, JSON.stringify(draft)); } catch { /* a browser that keeps nothing keeps its page */ }
}

function sent(draft) {
  const end = document.cookie.match(/(?:^|; )gehoor_sent=([\w-]+)/)?.[1];
  const shown = draft.find(([name]) => name === "shown")?.[1] ?? "";
  return end && shown.endsWith(end);
}

function read() {
  try { return JSON.parse(localStorage.getItem(key)) ?? []; } catch { return []; }
}

// A draft comes back with the number of the form it was typed in: sent again, it is the same message.
function restore() {
  const draft = read();
  if (!draft.length || text.value) return;
  if (sent(draft)) return localStorage.removeItem(key);
  for (const [name, value] of draft) {
    const named = fields().filter((each) => each.name === name);
    const field = named.find((each) => each.type !== "radio" || each.value === value) ?? named[0];
    if (!field) continue;
    if (["radio", "checkbox"].includes(field.type)) field.checked = true;
    else field.value = value;
  }
}

let asked = 0;
async function fit() {
  const mine = ++asked;
  const body = new FormData();
  body.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
  body.set("text", text.value);
  const open = place.querySelector("details[open]");
  if (open) return;
  const answer = await fetch(form.dataset.fitting, { method: "POST", body }).catch(() => null);
  if (answer?.ok && mine === asked) place.innerHTML = await answer.text();
}

let waiting;
form.addEventListener("input", (event) => {
  keep();
  if (form.elements.mail) solving.elements.mail.value = form.elements.mail.value;
  if (event.target !== text) return;
  clearTimeout(waiting);
  waiting = setTimeout(fit, PAUSE);
});

const offline = form.querySelector(".offline");
form.addEventListener("submit", (event) => {
  keep();
  if (navigator.onLine) return;
  event.preventDefault();
  offline.hidden = false;
  offline.scrollIntoView({ block: "center" });
});
addEventListener("online", () => { offline.hidden = true; });
addEventListener("pageshow", () => { restore(); if (text.value) fit(); });
