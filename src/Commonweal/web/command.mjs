// A second press of the button within a few seconds sends nothing. The server's request key is what makes sure; this spares the reader the wait.
const guardMilliseconds = 5000;

export function guardCommands(root) {
  for (const form of root.querySelectorAll("form[data-command]")) {
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

function mark(form, state) {
  form.dataset.command = state;
  for (const button of form.querySelectorAll("button[type=submit]")) {
    button.toggleAttribute("aria-disabled", false);
    if (state === "sent") {
      button.setAttribute("aria-disabled", "true");
    }
  }
}
