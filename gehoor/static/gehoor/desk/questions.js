// Ticking questions off while answering, and the three ways out when one would be left open.

const row = (question) => document.getElementById(`question-${question}`);
const changed = (element) => element.dispatchEvent(new Event("change", { bubbles: true }));

document.addEventListener("click", (event) => {
  const way = event.target.closest?.("[data-fate]");
  if (way) choose(row(way.dataset.question), way.dataset.fate);
});

function choose(place, fate) {
  const tick = place?.querySelector("[name=answers]");
  if (!tick) return;
  tick.checked = fate === "answers";
  if (!tick.checked) place.querySelector("select").value = fate;
  const next = { later: ".by", lapses: ".why" }[fate];
  const field = next ? place.querySelector(next) : document.getElementById("answer-text");
  field.focus();
  changed(tick);
  document.getElementById("refused")?.replaceChildren();
}

// The text keeps the cursor: Alt and a digit work while typing.
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || !/^Digit[1-9]$/.test(event.code)) return;
  const tick = document.querySelector(`#settling [data-alt="${event.code.slice(5)}"]`);
  if (!tick) return;
  event.preventDefault();
  tick.checked = !tick.checked;
  changed(tick);
});

// A refusal that offers ways out by key takes the cursor out of the text, so that the keys work.
document.addEventListener("htmx:afterSwap", () => {
  document.querySelector("#refused [data-fate]")?.focus();
});
