// What the modules share: which case is shown, and how to show another.

export const work = () => document.getElementById("work");

export const shown = () => work()?.dataset.case ?? "";

export const caseId = () => work()?.dataset.caseId ?? "";

export const isTyping = (element) =>
  Boolean(element?.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]"));

export const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });

// What lies in a closed menu can be done without opening it.
export const isThere = (element) => Boolean(element.closest("#me > p")) || isVisible(element.closest("details.more") ?? element);

// Until it paints, a browser leaves the focus on the field in a dialog that was closed: the next key would be lost there.
export function shut(dialog) {
  if (!dialog) return;
  dialog.close();
  if (dialog.contains(document.activeElement)) document.activeElement.blur();
}

export function open(url) {
  if (!document.getElementById("due")) {
    location.assign(url);
    return;
  }
  window.htmx.ajax("GET", url, { target: "#work", swap: "outerHTML", push: url, headers: { "HX-Boosted": "true" } });
}

// `act` runs for the composer, the list or whatever `id` names: now, and after each time it was swapped in.
export function whenever(id, act) {
  const run = () => {
    const element = document.getElementById(id);
    if (element) act(element);
  };
  run();
  document.addEventListener("htmx:load", (event) => {
    const fresh = event.detail.elt;
    if (fresh.id === id || fresh.querySelector?.(`#${id}`)) run();
  });
}
