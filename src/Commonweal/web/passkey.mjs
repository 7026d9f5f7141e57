// Passkeys are made and used by the browser: a form asks the site what to sign, the browser signs it, and the form takes the answer back.
// Where the browser cannot, its forms stay hidden and the other ways remain.
export function offerPasskeys(root) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    return;
  }
  for (const form of root.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }
}

async function ask(form) {
  const said = form.querySelector("[data-passkey-error]");
  const button = form.querySelector("button[type=submit]");
  said.hidden = true;
  button.setAttribute("aria-disabled", "true");
  try {
    const credential = await sign(form.dataset.passkey, await options(form));
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  } catch (error) {
    said.textContent = words(error);
    said.hidden = false;
    button.removeAttribute("aria-disabled");
  }
}

async function options(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
  if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith("application/json")) {
    throw new Error(`The site answered ${answer.status}`);
  }
  return answer.json();
}

function sign(kind, asked) {
  return kind === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}

function words(error) {
  switch (error.name) {
    case "NotAllowedError":
      return "No passkey was used. Try again, or choose another way.";
    case "InvalidStateError":
      return "This device holds a passkey for your account already.";
    default:
      return "That did not work. Reload the page and try again, or choose another way.";
  }
}
