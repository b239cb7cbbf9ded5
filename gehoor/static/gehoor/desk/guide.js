// A guide may be left at any moment: what was typed goes to the case. `?` in an empty field says why it is asked.

document.addEventListener(
  "close",
  (event) => {
    if (!("leavesWithNotes" in event.target.dataset)) return;
    const form = event.target.querySelector("form");
    const said = [...form.querySelectorAll("input:not([type=hidden]), textarea")].some((each) => each.value.trim());
    if (!said || "sent" in form.dataset) return;
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "leaves", value: "1" }));
    form.requestSubmit();
  },
  true,
);

document.addEventListener("keydown", (event) => {
  const field = event.target.closest?.("#guide .step input");
  if (!field || event.key !== "?" || field.value) return;
  const why = field.closest(".step").querySelector(".why");
  if (!why) return;
  event.preventDefault();
  why.open = !why.open;
});
