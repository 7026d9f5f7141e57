// A second press of the button within a few seconds sends nothing. The server's request key is what makes sure; this spares the reader the wait.
const guardMilliseconds = 5000;

export function guardCommands(root) {
  for (const form of root.querySelectorAll("form[data-command]")) {
    keepKey(form);
    form.addEventListener("submit", (event) => {
      if (form.dataset.command === "sent") {
        event.preventDefault();
        return;
      }
      mark(form, "sent");
      setTimeout(() => mark(form, ""), guardMilliseconds);
    });
  }

  // The back button may bring the page as it was left.
  window.addEventListener("pageshow", () => root.querySelectorAll("form[data-command]").forEach((form) => mark(form, "")));
}

// The back button brings most forms anew, and so with another key, though the browser puts back what was typed. Such a form gets the key it was sent with, so that the server knows it again.
function keepKey(form) {
  const key = form.elements.namedItem("RequestKey");
  if (!key) {
    return;
  }

  const name = nameOf(form);
  key.value = history.state?.sentForms?.[name] ?? key.value;
  form.addEventListener("submit", () => history.replaceState({ ...history.state, sentForms: { ...history.state?.sentForms, [name]: key.value } }, ""));
}

// By where it goes and what it is about: its place among the forms of the page may have changed.
function nameOf(form) {
  const about = [...form.querySelectorAll("input[type=hidden]")].filter((field) => !/^(__|RequestKey$|ActingStamp$)/.test(field.name));
  return [form.getAttribute("action"), ...about.map((field) => field.value)].join("|");
}

function mark(form, state) {
  form.dataset.command = state;
  for (const button of form.querySelectorAll("button[type=submit]")) {
    button.toggleAttribute("aria-disabled", false);
    if (state === "sent") {
      button.setAttribute("aria-disabled", "true");
    }
  }
}
