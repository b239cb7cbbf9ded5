// What colleagues and customers do appears by itself. The server sends each changed row once; the browser
// places it. Only a desk that shows the case fetches its timeline.
import { caseId, shown } from "./pages.js";
import { mark, place } from "./list.js";
import { showNewest } from "./composer.js";
import { goSignIn, isTurnedAway } from "./session.js";

const { live, position, colleague } = document.body.dataset;
const GATHER_MS = 120;
const RETRY_MS = 5000;
const SPREAD_MS = 4000;
let wasConnected = false;

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const list = () => document.getElementById("due");

async function part(url) {
  const answer = await fetch(url, { headers: { "HX-Request": "true" } });
  if (isTurnedAway(answer)) goSignIn();
  return answer.ok && !answer.redirected ? parsed(await answer.text()) : null;
}

function belongs(change) {
  if (!change.row) return false;
  return list().dataset.scope === "iedereen" || change.owners.includes(Number(colleague));
}

// Beyond the last row of this page there is a next page: a row that belongs there waits for it.
function isOnThisPage(row) {
  if (!document.getElementById("next") || row.dataset.first) return true;
  const shownRows = [...list().querySelectorAll(".row:not([data-first]), .row[data-first='']")];
  return shownRows.some((other) => Number(other.dataset.due) >= Number(row.dataset.due));
}

function show(change) {
  const before = document.getElementById(`row-${change.id}`);
  const hadFocus = before?.contains(document.activeElement);
  before?.remove();
  if (!belongs(change)) return;
  const row = document.importNode(parsed(change.row).querySelector("li"), true);
  if (!isOnThisPage(row)) return;
  place(row);
  window.htmx.process(row);
  if (!before) row.classList.add("new");
  if (hadFocus) row.querySelector("a").focus();
  mark();
}

let fetching = 0;

function refreshCase() {
  clearTimeout(fetching);
  fetching = setTimeout(async () => {
    const reference = shown();
    const fresh = reference && (await part(`/zaak/${encodeURIComponent(reference)}/vers`));
    if (fresh && shown() === reference) renew(fresh);
  }, GATHER_MS);
}

function renew(fresh) {
  const timeline = document.getElementById("timeline");
  const atEnd = timeline.scrollTop + timeline.clientHeight >= timeline.scrollHeight - 40;
  for (const id of ["head", "deciding", "waiting", "facts"]) swap(document.getElementById(id), fresh.getElementById(id));
  settle(document.getElementById("settling"), fresh.getElementById("settling"));
  reconcile(timeline.querySelector("ol"), fresh.querySelector("#timeline > ol"));
  if (atEnd) showNewest();
}

function swap(old, fresh) {
  if (!old || !fresh || old.contains(document.activeElement)) return;
  const node = document.importNode(fresh, true);
  old.replaceWith(node);
  window.htmx.process(node);
}

// What was ticked stays ticked, what is new comes as proposed.
function settle(old, fresh) {
  if (!old || !fresh) return;
  const ticks = new Map([...old.querySelectorAll("[type=checkbox]")].map((each) => [each.name + each.value, each.checked]));
  for (const box of fresh.querySelectorAll("[type=checkbox]")) {
    box.checked = ticks.get(box.name + box.value) ?? box.checked;
  }
  for (const field of old.querySelectorAll("select, input:not([type=checkbox], [type=hidden])")) {
    const now = fresh.querySelector(`[name="${field.name}"]`);
    if (now) now.value = field.value;
  }
  old.replaceChildren(...document.importNode(fresh, true).children);
}

// Items that did not change stay as they are, with what is unfolded in them.
function reconcile(items, fresh) {
  for (const item of [...fresh.children]) {
    const old = document.getElementById(item.id);
    if (!old) items.append(document.importNode(item, true));
    else if (!old.isEqualNode(item) && !old.querySelector("[open], iframe")) old.replaceWith(document.importNode(item, true));
  }
}

async function refreshList() {
  const fresh = list() && (await part("/lijst"));
  if (!fresh) return;
  const node = document.importNode(fresh.getElementById("due"), true);
  list().replaceWith(node);
  window.htmx.process(node);
  mark();
}

async function refreshCalls() {
  const fresh = await part("/meldingen");
  swap(document.getElementById("alerts"), fresh?.getElementById("alerts"));
}

// What is no change of a case: other modules listen for it.
const tell = (what, detail) => document.dispatchEvent(new CustomEvent(`gehoor:${what}`, { detail }));

// What a home shows is worth a question to the server at most once in a few seconds.
let looking = 0;
function refreshHome() {
  if (looking || !document.getElementById("today")) return;
  looking = setTimeout(async () => {
    looking = 0;
    swap(document.getElementById("today"), (await part("/vandaag"))?.getElementById("today"));
  }, SPREAD_MS);
}

let anew = 0;

// After a restart every desk asks for its list: they spread themselves over some seconds.
function startAnew() {
  clearTimeout(anew);
  anew = setTimeout(() => {
    refreshList();
    refreshCalls();
    tell("resync");
    if (shown()) refreshCase();
  }, wasConnected ? Math.random() * SPREAD_MS : 0);
  wasConnected = true;
}

function connect() {
  const events = new EventSource(position ? `${live}?from=${position}` : live);
  events.addEventListener("change", (event) => {
    const change = JSON.parse(event.data);
    if (list()) show(change);
    if (String(change.id) === caseId()) refreshCase();
    if (change.calls.includes(Number(colleague))) refreshCalls();
    refreshHome();
  });
  events.addEventListener("told", (event) => tell("told", JSON.parse(event.data)));
  events.addEventListener("resync", startAnew);
  events.addEventListener("open", () => document.body.removeAttribute("data-cut-off"));
  events.addEventListener("error", () => {
    document.body.dataset.cutOff = "";
    if (events.readyState === EventSource.CLOSED) setTimeout(reconnect, RETRY_MS);
  });
}

// The browser gave up: either we are signed out, and asking for a part leads to signing in, or it is over soon.
async function reconnect() {
  await refreshCalls().catch(() => {});
  connect();
}

if (live) connect();
