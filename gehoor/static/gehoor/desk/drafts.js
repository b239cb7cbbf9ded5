// What is typed survives a reload, an expired session and a crash: each form with data-draft is kept in
// this browser and on the server, for this colleague, until it was sent; the newest of the two counts.
// Tabs share one draft and so one key: sent once.
import { bringBack } from "./files.js";

const NOT_TYPED = new Set(["csrfmiddlewaretoken", "party", "read", "ask_read", "send_read", "fits", "then"]);
const PAUSE_MS = 700;
const waiting = new Map();

const name = (form) => `gehoor:${document.body.dataset.colleague}:${form.dataset.draft}`;
const fields = (form) => [...form.elements].filter((each) => each.name && !NOT_TYPED.has(each.name));
const hasFiles = (form) => Boolean(form.querySelector("[name=file]"));
const typed = (form) =>
  hasFiles(form) || fields(form).some((each) => /^(text|search|textarea)$/.test(each.type) && each.value.trim());

function keep(form) {
  if ("sent" in form.dataset) return; // a field that leaves the page still says that it changed
  if (!typed(form)) {
    forget(form);
    return;
  }
  const values = {};
  for (const field of fields(form)) {
    (values[field.name] ??= []).push(field.type === "checkbox" ? [field.value, field.checked] : field.value);
  }
  const draft = JSON.stringify({ at: Date.now(), values });
  localStorage.setItem(name(form), draft);
  tell(form, draft);
}

function forget(form) {
  if (localStorage.getItem(name(form)) !== null || onServer()[form.dataset.draft]) tell(form, "");
  localStorage.removeItem(name(form));
}

// The server hears when the typing pauses, and at once when the page is left or the form was sent.
function tell(form, draft) {
  const body = new FormData();
  body.append("csrfmiddlewaretoken", form.querySelector("[name=csrfmiddlewaretoken]").value);
  body.append("form", form.dataset.draft);
  body.append("fields", draft);
  clearTimeout(waiting.get(form.dataset.draft)?.timer);
  const send = () => {
    waiting.delete(form.dataset.draft);
    fetch("/concept", { method: "POST", body, keepalive: true }).catch(() => {});
  };
  if (draft) waiting.set(form.dataset.draft, { send, timer: setTimeout(send, PAUSE_MS) });
  else send();
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden") return;
  for (const { send, timer } of [...waiting.values()]) {
    clearTimeout(timer);
    send();
  }
});

function onServer() {
  const place = document.getElementById("my-drafts");
  return place ? JSON.parse(place.textContent) : {};
}

function newest(form) {
  const here = JSON.parse(localStorage.getItem(name(form)) ?? "null");
  const there = onServer()[form.dataset.draft];
  return there && (there.at ?? 0) > (here?.at ?? 0) ? there : here;
}

function restore(form) {
  const kept = newest(form)?.values;
  if (!kept) return;
  const values = structuredClone(kept);
  const place = form.querySelector("[data-part=promise]");
  const missing = (values.when?.length ?? 0) - form.querySelectorAll("[name=when]").length;
  for (let each = 0; place && each < missing; each += 1) {
    place.append(form.querySelector("template").content.cloneNode(true));
  }
  for (const part of form.querySelectorAll("[data-part][hidden]")) {
    part.hidden = ![...part.querySelectorAll("[name]")].some((field) => values[field.name]?.[0]);
  }
  if (values.file) bringBack(values.file);
  for (const field of fields(form)) fill(field, values[field.name]);
  form.querySelector("textarea, input")?.dispatchEvent(new Event("change", { bubbles: true }));
}

function fill(field, values) {
  if (!values?.length) return;
  if (field.type !== "checkbox") {
    field.value = values.shift();
    return;
  }
  const known = values.find((each) => each === field.value || each[0] === field.value);
  if (known) field.checked = typeof known === "string" || known[1];
}

const forms = (root) => root.querySelectorAll?.("form[data-draft]") ?? [];

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-draft]");
  if (form) keep(form);
});
document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-draft]");
  if (form) keep(form);
});
document.addEventListener("htmx:load", (event) => {
  for (const form of forms(event.detail.elt)) restore(form);
});
// Sent: forgotten before the answer is swapped in, else the fresh form would be filled with it again.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { elt: form, xhr } = event.detail;
  if (!form.matches?.("form[data-draft]") || xhr.status >= 300) return;
  form.dataset.sent = "";
  tell(form, "");
  localStorage.removeItem(name(form));
});

// Another tab typed, or sent: this one follows, unless somebody is typing here.
window.addEventListener("storage", (event) => {
  for (const form of forms(document)) {
    if (event.key !== name(form) || document.hasFocus()) continue;
    if (event.newValue === null) form.reset();
    else restore(form);
  }
});
