// Signed out meanwhile: an answer that is the sign-in page is not swapped in. What was typed is a draft,
// so signing in and coming back loses nothing.

const signIn = document.body.dataset.signIn;

export const isSignIn = (xhr) => Boolean(xhr.responseURL) && new URL(xhr.responseURL).pathname === signIn;

document.addEventListener("htmx:beforeSwap", (event) => {
  if (!isSignIn(event.detail.xhr)) return;
  event.detail.shouldSwap = false;
  goSignIn();
});

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
  if (xhr.getResponseHeader("Gehoor-Reason")) tell(xhr.responseText);
  // 403: the page belongs to an earlier session. Signing in, or having signed in elsewhere, leads back here.
  else if (xhr.status === 403) goSignIn();
  else tell(document.getElementById("notices").dataset.failed);
});
