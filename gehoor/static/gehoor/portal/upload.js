// What was chosen goes at once: the button is there for whoever has no script.
for (const form of document.querySelectorAll("form[data-sends-itself]")) {
  const files = form.querySelector("input[type=file]");
  form.querySelector("button").hidden = true;
  files.addEventListener("change", () => files.files.length && form.requestSubmit());
  form.addEventListener("submit", () => {
    form.querySelector(".busy").hidden = false;
    form.querySelector(".choose").hidden = true;
  });
}
