// The chat. What is typed stays here until the server has it; what the server says comes with a number,
// so that a connection that broke goes on where it was.
const place = document.getElementById("chat");
const part = (name) => document.getElementById(`chat-${name}`);
const { brand, name, you, sending, kept, away, slower, writing, person, where } = place.dataset;
const language = document.documentElement.lang;
const STORE = `gehoor-chat-${brand}`;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;
const SLOWER_MS = 4000;
const WRITING_MS = 60_000;

let memory = recalled();
let socket = null;
let after = 0;
let retry = FIRST_RETRY_MS;
let ready = false;
let asksMail = false; // the server has not answered it yet
let wantsMail = false; // it has no address
const shown = new Map();

// A link in a mail carries its secret behind the #, which no server and no other site gets to see.
function recalled() {
  const given = location.hash.slice(1);
  if (given) history.replaceState(null, "", location.pathname + location.search);
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(STORE)) ?? {};
  } catch {
    kept = {};
  }
  const found = given && given !== kept.token ? { token: given } : kept;
  return { token: found.token ?? "", outbox: found.outbox ?? [] };
}

// Nothing is kept on the device before the customer sends something.
function remember() {
  try {
    localStorage.setItem(STORE, JSON.stringify(memory));
  } catch {
    // A browser that keeps nothing goes on until the page is closed.
  }
  part("forget").hidden = false;
}

const tell = (type, facts = {}) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify({ type, ...facts }));

function connect() {
  ready = false;
  socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/chat/verbinding`);
  socket.addEventListener("open", () => tell("hello", { brand, language, token: memory.token, after }));
  socket.addEventListener("message", ({ data }) => {
    const said = JSON.parse(data);
    hears[said.type]?.(said);
  });
  socket.addEventListener("close", () => {
    trouble(away);
    setTimeout(connect, retry * (0.5 + Math.random()));
    retry = Math.min(retry * 2, LONGEST_RETRY_MS);
  });
}

const hears = {
  welcome({ token, known }) {
    ready = true;
    retry = FIRST_RETRY_MS;
    memory.token = token;
    if (known) remember();
    trouble("");
    for (const each of memory.outbox) hand(each);
    if (asksMail) tell("transcript");
  },
  kept({ key }) {
    memory.outbox = memory.outbox.filter((each) => each.key !== key);
    remember();
    mark(key, kept);
  },
  refused({ key, words }) {
    asksMail = false;
    const { text } = memory.outbox.find((each) => each.key === key) ?? {};
    memory.outbox = memory.outbox.filter((each) => each.key !== key);
    shown.get(key)?.remove();
    shown.delete(key);
    if (text && !part("text").value) part("text").value = text;
    trouble(words);
  },
  slower() {
    trouble(slower);
    setTimeout(() => ready && memory.outbox.forEach(hand), SLOWER_MS);
  },
  lines({ lines }) {
    for (const each of lines) show(each);
    after = lines.at(-1).number;
    hears.writing({ now: false });
    tell("seen", { line: after });
  },
  standing({ words, reference, status, asks, open, mailable }) {
    part("standing").textContent = words;
    part("reach").hidden = !asks && !wantsMail;
    part("mail").hidden = !mailable;
    part("solved").hidden = !open;
    if (!reference) return;
    const link = part("case");
    link.href = status;
    link.dataset.words ??= link.textContent;
    link.textContent = `${link.dataset.words} ${reference}`;
    link.parentElement.hidden = false;
  },
  writing({ now }) {
    clearTimeout(hears.until);
    part("writing").textContent = now ? writing : "";
    if (now) hears.until = setTimeout(() => hears.writing({ now: false }), WRITING_MS);
  },
  mailed({ words }) {
    asksMail = false;
    part("mailed").textContent = words;
    wantsMail = !words;
    part("reach").hidden = !wantsMail;
    if (!wantsMail) return;
    part("where").textContent = where;
    part("reach-hint").hidden = true;
    part("address").placeholder = "";
    part("address").focus();
  },
  gone() {
    socket.close();
  },
};

function show({ key, number, who, name: colleague, text, at }) {
  const id = key || number;
  const line = shown.get(id) ?? document.createElement("li");
  line.className = who;
  const head = document.createElement("p");
  head.className = "by";
  const time = new Date(at).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  head.textContent = `${who === "customer" ? you : colleague || name} · ${time}`;
  const words = document.createElement("p");
  words.className = "said";
  words.append(...(who === "customer" ? [text] : linked(text)));
  line.replaceChildren(head, words);
  shown.set(id, line);
  part("lines").append(line);
  line.scrollIntoView({ block: "nearest" });
}

// Only what we say ourselves, and only to pages of ours: whatever else is typed stays words.
function linked(text) {
  const ours = `${location.origin}/volg/`;
  return text.split(/(https?:\/\/\S+)/).map((piece) => {
    if (!piece.startsWith(ours)) return piece;
    const link = document.createElement("a");
    link.href = piece;
    link.target = "_blank";
    link.rel = "noreferrer";
    link.textContent = piece;
    return link;
  });
}

function mark(key, words) {
  const by = shown.get(key)?.querySelector(".by");
  if (by) by.textContent = `${you} · ${words}`;
}

const hand = ({ type, ...message }) => tell(type, message);

function say(text, type = "say") {
  const message = { key: crypto.randomUUID?.() ?? String(Math.random()).slice(2), text, type };
  memory.outbox.push(message);
  show({ ...message, who: "customer", at: Date.now() });
  mark(message.key, sending);
  if (memory.token) remember();
  if (ready) hand(message);
}

// Behind what waits to be sent, and again when the connection broke.
function askMail() {
  asksMail = true;
  if (ready) tell("transcript");
}

function trouble(words) {
  part("trouble").textContent = words;
  part("trouble").hidden = !words;
}

part("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = part("text").value.trim();
  if (!text) return;
  trouble("");
  part("text").value = "";
  say(text);
});
part("text").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  part("form").requestSubmit();
});
part("reach").addEventListener("submit", (event) => {
  event.preventDefault();
  const address = part("address").value.trim();
  if (!address) return;
  say(address, "reach");
  if (wantsMail) askMail();
});
part("solved").addEventListener("click", () => say(part("solved").textContent, "solved"));
part("person").addEventListener("click", () => say(person));
part("mail").addEventListener("click", () => {
  trouble("");
  askMail();
});
part("forget").addEventListener("click", () => {
  localStorage.removeItem(STORE);
  location.reload();
});

part("form").hidden = false;
for (const each of memory.outbox) {
  show({ ...each, who: "customer", at: Date.now() });
  mark(each.key, sending);
}
if (memory.token) part("forget").hidden = false;
connect();
