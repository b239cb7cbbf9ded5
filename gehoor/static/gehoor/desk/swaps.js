// Which parts of the page are about to go, because htmx has asked for what replaces them.
const going = new Map(); // request -> { target, sender }
const swapped = new WeakSet();

const SETTLED_MS = 100;

document.addEventListener("htmx:beforeSend", ({ detail: { xhr, target, elt } }) => {
  going.set(xhr, { target, sender: elt });
  // What is taken off the page before it has settled tells the page nothing: then this does.
  xhr.addEventListener("loadend", () => setTimeout(() => over(xhr), SETTLED_MS));
});
document.addEventListener("htmx:afterSwap", ({ detail }) => swapped.add(detail.xhr));
document.addEventListener("htmx:afterSettle", ({ detail }) => over(detail.xhr));
// An answer that replaces nothing, or none at all; what was swapped in hears its first click when it is settled.
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!swapped.has(detail.xhr)) over(detail.xhr);
});

function over(request) {
  if (going.delete(request)) document.dispatchEvent(new CustomEvent("gehoor:swapped"));
}

const some = (test) => [...going.values()].some(test);

export const goes = (element) => some(({ target }) => target.contains(element));

// Its form was sent, and the answer takes the place of both.
export const isSent = (field) =>
  goes(field) && some(({ sender }) => Boolean(field.form) && (sender === field.form || sender.form === field.form));

// Something in this part is still to come.
export const isToCome = (part) => some(({ target }) => part.contains(target));

// A part that bears keys is still to come.
export const bringsKeys = () => some(({ target }) => "bearsKeys" in target.dataset);
