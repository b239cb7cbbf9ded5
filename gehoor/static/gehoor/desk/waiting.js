// What was just sent can be taken back: the seconds tick, and Ctrl+Z does what its button does.
import { isTyping } from "./pages.js";

function tick() {
  for (const clock of document.querySelectorAll("[data-sends-at]")) {
    const left = Math.ceil((Number(clock.dataset.sendsAt) - Date.now()) / 1000);
    clock.textContent = left > 0 ? clock.textContent.replace(/\d+/, left) : clock.dataset.now;
  }
}

setInterval(tick, 500);

document.addEventListener("keydown", (event) => {
  const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
  const undo = wanted && !isTyping(event.target) && document.querySelector("[data-undoes]");
  if (!undo) return;
  event.preventDefault();
  undo.click();
});
