// The composer: promise lines and the request to the customer are added when somebody wants them.

document.addEventListener("click", (event) => {
  const adder = event.target.closest("[data-adds]");
  if (adder) add(adder.dataset.adds);
  const remover = event.target.closest("[data-removes]");
  if (remover) remove(remover.closest(remover.dataset.removes));
});

function add(part) {
  const place = document.querySelector(`[data-part="${part}"]`);
  if (part === "promise") addLine(place).querySelector("select").focus();
  else {
    place.hidden = false;
    place.querySelector("input").focus();
  }
}

export function addLine(place) {
  place.append(document.getElementById("promise-line").content.cloneNode(true));
  return place.lastElementChild;
}

// A refusal stands until somebody changes something.
document.addEventListener("input", (event) => {
  event.target.closest?.("form")?.querySelector("#refused")?.replaceChildren();
});

function remove(line) {
  const form = line.closest("form");
  line.remove();
  form.querySelector("textarea").focus();
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

// Where the composer was used last goes back to the case after it was sent.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id !== "work") return;
  document.title = document.getElementById("case-title")?.textContent ?? document.title;
  document.getElementById("case-title")?.focus({ preventScroll: true });
  showNewest();
});

export function showNewest() {
  const timeline = document.getElementById("timeline");
  if (timeline) timeline.scrollTop = timeline.scrollHeight;
}
showNewest();

// A long answer begins with its key sentence.
document.addEventListener("input", (event) => {
  const key = event.target.id === "answer-text" && document.getElementById("key-sentence");
  if (key) key.hidden = event.target.value.split(/\s+/).filter(Boolean).length <= Number(key.dataset.long);
});
