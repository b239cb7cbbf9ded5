/* The chat inside the contact block: its page in a frame, which is fetched when somebody wants it. Our server
   says in that page on which sites it may stand. A second press puts it away; the talk goes on. */
export function part(root, facts, origin, link) {
  const found = root.querySelector("iframe");
  if (found) {
    found.hidden = !found.hidden;
    link.setAttribute("aria-expanded", String(!found.hidden));
    return;
  }
  const frame = document.createElement("iframe");
  Object.assign(frame, { src: `${link.href}?taal=${facts.language}`, title: link.textContent, referrerPolicy: "no-referrer" });
  Object.assign(frame.style, { width: "100%", height: "min(32rem, 80vh)", border: "0", marginBottom: "8px" });
  link.setAttribute("aria-expanded", "true");
  link.parentElement.after(frame);
}
