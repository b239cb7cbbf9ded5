// What is typed survives a reload, an expired session and a crash: each form with data-draft is kept in
// this browser, for this colleague, until it was sent. Tabs share one draft and so one key: sent once.
import { isSignIn } from "./session.js";

const NOT_TYPED = new Set(["csrfmiddlewaretoken", "read", "ask_read", "then"]);

const name = (form) => `gehoor:${document.body.dataset.colleague}:${form.dataset.draft}`;
const fields = (form) => [...form.elements].filter((each) => each.name && !NOT_TYPED.has(each.name));
const typed = (form) => fields(form).some((each) => /^(text|search|textarea)$/.test(each.type) && each.value.trim());

function keep(form) {
  if ("sent" in form.dataset) return; // a field that leaves the page still says that it changed
  if (!typed(form)) {
    localStorage.removeItem(name(form));
    return;
  }
  const values = {};
  for (const field of fields(form)) {
    (values[field.name] ??= []).push(field.type === "checkbox" ? [field.value, field.checked] : field.value);
  }
  localStorage.setItem(name(form), JSON.stringify(values));
}

function restore(form) {
  const kept = localStorage.getItem(name(form));
  if (!kept) return;
  const values = JSON.parse(kept);
  const place = form.querySelector("[data-part=promise]");
  const missing = (values.when?.length ?? 0) - form.querySelectorAll("[name=when]").length;
  for (let each = 0; place && each < missing; each += 1) {
    place.append(form.querySelector("template").content.cloneNode(true));
  }
  if (values.ask?.[0]) form.querySelector("[data-part=ask]")?.removeAttribute("hidden");
  const left = structuredClone(values);
  for (const field of fields(form)) fill(field, left[field.name]);
  form.querySelector("textarea, input")?.dispatchEvent(new Event("change", { bubbles: true }));
}

function fill(field, values) {
  if (!values?.length) return;
  if (field.type !== "checkbox") {
    field.value = values.shift();
    return;
  }
  const known = values.find(([value]) => value === field.value);
  if (known) field.checked = known[1];
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
  if (!form.matches?.("form[data-draft]") || xhr.status >= 300 || isSignIn(xhr)) return;
  form.dataset.sent = "";
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
