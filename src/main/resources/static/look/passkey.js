// Lets a device make or use a passkey: asks it what the page says, and sends the form with its answer. Where the browser
// cannot, nothing is shown, and the code is typed.
(() => {
  "use strict";
  const part = document.getElementById("passkey");
  const Credential = window.PublicKeyCredential;
  if (!part || !Credential || !Credential.parseCreationOptionsFromJSON) return;
  const form = part.querySelector("form");
  const said = part.querySelector("[role=alert]");
  const asked = JSON.parse(part.dataset.asked);
  const ask = () =>
    part.dataset.kind === "make"
      ? navigator.credentials.create({ publicKey: Credential.parseCreationOptionsFromJSON(asked) })
      : navigator.credentials.get({ publicKey: Credential.parseRequestOptionsFromJSON(asked) });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.textContent = "";
    try {
      form.elements.answer.value = JSON.stringify((await ask()).toJSON());
    } catch {
      said.textContent = part.dataset.failed;
      return;
    }
    form.submit();
  });
  part.hidden = false;
})();
