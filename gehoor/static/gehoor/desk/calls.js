// A ringing call appears by itself; what is typed during a call is kept as it is typed, also through a reload.
import { isTyping } from "./pages.js";

const KEEP_MS = 400;
const strip = () => document.getElementById("calls");
const colleague = Number(document.body.dataset.colleague);
let keeping = 0;

async function refresh() {
  const answer = await fetch(strip().dataset.fresh, { headers: { "HX-Request": "true" } });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  renew(page.getElementById("calls"));
}

// A call that somebody is typing in stays as it is.
function renew(fresh) {
  const typing = isTyping(document.activeElement) && document.activeElement.closest(".call");
  const there = new Set([...fresh.querySelectorAll(".call")].map((each) => each.id));
  for (const old of strip().querySelectorAll(".call")) {
    if (old !== typing || !there.has(old.id)) old.remove();
  }
  for (const call of fresh.querySelectorAll(".call")) {
    if (call.id === typing?.id) continue;
    const node = document.importNode(call, true);
    strip().append(node);
    window.htmx.process(node);
  }
}

document.addEventListener("gehoor:told", ({ detail }) => {
  if (detail.event === "call" && detail.colleagues.includes(colleague)) refresh();
});
document.addEventListener("gehoor:resync", refresh);

document.addEventListener("input", ({ target }) => {
  const form = target.closest?.(".call[data-words]");
  if (!form) return;
  clearTimeout(keeping);
  keeping = setTimeout(() => keep(form), KEEP_MS);
});

const keep = (form) => fetch(form.dataset.words, { method: "POST", body: new FormData(form), keepalive: true });

window.addEventListener("pagehide", () => {
  if (!keeping) return;
  const form = strip()?.querySelector(".call[data-words]");
  if (form) keep(form);
});
