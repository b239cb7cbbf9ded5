// Files beside the text: chosen, pasted or dropped. They are stored at once, the form only names them.

import { goSignIn, isTurnedAway } from "./session.js";

const list = () => document.getElementById("beside");
const chooser = () => document.getElementById("choose-files");

async function add(files, named = []) {
  const place = list();
  if (!place || !(files.length + named.length)) return;
  const body = new FormData();
  for (const file of files) body.append("files", file, file.name);
  for (const name of named) body.append("file", name);
  body.append("csrfmiddlewaretoken", place.closest("form").querySelector("[name=csrfmiddlewaretoken]").value);
  place.ariaBusy = "true";
  try {
    const answer = await fetch(place.dataset.add, { method: "POST", body });
    if (isTurnedAway(answer)) return goSignIn();
    place.querySelector(".refusal")?.remove();
    place.insertAdjacentHTML("beforeend", await answer.text());
    place.dispatchEvent(new Event("change", { bubbles: true }));
  } catch {
    document.dispatchEvent(new CustomEvent("htmx:sendError"));
  } finally {
    place.ariaBusy = "false";
  }
}

// A draft that comes back names its files; they are shown unless they stand there.
export function bringBack(names) {
  if (!list()?.querySelector("[name=file]")) add([], names);
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-chooses-files]")) chooser()?.click();
});
document.addEventListener("change", (event) => {
  if (event.target.id !== "choose-files") return;
  add([...event.target.files]);
  event.target.value = "";
});
document.addEventListener("paste", (event) => {
  if (!event.target.closest?.("#composer") || !event.clipboardData?.files.length) return;
  event.preventDefault();
  add([...event.clipboardData.files]);
});
for (const kind of ["dragover", "drop"]) {
  document.addEventListener(kind, (event) => {
    if (!event.target.closest?.("#composer") || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (kind === "drop") add([...event.dataTransfer.files]);
  });
}
