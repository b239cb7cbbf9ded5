// Passkeys: asks the browser for one, or has it make one, and hands over what it answers in the form.

const publicKey = () => JSON.parse(document.getElementById("passkey-options").textContent);

const WAYS = {
  async create() {
    const options = publicKey().creation_options.publicKey;
    options.authenticatorSelection = {
      ...options.authenticatorSelection,
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    };
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  },
  async get() {
    return read(publicKey().request_options);
  },
  async "sign-in"(form) {
    const answer = await fetch(form.action, { headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" } });
    return read((await answer.json()).request_options);
  },
};

const read = ({ publicKey: options }) =>
  navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !window.PublicKeyCredential?.parseRequestOptionsFromJSON;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const trouble = form.querySelector("[role=alert]");
    trouble.hidden = true;
    try {
      const credential = await WAYS[form.dataset.passkey](form);
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch {
      trouble.hidden = false; // cancelled, timed out, or no passkey here: the page stays as it was
    }
  });
}
