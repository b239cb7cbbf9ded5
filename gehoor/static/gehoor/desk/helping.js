// What stands ready for the answer goes into it with one press, on a line of its own.

document.addEventListener("click", (event) => {
  const words = event.target.closest("[data-writes]")?.dataset.writes;
  const text = words && document.getElementById("answer-text");
  if (!text) return;
  text.value = text.value.trim() ? `${text.value.trimEnd()}\n${words}` : words;
  text.focus();
  text.dispatchEvent(new Event("input", { bubbles: true }));
});
