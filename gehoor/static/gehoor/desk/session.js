// Signed out meanwhile: the page leads to signing in. What was typed is a draft, so coming back loses nothing.

const signIn = document.body.dataset.signIn;

// 401: no session. 403 without a reason: the page belongs to an earlier one.
const isOut = (status, reason) => status === 401 || (status === 403 && !reason);

// Of what `fetch` gave: also when it was led to another page, which can only be that of signing in.
export const isTurnedAway = (answer) =>
  answer.redirected || isOut(answer.status, answer.headers.get("Gehoor-Reason"));

// Signing in, or having signed in elsewhere, leads back here.
export function goSignIn() {
  location.assign(`${signIn}?next=${encodeURIComponent(location.pathname)}`);
}

// No answer, or a wrong one: say so, and leave everything as it was.
function tell(words) {
  const notice = Object.assign(document.createElement("p"), { className: "notice", textContent: words });
  document.getElementById("notices").replaceChildren(notice);
}

document.addEventListener("htmx:sendError", () => tell(document.getElementById("notices").dataset.offline));
document.addEventListener("htmx:responseError", (event) => {
  const { xhr } = event.detail;
  const reason = xhr.getResponseHeader("Gehoor-Reason");
  if (isOut(xhr.status, reason)) goSignIn();
  else if (reason) tell(xhr.responseText);
  else tell(document.getElementById("notices").dataset.failed);
});
