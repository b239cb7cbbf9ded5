// The list of what is due: moving through it, the row of the case that is open, and the minutes ticking.
import { caseId } from "./pages.js";

const MINUTE = 60_000;

export const rows = () => [...document.querySelectorAll("#due .row > a, #found .row > a")];

export function move(step) {
  const links = rows();
  const at = links.indexOf(document.activeElement);
  const from = at >= 0 ? at : links.findIndex((link) => link.ariaCurrent === "true");
  const next = links[Math.min(Math.max(from + step, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

export function mark() {
  for (const link of rows()) {
    const isOpen = link.parentElement.id === `row-${caseId()}`;
    if (isOpen) link.ariaCurrent = "true";
    else link.removeAttribute("aria-current");
  }
}

// The same grouping as due.Row.group, for rows that arrive or come closer while the page is open.
export function groupOf(row, now) {
  if (row.dataset.first) return "first";
  if ("waiting" in row.dataset) return "waiting";
  const due = Number(row.dataset.due);
  if (due <= now + 60 * MINUTE) return "soon";
  return due < new Date(now).setHours(24, 0, 0, 0) ? "today" : "later";
}

const order = (row) => [Number(row.dataset.first) || Number(row.dataset.due), Number(row.id.slice(4))];

export function place(row) {
  const list = document.querySelector(`#due [data-group="${groupOf(row, Date.now())}"] ul`);
  const [at, key] = order(row);
  const after = [...(list?.children ?? [])].find((other) => {
    const [moment, pk] = order(other);
    return other !== row && (moment > at || (moment === at && pk > key));
  });
  list?.insertBefore(row, after ?? null);
}

function tick() {
  const { soon, late } = document.getElementById("due")?.dataset ?? {};
  for (const row of document.querySelectorAll("#due .row")) {
    const left = Number(row.dataset.due) - Date.now();
    if (Math.abs(left) >= 60 * MINUTE) continue;
    const minutes = left < 0 ? Math.max(1, Math.floor(-left / MINUTE)) : Math.ceil(left / MINUTE) || 1;
    row.querySelector("time").textContent = (left < 0 ? late : soon).replace("0", minutes);
    if (row.closest("[data-group]").dataset.group !== groupOf(row, Date.now())) place(row);
  }
}

setInterval(tick, MINUTE / 2);
document.addEventListener("htmx:afterSettle", mark);
mark();
