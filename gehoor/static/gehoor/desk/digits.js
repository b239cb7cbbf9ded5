// In an open window a digit chooses: the number stands beside each choice. In a form of many questions it
// answers the one that has the focus, and goes on to the next.
import { isTyping } from "./pages.js";

document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.("form:has([data-digit])");
  if (!form || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const group = event.target.closest(".digits") ?? form.querySelector(".digits");
  const choice = group?.querySelector(`[data-digit="${CSS.escape(event.key)}"]`);
  if (!choice) return;
  event.preventDefault();
  choice.click();
  const groups = [...form.querySelectorAll(".digits")];
  const next = groups[groups.indexOf(group) + 1]?.querySelector("input") ?? form.querySelector("[data-after-digits]");
  (next ?? choice).focus();
});
