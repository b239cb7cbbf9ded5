// Native dialogs: a button opens one by name, another closes the one that it is in.
import { shut } from "./pages.js";

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  shut(event.target.closest("[data-closes]")?.closest("dialog"));
  if (event.target.matches("dialog")) shut(event.target);
  const menu = event.target.closest("details.more");
  if (!menu || event.target.closest("button")) closeMenus();
});

// A browser closes a dialog some moments after Escape, and takes the next key for what lies in it.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing) return;
  closeMenus();
  const open = document.activeElement?.closest("dialog[open]") ?? document.querySelector("dialog[open]");
  if (!open) return;
  event.preventDefault();
  shut(open);
});

function closeMenus() {
  for (const open of document.querySelectorAll("details.more[open]")) open.open = false;
}
