// Who else is busy with the case that is shown. Whoever takes over freezes what the others were writing.
import { isTyping, shown } from "./pages.js";

const BEAT_MS = 20_000;
const TYPED_LATELY_MS = 60_000;
let typedAt = 0;
let saidWriting = false;
let current = "";

const place = () => document.getElementById("present");
const composer = () => document.getElementById("composer");
const isWriting = () => Date.now() - typedAt < TYPED_LATELY_MS;

async function say(opening = false) {
  if (!place() || document.hidden) return;
  const body = new URLSearchParams({ writing: isWriting() ? "1" : "0", opening: opening ? "1" : "0" });
  body.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "");
  saidWriting = isWriting();
  await ask({ method: "POST", body });
}

async function ask(options = {}) {
  const url = place()?.dataset.present;
  if (!url) return;
  const answer = await fetch(url, options);
  if (!answer.ok || answer.redirected || place()?.dataset.present !== url) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const node = document.importNode(page.getElementById("present"), true);
  place().replaceWith(node);
  window.htmx.process(node);
  freeze("frozen" in node.dataset);
}

// The words stay to be read and copied; they do not go out.
function freeze(frozen) {
  for (const field of composer()?.querySelectorAll("textarea, input:not([type=hidden])") ?? []) field.readOnly = frozen;
  for (const button of composer()?.querySelectorAll(".send button") ?? []) button.disabled = frozen;
}

function begin() {
  if (!shown() || shown() === current) return;
  current = shown();
  typedAt = 0;
  say(true);
}

document.addEventListener("gehoor:told", ({ detail }) => {
  if (detail.event === "presence" && detail.case === shown()) ask();
});
document.addEventListener("input", ({ target }) => {
  if (!isTyping(target) || !target.closest("#composer")) return;
  typedAt = Date.now();
  if (!saidWriting) say();
});
document.addEventListener("htmx:afterSettle", begin);
setInterval(say, BEAT_MS);
begin();
